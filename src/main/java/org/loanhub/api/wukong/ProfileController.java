package org.loanhub.api.wukong;

import java.util.Map;
import org.loanhub.kyc.CarrierRecords;
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

    ProfileController(
            ProfileService profiles,
            WordedContactService contacts,
            VerificationService verifications,
            CarrierRecords operatorRecords,
            Caller caller) {
        this.profiles = profiles;
        this.contacts = contacts;
        this.verifications = verifications;
        this.operatorRecords = operatorRecords;
        this.caller = caller;
    }

    @GetMapping("/user-auth-state")
    Map<String, Object> state() {
        return Envelope.one(
                AuthStateAnswer.from(verifications.get(caller.id()), operatorRecords.areFetched(caller.id())));
    }

    @GetMapping("/user-profile")
    Map<String, Object> profile() {
        return Envelope.one(
                ProfileAnswer.from(profiles.findProfile(caller.id()).orElse(null), verifications.get(caller.id())));
    }

    @PostMapping("/user-save-profile")
    Map<String, Object> saveProfile(Params params) {
        profiles.saveProfile(caller.id(), ProfileRequest.from(params));
        return Envelope.done(SAVED);
    }

    @GetMapping("/user-work")
    Map<String, Object> work() {
        return Envelope.one(WorkAnswer.from(profiles.findWork(caller.id()).orElse(null)));
    }

    @PostMapping("/user-save-work")
    Map<String, Object> saveWork(Params params) {
        profiles.saveWork(caller.id(), WorkRequest.from(params));
        return Envelope.done(SAVED);
    }

    @GetMapping("/user-relation")
    Map<String, Object> relation() {
        return Envelope.one(RelationAnswer.from(contacts.list(caller.id())));
    }

    @PostMapping("/user-save-relation")
    Map<String, Object> saveRelation(Params params) {
        contacts.save(caller.id(), RelationRequest.from(params));
        return Envelope.done(SAVED);
    }
}
