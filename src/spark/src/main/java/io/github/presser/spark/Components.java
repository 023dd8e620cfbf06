package io.github.presser.spark;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected components by rounds of large and small stars, until nothing moves (Kiveris et al., "Connected components
 * in MapReduce and beyond", SoCC 2014). Each round is two shuffles of the edges; what has many neighbours is read as it
 * comes.
 */
final class Components {

  private static final int MOST_ROUNDS = 60;

  private Components() {}

  /**
   * Finds the component of each node that has an edge.
   *
   * @param edges pairs of nodes, in whichever order
   * @return each node, and the smallest one of its component
   */
  static JavaPairRDD<Long, Long> of(JavaPairRDD<Long, Long> edges, int partitions) {
    JavaPairRDD<Long, Long> stars = edges.mapPartitionsToPair(Components::contract).persist(StorageLevel.DISK_ONLY());
    long[] before = sum(stars);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      JavaPairRDD<Long, Long> next =
          star(star(stars, true, partitions), false, partitions).persist(StorageLevel.DISK_ONLY());
      long[] after = sum(next);
      stars.unpersist();
      stars = next;
      if (after[0] == before[0] && after[1] == before[1]) {
        break;
      }
      before = after;
    }
    JavaPairRDD<Long, Long> leaves = stars.filter(edge -> !edge._1().equals(edge._2()));
    return leaves.union(leaves.values().distinct().mapToPair(root -> new Tuple2<>(root, root)));
  }

  /** How many edges there are, and a number that tells their sets apart. */
  private static long[] sum(JavaPairRDD<Long, Long> edges) {
    return edges
        .map(edge -> new long[] {1, (edge._1() * 31 + edge._2()) * 0x9E3779B97F4A7C15L >>> 8})
        .fold(new long[2], (one, other) -> new long[] {one[0] + other[0], one[1] + other[1]});
  }

  /** The edges of a partition as stars: as many edges as nodes, and the same components. */
  private static Iterator<Tuple2<Long, Long>> contract(Iterator<Tuple2<Long, Long>> edges) {
    Map<Long, Long> parents = new HashMap<>();
    edges.forEachRemaining(
        edge -> {
          long one = root(edge._1(), parents);
          long other = root(edge._2(), parents);
          parents.put(Math.max(one, other), Math.min(one, other));
        });
    return Iterators.transform(
        new ArrayList<>(parents.keySet()).iterator(), node -> new Tuple2<>(node, root(node, parents)));
  }

  private static long root(long node, Map<Long, Long> parents) {
    long root = node;
    for (long next = parents.computeIfAbsent(root, n -> n); next != root; next = parents.get(root)) {
      root = next;
    }
    long at = node;
    while (at != root) { // shorter the next time
      at = parents.put(at, root);
    }
    return root;
  }

  /** Ties the neighbours of each node, the larger ones or itself and the smaller ones, to the smallest of them. */
  private static JavaPairRDD<Long, Long> star(JavaPairRDD<Long, Long> edges, boolean large, int partitions) {
    JavaPairRDD<Tuple2<Long, Long>, Boolean> directed =
        edges.filter(edge -> !edge._1().equals(edge._2())).flatMapToPair(edge -> {
          long least = Math.min(edge._1(), edge._2());
          long most = Math.max(edge._1(), edge._2());
          List<Tuple2<Tuple2<Long, Long>, Boolean>> both = new ArrayList<>(2);
          both.add(new Tuple2<>(new Tuple2<>(most, least), true));
          if (large) {
            both.add(new Tuple2<>(new Tuple2<>(least, most), true));
          }
          return both.iterator();
        });
    return Sorted.by(directed, partitions)
        .mapPartitionsToPair(rows -> Sorted.keyByKey(rows, (node, neighbours) -> tie(node, neighbours, large)));
  }

  private static Iterator<Tuple2<Long, Long>> tie(
      long node, Iterator<Tuple2<Long, Boolean>> neighbours, boolean large) {
    long first = neighbours.next()._1();
    long least = Math.min(node, first);
    long[] last = {first};
    Iterator<Tuple2<Long, Long>> others =
        Iterators.transform(
            Iterators.filter(
                neighbours,
                row -> {
                  boolean again = row._1() == last[0];
                  last[0] = row._1();
                  return !again && (!large || row._1() > node);
                }),
            row -> new Tuple2<>(row._1(), least));
    boolean firstIsTied = large && first > node;
    Tuple2<Long, Long> own = new Tuple2<>(firstIsTied ? first : node, least);
    return large && !firstIsTied
        ? others
        : Iterators.concat(Iterators.singletonIterator(own), others);
  }
}
