@NullMarked
package no.whatmatters.validation.answer;

import org.jspecify.annotations.NullMarked;
