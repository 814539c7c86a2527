/** Questionnaires as forms that can be read. */
@NullMarked
package no.whatmatters.pages.guide.form;

import org.jspecify.annotations.NullMarked;
