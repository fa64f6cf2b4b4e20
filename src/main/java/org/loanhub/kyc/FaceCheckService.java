package org.loanhub.kyc;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.loanhub.gateway.CheckOutcome;
import org.loanhub.gateway.FaceGateway;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.PersonalText;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Liveness checks: a picture of whoever holds the phone, compared with the register's. A picture is kept, encrypted, from
 * the passed check until the decision that the check was for.
 */
@Service
public class FaceCheckService {

    private static final int MAX_PICTURE = 4 * 1024 * 1024;
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final int ERASED_AT_ONCE = 100;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final FaceMapper mapper;
    private final IdentityService identities;
    private final Checks checks;
    private final FaceGateway register;
    private final BusinessTime time;

    FaceCheckService(
            FaceMapper mapper, IdentityService identities, Checks checks, FaceGateway register, BusinessTime time) {
        this.mapper = mapper;
        this.identities = identities;
        this.checks = checks;
        this.register = register;
        this.time = time;
    }

    /**
     * Compares a picture with the account's verified person. While an earlier check is good and unused nothing is asked again.
     * Refuses to run inside a transaction.
     *
     * @param picture JPEG or PNG, at most 4 MB
     * @throws LendingException PICTURE_UNUSABLE, IDENTITY_NOT_VERIFIED, FACE_MISMATCH, CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    @Transactional(propagation = Propagation.NEVER)
    public void verify(long accountId, byte[] picture) {
        requireUsable(picture);
        Person person = identities.get(accountId);
        if (findUnused(accountId).isPresent()) {
            return;
        }
        CheckOutcome outcome = checks.ask(
                accountId,
                CheckKind.FACE,
                reference -> register.compare(reference, person.realName(), person.nationalId(), picture));
        if (outcome != CheckOutcome.MATCH) {
            throw new LendingException(FaceError.FACE_MISMATCH);
        }
        PersonalText kept = new PersonalText(Base64.getEncoder().encodeToString(picture));
        mapper.insert(UUID.randomUUID().toString(), accountId, kept, time.now());
    }

    /**
     * Uses up a passed check, within the running transaction: a rollback gives it back.
     *
     * @return empty if there is none of the last half hour that is unused
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FaceCheck> use(long accountId) {
        Optional<FaceCheck> passed = findUnused(accountId);
        while (passed.isPresent() && mapper.use(passed.get().id(), time.now()) == 0) {
            passed = findUnused(accountId);
        }
        return passed;
    }

    /** What the check was for is decided: the picture is erased. */
    public void erase(long faceCheckId) {
        mapper.erase(faceCheckId);
    }

    private Optional<FaceCheck> findUnused(long accountId) {
        return Optional.ofNullable(mapper.findUnused(accountId, time.now().minus(GOOD_FOR)));
    }

    /** Erases the pictures of checks that nobody can use any more. */
    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void eraseUnused() {
        while (mapper.eraseUnused(time.now().minus(GOOD_FOR), ERASED_AT_ONCE) == ERASED_AT_ONCE) {
            Thread.yield();
        }
    }

    private static void requireUsable(byte[] picture) {
        boolean known = startsWith(picture, JPEG) || startsWith(picture, PNG);
        if (!known || picture.length > MAX_PICTURE) {
            throw new LendingException(FaceError.PICTURE_UNUSABLE);
        }
    }

    private static boolean startsWith(byte[] picture, byte[] signature) {
        return picture.length > signature.length
                && Arrays.equals(picture, 0, signature.length, signature, 0, signature.length);
    }
}
