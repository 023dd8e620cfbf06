package io.github.presser.spark;

import com.google.common.collect.Iterators;
import com.google.common.hash.Hashing;
import io.github.presser.internal.statements.Identities;
import io.github.presser.spark.Former.Part;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Forms the statements of each connected component of units that are alike: units, their candidates, and the places
 * where they stand come together, and {@link Former} does the rest.
 */
final class Gathering implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Knowledge knowledge;
  private final int partitions;
  private final int mostParts;

  /**
   * Prepares to form statements.
   *
   * @param mostParts how much of a component a task holds, as {@link Former#MOST_PARTS}
   */
  Gathering(Knowledge knowledge, int partitions, int mostParts) {
    this.knowledge = knowledge;
    this.partitions = partitions;
    this.mostParts = mostParts;
  }

  /**
   * Finds where units belong.
   *
   * @return of each unit that is like another its place; the others are statements by themselves
   */
  JavaPairRDD<Long, Grouped> homes(
      JavaPairRDD<Long, byte[]> units, JavaPairRDD<Long, Long> alike, JavaRDD<Quoted> quoted) {
    JavaPairRDD<Long, Long> roots = Components.of(alike, partitions);
    JavaPairRDD<Long, Part> parts =
        units.mapToPair(unit -> new Tuple2<>(unit._1(), Part.ofWords(unit._1(), unit._2())))
            .union(alike.mapToPair(edge -> new Tuple2<>(edge._1(), Part.ofFuller(edge._1(), edge._2()))))
            .union(quoted.mapPartitionsToPair(this::places));
    JavaPairRDD<Tuple2<Long, Long>, Part> byRoot =
        Sorted.join(roots, parts, partitions, Gathering::underRoot).mapToPair(row -> row);
    return Sorted.by(byRoot, partitions)
        .mapPartitionsToPair(
            rows -> {
              Former former = new Former(knowledge.table(), knowledge.identities(), mostParts);
              return Sorted.keyByKey(rows, (root, component) -> former.form(component));
            });
  }

  private static Iterator<Tuple2<Tuple2<Long, Long>, Part>> underRoot(Tuple2<Long, Long> root, Part part) {
    return root == null
        ? Collections.emptyIterator()
        : Iterators.singletonIterator(new Tuple2<>(new Tuple2<>(root._2(), part.unit()), part));
  }

  private Iterator<Tuple2<Long, Part>> places(Iterator<Quoted> quotations) {
    Identities identities = knowledge.identities();
    Iterator<Tuple2<Long, Part>> places =
        Iterators.transform(
            quotations,
            quoted -> {
              Quoted.Content content = quoted.content();
              long unit = knowledge.unit(quoted, content, identities).id();
              long article =
                  Hashing.murmur3_128().hashUnencodedChars(content.articleId()).asLong();
              int[] spans =
                  content.quotation().content().stream()
                      .flatMapToInt(span -> IntStream.of(span.begin(), span.end()))
                      .toArray();
              return new Tuple2<>(unit, Part.ofPlace(unit, article, spans));
            });
    return places; // those of units that do not tell have no root
  }
}
