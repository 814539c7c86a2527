/** The one shared plan of a person and the care team around it: made and kept by the service, from the parts that are sent. */
@NullMarked
package no.whatmatters.careplan.shared;

import org.jspecify.annotations.NullMarked;
