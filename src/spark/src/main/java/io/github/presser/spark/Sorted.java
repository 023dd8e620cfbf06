package io.github.presser.spark;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Shuffles that bring together what has one key, in order, and read it as it comes: Spark sorts on disk, so a key that
 * millions of rows have needs no more memory than a rare one.
 */
final class Sorted {

  /** Stands before every id of a unit, which are all positive. */
  static final long FIRST = -1;

  private Sorted() {}

  /** By the first number of a key. */
  private static final class ByFirst extends Partitioner {

    @Serial private static final long serialVersionUID = 1L;

    private final HashPartitioner partitioner;

    ByFirst(int partitions) {
      partitioner = new HashPartitioner(partitions);
    }

    @Override
    public int numPartitions() {
      return partitioner.numPartitions();
    }

    @Override
    public int getPartition(Object key) {
      long first = (Long) ((Tuple2<?, ?>) key)._1();
      return partitioner.getPartition(first * 0x9E3779B97F4A7C15L >>> 32);
    }
  }

  /** Both numbers of a key in their order. */
  private static final class InOrder implements Comparator<Tuple2<Long, Long>>, Serializable {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public int compare(Tuple2<Long, Long> one, Tuple2<Long, Long> other) {
      int order = Long.compare(one._1(), other._1());
      return order == 0 ? Long.compare(one._2(), other._2()) : order;
    }
  }

  /** Brings together the rows with the same first number, in the order of the second. */
  static <V> JavaPairRDD<Tuple2<Long, Long>, V> by(JavaPairRDD<Tuple2<Long, Long>, V> rows, int partitions) {
    return rows.repartitionAndSortWithinPartitions(new ByFirst(partitions), new InOrder());
  }

  /** Hands the rows of each key to something that takes them as they come; rows that it leaves are passed over. */
  interface Taker<V, R> extends Serializable {

    /** Takes the rows of one key, in their order. */
    Iterator<R> take(long key, Iterator<Tuple2<Long, V>> rows);
  }

  /** Lets a partition that {@link #by} made be read key by key. */
  static <V, R> Iterator<R> keyByKey(Iterator<Tuple2<Tuple2<Long, Long>, V>> rows, Taker<V, R> taker) {
    return new KeyByKey<>(Iterators.peekingIterator(rows), taker);
  }

  private static final class KeyByKey<V, R> implements Iterator<R> {

    private final PeekingIterator<Tuple2<Tuple2<Long, Long>, V>> rows;
    private final Taker<V, R> taker;
    private Iterator<Tuple2<Long, V>> ofKey = Collections.emptyIterator();
    private Iterator<R> results = Collections.emptyIterator();

    KeyByKey(PeekingIterator<Tuple2<Tuple2<Long, Long>, V>> rows, Taker<V, R> taker) {
      this.rows = rows;
      this.taker = taker;
    }

    @Override
    public boolean hasNext() {
      while (!results.hasNext()) {
        while (ofKey.hasNext()) {
          ofKey.next();
        }
        if (!rows.hasNext()) {
          return false;
        }
        long key = rows.peek()._1()._1();
        ofKey = new OfKey<>(rows, key);
        results = taker.take(key, ofKey);
      }
      return true;
    }

    @Override
    public R next() {
      return results.next();
    }
  }

  private record OfKey<V>(PeekingIterator<Tuple2<Tuple2<Long, Long>, V>> rows, long key)
      implements Iterator<Tuple2<Long, V>> {

    @Override
    public boolean hasNext() {
      return rows.hasNext() && rows.peek()._1()._1() == key;
    }

    @Override
    public Tuple2<Long, V> next() {
      Tuple2<Tuple2<Long, Long>, V> row = rows.next();
      return new Tuple2<>(row._1()._2(), row._2());
    }
  }

  /** Takes a row of the one side with its key, null where there is none, and one of the other side. */
  interface Joiner<A, B, R> extends Serializable {

    /** Joins the two. */
    Iterator<R> join(Tuple2<Long, A> one, B other);
  }

  /** Joins rows of which there is at most one a key with others of which there may be any number. */
  static <A, B, R> JavaRDD<R> join(
      JavaPairRDD<Long, A> one, JavaPairRDD<Long, B> many, int partitions, Joiner<A, B, R> joiner) {
    JavaPairRDD<Tuple2<Long, Long>, Object> rows =
        one.<Tuple2<Long, Long>, Object>mapToPair(row -> new Tuple2<>(new Tuple2<>(row._1(), FIRST), row._2()))
            .union(many.mapToPair(row -> new Tuple2<>(new Tuple2<>(row._1(), 0L), row._2())));
    return by(rows, partitions)
        .mapPartitions(partition -> keyByKey(partition, (key, found) -> Sorted.<A, B, R>join(key, found, joiner)));
  }

  @SuppressWarnings("unchecked") // told apart by the number in the key
  private static <A, B, R> Iterator<R> join(long key, Iterator<Tuple2<Long, Object>> rows, Joiner<A, B, R> joiner) {
    List<Tuple2<Long, A>> first = new ArrayList<>(1);
    return Iterators.concat(
        Iterators.transform(
            rows,
            row -> {
              if (row._1() == FIRST) {
                first.add(new Tuple2<>(key, (A) row._2()));
                return Collections.<R>emptyIterator();
              }
              return joiner.join(first.isEmpty() ? null : first.get(0), (B) row._2());
            }));
  }
}
