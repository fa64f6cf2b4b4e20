package org.loanhub.console;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page a person sees. */
@Controller
class HomeController {

    private final Readiness readiness;
    private final Clock clock;

    HomeController(Readiness readiness, Clock clock) {
        this.readiness = readiness;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("databaseUp", readiness.databaseAnswers());
        model.addAttribute("today", LocalDate.now(clock));
        return "console/home-show";
    }
}
