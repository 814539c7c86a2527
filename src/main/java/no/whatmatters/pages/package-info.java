/** What people see in a browser: plain HTML that works without scripts. */
@NullMarked
package no.whatmatters.pages;

import org.jspecify.annotations.NullMarked;
