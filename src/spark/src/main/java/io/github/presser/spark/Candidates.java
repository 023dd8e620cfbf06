package io.github.presser.spark;

import com.google.common.collect.Iterators;
import io.github.presser.internal.statements.CandidateScorer;
import io.github.presser.internal.statements.Identities;
import io.github.presser.internal.statements.Likeness;
import io.github.presser.internal.statements.PairList;
import io.github.presser.internal.statements.Unit;
import io.github.presser.internal.statements.WordPairs;
import io.github.presser.internal.statements.WordTable;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * Finds which units are compared at all, and compares them. Wordings meet under the pairs of neighbouring words that
 * they have: a pair tells each of them of the few fullest that have it too ({@link PairList}), in the order of a
 * shuffle that sorts, so that a pair that all wordings have holds up nothing. Each unit then keeps its best candidates,
 * is sent their words, and is compared with them as they come.
 */
final class Candidates implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Knowledge knowledge;
  private final int partitions;

  Candidates(Knowledge knowledge, int partitions) {
    this.knowledge = knowledge;
    this.partitions = partitions;
  }

  /** Each unit with each fuller one that can be of one statement with it. */
  JavaPairRDD<Long, Long> alike(JavaPairRDD<Long, byte[]> units) {
    JavaPairRDD<Long, Long> wanted = candidates(units).mapToPair(Tuple2::swap); // by the fuller one
    JavaPairRDD<Tuple2<Long, Long>, byte[]> sent =
        Sorted.join(units, wanted, partitions, Candidates::send).mapToPair(row -> row);
    JavaPairRDD<Tuple2<Long, Long>, byte[]> own =
        units.mapToPair(unit -> new Tuple2<>(new Tuple2<>(unit._1(), Sorted.FIRST), unit._2()));
    return Sorted.by(own.union(sent), partitions)
        .mapPartitionsToPair(
            rows -> {
              Comparison comparison = new Comparison(knowledge);
              return Sorted.keyByKey(rows, (unit, found) -> comparison.alike(unit, found));
            });
  }

  private static Iterator<Tuple2<Tuple2<Long, Long>, byte[]>> send(Tuple2<Long, byte[]> fuller, Long unit) {
    return Iterators.singletonIterator(new Tuple2<>(new Tuple2<>(unit, fuller._1()), fuller._2()));
  }

  private JavaPairRDD<Long, Long> candidates(JavaPairRDD<Long, byte[]> units) {
    JavaPairRDD<Tuple2<Long, Long>, Boolean> pairs = units.mapPartitionsToPair(this::pairs);
    return Sorted.by(pairs, partitions)
        .mapPartitionsToPair(rows -> Sorted.keyByKey(rows, Listing::new))
        .groupByKey(partitions) // as many as a wording has pairs
        .mapPartitionsToPair(
            rows -> {
              CandidateScorer scorer = new CandidateScorer();
              return Iterators.concat(Iterators.transform(rows, row -> best(row, scorer)));
            });
  }

  private Iterator<Tuple2<Tuple2<Long, Long>, Boolean>> pairs(Iterator<Tuple2<Long, byte[]>> units) {
    WordTable table = knowledge.table();
    Identities identities = knowledge.identities();
    return Iterators.concat(
        Iterators.transform(
            units,
            packed -> {
              Unit unit = PackedUnit.unpack(packed._1(), packed._2(), table, identities);
              return Arrays.stream(WordPairs.of(unit, table))
                  .mapToObj(pair -> new Tuple2<>(new Tuple2<>(pair, unit.id()), true))
                  .iterator();
            }));
  }

  private static Iterator<Tuple2<Long, Long>> best(
      Tuple2<Long, Iterable<long[]>> unit, CandidateScorer scorer) {
    List<PairList> lists = new ArrayList<>();
    for (long[] list : unit._2()) {
      lists.add(new PairList(list[0], (int) list[1], Arrays.copyOfRange(list, 2, list.length)));
    }
    return Arrays.stream(scorer.best(lists)).mapToObj(fuller -> new Tuple2<>(unit._1(), fuller)).iterator();
  }

  /**
   * What each wording of a pair finds under it: the pair, how many have it, and the fuller ones. Only as many wordings
   * are held as are counted.
   */
  private static final class Listing implements Iterator<Tuple2<Long, long[]>> {

    private final long pair;
    private final Iterator<Tuple2<Long, Boolean>> rest;
    private final Deque<Long> counted = new ArrayDeque<>();
    private final int count;
    private final long[] listed = new long[PairList.MOST_LISTED];
    private int size;

    Listing(long pair, Iterator<Tuple2<Long, Boolean>> units) {
      this.pair = pair;
      this.rest = units;
      while (units.hasNext() && counted.size() < PairList.MOST_COUNTED) {
        counted.add(units.next()._1());
      }
      count = counted.size();
      listed[size++] = counted.remove(); // the fullest finds nobody
    }

    @Override
    public boolean hasNext() {
      return !counted.isEmpty() || rest.hasNext();
    }

    @Override
    public Tuple2<Long, long[]> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      long unit = counted.isEmpty() ? rest.next()._1() : counted.remove();
      long[] list = new long[2 + size];
      list[0] = pair;
      list[1] = count;
      System.arraycopy(listed, 0, list, 2, size);
      if (size < listed.length) {
        listed[size++] = unit;
      }
      return new Tuple2<>(unit, list);
    }
  }

  /** Compares a unit with its candidates, one after the other. */
  private static final class Comparison {

    private final WordTable table;
    private final Identities identities;
    private final Likeness likeness;

    Comparison(Knowledge knowledge) {
      table = knowledge.table();
      identities = knowledge.identities();
      likeness = new Likeness(table);
    }

    Iterator<Tuple2<Long, Long>> alike(long id, Iterator<Tuple2<Long, byte[]>> rows) {
      Unit unit = PackedUnit.unpack(id, rows.next()._2(), table, identities); // its own row comes first
      return Iterators.transform(
          Iterators.filter(
              rows,
              row -> likeness.atMost(unit, PackedUnit.unpack(row._1(), row._2(), table, identities)) > 0),
          row -> new Tuple2<>(id, row._1()));
    }
  }
}
