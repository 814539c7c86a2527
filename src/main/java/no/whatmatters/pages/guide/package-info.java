/** The guide at /guide, made from the compiled package when somebody asks for it. */
@NullMarked
package no.whatmatters.pages.guide;

import org.jspecify.annotations.NullMarked;
