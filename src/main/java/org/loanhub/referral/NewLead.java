package org.loanhub.referral;

/** What an officer hands over. */
public record NewLead(LoanNeed need, Customer customer, Employment employment, House house, Car car) {}
