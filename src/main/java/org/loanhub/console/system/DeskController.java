package org.loanhub.console.system;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.DeskSource;
import org.loanhub.console.web.DeskTile;
import org.loanhub.console.web.DeskTile.Group;
import org.loanhub.console.web.Requires;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the operator who looks, as the areas of work tell it. */
@Controller
@Requires(Permission.CONSOLE_LOOK)
class DeskController {

    private final List<DeskSource> sources;

    DeskController(List<DeskSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/console")
    String show(Operator operator, Model model) {
        Map<Group, List<DeskTile>> tiles = sources.stream()
                .flatMap(source -> source.tiles(operator).stream())
                .collect(Collectors.groupingBy(DeskTile::group));
        model.addAttribute("todo", tiles.getOrDefault(Group.TODO, List.of()));
        model.addAttribute("late", tiles.getOrDefault(Group.LATE, List.of()));
        model.addAttribute("loans", tiles.getOrDefault(Group.LOANS, List.of()));
        model.addAttribute("system", tiles.getOrDefault(Group.SYSTEM, List.of()));
        return "console/system/desk-show";
    }
}
