package org.loanhub.console.service;

import java.util.ArrayList;
import java.util.List;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.DeskSource;
import org.loanhub.console.web.DeskTile;
import org.loanhub.console.web.ListPage;
import org.loanhub.creditline.QuotaRequestService;
import org.loanhub.messaging.FeedbackService;
import org.loanhub.referral.LeadCount;
import org.loanhub.referral.LeadService;
import org.loanhub.referral.LeadState;
import org.loanhub.security.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What customers and loan officers wait for. */
@Component
@Order(3)
class ServiceTiles implements DeskSource {

    private final LeadService leads;
    private final FeedbackService feedback;
    private final QuotaRequestService quotas;

    ServiceTiles(LeadService leads, FeedbackService feedback, QuotaRequestService quotas) {
        this.leads = leads;
        this.feedback = feedback;
        this.quotas = quotas;
    }

    @Override
    public List<DeskTile> tiles(Operator operator) {
        List<DeskTile> tiles = new ArrayList<>();
        if (operator.may(Permission.CONSOLE_LEADS)) {
            tiles.add(DeskTile.todo("新甩单", newLeads(), "/console/leads"));
        }
        if (operator.may(Permission.CONSOLE_SERVICE)) {
            tiles.add(openFeedback());
            tiles.add(DeskTile.todo("提额申请", quotas.listOpen().size(), "/console/quotas"));
        }
        return tiles;
    }

    private long newLeads() {
        return leads.counts().stream()
                .filter(count -> count.state() == LeadState.NEW)
                .mapToLong(LeadCount::leads)
                .sum();
    }

    private DeskTile openFeedback() {
        int found = feedback.list(false, Long.MAX_VALUE, ListPage.ASKED).size();
        String count = found > ListPage.SHOWN ? ListPage.SHOWN + "+" : String.valueOf(found);
        return new DeskTile(DeskTile.Group.TODO, "意见反馈", count, "/console/feedback", found > 0);
    }
}
