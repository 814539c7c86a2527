package no.whatmatters.storage.hapi;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.cache.IResourceVersionSvc;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import no.whatmatters.storage.schema.TakingBack;
import org.hibernate.jpa.boot.internal.EntityManagerFactoryBuilderImpl;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** HAPI FHIR JPA 8.8.0 as a library, for R4 on PostgreSQL. What of it is built at start: {@link OnlyWhatIsUsed}. */
@Configuration(proxyBeanMethods = false)
@Import({
    JpaR4Config.class,
    HapiJpaConfig.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class,
    ThreadPoolFactoryConfig.class,
    SubscriptionChannelConfig.class
})
class HapiJpa {

    @Bean
    static OnlyWhatIsUsed onlyWhatIsUsed() {
        return new OnlyWhatIsUsed();
    }

    @Bean
    JpaStorageSettings storageSettings() {
        return HapiStorageSettings.decided();
    }

    @Bean
    PartitionSettings partitionSettings() {
        return new PartitionSettings();
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }

    @Bean
    AllowedSearchParameters allowedSearchParameters(FhirContext fhir) {
        return new AllowedSearchParameters(fhir);
    }

    @Bean
    ResourceTypes resourceTypes(FhirContext fhir, JdbcTemplate database) {
        return new ResourceTypes(fhir, database);
    }

    @Bean
    @Primary
    IResourceVersionSvc versionsOfSearchParameters(
            AllowedSearchParameters allowed, @Qualifier("resourceVersionSvc") IResourceVersionSvc hapi) {
        return new VersionsOfSearchParameters(allowed, hapi);
    }

    @Bean
    @Primary
    ISearchParamExtractor namesInLinks(
            FhirContext fhir, @Qualifier("searchParamExtractor") ISearchParamExtractor hapi) {
        return RelativeCanonicals.asNames(fhir, hapi);
    }

    @Bean
    @Primary
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource dataSource,
            ConfigurableListableBeanFactory beans,
            FhirContext fhir,
            JpaStorageSettings storageSettings) {
        LocalContainerEntityManagerFactoryBean factory =
                HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhir, storageSettings);
        factory.setPersistenceUnitName("whatmatters");
        factory.setDataSource(dataSource);
        factory.setJpaProperties(hibernateProperties());
        factory.getJpaPropertyMap().put(EntityManagerFactoryBuilderImpl.INTEGRATOR_PROVIDER, (IntegratorProvider)
                () -> List.of(new WrittenAsItIs(), new KeepsNoConditions(), new FlushesWholeRecords()));
        return factory;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory, TakingBack database) {
        JpaTransactionManager transactions = new JpaTransactionManager(entityManagerFactory);
        transactions.addListener(database);
        return transactions;
    }

    private static Properties hibernateProperties() {
        Properties hibernate = new Properties();
        hibernate.setProperty("hibernate.dialect", HapiFhirPostgresDialect.class.getName());
        // The schema is Flyway's alone: decision 0006.
        hibernate.setProperty("hibernate.hbm2ddl.auto", "none");
        hibernate.setProperty("hibernate.search.enabled", "false");
        hibernate.setProperty("hibernate.jdbc.batch_size", "128");
        hibernate.setProperty("hibernate.order_inserts", "true");
        hibernate.setProperty("hibernate.order_updates", "true");
        hibernate.setProperty("hibernate.cache.use_second_level_cache", "false");
        hibernate.setProperty("hibernate.cache.use_query_cache", "false");
        return hibernate;
    }
}
