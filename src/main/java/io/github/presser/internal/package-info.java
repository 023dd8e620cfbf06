/**
 * The pipeline: text, page, tokens, entities, quotations, speakers. Not API: it changes without notice.
 *
 * <p>Each step is a package: {@code page} finds paragraphs and their roles, {@code tokens} runs CoreNLP,
 * {@code entities} groups names, {@code quotations} finds what was said with its cue and source, {@code speakers} says
 * who the source is. {@link io.github.presser.internal.Pipeline} calls them in that order; none calls a later one.
 */
@NullMarked
package io.github.presser.internal;

import org.jspecify.annotations.NullMarked;
