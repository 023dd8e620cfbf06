package io.github.presser.internal.statements;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.statements.Identities.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** A wording that says less than this is not known again in another article. */
  private static final float LEAST_INFORMATION = 1.9f;

  /** The same where the speaker is not known. */
  private static final float LEAST_INFORMATION_OF_NOBODY = 2.6f;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who", "it", "him", "her", "i", "we");

  private static final int NONE = -1;

  private final Identities identities = new Identities();
  private final Vocabulary vocabulary = new Vocabulary();
  private final WordReader reader = new WordReader(vocabulary);
  private final List<Quoted> quoted = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private int articles;

  private int[] wordingOf = new int[0];
  private int[] next = new int[0];
  private int[] firstOfArticle = new int[0];
  private Unit[] unitOf = new Unit[0];

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
            && quotation.source().map(span -> PRONOUNS.contains(Ascii.toLowerCase(span.coveredText(text)))).orElse(true);
    quoted.add(
        new Quoted(articles, article.id(), article.date(), quotation, wording, open,
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
    units.sort(Comparator.comparing((Unit unit) -> -unit.weight).thenComparing(unit -> !unit.whollyInMarks())
        .thenComparing(unit -> unit.first));
    Set<Long> taken = new HashSet<>();
    CanonicalIndex index = new CanonicalIndex(vocabulary);
    Likeness likeness = new Likeness(vocabulary);
    for (Unit unit : units) {
      Unit canonical = unit.information < least(unit) ? null : best(unit, index, likeness, taken);
      unit.canonical = canonical == null ? unit : canonical;
      if (canonical == null && unit.information >= least(unit)) {
        index.add(unit);
      }
      unit.canonical.addSpeakers(unit.speakers);
      for (int at = unit.first; at != NONE; at = next[at]) {
        taken.add(place(unit.canonical, quoted.get(at).article()));
      }
    }
    return collect();
  }

  private static float least(Unit unit) {
    return unit.speakers == Identities.NOBODY ? LEAST_INFORMATION_OF_NOBODY : LEAST_INFORMATION;
  }

  private static long place(Unit canonical, int article) {
    return (long) canonical.first << 32 | article;
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
    firstOfArticle = new int[articles];
    Arrays.fill(firstOfArticle, NONE);
    int[] last = new int[count];
    Map<Unit.Key, Unit> units = new HashMap<>();
    List<Unit> inOrder = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      Quoted one = quoted.get(at);
      if (firstOfArticle[one.article()] == NONE) {
        firstOfArticle[one.article()] = at;
      }
      int[] read = words.get(at);
      Unit fresh = new Unit(read, one.speakers(), at);
      weigh(fresh);
      int article = fresh.information < least(fresh) ? one.article() : NONE;
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
    for (int i = 0; i < unit.words.length; i++) {
      int word = unit.word(i);
      unit.weight += vocabulary.weight(word);
      unit.information += vocabulary.isContent(word) ? Math.min(1, vocabulary.weight(word)) : 0;
    }
  }

  private @Nullable Unit best(Unit unit, CanonicalIndex index, Likeness likeness, Set<Long> taken) {
    Unit best = null;
    float most = 0;
    for (Unit candidate : index.candidates(unit)) {
      int meeting = meeting(unit, candidate, taken);
      if (meeting == OVERLAP) {
        continue;
      }
      float score = likeness.of(unit, candidate, match(unit, candidate), meeting == SAME_ARTICLE);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    unit.likeness = best == null ? 1 : most;
    return best;
  }

  private Match match(Unit unit, Unit canonical) {
    if (unit.speakers == Identities.NOBODY || canonical.speakersOfGroup.length == 0) {
      return Match.UNSURE;
    }
    Match best = Match.DIFFERENT;
    for (int set : canonical.speakersOfGroup) {
      Match match = identities.matchSets(unit.speakers, set);
      if (match.compareTo(best) < 0) {
        best = match;
      }
    }
    return best;
  }

  private static final int APART = 0;
  private static final int SAME_ARTICLE = 1;
  private static final int OVERLAP = 2;

  /** Whether an article has both, and whether they share words there: then they are two statements. */
  private int meeting(Unit unit, Unit canonical, Set<Long> taken) {
    int meeting = APART;
    for (int at = unit.first; at != NONE; at = next[at]) {
      int article = quoted.get(at).article();
      if (taken.contains(place(canonical, article))) {
        meeting = SAME_ARTICLE;
        for (int other = firstOfArticle[article];
            other < quoted.size() && quoted.get(other).article() == article; other++) {
          Unit unitOfOther = unitOf[other];
          if (unitOfOther != unit && unitOfOther.canonical == canonical
              && overlap(quoted.get(at).quotation(), quoted.get(other).quotation())) {
            return OVERLAP;
          }
        }
      }
    }
    return meeting;
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

  private List<Group> collect() {
    Map<Unit, Group> groups = new LinkedHashMap<>();
    for (int at = 0; at < quoted.size(); at++) {
      Unit canonical = unitOf[at].canonical;
      Group group = groups.computeIfAbsent(canonical, unit -> new Group(quoted.get(unit.first), new ArrayList<>()));
      group.members().add(new Member(quoted.get(at), wordingOf[at], unitOf[at].likeness, unitOf[at].information));
    }
    return new ArrayList<>(groups.values());
  }

  /**
   * A statement's quotations.
   *
   * @param canonical the fullest
   * @param members all of them
   */
  public record Group(Quoted canonical, List<Member> members) {}

  /**
   * A quotation of a statement.
   *
   * @param quoted the quotation
   * @param wording the same number for the same words
   * @param likeness how alike it is to the canonical one
   * @param information how much it says by itself, counted in words
   */
  public record Member(Quoted quoted, int wording, float likeness, float information) {}
}
