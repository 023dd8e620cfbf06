package io.github.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Person;
import io.github.presser.Speaker;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.statements.Identities;
import io.github.presser.internal.statements.Unit;
import io.github.presser.internal.statements.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** Components that are read in stretches, on no engine. */
class FormerIT {

  private static final int WORDS = 4_000;
  private static final int LENGTH = 12;
  private static final int MOST_FULLER = 24;
  private static final List<Speaker> SPEAKERS =
      List.of(new Speaker(new Person("e1", "Jo Marsh", Optional.empty(), List.of()), 0.9));

  private final WordTable table =
      WordTable.of(
          LongStream.range(0, WORDS).mapToObj(word -> WordTable.Count.ofWording(word << 1)).toList(), WORDS,
          Lexicon.standard());

  /** Wordings of two sentences, each with a word or two of its own: their ids, and which sentence it is. */
  private final Map<Long, Integer> sentences = new TreeMap<>();

  private final Map<Long, int[]> words = new TreeMap<>();

  private void word(int number) {
    Identities identities = new Identities(Lexicon.standard());
    int speakers = identities.setOf(SPEAKERS);
    for (int i = 0; i < number; i++) {
      int sentence = i % 2;
      int own = 2 * LENGTH + i;
      int[] wording =
          IntStream.concat(
                  IntStream.range(sentence * LENGTH, (sentence + 1) * LENGTH),
                  IntStream.range(own, own + 1 + i % 3 / 2))
              .map(word -> word << 1)
              .toArray();
      long id = new Unit(wording, speakers, identities.key(speakers), table).id();
      words.put(id, wording);
      sentences.put(id, sentence);
    }
  }

  /** The pieces as a shuffle brings them: those of a unit in any order. */
  private Iterator<Tuple2<Long, Former.Part>> parts(long seed) {
    List<Former.Part> parts = new ArrayList<>();
    List<List<Long>> fullest = List.of(new ArrayList<>(), new ArrayList<>());
    words.forEach(
        (id, wording) -> {
          List<Long> fuller = fullest.get(sentences.get(id));
          parts.add(Former.Part.ofWords(id, PackedUnit.pack(wording, SPEAKERS)));
          fuller.forEach(other -> parts.add(Former.Part.ofFuller(id, other)));
          for (int article = 0; article < 3; article++) {
            parts.add(Former.Part.ofPlace(id, id * 3 + article, new int[] {0, 60}));
          }
          if (fuller.size() < MOST_FULLER) {
            fuller.add(id);
          }
        });
    Collections.shuffle(parts, new Random(seed));
    parts.sort(Comparator.comparingLong(Former.Part::unit));
    return parts.stream().map(part -> new Tuple2<>(part.unit(), part)).iterator();
  }

  private Map<Long, Long> homes(int mostParts, long seed) {
    Former former = new Former(table, new Identities(Lexicon.standard()), mostParts);
    Map<Long, Long> homes = new TreeMap<>();
    former.form(parts(seed)).forEachRemaining(
        unit -> assertThat(homes.put(unit._1(), unit._2().home())).as("a unit has one home").isNull());
    return homes;
  }

  @Test
  void aStatementGoesOnFromOneStretchToTheNext() {
    word(3_000);
    Map<Long, Long> whole = homes(Former.MOST_PARTS, 1);
    assertThat(whole.keySet()).isEqualTo(words.keySet());
    assertThat(new HashSet<>(whole.values())).hasSize(2);

    Map<Long, Long> cut = homes(2_000, 1);
    assertThat(cut).isEqualTo(whole);
    assertThat(homes(2_000, 2)).as("whatever the order of a unit's pieces").isEqualTo(cut);
    Map<Long, List<Integer>> byHome =
        cut.keySet().stream().collect(
            Collectors.groupingBy(cut::get, Collectors.mapping(sentences::get, Collectors.toList())));
    assertThat(byHome.values()).allMatch(of -> new HashSet<>(of).size() == 1);
  }

  @Test
  void aUnitThatStandsEverywhereIsHeldInPart() {
    word(2);
    long id = words.keySet().iterator().next();
    Iterator<Tuple2<Long, Former.Part>> places =
        LongStream.range(0, 100_000)
            .mapToObj(article -> new Tuple2<>(id, Former.Part.ofPlace(id, article, new int[] {0, 60})))
            .iterator();
    Iterator<Tuple2<Long, Former.Part>> all =
        new Iterator<>() {

          private boolean first = true;

          @Override
          public boolean hasNext() {
            return first || places.hasNext();
          }

          @Override
          public Tuple2<Long, Former.Part> next() {
            if (first) {
              first = false;
              return new Tuple2<>(id, Former.Part.ofWords(id, PackedUnit.pack(words.get(id), SPEAKERS)));
            }
            return places.next();
          }
        };
    Former former = new Former(table, new Identities(Lexicon.standard()), 800);
    Iterator<Tuple2<Long, Grouped>> formed = former.form(all);
    assertThat(formed.next()._2().home()).isEqualTo(id);
    assertThat(formed).isExhausted();
  }
}
