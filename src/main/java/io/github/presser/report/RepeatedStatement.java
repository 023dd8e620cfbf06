package io.github.presser.report;

import io.github.presser.statements.Statement;

/**
 * A statement with several quotations.
 *
 * @param number its place among these, from 0
 * @param statement the statement
 */
record RepeatedStatement(int number, Statement statement) {}
