/**
 * What is fuzzed and how. A target is a {@link io.github.presser.fuzz.FuzzTest}: it takes any bytes and fails when what
 * they are given to breaks a promise. {@code mvn verify} feeds each of them what was found before and some thousand
 * mutants of its seeds; {@code mvn -Pfuzz} lets Jazzer look for more, guided by coverage.
 */
package io.github.presser.fuzz;
