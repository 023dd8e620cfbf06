/** Noun phrases and what stands around them, read from part-of-speech tags and names; no parser. */
@NullMarked
package io.github.presser.internal.syntax;

import org.jspecify.annotations.NullMarked;
