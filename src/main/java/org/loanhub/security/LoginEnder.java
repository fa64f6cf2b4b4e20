package org.loanhub.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.transaction.Transactions;
import org.springframework.stereotype.Component;

/** Ends logins that nodes believe from memory: at once here, and on other nodes as soon as {@link EndedLoginListener} tells them. */
@Component
class LoginEnder {

    private final EndedLogins ended;
    private final EndedLoginMapper mapper;
    private final Transactions transactions;
    private final BusinessTime time;

    LoginEnder(EndedLogins ended, EndedLoginMapper mapper, Transactions transactions, BusinessTime time) {
        this.ended = ended;
        this.mapper = mapper;
        this.transactions = transactions;
        this.time = time;
    }

    /** @param deletion deletes the row of one hash, and says how many it deleted */
    void end(Collection<String> hashes, RecentLogins<?> recent, ToIntFunction<String> deletion) {
        // Not the others: whoever sends made-up ones must not fill our memory.
        transactions.inTransaction(() -> delete(hashes, deletion)).forEach(ended::add);
        hashes.forEach(recent::forget);
    }

    private List<String> delete(Collection<String> hashes, ToIntFunction<String> deletion) {
        List<String> deleted = new ArrayList<>();
        for (String hash : hashes) {
            if (deletion.applyAsInt(hash) == 1) {
                mapper.insert(hash, time.now());
                deleted.add(hash);
            }
        }
        return deleted;
    }
}
