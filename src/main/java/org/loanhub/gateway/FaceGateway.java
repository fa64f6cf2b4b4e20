package org.loanhub.gateway;

import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;

/** Compares a picture of a face with the register's picture of a person. */
public interface FaceGateway {

    /**
     * @param reference our own number of the check, at most 64 characters and nothing personal
     * @param photo JPEG or PNG, at most 4 MB
     */
    CheckOutcome compare(String reference, RealName name, NationalId nationalId, byte[] photo);
}
