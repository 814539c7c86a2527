/** What a server does: statements, search parameters, operations, measures, pathways and topics. */
@NullMarked
package no.whatmatters.pages.guide.server;

import org.jspecify.annotations.NullMarked;
