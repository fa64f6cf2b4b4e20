package org.loanhub.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends logins that nodes believe from memory: at once here, and on other nodes as soon as {@link EndedLoginListener} tells them. */
@Component
class LoginEnder {

    private final EndedLogins ended;
    private final EndedLoginMapper mapper;
    private final TransactionTemplate transaction;
    private final BusinessTime time;

    LoginEnder(EndedLogins ended, EndedLoginMapper mapper, TransactionTemplate transaction, BusinessTime time) {
        this.ended = ended;
        this.mapper = mapper;
        this.transaction = transaction;
        this.time = time;
    }

    /** @param deletion deletes the row of one hash, and says how many it deleted */
    void end(Collection<String> hashes, RecentLogins<?> recent, ToIntFunction<String> deletion) {
        List<String> deleted = new ArrayList<>();
        transaction.executeWithoutResult(status -> hashes.forEach(hash -> {
            if (deletion.applyAsInt(hash) == 1) {
                mapper.insert(hash, time.now());
                deleted.add(hash);
            }
        }));
        // Not the others: whoever sends made-up ones must not fill our memory.
        deleted.forEach(ended::add);
        hashes.forEach(recent::forget);
    }
}
