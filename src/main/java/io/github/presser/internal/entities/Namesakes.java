package io.github.presser.internal.entities;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.Gender;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom of several with one surname the bare surname means. The press gives the one whom the article is about by
 * surname, and the others in full time and again; but within a paragraph it means whom the paragraph is about. Goes
 * through the text once, from the front; for one text and one thread.
 */
final class Namesakes {

  /** After so many sentences without a mention a reader no longer takes a bare surname for the same person. */
  private static final int FORGOTTEN = 10;

  /** Whom the article calls by first name so many times it does not call by surname. */
  private static final int OFTEN = 2;

  /** Who was named in full so many sentences before at most may speak by the bare surname. */
  private static final int JUST = 2;

  /** From a name to the verb of its sentence there are at most so many tokens. */
  private static final int LONGEST_ASIDE = 40;

  /** What has been seen of one surname up to here. */
  private static final class Trail {
    private int paragraph = -1;
    private final Set<Group> here = new LinkedHashSet<>(); // in this paragraph
    private Optional<Group> latest = Optional.empty(); // of those named by more than the surname
    private int latestSentence;
    private final Map<Group, Integer> lastSentence = new HashMap<>();

    private int sentencesSince(Group bearer, int now) {
      return now - lastSentence.getOrDefault(bearer, now - FORGOTTEN);
    }
  }

  private final AnnotatedText text;
  private final Map<String, Set<Group>> bearers = new HashMap<>();
  private final Map<String, Optional<Group>> foremost = new HashMap<>();
  private final Map<Group, List<String>> surnames = new HashMap<>();
  private final Multiset<Group> inFull = HashMultiset.create();
  private final Multiset<String> withPronoun = HashMultiset.create();
  private final Multiset<Group> byFirstName = HashMultiset.create();
  private final Map<String, Trail> trails = new HashMap<>();
  private final Set<Group> dead = new HashSet<>();

  Namesakes(AnnotatedText text) {
    this.text = text;
  }

  /** Notes that somebody has the surname; of two whom the article names as often, the first one noted is foremost. */
  void add(String surname, Group bearer) {
    if (bearers.computeIfAbsent(surname, k -> new LinkedHashSet<>()).add(bearer)) {
      surnames.computeIfAbsent(bearer, k -> new ArrayList<>()).add(surname);
    }
  }

  /** Puts somebody in front of the others who have the surname. */
  void addFirst(String surname, Group bearer) {
    Set<Group> all = new LinkedHashSet<>(Set.of(bearer));
    all.addAll(bearers.getOrDefault(surname, Set.of()));
    bearers.put(surname, all);
    surnames.computeIfAbsent(bearer, k -> new ArrayList<>()).add(surname);
  }

  /** Counts a name that nobody else can be meant by. */
  void count(Group bearer, Name name) {
    inFull.add(bearer);
    if (died(name)) {
      dead.add(bearer);
    }
  }

  /** Counts a bare surname that a pronoun follows: it is a woman's or a man's. */
  void count(String surname, Gender gender) {
    withPronoun.add(gender + " " + surname);
  }

  /** Whether the pronouns after the bare surname are another's than the bearer's. */
  boolean isOther(String surname, Group bearer) {
    int own = inFull.count(bearer) + withPronoun.count(bearer.gender() + " " + surname);
    return bearer.gender() == Gender.FEMALE && withPronoun.count(Gender.MALE + " " + surname) > own
        || bearer.gender() == Gender.MALE && withPronoun.count(Gender.FEMALE + " " + surname) > own;
  }

  /** Counts a first name by itself: whom the article calls so it hardly means by the surname. */
  void countFirstName(Group bearer) {
    byFirstName.add(bearer);
  }

  /** Those who have the surname, in the order in which they were noted. */
  Set<Group> bearers(String surname) {
    return bearers.getOrDefault(surname, Set.of());
  }

  /** Those of them whose whole surname it is, of Ann Roe and Bo Roe-Poe the one; all where it is nobody's. */
  private List<Group> byWholeSurname(String surname) {
    List<Group> all = List.copyOf(bearers(surname));
    List<Group> whole = all.stream().filter(group -> surnames.get(group).stream()
        .noneMatch(each -> each.length() > surname.length()
            && (each.startsWith(surname) || each.endsWith(surname) && each.indexOf(' ') < 0))).toList();
    return whole.isEmpty() ? all : whole;
  }

