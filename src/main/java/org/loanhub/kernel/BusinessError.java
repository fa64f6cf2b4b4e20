package org.loanhub.kernel;

/**
 * A reason for which the rules of lending refuse something. Every room names its own in an enum; each published API
 * translates the enums of the rooms it uses with one exhaustive switch for each enum.
 */
public interface BusinessError {

    /** The fact's name, as in the enum. */
    String name();
}
