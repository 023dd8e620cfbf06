package io.github.presser.spark;

import com.google.common.collect.Iterators;
import com.google.common.hash.Hashing;
import io.github.presser.Span;
import io.github.presser.internal.statements.Identities;
import io.github.presser.internal.statements.Likeness;
import io.github.presser.internal.statements.Places;
import io.github.presser.internal.statements.Stars;
import io.github.presser.internal.statements.Unit;
import io.github.presser.internal.statements.WordTable;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Forms the statements of each connected component of units that are alike: units, their candidates, and the places
 * where they stand come together, and {@link Stars} does the rest.
 */
final class Gathering implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Knowledge knowledge;
  private final int partitions;

  Gathering(Knowledge knowledge, int partitions) {
    this.knowledge = knowledge;
    this.partitions = partitions;
  }

  /** A piece of a component: a unit's words, a fuller unit that it is like, or a place where it stands. */
  private static final class Part implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final long unit;
    private final byte[] words; // or null
    private final long fuller;
    private final long article;
    private final int[] content; // or null: begin and end of each span

    private Part(long unit, byte[] words, long fuller, long article, int[] content) {
      this.unit = unit;
      this.words = words;
      this.fuller = fuller;
      this.article = article;
      this.content = content;
    }
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
        units.mapToPair(unit -> new Tuple2<>(unit._1(), new Part(unit._1(), unit._2(), 0, 0, null)))
            .union(alike.mapToPair(edge -> new Tuple2<>(edge._1(), new Part(edge._1(), null, edge._2(), 0, null))))
            .union(quoted.mapPartitionsToPair(this::places));
    JavaPairRDD<Tuple2<Long, Long>, Part> byRoot =
        Sorted.join(roots, parts, partitions, Gathering::underRoot).mapToPair(row -> row);
    return Sorted.by(byRoot, partitions)
        .mapPartitionsToPair(
            rows -> {
              Former former = new Former(knowledge);
              return Sorted.keyByKey(rows, (root, component) -> former.form(component));
            });
  }

  private static Iterator<Tuple2<Tuple2<Long, Long>, Part>> underRoot(Tuple2<Long, Long> root, Part part) {
    return root == null
        ? Collections.emptyIterator()
        : Iterators.singletonIterator(new Tuple2<>(new Tuple2<>(root._2(), part.unit), part));
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
              return new Tuple2<>(unit, new Part(unit, null, 0, article, spans));
            });
    return places; // those of units that do not tell have no root
  }

  /** Forms the statements of one component after the other. */
  private static final class Former {

    private final WordTable table;
    private final Identities identities;
    private final Likeness likeness;

    Former(Knowledge knowledge) {
      table = knowledge.table();
      identities = knowledge.identities();
      likeness = new Likeness(table);
    }

    Iterator<Tuple2<Long, Grouped>> form(Iterator<Tuple2<Long, Part>> parts) {
      List<Unit> units = new ArrayList<>();
      Map<Long, List<Long>> fuller = new HashMap<>();
      List<Part> places = new ArrayList<>();
      while (parts.hasNext()) {
        Part part = parts.next()._2();
        if (part.words != null) {
          units.add(PackedUnit.unpack(part.unit, part.words, table, identities));
        } else if (part.content != null) {
          places.add(part);
        } else {
          fuller.computeIfAbsent(part.unit, unit -> new ArrayList<>()).add(part.fuller);
        }
      }
      units.sort(Comparator.comparingLong(Unit::id));
      Stars stars = new Stars(units, identities, likeness);
      Map<Long, Integer> numbers = new HashMap<>();
      units.forEach(unit -> numbers.put(unit.id(), unit.number()));
      for (Unit unit : units) {
        stars.candidates(
            fuller.getOrDefault(unit.id(), List.of()).stream().mapToInt(numbers::get).sorted().toArray());
      }
      int[] homes = stars.form(places(places, numbers));
      return Iterators.transform(
          units.iterator(),
          unit -> new Tuple2<>(unit.id(), new Grouped(units.get(homes[unit.number()]).id(), unit.likeness())));
    }

    private static Places places(List<Part> parts, Map<Long, Integer> numbers) {
      parts.sort(Comparator.comparingLong((Part part) -> part.article));
      Places places = new Places();
      int article = 0;
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        article += i > 0 && parts.get(i - 1).article != part.article ? 1 : 0;
        List<Span> content = new ArrayList<>();
        for (int at = 0; at < part.content.length; at += 2) {
          content.add(new Span(part.content[at], part.content[at + 1]));
        }
        places.add(numbers.get(part.unit), article, content);
      }
      return places;
    }
  }
}
