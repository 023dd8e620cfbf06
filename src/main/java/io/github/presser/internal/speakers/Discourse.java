package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import io.github.presser.Mention;
import io.github.presser.Span;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a reader has in mind at a point of the article: who was mentioned last, who was the subject, who spoke. Moves
 * forward only, and looks back over a bounded stretch, so that an article takes time linear in its length.
 *
 * <p>Only the flow of the text counts: not headings, captions or debris, and not what stands in quotation marks, for
 * these are somebody else's words. People whom the article does not name have a place too: "he" after "an official
 * said" is that official, so nobody nameable.
 */
final class Discourse {

  /** How far back a pronoun reaches, in sentences and in referents. */
  private static final int REACH = 7;
  private static final int MOST_REFERENTS = 60;

  private static final double SUBJECT = 1.0;
  private static final double SPEAKER = 1.15;
  private static final double UNKNOWN_SPEAKER = 1.2;
  private static final double ASKED = 1.6;
  private static final double FIRST = 0.7;
  private static final double OBJECT = 0.5;
  private static final double MODIFIER = 0.3;
  private static final double IN_REPORTED_CONTENT = 0.6;
  private static final double PER_SENTENCE = 0.65;
  private static final double PER_PARAGRAPH = 0.9;
  private static final double SECOND = 0.25;
  private static final double NAMELESS = 0.85;
  private static final double TOPICAL = 0.2;
  private static final double LEAST_SCORE = 0.1;
  private static final double GENDER_UNKNOWN = 0.65;

  /**
   * Somebody or something mentioned.
   *
   * @param who the members meant; several for a joint mention, empty for what the article does not name
   * @param paragraph the paragraph's index in the page
   * @param sentence the sentence's index in the flow
   * @param weight how much it is in the foreground, about 0 to 1.3
   * @param plural whether "they" can stand for it
   * @param human whether "he" or "she" can stand for it
   * @param gender which of them, for the nameless
   */
  private record Referent(
      List<Integer> who, int paragraph, int sentence, double weight, boolean plural, boolean human, Gender gender) {

    String part() {
      return weight == SPEAKER ? "who spoke" : weight == SUBJECT ? "a subject" : weight == ASKED ? "who was asked"
          : "mentioned";
    }
  }

  /**
   * Whom a pronoun stands for.
   *
   * @param who the members meant; empty for somebody whom the article does not name
   * @param margin how far ahead of the next they are, from 0.5 (a tie) to 1 (no other); 0 when there is nobody
   * @param sentencesBack how many sentences before they are mentioned
   * @param part what they do there, in words
   */
  record Antecedent(List<Integer> who, double margin, int sentencesBack, String part) {}

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Roles roles;
  private final BitSet quoted;
  private final BitSet reported;
  private final List<Referent> referents = new ArrayList<>();
  private final Map<Integer, Antecedent> pronouns = new LinkedHashMap<>();
  private final Map<Span, Integer> nominals = new LinkedHashMap<>();
  private int cursor;
  private int sentence;
  private int flow;

