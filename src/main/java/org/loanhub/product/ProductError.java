package org.loanhub.product;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum ProductError implements BusinessError {
    /** No product of this channel has this id, or it is not offered any more. */
    PRODUCT_UNKNOWN
}
