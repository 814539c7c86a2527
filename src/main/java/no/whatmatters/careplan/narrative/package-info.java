/** Tells the shared picture in bokmål, nynorsk or English: a section of readable text for each part of it. Pure. */
@NullMarked
package no.whatmatters.careplan.narrative;

import org.jspecify.annotations.NullMarked;
