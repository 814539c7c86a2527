/** Who stands behind a request: made once from the verified token, never changed, read by every feature. */
@NullMarked
package no.whatmatters.endpoint.caller;

import org.jspecify.annotations.NullMarked;
