/** Grouping quotations of many articles into statements. */
@org.jspecify.annotations.NullMarked
package io.github.presser.internal.statements;
