package org.loanhub.profile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.transaction.Transactions;
import org.springframework.stereotype.Service;

/** What persons tell about their life and work; each saving replaces what was there. */
@Service
public class ProfileService {

    private static final int SHORT_TEXT = 32;
    private static final int TEXT = 64;
    private static final int COMPANY = 100;
    private static final int PHONE = 20;
    private static final int DAYS = 31;
    private static final Money MAX_INCOME = Money.ofYuan("100000000");

    private final ProfileMapper mapper;
    private final Transactions transactions;
    private final BusinessTime time;

    ProfileService(ProfileMapper mapper, Transactions transactions, BusinessTime time) {
        this.mapper = mapper;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * Stores nothing.
     *
     * @throws LendingException MALFORMED if {@link #save} would refuse
     */
    public void check(Profile profile, Work work) {
        requireWellFormed(profile);
        requireWellFormed(work);
    }

    /**
     * Both or none.
     *
     * @throws LendingException MALFORMED if a text is empty or too long, or a figure out of its range
     */
    public void save(long accountId, Profile profile, Work work) {
        transactions.run(() -> {
            saveProfile(accountId, profile);
            saveWork(accountId, work);
        });
    }

    /** @throws LendingException MALFORMED */
    public void saveProfile(long accountId, Profile profile) {
        requireWellFormed(profile);
        mapper.saveProfile(accountId, ProfileRow.of(profile), time.now());
    }

    /** @throws LendingException MALFORMED */
    public void saveWork(long accountId, Work work) {
        requireWellFormed(work);
        mapper.saveWork(accountId, WorkRow.of(work), time.now());
    }

    public Optional<Profile> findProfile(long accountId) {
        return Optional.ofNullable(mapper.findProfile(accountId)).map(ProfileRow::profile);
    }

    public Optional<Work> findWork(long accountId) {
        return Optional.ofNullable(mapper.findWork(accountId)).map(WorkRow::work);
    }

    private static void requireWellFormed(Profile profile) {
        Forms.address(profile.registered());
        Forms.address(profile.home());
        Forms.text(profile.residenceInWords(), SHORT_TEXT);
    }

    private static void requireWellFormed(Work work) {
        Forms.text(work.industryInWords(), TEXT);
        Forms.text(work.company(), COMPANY);
        Forms.text(work.position(), TEXT);
        Forms.address(work.address());
        Forms.text(work.companyPhone(), PHONE);
        requireIncome(work.monthlyIncome());
        requirePayday(work.payday());
    }

    private static void requireIncome(@Nullable Money income) {
        Forms.require(income == null || !income.isNegative() && income.compareTo(MAX_INCOME) < 0);
    }

    private static void requirePayday(@Nullable Integer day) {
        Forms.require(day == null || day >= 1 && day <= DAYS);
    }
}
