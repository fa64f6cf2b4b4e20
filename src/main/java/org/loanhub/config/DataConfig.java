package org.loanhub.config;

import com.alibaba.druid.pool.DruidDataSource;
import java.sql.Connection;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.type.TypeHandler;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** The database: pool, transactions, MyBatis. */
@Configuration(proxyBeanMethods = false)
@MapperScan(basePackages = "org.loanhub", annotationClass = Mapper.class)
class DataConfig {

    private static final int SECOND = 1000;

    @Bean(destroyMethod = "close")
    DruidDataSource dataSource(
            @Value("${db.url}") String url,
            @Value("${db.user}") String user,
            @Value("${db.password}") String password,
            @Value("${db.pool-size}") int poolSize) {
        DruidDataSource pool = new DruidDataSource();
        pool.setDriverClassName("com.mysql.cj.jdbc.Driver");
        pool.setUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setConnectProperties(connectionProperties());
        // The default of the server, REPEATABLE READ, loses updates on MariaDB: see room transaction.
        pool.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        pool.setPoolPreparedStatements(true);
        pool.setMaxPoolPreparedStatementPerConnectionSize(200);
        pool.setInitialSize(2);
        pool.setMinIdle(2);
        pool.setMaxActive(poolSize);
        pool.setMaxWait(20 * SECOND);
        pool.setTestWhileIdle(true);
        pool.setValidationQuery("SELECT 1");
        pool.setKeepAlive(true);
        // One line and an end, instead of an endless retry, when the database is not there at the start.
        pool.setInitExceptionThrow(true);
        pool.setConnectionErrorRetryAttempts(1);
        pool.setBreakAfterAcquireFailure(false);
        return pool;
    }

    private static Properties connectionProperties() {
        Properties properties = new Properties();
        properties.setProperty("characterEncoding", "UTF-8");
        // DATETIME columns hold Asia/Shanghai wall time. By offset, since many servers have no table of time zone
        // names.
        properties.setProperty("connectionTimeZone", "GMT+08:00");
        properties.setProperty("forceConnectionTimeZoneToSession", "true");
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("socketTimeout", "60000");
        properties.setProperty("cachePrepStmts", "true");
        properties.setProperty("prepStmtCacheSqlLimit", "4096");
        properties.setProperty("useLocalSessionState", "true");
        properties.setProperty("rewriteBatchedStatements", "true");
        return properties;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        JdbcTransactionManager manager = new JdbcTransactionManager(dataSource);
        // Otherwise what runs outside transactions on purpose keeps its first connection while it waits for a third
        // party.
        manager.setTransactionSynchronization(AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
        return manager;
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    SqlSessionFactoryBean sqlSessionFactory(DataSource dataSource, PersonalDataCipher cipher)
            throws java.io.IOException {
        org.apache.ibatis.session.Configuration configuration = new RecordMapping();
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.FAILING);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(dataSource);
        factory.setConfiguration(configuration);
        factory.setTypeHandlers(typeHandlers(cipher));
        factory.setTypeHandlersPackage("org.loanhub.application,org.loanhub.invest");
        factory.setMapperLocations(
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/loanhub/**/*Mapper.xml"));
        return factory;
    }

    private static TypeHandler<?>[] typeHandlers(PersonalDataCipher cipher) {
        return Stream.concat(
                        Stream.of(new MoneyTypeHandler(), new ActorTypeHandler(), new LoginNameTypeHandler()),
                        EncryptedTypeHandler.all(cipher))
                .toArray(TypeHandler<?>[]::new);
    }

    @Bean
    SchemaCheck schemaCheck(JdbcTemplate jdbc) {
        return new SchemaCheck(jdbc);
    }
}
