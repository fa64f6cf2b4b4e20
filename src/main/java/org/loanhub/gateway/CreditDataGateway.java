package org.loanhub.gateway;

import java.util.Optional;

/** Collects a user's data from other sites, with the user's own login, as a task that runs at Limu. */
public interface CreditDataGateway {

    /**
     * Starts a task.
     *
     * @param uid our number of the user, nothing personal
     */
    CreditTaskState start(String uid, CreditTask task);

    CreditTaskState status(CreditSource source, String token);

    /** Passes on what the user typed. Once: a text typed twice may lock the user out of the other site. */
    CreditTaskState input(CreditSource source, String token, String typed);

    /** The data of a task that is done, a JSON text full of personal data; empty if there is none, or no answer. */
    Optional<String> result(CreditSource source, String token);

    /** What Limu concludes from the data, as {@link #result}. */
    Optional<String> report(CreditSource source, String token);
}
