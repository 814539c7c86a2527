package no.whatmatters.access.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many persons one professional may open in an emergency within an hour.
 *
 * @param alarmAfter the next one raises an alarm
 * @param stopAfter the next one is refused; 0 for never: an accident with many injured must lock nobody out
 */
@ConfigurationProperties("whatmatters.access.emergency")
record EmergencySettings(
        @DefaultValue("5") int alarmAfter,
        @DefaultValue("0") int stopAfter) {

    EmergencySettings {
        if (alarmAfter < 1) {
            throw new IllegalArgumentException("whatmatters.access.emergency.alarm-after must be 1 or more");
        }
        if (stopAfter < 0) {
            throw new IllegalArgumentException(
                    "whatmatters.access.emergency.stop-after must be 0, for never, or the number of persons");
        }
    }
}
