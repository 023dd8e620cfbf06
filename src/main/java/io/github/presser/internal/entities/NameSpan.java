package io.github.presser.internal.entities;

import io.github.presser.internal.tokens.NameTag;

/**
 * A name where it stands in the text.
 *
 * @param begin index of its first token; titles, articles and possessives are not part of it
 * @param end index after its last token
 * @param tag what kind of name the tagger took it for; {@code NONE} when the tagger did not see it
 */
record NameSpan(int begin, int end, NameTag tag) {}
