package org.loanhub.console.web;

import java.util.Arrays;
import java.util.List;
import org.loanhub.kernel.Channel;

/** The channels through which customers come. */
public final class CustomerChannels {

    private CustomerChannels() {}

    /** All but the console itself. */
    public static List<Option> options() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.CONSOLE)
                .map(channel -> new Option(channel.name(), Labels.channel(channel)))
                .toList();
    }

    /** @throws BadInput */
    public static Channel read(String text) {
        Channel channel = Typed.choice("渠道", Channel.class, text);
        if (channel == Channel.CONSOLE) {
            throw new BadInput("请选择渠道");
        }
        return channel;
    }
}