  /**
   * Whom the bare surname means.
   *
   * @param courtesy what the title before it tells
   * @return empty when nobody has the surname whom the title allows
   */
  Optional<Group> choose(String surname, Name name, Gender courtesy) {
    Optional<Group> main =
        foremost.computeIfAbsent(courtesy + " " + surname, k -> foremost(surname, courtesy));
    if (main.isEmpty() || bearers(surname).size() == 1) {
      return main;
    }
    int now = text.sentenceIndexOf(name.span().begin());
    Trail trail = trail(surname, now);
    Optional<Group> justNamed = justNamed(main.get(), trail, name, now).filter(g -> g.mayBe(courtesy));
    if (justNamed.isPresent()) {
      return justNamed;
    }
    // "Ann Roe says that Roe left": in one sentence she would be "she".
    List<Group> here =
        trail.here.stream().filter(g -> g.mayBe(courtesy) && trail.sentencesSince(g, now) > 0).toList();
    if (here.size() == 1 && trail.here.size() == 1 && text.rules().apply(GroupRule.NAMESAKE_OF_PARAGRAPH)) {
      return Optional.of(here.get(0));
    }
    boolean forgotten = trail.sentencesSince(main.get(), now) >= FORGOTTEN || byFirstName.count(main.get()) >= OFTEN;
    boolean recent = trail.here.isEmpty() && now - trail.latestSentence < FORGOTTEN;
    return trail.latest.filter(g -> forgotten && recent && g.mayBe(courtesy))
        .filter(g -> text.rules().apply(GroupRule.NAMESAKE_NAMED_LAST)).or(() -> main);
  }

  /**
   * The one just named in full who speaks by the surname, when the foremost is dead, or is no more named than they are
   * and further back: said Ann Roe. “…,” Roe said.
   */
  private Optional<Group> justNamed(Group foremost, Trail trail, Name name, int now) {
    boolean speaks = isBesideSpeech(name) && now - trail.latestSentence <= JUST
        && text.rules().apply(GroupRule.WHO_WAS_JUST_NAMED_SPEAKS);
    return trail.latest.filter(latest -> speaks && !dead.contains(latest)
        && (dead.contains(foremost) || inFull.count(latest) == inFull.count(foremost)
            && trail.sentencesSince(latest, now) < trail.sentencesSince(foremost, now)));
  }

  private boolean isBesideSpeech(Name name) {
    return isSpeech(name.span().begin() - 1) || isSpeech(name.span().end());
  }

  private boolean isSpeech(int token) {
    return token >= 0 && token < text.tokens().size()
        && text.lexicon().has(text.tokens().get(token).lower(), Feature.SPEECH_VERB);
  }

  /** Whether its sentence tells of a name, asides left out, that its bearer died: "Ann Roe, who sang, died". */
  private boolean died(Name name) {
    int end = name.span().end();
    int last = Math.min(text.sentenceOf(end - 1).end(), end + LONGEST_ASIDE);
    for (int i = end; i < last; i++) {
      if (text.lexicon().has(text.tokens().get(i).lower(), Feature.DEATH)) {
        return i == end || text.tokens().get(i - 1).tag().equals(",")
            || text.tokens().get(i - 1).tag().equals("-RRB-");
      }
    }
    return false;
  }

  /** Whom the article names in full most often, and whose pronoun follows the bare surname. */
  private Optional<Group> foremost(String surname, Gender courtesy) {
    Group best = null;
    int most = 0;
    for (Group group : byWholeSurname(surname)) {
      int named = inFull.count(group) + withPronoun.count(group.gender() + " " + surname);
      if ((best == null || named > most) && group.mayBe(courtesy)) {
        best = group;
        most = named;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Notes where the text names somebody. */
  void see(Group bearer, Name name) {
    int here = text.sentenceIndexOf(name.span().begin());
    for (String surname : surnames.getOrDefault(bearer, List.of())) {
      if (bearers(surname).size() > 1) {
        Trail trail = trail(surname, here);
        trail.here.add(bearer);
        trail.lastSentence.put(bearer, here);
        if (!name.key().equals(surname)) {
          trail.latest = Optional.of(bearer);
          trail.latestSentence = here;
        }
      }
    }
  }

  private Trail trail(String surname, int sentence) {
    Trail trail = trails.computeIfAbsent(surname, k -> new Trail());
    int paragraph = text.sentences().get(sentence).paragraph();
    if (trail.paragraph != paragraph) {
      trail.paragraph = paragraph;
      trail.here.clear();
    }
    return trail;
  }
}
