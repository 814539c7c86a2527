/** The access log as the person reads it: rows seen as AuditEvents, with names and without identity numbers. */
@NullMarked
package no.whatmatters.audit.view;

import org.jspecify.annotations.NullMarked;
