/**
 * What Presser knows of English: words with their features, read from {@code models/english}. The only home of such
 * knowledge; a word is added there, never in Java.
 */
@NullMarked
package io.github.presser.internal.english;

import org.jspecify.annotations.NullMarked;
