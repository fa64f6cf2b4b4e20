package org.loanhub.api.wukong;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** [首页]相关API. */
@RestController
class HomeController {

    private final Home home;
    private final Caller caller;

    HomeController(Home home, Caller caller) {
        this.home = home;
        this.caller = caller;
    }

    @GuestsToo
    @GetMapping("/home")
    Envelope show() {
        return Envelope.one(caller.find().map(home::of).orElseGet(home::ofGuest));
    }
}
