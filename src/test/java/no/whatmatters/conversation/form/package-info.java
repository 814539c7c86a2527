/** Forms read, walked and evaluated. */
@NullMarked
package no.whatmatters.conversation.form;

import org.jspecify.annotations.NullMarked;
