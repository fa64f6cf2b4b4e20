package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;
import org.loanhub.kyc.CarrierRecords;
import org.loanhub.kyc.Verification;
import org.loanhub.kyc.VerificationService;
import org.loanhub.profile.ProfileService;
import org.loanhub.profile.WordedContactService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What users state about their life, their work, and people they know. */
@RestController
class ProfileController {

    private static final String SAVED = "保存成功";

    private final ProfileService profiles;
    private final WordedContactService contacts;
    private final VerificationService verifications;
    private final CarrierRecords operatorRecords;
    private final Caller caller;
    private final Dialect dialect;

    ProfileController(
            ProfileService profiles,
            WordedContactService contacts,
            VerificationService verifications,
            CarrierRecords operatorRecords,
            Caller caller,
            Dialect dialect) {
        this.profiles = profiles;
        this.contacts = contacts;
        this.verifications = verifications;
        this.operatorRecords = operatorRecords;
        this.caller = caller;
        this.dialect = dialect;
    }

    @GetMapping("/user-auth-state")
    Envelope state() {
        long accountId = caller.id();
        Verification verification = verifications.get(accountId);
        boolean passed = verification.mobileVerified() || operatorRecords.areFetched(accountId);
        int phone = dialect.phoneFlag(passed, operatorRecords.areUnderWay(accountId));
        return Envelope.one(AuthStateAnswer.from(verification, phone));
    }

    @GetMapping("/user-profile")
    Envelope profile() {
        return Envelope.one(
                ProfileAnswer.from(profiles.findProfile(caller.id()).orElse(null), verifications.get(caller.id())));
    }

    @PostMapping("/user-save-profile")
    Envelope saveProfile(Fields fields) {
        profiles.saveProfile(caller.id(), ProfileRequest.from(fields));
        return Envelope.done(SAVED);
    }

    @GetMapping("/user-work")
    Envelope work() {
        return Envelope.one(WorkAnswer.from(profiles.findWork(caller.id()).orElse(null)));
    }

    @PostMapping("/user-save-work")
    Envelope saveWork(Fields fields) {
        profiles.saveWork(caller.id(), WorkRequest.from(fields, dialect.wantsCompanyPhone()));
        return Envelope.done(SAVED);
    }

    @GetMapping("/user-relation")
    Envelope relation() {
        return Envelope.one(RelationAnswer.from(contacts.list(caller.id())));
    }

    @PostMapping("/user-save-relation")
    Envelope saveRelation(Fields fields) {
        contacts.save(caller.id(), RelationRequest.from(fields, caller.account().mobile()));
        return Envelope.done(SAVED);
    }
}
