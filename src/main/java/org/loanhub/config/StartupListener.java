package org.loanhub.config;

import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Misconfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.ConfigurableWebApplicationContext;
import org.springframework.web.context.ContextLoaderListener;
import org.springframework.web.context.WebApplicationContext;

/** Starts the core and the doors, and says in one line why it cannot. */
final class StartupListener extends ContextLoaderListener {

    private static final Logger LOG = LoggerFactory.getLogger(StartupListener.class);

    private final ConfigurableWebApplicationContext doors;

    StartupListener(WebApplicationContext core, ConfigurableWebApplicationContext doors) {
        super(core);
        this.doors = doors;
    }

    /** @throws CannotStart without a trace, where the reason is one that whoever runs the server can remove */
    @Override
    public WebApplicationContext initWebApplicationContext(ServletContext servletContext) {
        try {
            WebApplicationContext core = super.initWebApplicationContext(servletContext);
            startDoors(core, servletContext);
            return core;
        } catch (RuntimeException failure) {
            CannotStart known = find(failure);
            if (known == null) {
                throw failure;
            }
            LOG.error(known.getMessage());
            throw known;
        }
    }

    /** Not left to their servlet: it would fail alone, and every call be answered with an error of the container's. */
    private void startDoors(WebApplicationContext core, ServletContext servletContext) {
        doors.setParent(core);
        doors.setServletContext(servletContext);
        doors.refresh();
    }

    private static @Nullable CannotStart find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return known;
            }
            if (cause instanceof Misconfiguration told) {
                return new CannotStart(String.valueOf(told.getMessage()));
            }
        }
        return null;
    }
}
