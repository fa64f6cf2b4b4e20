package org.loanhub.sandbox;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page for people: one section for each part, no scripts, fit for a phone. */
public final class SandboxPage {

    record Section(String title, Supplier<String> html) {}

    private static final Logger LOG = LoggerFactory.getLogger(SandboxPage.class);

    private static final String HEAD = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; --line: #8884; --accent: #0b63ce; }
            * { box-sizing: border-box; }
            body { font: 16px/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 60rem;
              margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.5rem; margin: .5rem 0; } h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
            nav a { display: inline-block; margin: 0 1rem .25rem 0; }
            a { color: var(--accent); }
            section { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%%; font-size: .9rem; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
              border-bottom: 1px solid var(--line); }
            form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .5rem 0; }
            th { white-space: nowrap; } td { min-width: 4rem; } td code { white-space: nowrap; }
            td form { margin: 0; }
            input, select, button { font: inherit; max-width: 100%%; padding: .35rem .6rem; border: 1px solid #888; border-radius: .35rem; }
            button { background: var(--accent); color: #fff; border-color: var(--accent); cursor: pointer; }
            .choice button { flex: 1; min-height: 2.75rem; }
            button.quiet { background: transparent; color: inherit; border-color: #888; }
            code { font-family: ui-monospace, monospace; word-break: break-all; }
            .hint { opacity: .75; font-size: .9rem; }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private SandboxPage() {}

    /** A text that shows as it is, in an element or in a quoted attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A page of its own in the sandbox's look, for example a bank's page that asks for approval. */
    public static String page(String title, String html) {
        return HEAD.formatted(escape(title), escape(title)) + html + "</body></html>\n";
    }

    static String render(List<Section> sections) {
        StringBuilder html = new StringBuilder("<p class=\"hint\">模拟的第三方,只在本机运行;人名、证件号、卡号均为虚构。</p>\n<nav>");
        for (int i = 0; i < sections.size(); i++) {
            html.append("<a href=\"#s%d\">%s</a>"
                    .formatted(i, escape(sections.get(i).title())));
        }
        html.append("</nav>\n");
        for (int i = 0; i < sections.size(); i++) {
            html.append("<section id=\"s%d\"><h2>%s</h2>\n<div class=\"wide\">%s</div></section>\n"
                    .formatted(i, escape(sections.get(i).title()), content(sections.get(i))));
        }
        return page("LoanHub 沙箱", html.toString());
    }

    // One broken part must not take the page from the others.
    static String content(Section section) {
        try {
            return section.html().get();
        } catch (RuntimeException e) {
            LOG.warn("sandbox section {} failed", section.title(), e);
            return "<p>此部分暂时无法显示: " + escape(e.getClass().getSimpleName()) + "</p>";
        }
    }
}
