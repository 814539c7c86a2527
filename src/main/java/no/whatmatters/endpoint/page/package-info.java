/** Answers of single operations as pages of HTML, beside JSON and XML: who offers one, who asks for one, and what protects it. */
@NullMarked
package no.whatmatters.endpoint.page;

import org.jspecify.annotations.NullMarked;
