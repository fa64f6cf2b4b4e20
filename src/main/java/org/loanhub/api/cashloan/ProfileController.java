package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.profile.ContactService;
import org.loanhub.profile.ProfileService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Document 001 sections 33 to 35: what the borrower tells about life, work and acquaintances. */
@SignedController
@RequestMapping("/appCommonApi")
class ProfileController {

    private final ProfileService profiles;
    private final ContactService contacts;
    private final CallerContext callers;

    ProfileController(ProfileService profiles, ContactService contacts, CallerContext callers) {
        this.profiles = profiles;
        this.contacts = contacts;
        this.callers = callers;
    }

    @Operation(readOnly = true)
    @PostMapping("/getPerfectUserInfo")
    Envelope show(Fields fields) {
        long account = accountId();
        return Envelope.of(
                Code.OK,
                "获取当前登录用户详细信息",
                ProfileAnswer.from(profiles.findProfile(account), profiles.findWork(account), contacts.list(account)));
    }

    @Operation
    @PostMapping("/savePerfectUserInfo")
    Envelope save(Fields fields) {
        ProfileRequest request = ProfileRequest.from(fields);
        profiles.save(accountId(), request.profile(), request.work());
        return Envelope.of(Code.OK, "完善个人信息成功");
    }

    @Operation
    @PostMapping("/saveOrUpdateRelShip")
    Envelope saveContact(Fields fields) {
        ContactRequest request = ContactRequest.from(fields);
        request.id()
                .ifPresentOrElse(
                        id -> contacts.update(accountId(), id, request.contact()),
                        () -> contacts.add(accountId(), request.contact()));
        return Envelope.of(Code.OK, "完善联系人信息成功");
    }

    private long accountId() {
        return callers.get().accountId();
    }
}
