package org.loanhub.console.collection;

import java.util.List;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.DeskSource;
import org.loanhub.console.web.DeskTile;
import org.loanhub.console.web.Figures;
import org.loanhub.delinquency.BucketTotal;
import org.loanhub.delinquency.CollectionTaskService;
import org.loanhub.security.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Late loans by bucket. */
@Component
@Order(4)
class CollectionTiles implements DeskSource {

    private final CollectionTaskService collections;

    CollectionTiles(CollectionTaskService collections) {
        this.collections = collections;
    }

    @Override
    public List<DeskTile> tiles(Operator operator) {
        return operator.may(Permission.CONSOLE_COLLECT)
                ? collections.totals().stream().map(CollectionTiles::bucket).toList()
                : List.of();
    }

    private static DeskTile bucket(BucketTotal total) {
        String title = total.bucket() + " · " + Figures.money(total.overdue()) + " 元";
        String path = "/console/collection?bucket=" + total.bucket();
        return new DeskTile(DeskTile.Group.LATE, title, String.valueOf(total.loans()), path, false);
    }
}
