package io.github.presser.internal.tokens;

import io.github.presser.Span;

/**
 * A word or mark.
 *
 * @param span where it stands in the article
 * @param text the characters there, as a reader sees them: an entity's character, nothing that does not show
 * @param tag part of speech, in the Penn Treebank's tags as CoreNLP gives them
 * @param name what kind of name it is part of
 */
public record Token(Span span, String text, String tag, NameTag name) {}
