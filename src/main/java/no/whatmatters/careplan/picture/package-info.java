/** The shared picture of one person as facts, free of language and layout: what {@code $what-matters} shows. */
@NullMarked
package no.whatmatters.careplan.picture;

import org.jspecify.annotations.NullMarked;
