package org.loanhub.kernel;

/**
 * A fact for which the rules of lending refuse something. Every room names its own in an enum; each published API
 * translates the enums of the rooms it uses with one exhaustive switch apiece.
 */
public interface BusinessError {

    /** The fact's name, as in the enum. */
    String name();
}
