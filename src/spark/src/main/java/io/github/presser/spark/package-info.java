/**
 * Presser on Apache Spark (3.5 and 4.x, Scala 2.13): the column function {@code presser_extract} for DataFrames, SQL
 * and Structured Streaming, statements found among more quotations than one machine holds, and a job that does both.
 * {@code docs/SCALE.md} says how to run it on a cluster.
 */
package io.github.presser.spark;
