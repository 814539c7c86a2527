package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class RequestLimitsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(RequestLimits.class)
    static class Settings {}

    @Test
    void haveDefaults() {
        application.run(context -> assertThat(context.getBean(RequestLimits.class))
                .isEqualTo(new RequestLimits(DataSize.ofMegabytes(5), 500, 60, Duration.ofSeconds(30))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"body=0B", "body=101MB", "entries=0", "depth=0", "depth=501", "body-deadline=0s", "body=soon"})
    void areRefusedAtStartWhenTheyMakeNoSense(String setting) {
        application.withPropertyValues("whatmatters.limits." + setting).run(context -> assertThat(context)
                .hasFailed());
    }
}
