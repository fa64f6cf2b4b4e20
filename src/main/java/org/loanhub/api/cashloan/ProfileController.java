package org.loanhub.api.cashloan;

import org.loanhub.profile.ContactService;
import org.loanhub.profile.ProfileService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Document 001 sections 33 to 35: what the borrower tells about life, work and acquaintances. */
@CallController
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

    @Call(readOnly = true)
    @PostMapping("/getPerfectUserInfo")
    Answer show(Fields fields) {
        long account = accountId();
        return Answer.of(
                Code.OK,
                "获取当前登录用户详细信息",
                ProfileAnswer.from(profiles.findProfile(account), profiles.findWork(account), contacts.list(account)));
    }

    @Call
    @PostMapping("/savePerfectUserInfo")
    Answer save(Fields fields) {
        ProfileRequest request = ProfileRequest.from(fields);
        profiles.save(accountId(), request.profile(), request.work());
        return Answer.of(Code.OK, "完善个人信息成功");
    }

    @Call
    @PostMapping("/saveOrUpdateRelShip")
    Answer saveContact(Fields fields) {
        ContactRequest request = ContactRequest.from(fields);
        request.id()
                .ifPresentOrElse(
                        id -> contacts.update(accountId(), id, request.contact()),
                        () -> contacts.add(accountId(), request.contact()));
        return Answer.of(Code.OK, "完善联系人信息成功");
    }

    private long accountId() {
        return callers.get().accountId();
    }
}
