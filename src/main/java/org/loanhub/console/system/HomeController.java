package org.loanhub.console.system;

import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page a person sees. */
@Controller
class HomeController {

    private final Readiness readiness;
    private final BusinessTime time;

    HomeController(Readiness readiness, BusinessTime time) {
        this.readiness = readiness;
        this.time = time;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("databaseUp", readiness.databaseAnswers());
        model.addAttribute("today", time.today());
        return "console/system/home-show";
    }
}
