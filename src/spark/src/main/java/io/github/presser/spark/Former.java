package io.github.presser.spark;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import scala.Tuple2;

/**
 * Forms the statements of one component after the other, each as {@link Stars} does. A component too large for the
 * memory is read in stretches, the fullest units first, as stars take them anyway: what stands for the largest
 * statements of one stretch goes along into the next, and the other units are grouped with those of their own stretch
 * alone. Not thread-safe.
 */
final class Former {

  /** How many pieces, of some 150 bytes each, are held: more than a hundred thousand quotations have in all. */
  static final int MOST_PARTS = 1_000_000;

  private static final Comparator<Part> BY_PLACE =
      Comparator.comparingLong((Part part) -> part.article).thenComparing(part -> part.content[0]);

  private final WordTable table;
  private final Identities identities;
  private final Likeness likeness;
  private final int mostParts;

  /**
   * Prepares to form statements.
   *
   * @param mostParts how much of a component is held at a time, as {@link #MOST_PARTS}
   */
  Former(WordTable table, Identities identities, int mostParts) {
    this.table = table;
    this.identities = identities;
    this.likeness = new Likeness(table);
    this.mostParts = mostParts;
  }

  /** A piece of a component: a unit's words, a fuller unit that it is like, or a place where it stands. */
  static final class Part implements Serializable {

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

    static Part ofWords(long unit, byte[] words) {
      return new Part(unit, words, 0, 0, null);
    }

    static Part ofFuller(long unit, long fuller) {
      return new Part(unit, null, fuller, 0, null);
    }

    static Part ofPlace(long unit, long article, int[] content) {
      return new Part(unit, null, 0, article, content);
    }

    long unit() {
      return unit;
    }
  }

  /** A unit and its pieces. */
  private static final class Node {

    private final long id;
    private final List<Long> fuller = new ArrayList<>();
    private final List<Part> places = new ArrayList<>();
    private byte[] words;
    private long home;
    private float likeness = 1;

    Node(long id) {
      this.id = id;
      this.home = id;
    }

    int size() {
      return 1 + fuller.size() + places.size();
    }

    /** Takes a piece; of very many places, those in the articles with the smallest numbers are kept. */
    void add(Part part, int most) {
      if (part.words != null) {
        words = part.words;
      } else if (part.content == null) {
        fuller.add(part.fuller);
      } else {
        places.add(part);
        if (places.size() >= 2 * most) {
          places.sort(BY_PLACE);
          places.subList(most, places.size()).clear();
        }
      }
    }
  }

  /**
   * Finds where the units of a component belong.
   *
   * @param parts all its pieces, in the order of the units' ids; read as the result is
   */
  Iterator<Tuple2<Long, Grouped>> form(Iterator<Tuple2<Long, Part>> parts) {
    PeekingIterator<Tuple2<Long, Part>> rest = Iterators.peekingIterator(parts);
    return Iterators.concat(
        new AbstractIterator<Iterator<Tuple2<Long, Grouped>>>() {

          private List<Node> carried = List.of();

          @Override
          protected Iterator<Tuple2<Long, Grouped>> computeNext() {
            if (!rest.hasNext()) {
              return endOfData();
            }
            List<Node> nodes = new ArrayList<>(carried);
            read(rest, nodes);
            List<Node> known = carried;
            carried = group(nodes, known.size(), rest.hasNext());
            return Iterators.transform(
                nodes.listIterator(known.size()),
                node -> new Tuple2<>(node.id, new Grouped(node.home, node.likeness)));
          }
        });
  }

  /** Reads units, as many as there is room for. */
  private void read(PeekingIterator<Tuple2<Long, Part>> parts, List<Node> nodes) {
    int size = nodes.stream().mapToInt(Node::size).sum();
    while (parts.hasNext() && size < mostParts) {
      Node node = new Node(parts.peek()._2().unit);
      while (parts.hasNext() && parts.peek()._2().unit == node.id) {
        node.add(parts.next()._2(), mostParts / 8);
      }
      nodes.add(node);
      size += node.size();
    }
  }

  /**
   * Groups units.
   *
   * @param nodes the units
   * @param known how many of them, the first ones, have their homes
   * @param more whether another stretch comes
   * @return those that go along into it
   */
  private List<Node> group(List<Node> nodes, int known, boolean more) {
    List<Unit> units = new ArrayList<>(nodes.size());
    Map<Long, Integer> numbers = new HashMap<>();
    for (Node node : nodes) {
      numbers.put(node.id, units.size());
      units.add(PackedUnit.unpack(node.id, node.words, table, identities));
    }
    Stars stars = new Stars(units, identities, likeness);
    for (Node node : nodes) {
      stars.candidates(
          node.fuller.stream().map(numbers::get).filter(Objects::nonNull).mapToInt(number -> number).sorted()
              .toArray());
    }
    int[] canonical = stars.form(places(nodes, numbers));
    int[] sizes = new int[nodes.size()];
    for (int number = 0; number < canonical.length; number++) {
      sizes[canonical[number]]++;
      if (number >= known) {
        Node node = nodes.get(number);
        Node head = nodes.get(canonical[number]);
        node.home = canonical[number] < known ? head.home : head.id;
        node.likeness = units.get(number).likeness();
      }
    }
    return more
        ? largest(
            units.stream().filter(Unit::isRepresentative).map(Unit::number)
                .sorted(Comparator.comparingInt((Integer number) -> -sizes[canonical[number]]))
                .map(nodes::get)
                .toList())
        : List.of();
  }

  /** The first ones, as many as fill half of the room, in the order of their ids. */
  private List<Node> largest(List<Node> nodes) {
    List<Node> first = new ArrayList<>();
    int size = 0;
    for (Node node : nodes) {
      size += node.size();
      if (size > mostParts / 2) {
        break;
      }
      first.add(node);
    }
    first.sort(Comparator.comparingLong(node -> node.id));
    return first;
  }

  private static Places places(List<Node> nodes, Map<Long, Integer> numbers) {
    List<Part> parts = new ArrayList<>();
    nodes.forEach(node -> parts.addAll(node.places));
    parts.sort(BY_PLACE);
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
