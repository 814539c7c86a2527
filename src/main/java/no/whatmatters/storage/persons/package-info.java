/** What is known of persons past their records: who has died, and which record has given way to which. */
@NullMarked
package no.whatmatters.storage.persons;

import org.jspecify.annotations.NullMarked;
