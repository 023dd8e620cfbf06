package io.github.presser.internal.statements;

import com.google.common.base.CharMatcher;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.statements.Identities.Agreement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Groups quotations by statement. First all are read ({@link #add}); quotations with the same words by the same
 * speakers are one {@link Unit} from then on. Then the units are taken from the fullest to the slightest: each joins
 * the canonical one that it is most like, or becomes a canonical one itself ({@link #groups}). Nothing is compared with
 * a member of a statement that is not its canonical unit, so unlike wordings are not chained together by others between
 * them. This is the phrase graph of Leskovec, Backstrom and Kleinberg (2009), in which each phrase keeps its best edge
 * to a fuller one, flattened to stars (Aslam et al. 2004). Not thread-safe.
 */
public final class Grouping {

  /** A unit that is less like its canonical one words the statement in a way of its own. */
  private static final float LIKE_ENOUGH = 0.9f;

  /** How like one statement's canonical unit must be to another statement for the two to be one. */
  private static final float LEAST_TO_MERGE = 0.85f;

  /** Units besides the canonical one that stand for a statement. */
  private static final int MOST_REPRESENTATIVES = 8;

  private static final Comparator<Unit> FULLEST_FIRST =
      Comparator.comparing((Unit unit) -> -unit.words.length)
          .thenComparing(unit -> !unit.whollyInMarks())
          .thenComparing(unit -> unit.first);

  private static final int NONE = -1;

  private final Lexicon lexicon;
  private final Identities identities;
  private final Vocabulary vocabulary;
  private final WordReader reader;
  private final List<ArticleQuotation> quoted = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private int articles;

  private int[] wordingOf = new int[0];
  private int[] next = new int[0];
  private int[] firstOfArticle = new int[0];
  private Unit[] unitOf = new Unit[0];

  /** The look-up that met a statement last, by its canonical unit's first quotation. */
  private int[] lookUpOf = new int[0];
  private int lookUps;

  /**
   * Makes a grouping of nothing yet.
   *
   * @param lexicon what is known of words
   */
  public Grouping(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.identities = new Identities(lexicon);
    this.vocabulary = new Vocabulary(lexicon);
    this.reader = new WordReader(lexicon, vocabulary);
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
    String text = article.text();
    int[] read = reader.read(text, quotation.content(), quotation.passages());
    if (read.length == 0) {
      return;
    }
    String wording =
        quotation.content().stream()
            .map(span -> CharMatcher.whitespace().trimAndCollapseFrom(span.coveredText(text), ' '))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    boolean open =
        quotation.speakers().isEmpty()
            && quotation
                .source()
                .map(span -> lexicon.has(Lexicon.lower(span.coveredText(text)), Feature.PRONOUN))
                .orElse(true);
    quoted.add(
        new ArticleQuotation(articles, article.id(), article.date(), quotation, wording, open,
            identities.setOf(quotation.speakers())));
    words.add(read);
  }

  /** Who speaks. */
  public Identities identities() {
    return identities;
  }

  /**
   * Groups what was read.
   *
   * @return the quotations of each statement, of the canonical unit first; statements and quotations in the order in
   *     which they were read
   */
  public List<Group> groups() {
    List<Unit> units = units();
    units.forEach(unit -> unit.bag = bag(unit.words));
    units.sort(FULLEST_FIRST);
    lookUpOf = new int[quoted.size()];
    Map<Unit, Unit> merged = new IdentityHashMap<>();
    CanonicalIndex index = new CanonicalIndex(vocabulary);
    Likeness likeness = new Likeness(vocabulary);
    for (Unit unit : units) {
      Unit like = unit.isTelling() ? best(unit, index, likeness) : null;
      join(unit, like == null ? unit : like.canonical);
      boolean direct = like == unit.canonical;
      if (unit.isTelling() && (like == null
          || direct && unit.likeness < LIKE_ENOUGH && unit.canonical.representatives < MOST_REPRESENTATIVES)) {
        unit.canonical.representatives++;
        index.add(unit);
      }
    }
    for (Unit unit : units) { // now that all are there, also those that came later
      if (unit.isTelling() && (unit.canonical == unit || unit.likeness < LIKE_ENOUGH)) {
        Unit like = best(unit, index, likeness);
        if (like != null && like.canonical != unit.canonical) {
          if (unit.canonical != unit) {
            unit.canonical.units--;
            join(unit, like.canonical);
          } else if (unit.units <= like.canonical.units && unit.likeness >= LEAST_TO_MERGE) {
            merged.put(unit, like.canonical);
          }
        }
      }
    }
    return collect(merged);
  }

  private static void join(Unit unit, Unit canonical) {
    unit.canonical = canonical;
    canonical.addSpeakers(unit.speakers);
    canonical.units += unit == canonical ? 0 : 1;
  }

  private List<Unit> units() {
    // Weights are needed to know which wordings say enough, and wordings to know the weights: count them first.
    int count = quoted.size();
    wordingOf = new int[count];
    Map<Unit.Key, Integer> wordings = new HashMap<>();
    for (int at = 0; at < count; at++) {
      int[] read = words.get(at);
      Integer known = wordings.putIfAbsent(new Unit.Key(read, Identities.NOBODY, NONE), at);
      wordingOf[at] = known == null ? at : known;
      if (known == null) {
        for (int word : bag(read)) {
          vocabulary.count(word);
        }
      }
    }
    vocabulary.weigh(wordings.size());
    wordings.clear();
    next = new int[count];
    Arrays.fill(next, NONE);
    unitOf = new Unit[count];
    firstOfArticle = new int[articles + 1]; // an article ends where the next begins
    for (int at = 0; at < count; at++) {
      firstOfArticle[quoted.get(at).article() + 1] = at + 1;
    }
    for (int article = 1; article <= articles; article++) { // those without quotations
      firstOfArticle[article] = Math.max(firstOfArticle[article], firstOfArticle[article - 1]);
    }
    int[] last = new int[count];
    Map<Unit.Key, Unit> units = new HashMap<>();
    List<Unit> inOrder = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      ArticleQuotation one = quoted.get(at);
      int[] read = words.get(at);
      Unit fresh = new Unit(read, one.speakers(), at);
      weigh(fresh);
      int article = fresh.isTelling() ? NONE : fresh.information >= 1 ? one.article() : -2 - at;
      Unit known = units.putIfAbsent(new Unit.Key(read, one.speakers(), article), fresh);
      if (known == null) {
        inOrder.add(fresh);
        last[at] = at;
        unitOf[at] = fresh;
      } else {
        unitOf[at] = known;
        next[last[known.first]] = at;
        last[known.first] = at;
        words.set(at, known.words);
      }
    }
    return inOrder;
  }

  private int[] bag(int[] read) {
    return Arrays.stream(read).map(word -> word >> 1).filter(vocabulary::isContent).sorted().distinct().toArray();
  }

  private void weigh(Unit unit) {
    int function = 0;
    for (int i = 0; i < unit.words.length; i++) {
      int word = unit.word(i);
      unit.weight += vocabulary.weight(word);
      unit.information += vocabulary.isContent(word) ? Math.min(1, vocabulary.weight(word)) : 0;
      function += vocabulary.isContent(word) ? 0 : 1;
    }
    unit.information += Vocabulary.informationOfFunctionWords(function);
  }

  /** The unit in the index that this one is most like, if that is like enough. */
  private @Nullable Unit best(Unit unit, CanonicalIndex index, Likeness likeness) {
    Unit best = null;
    float most = 0;
    noteNeighbours(unit);
    for (Unit candidate : index.candidates(unit)) {
      Unit canonical = candidate.canonical;
      if (candidate == unit || canonical == unit) {
        continue;
      }
      int meeting = meeting(unit, canonical);
      if (meeting == OVERLAP) {
        continue;
      }
      boolean lighter = unit.weight <= candidate.weight;
      float score =
          likeness.of(
              lighter ? unit : candidate, lighter ? candidate : unit, match(unit, canonical), meeting == SAME_ARTICLE);
      if (score > most && (candidate == canonical || !likeness.strays(unit, canonical))) {
        most = score;
        best = candidate;
      }
    }
    if (unit.canonical != unit || best != null && best.canonical != unit) {
      unit.likeness = best == null ? unit.likeness : most;
    }
    return best;
  }

  /** What is known of the speakers of a unit, or of its statement if it is a canonical one, and of a statement. */
  private Agreement match(Unit unit, Unit canonical) {
    int[] speakers = unit.canonical == unit && unit.units > 1 ? unit.speakersOfGroup : new int[] {unit.speakers};
    Agreement best = Agreement.DIFFERENT;
    boolean known = false;
    for (int one : speakers) {
      for (int other : canonical.speakersOfGroup) {
        if (one != Identities.NOBODY) {
          Agreement match = identities.matchSets(one, other);
          best = match.compareTo(best) < 0 ? match : best;
          known = true;
        }
      }
    }
    return known ? best : Agreement.UNSURE;
  }

  private static final int APART = 0;
  private static final int SAME_ARTICLE = 1;
  private static final int OVERLAP = 2;

  /** Takes note of the statements that the articles have which have this unit. */
  private void noteNeighbours(Unit unit) {
    lookUps++;
    for (int at = unit.first; at != NONE; at = next[at]) {
      int article = quoted.get(at).article();
      for (int other = firstOfArticle[article]; other < firstOfArticle[article + 1]; other++) {
        if (unitOf[other] != unit) {
          lookUpOf[unitOf[other].canonical.first] = lookUps;
        }
      }
    }
  }

  /** Whether an article has both, and whether they share words there: then they are two statements. */
  private int meeting(Unit unit, Unit canonical) {
    if (lookUpOf[canonical.first] != lookUps) {
      return APART;
    }
    for (int at = unit.first; at != NONE; at = next[at]) {
      int article = quoted.get(at).article();
      for (int other = firstOfArticle[article]; other < firstOfArticle[article + 1]; other++) {
        Unit unitOfOther = unitOf[other];
        if (unitOfOther != unit && unitOfOther.canonical == canonical
            && overlap(quoted.get(at).quotation(), quoted.get(other).quotation())) {
          return OVERLAP;
        }
      }
    }
    return SAME_ARTICLE;
  }

  private static boolean overlap(Quotation one, Quotation other) {
    for (Span a : one.content()) {
      for (Span b : other.content()) {
        if (a.overlaps(b)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Group> collect(Map<Unit, Unit> merged) {
    Map<Unit, List<GroupedQuotation>> groups = new LinkedHashMap<>();
    Map<Unit, Unit> fullest = new IdentityHashMap<>();
    for (int at = 0; at < quoted.size(); at++) {
      Unit unit = unitOf[at];
      Unit canonical = merged.getOrDefault(unit.canonical, unit.canonical);
      groups.computeIfAbsent(canonical, key -> new ArrayList<>())
          .add(new GroupedQuotation(quoted.get(at), wordingOf[at], unit.likeness, unit.information));
      fullest.merge(canonical, unit, (one, other) -> FULLEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
    List<Group> result = new ArrayList<>(groups.size());
    groups.forEach((canonical, members) -> result.add(new Group(quoted.get(fullest.get(canonical).first), members)));
    return result;
  }

  /**
   * A statement's quotations.
   *
   * @param canonical the fullest
   * @param members all of them
   */
  public record Group(ArticleQuotation canonical, List<GroupedQuotation> members) {}

  /**
   * A quotation of a statement.
   *
   * @param quoted the quotation
   * @param wording the same number for the same words
   * @param likeness how alike it is to the canonical one
   * @param information how much it says by itself, counted in words
   */
  public record GroupedQuotation(ArticleQuotation quoted, int wording, float likeness, float information) {}
}
