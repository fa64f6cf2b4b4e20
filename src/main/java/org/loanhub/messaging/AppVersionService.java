package org.loanhub.messaging;

import java.time.Clock;
import java.util.Optional;
import org.loanhub.kernel.Channel;
import org.springframework.stereotype.Service;

/** The releases of the apps. */
@Service
public class AppVersionService {

    private final AppVersionMapper mapper;
    private final Clock clock;

    AppVersionService(AppVersionMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    public Optional<AppVersion> findLatest(Channel channel, Platform platform) {
        return Optional.ofNullable(mapper.findLatest(channel, platform, clock.instant()));
    }
}
