package org.loanhub.messaging;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The releases of the apps. */
@Service
public class AppVersionService {

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}");
    private static final int NOTES = 1000;

    private final AppVersionMapper mapper;
    private final BusinessTime time;

    AppVersionService(AppVersionMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    public Optional<AppVersion> findLatest(Channel channel, Platform platform) {
        return Optional.ofNullable(mapper.findLatest(channel, platform, time.now()));
    }

    /**
     * From now on it is the newest of its channel and platform.
     *
     * @throws LendingException TEXT_MALFORMED, VERSION_EXISTS
     */
    public void publish(NewAppVersion version) {
        Texts.requireDownload(version.downloadUrl());
        if (!VERSION.matcher(version.version()).matches() || version.notes().length() > NOTES) {
            throw new LendingException(MessagingError.TEXT_MALFORMED);
        }
        try {
            mapper.insert(version, time.now());
        } catch (DuplicateKeyException published) {
            throw new LendingException(PublicationError.VERSION_EXISTS);
        }
    }

    /**
     * Those of all channels, the newest first.
     *
     * @param before the last id of the list before, {@link Long#MAX_VALUE} to begin
     * @param limit 1 to 1,000
     */
    public List<PublishedVersion> list(long before, int limit) {
        return mapper.list(before, limit);
    }
}
