/**
 * A report for people to read: articles with their quotations and names marked, who is quoted, and the statements that
 * several articles word differently, as one HTML file. {@link io.github.presser.report.HtmlReport} writes it.
 */
@org.jspecify.annotations.NullMarked
package io.github.presser.report;
