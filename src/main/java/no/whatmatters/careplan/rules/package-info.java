/** What holds for plans and goals that no profile can say: whose they are, whose the words are, and which status may follow. */
@NullMarked
package no.whatmatters.careplan.rules;

import org.jspecify.annotations.NullMarked;
