/**
 * Statements: what was said once, however many articles quote it and in however many wordings. {@link
 * io.github.presser.statements.StatementFinder} makes them from the extractions of many articles.
 */
@org.jspecify.annotations.NullMarked
package io.github.presser.statements;
