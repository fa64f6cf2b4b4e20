package org.loanhub.console;

import java.util.Arrays;
import java.util.List;
import org.loanhub.kernel.Channel;

/** The channels through which customers come. */
final class CustomerChannels {

    private CustomerChannels() {}

    /** For a choice in a form. */
    public record Option(String value, String title) {}

    /** In the words of the console. */
    static List<Option> options() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.CONSOLE)
                .map(channel -> new Option(channel.name(), Words.channel(channel)))
                .toList();
    }

    /** @throws BadInput */
    static Channel read(String text) {
        Channel channel = Typed.choice("渠道", Channel.class, text);
        if (channel == Channel.CONSOLE) {
            throw new BadInput("请选择渠道");
        }
        return channel;
    }
}
