package no.whatmatters.access.parties;

import java.util.List;
import no.whatmatters.access.decision.Decisions;
import no.whatmatters.access.decision.Site;
import no.whatmatters.access.decision.UnrestrictedCallers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decision as this site has settled it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartiesSettings.class)
class KnownParties {

    @Bean
    Decisions decisions(PartiesSettings settings, Register register, List<UnrestrictedCallers> unrestricted) {
        return new Decisions(
                new Site(register::isParty, register::mayBegin, register::keepsIdentities, settings.attestationAlone()),
                unrestricted);
    }
}
