/**
 * Reads a questionnaire's SDC annotations, walks it together with a response, and evaluates its expressions: pure, no network.
 *
 * <p>Begin with {@link no.whatmatters.conversation.form.Form#of}: it gives the questionnaire as a tree of
 * {@link no.whatmatters.conversation.form.FormItem}s, whose root is the questionnaire itself, each with its annotations
 * ({@link no.whatmatters.conversation.form.Sdc} names them). A Form never changes: keep it for as long as the questionnaire.
 *
 * <p>{@link no.whatmatters.conversation.form.Answered#of} pairs each item of a response with its item of the form.
 * {@link no.whatmatters.conversation.form.Enablement} says which of them count.
 *
 * <p>An expression is a {@link no.whatmatters.conversation.form.FormExpression}, which knows its place in the form; {@link
 * no.whatmatters.conversation.form.Expressions} (one for all threads) evaluates it in a {@link
 * no.whatmatters.conversation.form.Scope}: {@code Scope.of(form, response, steps, now)}, and then {@code with(name, values)} for
 * launch context, found resources and allocated ids, and {@code at(item, focus, expressions, queries)} for the variables of an
 * item. What cannot be used in a form is a {@link no.whatmatters.conversation.form.FormFault}, which names the place.
 */
@NullMarked
package no.whatmatters.conversation.form;

import org.jspecify.annotations.NullMarked;
