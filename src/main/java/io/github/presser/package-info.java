/**
 * Who said what in a news article: {@link io.github.presser.Presser} reads an
 * {@link io.github.presser.Article} and returns an {@link io.github.presser.Extraction} of typed records.
 *
 * <p>All offsets are half-open, in UTF-16 code units, into the text exactly as the caller gave it: for every
 * {@link io.github.presser.Span} {@code s} in an extraction, {@code text.substring(s.begin(), s.end())} is what it
 * covers. All types are immutable and thread-safe. Packages under {@code internal} are not API.
 */
@NullMarked
package io.github.presser;

import org.jspecify.annotations.NullMarked;
