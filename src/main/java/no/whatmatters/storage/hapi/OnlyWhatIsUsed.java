package no.whatmatters.storage.hapi;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.vocabulary.ServerStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/**
 * Keeps HAPI from building at start what nobody asks for: the data access of types we do not store is removed, HAPI's
 * own web endpoints are removed, everything else of HAPI is made when first used, and its repositories (whose queries
 * are parsed when made) when first called. What it saves is in decision 0003.
 */
final class OnlyWhatIsUsed implements BeanDefinitionRegistryPostProcessor {

    private static final Pattern OF_A_TYPE = Pattern.compile("my(\\w+?)(Dao|Rp)R4");
    private static final String GENERATED = "GeneratedDaoAndResourceProviderConfigR4";
    private static final String REPOSITORIES = "ca.uhn.fhir.jpa.dao.data.";

    /** HAPI's provider of search parameters reads the database; ours reads the guide. */
    private static final Set<String> REPLACED =
            Set.of("searchParamProvider", "myResourceDaosR4", "myResourceProvidersR4", "mySystemProviderR4");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        for (String name : registry.getBeanDefinitionNames()) {
            BeanDefinition definition = registry.getBeanDefinition(name);
            if (REPLACED.contains(name) || (isGenerated(definition) && !isDataAccessOfStoredType(name))) {
                registry.removeBeanDefinition(name);
            } else if (isOfHapi(definition)) {
                definition.setLazyInit(true);
            }
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        LazyRepositories resolver = new LazyRepositories();
        resolver.setBeanFactory(factory);
        ((DefaultListableBeanFactory) factory).setAutowireCandidateResolver(resolver);
    }

    private static boolean isGenerated(BeanDefinition definition) {
        return source(definition).contains(GENERATED) && definition.getFactoryMethodName() != null;
    }

    private static boolean isDataAccessOfStoredType(String name) {
        Matcher matcher = OF_A_TYPE.matcher(name);
        if (!matcher.matches() || matcher.group(2).equals("Rp")) {
            return false;
        }
        String type = matcher.group(1).equals("ListResource") ? "List" : matcher.group(1);
        return ServerStatement.ofTheGuide().type(type) != null;
    }

    private static boolean isOfHapi(BeanDefinition definition) {
        return source(definition).contains("ca.uhn.fhir")
                || source(definition).contains("ca/uhn/fhir")
                || String.valueOf(definition.getBeanClassName()).startsWith("ca.uhn.fhir");
    }

    private static String source(BeanDefinition definition) {
        return Objects.toString(definition.getResourceDescription(), "")
                + Objects.toString(definition.getFactoryBeanName(), "");
    }

    /**
     * Injects HAPI's Spring Data repositories as proxies that are resolved at the first call: one of each, because each search
     * has some twenty injected into objects of its own.
     */
    private static final class LazyRepositories extends ContextAnnotationAutowireCandidateResolver {

        private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

        @Override
        public @Nullable Object getLazyResolutionProxyIfNecessary(
                DependencyDescriptor descriptor, @Nullable String bean) {
            Class<?> type = descriptor.getDependencyType();
            return type.getName().startsWith(REPOSITORIES)
                    ? made.computeIfAbsent(type, unused -> buildLazyResolutionProxy(descriptor, bean))
                    : super.getLazyResolutionProxyIfNecessary(descriptor, bean);
        }
    }
}
