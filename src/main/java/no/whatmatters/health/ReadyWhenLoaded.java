package no.whatmatters.health;

import no.whatmatters.guides.GuideLoader;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready before the guide is in the store. */
@Component("guide")
class ReadyWhenLoaded implements HealthIndicator {

    private final GuideLoader guide;

    ReadyWhenLoaded(GuideLoader guide) {
        this.guide = guide;
    }

    @Override
    public Health health() {
        return guide.isLoaded()
                ? Health.up().build()
                : Health.outOfService().withDetail("guide", "is being loaded").build();
    }
}
