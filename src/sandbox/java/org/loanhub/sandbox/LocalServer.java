package org.loanhub.sandbox;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.loader.WebappLoader;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.jasper.servlet.JasperInitializer;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.loanhub.config.LoanHubInitializer;
import org.springframework.web.SpringServletContainerInitializer;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.FrameworkServlet;

/** The web application in an embedded Tomcat, from the sources' webapp folder. */
public final class LocalServer implements AutoCloseable {

    private static final String CLOCK_ATTRIBUTE = "org.loanhub.clock";

    /** Held, so that its level is not lost with a collected logger. */
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat;
    private final Context context;

    private LocalServer(Tomcat tomcat, Context context) {
        this.tomcat = tomcat;
        this.context = context;
    }

    /**
     * @param port 0 takes any free one
     * @param directory for Tomcat's work files and the settings
     * @param settings those without a default at least
     */
    public static LocalServer start(int port, Path directory, Map<String, String> settings, Clock clock) {
        TOMCAT_LOG.setLevel(Level.WARNING);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setConnector(connector(port));
        tomcat.getHost().getPipeline().addValve(errorPages());
        Context context = tomcat.addContext(
                "", Path.of("src/main/webapp").toAbsolutePath().toString());
        configure(context, write(settings, directory), clock);
        LocalServer server = new LocalServer(tomcat, context);
        server.start();
        return server;
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("maxThreads", "64");
        connector.setProperty("maxKeepAliveRequests", "-1");
        connector.setProperty("server", "LoanHub");
        return connector;
    }

    /** Those that Tomcat makes itself, for a malformed URL, say: without its version, and without traces. */
    private static ErrorReportValve errorPages() {
        ErrorReportValve valve = new ErrorReportValve();
        valve.setShowReport(false);
        valve.setShowServerInfo(false);
        return valve;
    }

    private static void configure(Context context, Path settings, Clock clock) {
        Tomcat.initWebappDefaults(context);
        WebappLoader loader = new WebappLoader();
        loader.setDelegate(true);
        context.setLoader(loader);
        context.setParentClassLoader(LocalServer.class.getClassLoader());
        context.addParameter("LOANHUB_CONFIG", settings.toString());
        ((StandardJarScanner) context.getJarScanner()).setScanManifest(true);
        context.addServletContainerInitializer(new JasperInitializer(), null);
        context.addServletContainerInitializer(
                new SpringServletContainerInitializer(), Set.of(LoanHubInitializer.class));
        context.addServletContainerInitializer(
                (classes, servletContext) -> servletContext.setAttribute(CLOCK_ATTRIBUTE, clock), null);
    }

    private static Path write(Map<String, String> settings, Path directory) {
        Properties properties = new Properties();
        properties.putAll(settings);
        Path file = directory.resolve("loanhub.properties");
        try {
            Files.createDirectories(directory);
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "written by the local run");
            }
            return file.toAbsolutePath();
        } catch (IOException unwritable) {
            throw new IllegalStateException("cannot write " + file, unwritable);
        }
    }

    private void start() {
        try {
            tomcat.start();
        } catch (LifecycleException broken) {
            throw new IllegalStateException("the web application does not start", broken);
        }
        if (context.getState() != LifecycleState.STARTED) {
            close();
            throw new IllegalStateException("the web application does not start; its log tells why");
        }
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://localhost:" + port();
    }

    /** A bean of the core. */
    public <T> T bean(Class<T> type) {
        ServletContext servletContext = context.getServletContext();
        WebApplicationContext root = WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
        return root.getBean(type);
    }

    /** A bean of the doors and pages. */
    public <T> T doorBean(Class<T> type) {
        WebApplicationContext doors = WebApplicationContextUtils.getWebApplicationContext(
                context.getServletContext(), FrameworkServlet.SERVLET_CONTEXT_PREFIX + "dispatcher");
        return Objects.requireNonNull(doors).getBean(type);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException stubborn) {
            throw new IllegalStateException("Tomcat does not stop", stubborn);
        }
    }
}
