/** Tests of validation: pure, without Spring or a store. */
@NullMarked
package no.whatmatters.validation;

import org.jspecify.annotations.NullMarked;
