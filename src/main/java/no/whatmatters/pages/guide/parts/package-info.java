/** What a page is made of: sections, tables and phrases. Built by the other packages, written as HTML by the templates. */
@NullMarked
package no.whatmatters.pages.guide.parts;

import org.jspecify.annotations.NullMarked;
