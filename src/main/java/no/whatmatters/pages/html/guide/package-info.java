/** The templates of src/main/jte/guide, made into Java by the build; found by name. */
package no.whatmatters.pages.html.guide;
