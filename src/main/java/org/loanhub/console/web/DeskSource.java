package org.loanhub.console.web;

import java.util.List;
import org.loanhub.console.operator.Operator;

/** An area of work, as the desk asks it for figures. */
public interface DeskSource {

    /** Only what this operator may see, in the order in which it is shown. */
    List<DeskTile> tiles(Operator operator);
}
