@NullMarked
package no.whatmatters.endpoint.body;

import org.jspecify.annotations.NullMarked;
