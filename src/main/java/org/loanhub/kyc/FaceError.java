package org.loanhub.kyc;

import org.loanhub.kernel.BusinessError;

/** What {@link FaceCheckService} refuses beside {@link KycError}. */
public enum FaceError implements BusinessError {
    /** Neither JPEG nor PNG, or empty, or larger than 4 MB. */
    PICTURE_UNUSABLE,
    /** The register says that this is not the person's face. */
    FACE_MISMATCH
}
