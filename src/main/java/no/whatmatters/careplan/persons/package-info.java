/** Persons who change: a number gives way to another, two records turn out to be one person, a person dies. */
@NullMarked
package no.whatmatters.careplan.persons;

import org.jspecify.annotations.NullMarked;
