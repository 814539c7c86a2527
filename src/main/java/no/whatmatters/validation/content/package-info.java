/** What is looked at in a resource beside its profiles: national numbers, narrative, size, what nobody here knows. */
@NullMarked
package no.whatmatters.validation.content;

import org.jspecify.annotations.NullMarked;
