package org.loanhub.gateway;

/** Compares a picture of a face with the register's picture of a person. */
public interface FaceGateway {

    /**
     * @param reference our own number of the check, at most 64 characters and nothing personal
     * @param photo JPEG or PNG, at most 4 MB
     */
    CheckOutcome compare(String reference, String name, String nationalId, byte[] photo);
}
