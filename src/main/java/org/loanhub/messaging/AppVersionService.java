package org.loanhub.messaging;

import java.util.Optional;
import org.loanhub.kernel.Channel;
import org.springframework.stereotype.Service;

/** The releases of the apps. */
@Service
public class AppVersionService {

    public Optional<AppVersion> findLatest(Channel channel, Platform platform) {
        throw new UnsupportedOperationException("to come");
    }
}
