package org.loanhub.config;

import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.time.ZoneId;
import org.loanhub.kernel.BusinessTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The core rooms and the clock they share. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
    "org.loanhub.account",
    "org.loanhub.application",
    "org.loanhub.creditline",
    "org.loanhub.delinquency",
    "org.loanhub.endofday",
    "org.loanhub.invest",
    "org.loanhub.kyc",
    "org.loanhub.ledger",
    "org.loanhub.loan",
    "org.loanhub.messaging",
    "org.loanhub.payment",
    "org.loanhub.product",
    "org.loanhub.profile",
    "org.loanhub.referral",
    "org.loanhub.repayment",
    "org.loanhub.transaction"
})
@EnableTransactionManagement(proxyTargetClass = true)
@EnableScheduling
class CoreConfig {

    /** Where the local run and the tests put a clock that they can move. */
    static final String CLOCK_ATTRIBUTE = "org.loanhub.clock";

    private static final int SCHEDULED_AT_ONCE = 6;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    static PropertySourcesPlaceholderConfigurer placeholders() {
        return new PropertySourcesPlaceholderConfigurer();
    }

    /** So that a setting may be a list: {@code 3,1,0}. */
    @Bean
    static ConversionService conversionService() {
        return new DefaultConversionService();
    }

    /** Sweeps wait for third parties; texts and the end of day must not wait for sweeps. */
    @Bean
    static ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(SCHEDULED_AT_ONCE);
        scheduler.setThreadNamePrefix("scheduled-");
        scheduler.setDaemon(true);
        return scheduler;
    }

    /** The one clock of the application. */
    @Bean
    Clock clock(ServletContext servletContext) {
        return servletContext.getAttribute(CLOCK_ATTRIBUTE) instanceof Clock given ? given : Clock.system(ZONE);
    }

    @Bean
    BusinessTime businessTime(Clock clock) {
        return new BusinessTime(clock);
    }

    /** What the clients' own clocks show; differs from the business clock only where that was moved. */
    @Bean(defaultCandidate = false)
    Clock wallClock() {
        return Clock.system(ZONE);
    }
}
