package no.whatmatters.endpoint;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.IServerAddressStrategy;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens {@code /fhir} and registers what the features offer. Features are found by type; none is named here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicAddress.class)
class FhirEndpoint {

    @Bean
    RestfulServer fhirServer(
            FhirContext fhir,
            PublicAddress address,
            ServerMetadata metadata,
            IPagingProvider paging,
            List<TypeEndpoints> types,
            List<OperationProvider> operations,
            List<ServerInterceptor> interceptors) {
        RestfulServer server = new RestfulServer(fhir);
        server.setServerConformanceProvider(metadata);
        server.setServerAddressStrategy(base(address));
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setDefaultPrettyPrint(false);
        server.setUncompressIncomingContents(false);
        server.setDefaultPageSize(paging.getDefaultPageSize());
        server.setMaximumPageSize(paging.getMaximumPageSize());
        server.setPagingProvider(paging);
        types.forEach(each -> server.registerProviders(each.endpoints()));
        server.registerProviders(operations);
        interceptors.forEach(server::registerInterceptor);
        return server;
    }

    private static IServerAddressStrategy base(PublicAddress address) {
        return address.url() == null
                ? new IncomingRequestAddressStrategy()
                : new HardcodedServerAddressStrategy(address.url().toString().replaceFirst("/+$", "") + "/fhir");
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(1);
        return registration;
    }

    @Bean
    SmartInitializingSingleton storageInterceptors(
            @Qualifier("jpaInterceptorService") IInterceptorService storage, List<StorageInterceptor> interceptors) {
        return () -> interceptors.forEach(storage::registerInterceptor);
    }
}
