package org.loanhub.messaging;

import org.loanhub.kernel.BusinessError;

/** Why something is refused to operators who publish messages and versions. */
public enum PublicationError implements BusinessError {
    /** There is no such message, or it was withdrawn. */
    NOT_PUBLISHED,
    /** This platform of this channel has a version of this name. */
    VERSION_EXISTS
}
