package org.loanhub.console;

/** Something that an operator is about to do. */
record NewDeed(long operatorId, String loginName, String deed, String subject, String address) {}
