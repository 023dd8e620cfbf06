/**
 * Presser in a CoreNLP pipeline, in the place of the annotator {@code quote}. It is the only package whose public
 * signatures show CoreNLP's types.
 */
@NullMarked
package io.github.presser.corenlp;

import org.jspecify.annotations.NullMarked;
