/** May this caller do this with this resource now? One pure function, and the rules it asks in their order. */
@NullMarked
package no.whatmatters.access.decision;

import org.jspecify.annotations.NullMarked;
