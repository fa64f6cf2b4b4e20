package org.loanhub.referral;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loanhub.account.AccountService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Writes leads out for operators who call customers, with personal data unmasked: only for those who need it. */
@Service
public class LeadExportService {

    private static final Logger LOG = LoggerFactory.getLogger(LeadExportService.class);
    private static final int AT_ONCE = 500;
    private static final String LINE_END = "\r\n";

    private final LeadService leads;
    private final AccountService accounts;
    private final DateTimeFormatter seconds;

    LeadExportService(LeadService leads, AccountService accounts, BusinessTime time) {
        this.leads = leads;
        this.accounts = accounts;
        this.seconds = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(time.zone());
    }

    /**
     * Writes all leads of a state, oldest first, as CSV (RFC 4180) with a line of Chinese headings. However many they are,
     * few are held in memory at a time.
     *
     * @param operator who exports, for the log
     * @return how many
     */
    public int write(LeadState state, Appendable out, Actor operator) throws IOException {
        Map<Long, String> officers = new HashMap<>();
        writeLine(LeadCsvRow.headings(), out);
        int count = 0;
        long last = 0;
        List<Lead> next;
        do {
            next = leads.list(state, last, AT_ONCE);
            for (Lead lead : next) {
                String officer = officers.computeIfAbsent(lead.officerId(), this::officer);
                writeLine(new LeadCsvRow(lead, officer, seconds).cells(), out);
                last = lead.id();
                count++;
            }
        } while (next.size() == AT_ONCE);
        LOG.info("{} leads in state {} were exported by {}", count, state, operator);
        return count;
    }

    private String officer(long accountId) {
        return accounts.get(accountId).loginName().value();
    }

    private static void writeLine(Collection<String> cells, Appendable out) throws IOException {
        out.append(String.join(",", cells.stream().map(Csv::cell).toList())).append(LINE_END);
    }
}
