package org.loanhub.console.audit;

/** Something that an operator is about to do. */
record NewAuditEntry(long operatorId, String loginName, String action, String subject, String address) {}
