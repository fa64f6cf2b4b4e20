package org.loanhub.console.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.CustomerChannels;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.Labels;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.messaging.AppVersionService;
import org.loanhub.messaging.NewAppVersion;
import org.loanhub.messaging.Platform;
import org.loanhub.messaging.PublishedVersion;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Releases of the apps (App 版本). */
@Controller
@RequestMapping("/console/versions")
@Requires(Permission.CONSOLE_SERVICE)
class VersionController {

    private static final int MAX_VERSION = 32;
    private static final int MAX_URL = 255;
    private static final int MAX_NOTES = 1000;

    private final AppVersionService versions;

    VersionController(AppVersionService versions) {
        this.versions = versions;
    }

    /** A version in the list. */
    public record Row(PublishedVersion version, String channel, String platform) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long after, Model model) {
        List<PublishedVersion> found = versions.list(ListPage.below(after), ListPage.ASKED);
        model.addAttribute("rows", ListPage.of(found, PublishedVersion::id).map(VersionController::row));
        model.addAttribute("channels", CustomerChannels.options());
        return "console/catalogue/version-list";
    }

    private static Row row(PublishedVersion version) {
        return new Row(version, Labels.channel(version.channel()), name(version.platform()));
    }

    private static String name(Platform platform) {
        return switch (platform) {
            case ANDROID -> "Android";
            case IOS -> "iOS";
            case OTHER -> "其他";
        };
    }

    @PostMapping
    @Audited(value = "version.publish", subject = "version")
    Done publish(
            @RequestParam String channel,
            @RequestParam String platform,
            @RequestParam String version,
            @RequestParam String url,
            @RequestParam(defaultValue = "false") boolean required,
            @RequestParam(defaultValue = "") String notes,
            Operator operator) {
        NewAppVersion published = new NewAppVersion(
                CustomerChannels.read(channel),
                Typed.choice("平台", Platform.class, platform),
                Typed.text("版本号", version, MAX_VERSION),
                Typed.text("下载地址", url, MAX_URL),
                required,
                Typed.optionalText("更新说明", notes, MAX_NOTES),
                operator.signature());
        versions.publish(published);
        return Done.here("已发布 " + published.version())
                .about(published.channel() + " " + published.platform() + " " + published.version());
    }
}
