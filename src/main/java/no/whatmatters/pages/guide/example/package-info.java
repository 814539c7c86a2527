/** Examples: single resources, and the transactions of the stories. */
@NullMarked
package no.whatmatters.pages.guide.example;

import org.jspecify.annotations.NullMarked;
