/** The second step: tokens with part-of-speech and name tags, in sentences. The only package that uses CoreNLP. */
@NullMarked
package io.github.presser.internal.tokens;

import org.jspecify.annotations.NullMarked;
