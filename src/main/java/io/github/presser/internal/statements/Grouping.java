package io.github.presser.internal.statements;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.statements.QuotationReader.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups quotations by statement, in memory. First all are read ({@link #add}); quotations with the same words by the
 * same speakers are one {@link Unit} from then on. Then {@link Stars} are formed of the units. This is the phrase graph
 * of Leskovec, Backstrom and Kleinberg (2009), in which each phrase keeps its best edge to a fuller one, flattened to
 * stars (Aslam et al. 2004). The groups do not depend on the order of the articles. Not thread-safe.
 */
public final class Grouping {

  private static final int NONE = -1;

  private final Identities identities;
  private final Vocabulary vocabulary;
  private final QuotationReader reader;
  private final List<ArticleQuotation> quoted = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private int articles;

  private int[] wordingOf = new int[0];
  private Unit[] unitOf = new Unit[0];

  /**
   * Makes a grouping of nothing yet.
   *
   * @param lexicon what is known of words
   */
  public Grouping(Lexicon lexicon) {
    this.identities = new Identities(lexicon);
    this.vocabulary = new Vocabulary(lexicon);
    this.reader = new QuotationReader(lexicon, vocabulary);
  }

  /** Reads an article's quotations. */
  public void add(Extraction extraction) {
    for (Quotation quotation : extraction.quotations()) {
      add(quotation, extraction.article());
      for (Quotation inner : quotation.inner()) {
        add(inner, extraction.article());
      }
    }
    articles++;
  }

  private void add(Quotation quotation, Article article) {
    Optional<Reading> reading = reader.read(quotation, article.text());
    if (reading.isPresent()) {
      quoted.add(
          new ArticleQuotation(
              articles, article.id(), article.date(), quotation, reading.get().wording(), reading.get().open(),
              identities.setOf(quotation.speakers())));
      words.add(reading.get().words());
    }
  }

  /** Who speaks. */
  public Identities identities() {
    return identities;
  }

  /**
   * Groups what was read.
   *
   * @return the quotations of each statement; statements and quotations in the order in which they were read
   */
  public List<Group> groups() {
    WordTable table = table();
    List<Unit> telling = new ArrayList<>(units(table));
    telling.removeIf(unit -> !unit.isTelling());
    telling.sort(Comparator.comparingLong(Unit::id));
    Stars stars = new Stars(telling, identities, new Likeness(table));
    Places places = new Places();
    for (int at = 0; at < quoted.size(); at++) {
      int unit = unitOf[at].isTelling() ? unitOf[at].number : Places.NO_UNIT;
      places.add(unit, quoted.get(at).article(), quoted.get(at).quotation().content());
    }
    CandidateIndex index = new CandidateIndex(telling, table);
    for (int number = 0; number < telling.size(); number++) {
      stars.candidates(index.candidates(number));
    }
    int[] canonical = stars.form(places);
    Map<Unit, Unit> homes = new IdentityHashMap<>();
    for (Unit unit : telling) {
      homes.put(unit, telling.get(canonical[unit.number]));
    }
    return collect(homes);
  }

  /** Tells wordings apart, counts the words of each, and finds what these weigh. */
  private WordTable table() {
    wordingOf = new int[quoted.size()];
    Map<Unit.Key, Integer> wordings = new HashMap<>();
    for (int at = 0; at < quoted.size(); at++) {
      int[] read = words.get(at);
      Integer known = wordings.putIfAbsent(new Unit.Key(read, Identities.NOBODY, NONE), at);
      wordingOf[at] = known == null ? at : known;
      if (known == null) {
        Arrays.stream(read).map(word -> word >> 1).sorted().distinct().forEach(vocabulary::count);
      } else {
        words.set(at, words.get(known));
      }
    }
    return vocabulary.weigh(wordings.size());
  }

  private Collection<Unit> units(WordTable table) {
    Map<Unit.Key, Unit> telling = new HashMap<>();
    Map<Unit.Key, Unit> others = new HashMap<>(); // by article, those that say something
    unitOf = new Unit[quoted.size()];
    for (int at = 0; at < quoted.size(); at++) {
      ArticleQuotation one = quoted.get(at);
      Unit.Key key = new Unit.Key(words.get(at), one.speakers(), NONE);
      Unit unit = telling.get(key);
      if (unit == null) {
        unit = new Unit(words.get(at), one.speakers(), identities.key(one.speakers()), table);
        if (unit.isTelling()) {
          telling.put(key, unit);
        } else if (unit.isRemark()) {
          Unit before = others.putIfAbsent(new Unit.Key(words.get(at), one.speakers(), one.article()), unit);
          unit = before == null ? unit : before;
        }
      }
      unitOf[at] = unit;
    }
    return telling.values();
  }

  private List<Group> collect(Map<Unit, Unit> homes) {
    Map<Unit, List<GroupedQuotation>> groups = new LinkedHashMap<>();
    for (int at = 0; at < quoted.size(); at++) {
      Unit unit = unitOf[at];
      groups.computeIfAbsent(homes.getOrDefault(unit, unit), key -> new ArrayList<>())
          .add(new GroupedQuotation(quoted.get(at), wordingOf[at], unit.id(), unit.likeness, unit.information));
    }
    return groups.values().stream().map(Group::new).toList();
  }

  /**
   * A statement's quotations.
   *
   * @param members all of them
   */
  public record Group(List<GroupedQuotation> members) {}

  /**
   * A quotation of a statement.
   *
   * @param quoted the quotation
   * @param wording the same number for the same words
   * @param unit the id of its unit: the fuller, the smaller
   * @param likeness how alike it is to the canonical one
   * @param information how much it says by itself, counted in words
   */
  public record GroupedQuotation(
      ArticleQuotation quoted, int wording, long unit, float likeness, float information) {}
}
