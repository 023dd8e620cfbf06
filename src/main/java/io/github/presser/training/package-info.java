/**
 * Training Presser's quotation model on annotated articles, and measuring how right Presser is: what the commands
 * {@code presser train} and {@code presser evaluate} do, for programs.
 *
 * <pre>{@code
 * Corpus dev = Corpus.read(Path.of("polnear/dev"));
 * Evaluation evaluation = Evaluation.of(dev, Presser.create()::extract);
 * System.out.println(evaluation.score(Measure.QUOTED_SOURCE).f1());
 * }</pre>
 */
@NullMarked
package io.github.presser.training;

import org.jspecify.annotations.NullMarked;