  Discourse(AnnotatedText text, Cast cast, Roles roles, List<Attribution> attributions) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.cast = cast;
    this.roles = roles;
    quoted = new BitSet(text.tokens().size());
    reported = new BitSet(text.tokens().size());
    for (Passage p : text.page().passages()) {
      text.tokensIn(p.span()).ifPresent(tokens -> quoted.set(tokens.begin(), tokens.end()));
    }
    for (Attribution a : attributions) {
      a.content().forEach(tokens -> reported.set(tokens.begin(), tokens.end()));
    }
  }

  boolean isQuoted(int token) {
    return quoted.get(token);
  }

  /** The index of the token's sentence among those of the flow; that of the last one before for others. */
  int flow() {
    return flow;
  }

  /** Reads on, up to the token and not including it; does nothing if that has been read. */
  void advance(int token) {
    while (cursor < token) {
      enterSentenceOf(cursor);
      if (inFlow(text.sentences().get(sentence)) && !quoted.get(cursor)) {
        take(cursor);
      }
      cursor++;
    }
    enterSentenceOf(Math.min(token, text.tokens().size() - 1));
  }

  private void enterSentenceOf(int token) {
    while (sentence + 1 < text.sentences().size() && text.sentences().get(sentence).end() <= token) {
      sentence++;
      flow += inFlow(text.sentences().get(sentence)) ? 1 : 0;
    }
  }

  private int paragraph() {
    return text.sentences().get(sentence).paragraph();
  }

  private boolean inFlow(Sentence s) {
    return text.paragraphOf(s).isBody();
  }

  private void take(int i) {
    Token token = token(i);
    int who = cast.at(i);
    if (who != Cast.NOBODY) {
      if (cast.nameBegin(i) == i) {
        takeName(i, who);
      }
    } else if (isThirdPerson(token) && isAside(i)) {
      int name = i - 3;
      if (name >= 0 && token(i - 2).tag().equals(",") && cast.at(name) != Cast.NOBODY) {
        int subject = cast.at(name);
        pronouns.put(i, new Antecedent(List.of(subject), 1, 0, "a subject"));
        referents.add(new Referent(List.of(subject), paragraph(), flow, SUBJECT, !cast.isPerson(subject),
            cast.isPerson(subject), cast.gender(subject)));
      }
    } else if (isThirdPerson(token)) {
      Antecedent a = pronouns.containsKey(i) ? pronouns.get(i) : pronoun(i, x -> 1);
      referents.add(new Referent(a.who(), paragraph(), flow, weight(i, i + 1), false, true, genderOf(token)));
    } else if (token.tag().equals("NN") && roles.has(token.lower()) && takeRole(i)) {
      return;
    } else if (token.isNoun() && isSubject(i, i + 1) && !token.tag().startsWith("NNP")) {
      boolean plural = token.tag().equals("NNS");
      boolean human = lexicon.has(token.lower(), Feature.PERSON_NOUN);
      if (isApposed(i)) {
        return;
      }
      double weight = SUBJECT * (reported.get(i) ? IN_REPORTED_CONTENT : 1);
      referents.add(new Referent(List.of(), paragraph(), flow, weight, plural, human && !plural,
          gender(token.lower())));
    } else if (token.tag().equals("NNS") && isPeople(token.lower())) {
      // No subject, but "they" may well be these.
      referents.add(new Referent(List.of(), paragraph(), flow, OBJECT, true, false, Gender.UNKNOWN));
    }
  }

  /** "for his part": the sentence's own subject, never anybody from before. */
  private boolean isAside(int pronoun) {
    return pronoun > 0 && pronoun + 1 < text.tokens().size() && token(pronoun - 1).lower().equals("for")
        && token(pronoun + 1).lower().equals("part");
  }

  /** Whether a name in apposition says who is meant: his guest, the actress Jane Roe, sang. */
  private boolean isApposed(int noun) {
    int last = Math.min(text.sentences().get(sentence).end(), noun + 12);
    if (noun + 1 >= last || !token(noun + 1).tag().equals(",")) {
      return false;
    }
    for (int i = noun + 2; i < last && !token(i).tag().equals(","); i++) {
      if (cast.at(i) != Cast.NOBODY) {
        return true;
      }
    }
    return false;
  }

  /** "the president", where the article has just one: as good as a name. */
  private boolean takeRole(int head) {
    int begin = head;
    int first = text.sentences().get(sentence).begin();
    while (begin > first && (token(begin - 1).isNoun() || token(begin - 1).tag().startsWith("JJ"))
        && cast.at(begin - 1) == Cast.NOBODY) {
      begin--;
    }
    int next = head + 1;
    boolean goesOn = next < text.tokens().size() && (token(next).isNoun() || cast.at(next) != Cast.NOBODY
        || token(next).lower().equals("of"));
    if (begin == first || !token(begin - 1).lower().equals("the") || goesOn) {
      return false;
    }
    List<String> words = new ArrayList<>();
    for (int i = begin; i <= head; i++) {
      words.add(token(i).lower());
    }
    OptionalInt holder = foremost(roles.wholly(words));
    if (holder.isEmpty()) {
      return false;
    }
    int who = holder.getAsInt();
    referents.add(new Referent(List.of(who), paragraph(), flow, weight(begin - 1, next), false, cast.isPerson(who),
        cast.gender(who)));
    nominals.put(text.spanOf(begin - 1, next), who);
    return true;
  }

  /** The one of them who is well ahead in the reader's mind: by the last sentences, or else by the whole article. */
  OptionalInt foremost(List<Integer> candidates) {
    if (candidates.size() < 2) {
      return candidates.isEmpty() ? OptionalInt.empty() : OptionalInt.of(candidates.get(0));
    }
    Antecedent a = best(r -> r.who().size() == 1 && candidates.contains(r.who().get(0)) ? 1 : 0, REACH);
    if (a.who().size() == 1 && a.margin() > 0.6) {
      return OptionalInt.of(a.who().get(0));
    }
    List<Integer> order = new ArrayList<>(candidates);
    order.sort(Comparator.comparingInt(who -> -cast.mentions(who)));
    return cast.mentions(order.get(0)) >= 3 * cast.mentions(order.get(1))
        ? OptionalInt.of(order.get(0)) : OptionalInt.empty();
  }

  /** Whether a plural noun means people: "editors", "activists". */
  private boolean isPeople(String plural) {
    return lexicon.has(plural, Feature.GENERIC) || lexicon.has(plural, Feature.PAIR)
        || plural.endsWith("s")
        && (lexicon.has(plural.substring(0, plural.length() - 1), Feature.PERSON_NOUN) || plural.endsWith("ists"));
  }

  static boolean isThirdPerson(Token token) {
    return switch (token.lower()) {
      case "he", "she", "him", "his", "her", "himself", "herself" -> token.tag().startsWith("PRP");
      default -> false;
    };
  }

  static Gender genderOf(Token pronoun) {
    String word = pronoun.lower();
    return word.startsWith("s") || word.startsWith("her") ? Gender.FEMALE : Gender.MALE;
  }

  static Gender gender(String word) {
    return word.endsWith("woman") || word.endsWith("girl") || word.equals("mother") || word.equals("wife")
            || word.equals("daughter") || word.equals("widow") || word.equals("sister")
        ? Gender.FEMALE
        : word.equals("man") || word.endsWith("spokesman") || word.equals("father") || word.equals("husband")
                || word.equals("son") || word.equals("brother") ? Gender.MALE : Gender.UNKNOWN;
  }

  private void takeName(int i, int who) {
    int end = cast.nameEnd(i);
    referents.add(new Referent(List.of(who), paragraph(), flow, weight(i, end), !cast.isPerson(who), cast.isPerson(who),
        cast.gender(who)));
    int other = joined(i);
    if (other >= 0 && cast.isPerson(who) == cast.isPerson(cast.at(other)) && cast.at(other) != who) {
      List<Integer> all = new ArrayList<>(listed(other));
      all.add(who);
      referents.add(
          new Referent(all.stream().distinct().toList(), paragraph(), flow, weight(i, end), true, false,
              Gender.UNKNOWN));
    }
  }

  /** The names that a list has before its "and", the one that the token is part of last: Roe, Poe | and Loe. */
  private List<Integer> listed(int token) {
    List<Integer> names = new ArrayList<>();
    int from = text.sentences().get(sentence).begin();
    int who = cast.at(token);
    names.add(who);
    int comma = cast.nameBegin(token) - 1;
    while (comma > from && token(comma).tag().equals(",") && cast.at(comma - 1) != Cast.NOBODY
        && cast.isPerson(cast.at(comma - 1)) == cast.isPerson(who)) {
      names.add(0, cast.at(comma - 1));
      comma = cast.nameBegin(comma - 1) - 1;
    }
    return names;
  }

  /** The name that "and" joins to the one at the token, or -1: Jane Roe and Senator | Bob Poe. */
  private int joined(int i) {
    int from = text.sentences().get(sentence).begin();
    boolean and = false;
    for (int at = i - 1; at >= from && at > i - 8; at--) {
      String tag = token(at).tag();
      if (cast.at(at) != Cast.NOBODY) {
        return and ? at : -1;
      }
      if (token(at).lower().equals("and")) {
        and = true;
      } else if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("DT") && !tag.equals("IN")) {
        return -1;
      }
    }
    return -1;
  }

  private double weight(int begin, int end) {
    double weight;
    if (end < text.tokens().size() && token(end).tag().equals("POS")) {
      weight = begin == text.sentences().get(sentence).begin() ? OBJECT : MODIFIER;
    } else if (token(begin).tag().equals("PRP$")) {
      weight = OBJECT;
    } else if (isAsked(begin)) {
      return ASKED; // though what they were asked may take their name in
    } else if (isSubject(begin, end)) {
      weight = SUBJECT;
    } else if (begin == text.sentences().get(sentence).begin()) {
      weight = FIRST;
    } else {
      weight = begin > 0 && lexicon.has(token(begin - 1).lower(), Feature.PREPOSITION) ? MODIFIER : OBJECT;
    }
    return reported.get(begin) ? weight * IN_REPORTED_CONTENT : weight;
  }

  /** Whether somebody asks them: "asked | Roe whether"; the next to speak is likely who answers. */
  private boolean isAsked(int begin) {
    int verb = begin - 1;
    if (verb > 0 && token(verb).tag().startsWith("NNP")) {
      verb--; // a title
    }
    return cast.at(begin) != Cast.NOBODY && verb >= text.sentences().get(sentence).begin()
        && (token(verb).lower().equals("asked") || token(verb).lower().equals("asks"))
        && !token(verb).tag().equals("VBN");
  }

  /** Whether a finite verb follows, at once or after what stands between two commas. */
  private boolean isSubject(int begin, int end) {
    int last = Math.min(text.sentences().get(sentence).end(), end + 25);
    int at = end;
    if (at < last && token(at).tag().startsWith("RB")) {
      at++;
    }
    if (at < last && token(at).isFiniteVerb()) {
      return true;
    }
    if (at + 1 < last && token(at).tag().equals(",") && token(at + 1).isFiniteVerb()) {
      return true;
    }
    if (at < last && (token(at).tag().equals(",") || token(at).tag().equals("-LRB-"))) {
      for (int i = at + 1; i + 1 < last; i++) {
        if (token(i).tag().equals(",") || token(i).tag().equals("-RRB-")) {
          return token(i + 1).isFiniteVerb();
        }
      }
    }
    return false;
  }

  /**
   * Notes who spoke at the token: nobody for an anonymous source, {@code anybody}, and for one that could not be told,
   * who may yet be one of those named.
   */
  void spoke(List<Integer> who, int token, boolean plural, boolean anybody, String word) {
    boolean human = who.isEmpty() ? !plural : who.size() == 1 && cast.isPerson(who.get(0));
    Gender gender = who.isEmpty() ? gender(word) : Gender.UNKNOWN;
    double weight = !who.isEmpty() ? SPEAKER : anybody ? UNKNOWN_SPEAKER : OBJECT;
    referents.add(new Referent(who, paragraph(), flow, weight, plural, human, gender));
  }

  /** Whom "the man" or "the woman" stands for. */
  Antecedent person(Gender gender) {
    return best(r -> r.human() && !r.who().isEmpty() && cast.gender(r.who().get(0)) == gender ? 1
        : r.human() && (r.who().isEmpty() ? r.gender() == gender : cast.gender(r.who().get(0)) == Gender.UNKNOWN)
            ? GENDER_UNKNOWN : 0, 3);
  }

  /** The one person whom a description can stand for that the article gives nobody; those just mentioned only. */
  Antecedent described(IntToDoubleFunction plausibility) {
    return best(r -> !r.human() ? 0 : r.who().isEmpty() ? NAMELESS
        : r.who().size() == 1 ? plausibility.applyAsDouble(r.who().get(0)) : 0, 1);
  }

  /** Whom "he" or "she" at the token stands for; nobody if the article does not name them or it is not clear. */
  Antecedent pronoun(int token, IntToDoubleFunction plausibility) {
    Gender gender = genderOf(token(token));
    Antecedent found = best(r -> {
      if (!r.human()) {
        return 0;
      }
      Gender known = r.who().isEmpty() ? r.gender() : cast.gender(r.who().get(0));
      double fit = known == gender ? 1 : known == Gender.UNKNOWN ? GENDER_UNKNOWN : 0;
      return r.who().isEmpty() ? fit > 0 ? NAMELESS : 0
          : fit * (1 + TOPICAL * Math.log1p(cast.mentions(r.who().get(0))))
              * plausibility.applyAsDouble(r.who().get(0));
    }, REACH);
    pronouns.put(token, found);
    return found;
  }

  /** Whom "they" stands for: several who were named together, or a body. */
  Antecedent they() {
    return best(r -> !r.plural() ? 0 : r.who().size() != 1 ? 1
        : cast.isOrganisation(r.who().get(0)) && r.weight() >= SUBJECT ? 0.7 : 0, 2);
  }

  /** What "it" stands for: a body or a country that spoke or acted. */
  Antecedent it() {
    return best(r -> r.human() || r.who().size() > 1 ? 0 : r.who().isEmpty() && r.plural() ? 0 : 1, 3);
  }

  private Antecedent best(ToDoubleFunction<Referent> fit, int reach) {
    Map<List<Integer>, double[]> scores = new HashMap<>();
    Map<List<Integer>, Referent> strongest = new HashMap<>();
    List<List<Integer>> order = new ArrayList<>();
    int least = Math.max(0, referents.size() - MOST_REFERENTS);
    for (int i = referents.size() - 1; i >= least && flow - referents.get(i).sentence() <= reach; i--) {
      Referent r = referents.get(i);
      double f = fit.applyAsDouble(r);
      if (f > 0) {
        double score = f * r.weight() * Math.pow(PER_SENTENCE, flow - r.sentence())
            * Math.pow(PER_PARAGRAPH, paragraph() - r.paragraph());
        double[] held = scores.get(r.who());
        if (held == null) {
          order.add(r.who());
          scores.put(r.who(), new double[] {score, 0});
          strongest.put(r.who(), r);
        } else if (score > held[0]) {
          held[1] = held[0];
          held[0] = score;
          strongest.put(r.who(), r);
        } else {
          held[1] = Math.max(held[1], score);
        }
      }
    }
    Map<List<Integer>, Double> totals = new HashMap<>();
    scores.forEach((who, best) -> totals.put(who, best[0] + SECOND * best[1]));
    order.sort(Comparator.comparingDouble(w -> -totals.get(w)));
    if (order.isEmpty()) {
      return new Antecedent(List.of(), 0, 0, "");
    }
    double first = totals.get(order.get(0));
    double second = order.size() > 1 ? totals.get(order.get(1)) : 0;
    Referent antecedent = strongest.get(order.get(0));
    return new Antecedent(order.get(0), first < LEAST_SCORE ? 0 : first / (first + second),
        flow - antecedent.sentence(), antecedent.part());
  }

  /** The two that were named or spoke together last, within the reach given in sentences. */
  Optional<List<Integer>> together(int reach, Predicate<List<Integer>> test) {
    for (int i = referents.size() - 1; i >= 0 && flow - referents.get(i).sentence() <= reach; i--) {
      if (referents.get(i).who().size() > 1 && test.test(referents.get(i).who())) {
        return Optional.of(referents.get(i).who());
      }
    }
    return Optional.empty();
  }

  /** The members mentioned within the last sentences, the latest first. */
  List<Integer> recent(int reach) {
    List<Integer> recent = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int i = referents.size() - 1; i >= 0 && flow - referents.get(i).sentence() <= reach; i--) {
      for (int who : referents.get(i).who()) {
        if (!seen.get(who)) {
          seen.set(who);
          recent.add(who);
        }
      }
    }
    return recent;
  }

  /** The members who spoke within the last sentences, the latest first. */
  List<Integer> speakers(int reach) {
    List<Integer> recent = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int i = referents.size() - 1; i >= 0 && flow - referents.get(i).sentence() <= reach; i--) {
      Referent r = referents.get(i);
      if (r.weight() == SPEAKER && r.who().size() == 1 && !seen.get(r.who().get(0))) {
        seen.set(r.who().get(0));
        recent.add(r.who().get(0));
      }
    }
    return recent;
  }

  /** Adds the titles and pronouns of the flow that stand for somebody beyond much doubt to the cast's mentions. */
  void refer(double leastMargin) {
    nominals.forEach((span, who) -> cast.refer(who, span, Mention.Form.NOMINAL));
    pronouns.forEach((token, a) -> {
      if (a.margin() >= leastMargin && a.who().size() == 1) {
        cast.refer(a.who().get(0), token(token).span(), Mention.Form.PRONOUN);
      }
    });
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
