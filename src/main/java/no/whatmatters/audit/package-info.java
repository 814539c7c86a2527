/** The access log: one row for each request and person it reached, stored before anything is answered. */
@NullMarked
package no.whatmatters.audit;

import org.jspecify.annotations.NullMarked;
