/**
 * The program {@code presser}. Not API: it may change between versions; what it reads and prints may not.
 *
 * <p>{@link io.github.presser.cli.Main} is where it starts; each subcommand is a class of its own, given the
 * {@link io.github.presser.cli.Console} it talks to and the way to load a model, so that tests can run it in-process.
 */
@NullMarked
package io.github.presser.cli;

import org.jspecify.annotations.NullMarked;
