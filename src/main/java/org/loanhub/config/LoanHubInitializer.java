package org.loanhub.config;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.ParameterFilter;
import org.loanhub.security.HeaderFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.web.context.ConfigurableWebApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.springframework.web.servlet.support.AbstractAnnotationConfigDispatcherServletInitializer;

/** Where the servlet container finds LoanHub. */
public final class LoanHubInitializer extends AbstractAnnotationConfigDispatcherServletInitializer {

    /** The doors. Made before their servlet is, so that the listener can start them with the core. */
    private final ConfigurableWebApplicationContext doors =
            (ConfigurableWebApplicationContext) super.createServletApplicationContext();

    @Override
    protected Class<?>[] getRootConfigClasses() {
        return new Class<?>[] {
            CoreConfig.class, DataConfig.class, GatewayConfig.class, PersonalDataConfig.class, SecurityConfig.class
        };
    }

    @Override
    protected Class<?>[] getServletConfigClasses() {
        return new Class<?>[] {WebConfig.class};
    }

    @Override
    protected WebApplicationContext createServletApplicationContext() {
        return doors;
    }

    @Override
    protected String[] getServletMappings() {
        return new String[] {"/"};
    }

    @Override
    protected Filter[] getServletFilters() {
        return new Filter[] {
            new DelegatingFilterProxy("proxyFilter"),
            new HeaderFilter(),
            new CharacterEncodingFilter("UTF-8", true),
            new ParameterFilter()
        };
    }

    @Override
    protected void registerContextLoaderListener(ServletContext servletContext) {
        WebApplicationContext root = createRootApplicationContext();
        if (root == null) {
            throw new IllegalStateException("there are root configuration classes");
        }
        StartupListener listener = new StartupListener(root, doors);
        listener.setContextInitializers(getRootApplicationContextInitializers());
        servletContext.addListener(listener);
    }

    @Override
    protected ApplicationContextInitializer<?>[] getRootApplicationContextInitializers() {
        ApplicationContextInitializer<ConfigurableWebApplicationContext> settings = this::addSettings;
        return new ApplicationContextInitializer<?>[] {settings};
    }

    private void addSettings(ConfigurableWebApplicationContext context) {
        Properties settings = Settings.load(configFile(context.getServletContext()), System.getenv());
        context.getEnvironment().getPropertySources().addFirst(new PropertiesPropertySource("loanhub", settings));
    }

    private static @Nullable String configFile(@Nullable ServletContext servletContext) {
        String file = servletContext == null ? null : servletContext.getInitParameter(Settings.CONFIG);
        return file == null ? System.getenv(Settings.CONFIG) : file;
    }

    @Override
    protected void customizeRegistration(ServletRegistration.Dynamic registration) {
        registration.setLoadOnStartup(1);
    }
}
