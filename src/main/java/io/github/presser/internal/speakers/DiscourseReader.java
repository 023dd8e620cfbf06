package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import io.github.presser.Mention;
import io.github.presser.Span;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.offices.OfficeReader;
import io.github.presser.internal.offices.Offices;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.syntax.NounPhrase;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads one article forwards and tells the {@link Discourse} whom it mentions. Only the flow of the text counts: not
 * headings, captions or debris, and not what stands in quotation marks, for these are somebody else's words.
 */
final class DiscourseReader {

  /** How likely somebody must be meant by a pronoun for it to tell their gender, and to be shown as a mention. */
  private static final double SURE = 0.9;

  /** How likely somebody must be meant for the reader to have them in mind. */
  private static final double LIKELY = 0.5;

  /** The most words between a name and one that "and" joins to it. */
  private static final int LONGEST_TITLE = 8;

  /** The most words between a noun and a name in apposition to it. */
  private static final int LONGEST_APPOSITION = 12;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Offices offices;
  private final OfficeReader officeReader;
  private final Discourse discourse;
  private final Antecedents antecedents;
  private final NounPhrases phrases;
  private final Sources sources;
  private final DescriptionResolver descriptions;
  private final BitSet quoted;
  private final BitSet reported;
  private final BitSet addressed;
  private final BitSet asked = new BitSet();
  private final Map<Integer, Antecedent> pronouns = new LinkedHashMap<>();
  private final Map<Span, Integer> nominals = new LinkedHashMap<>();
  private int cursor;
  private int sentence;
  private int flow;

  DiscourseReader(Context context, DescriptionResolver descriptions, List<Attribution> attributions) {
    this.text = context.text();
    this.lexicon = context.lexicon();
    this.cast = context.cast();
    this.offices = context.offices();
    this.officeReader = new OfficeReader(lexicon);
    this.phrases = context.phrases();
    this.sources = context.sources();
    this.discourse = context.discourse();
    this.antecedents = context.antecedents();
    this.descriptions = descriptions;
    quoted = context.quoted();
    reported = new BitSet(text.tokens().size());
    addressed = new BitSet(text.tokens().size());
    for (Attribution a : attributions) {
      a.content().forEach(tokens -> reported.set(tokens.begin(), tokens.end()));
      a.source().ifPresent(tokens -> asked.set(tokens.begin(), tokens.end()));
      if (a.source().filter(source -> source.end() <= a.cue().map(TokenRange::begin).orElse(0)).isPresent()) {
        addressed.set(a.cue().get().end());
      }
    }
  }

  /** Reads on, up to the token and not including it; does nothing if that has been read. */
  void advance(int token) {
    while (cursor < token) {
      Interruption.check();
      enterSentenceOf(cursor);
      if (inFlow(text.sentences().get(sentence)) && !quoted.get(cursor)) {
        take(cursor);
      }
      cursor++;
    }
    enterSentenceOf(Math.min(token, text.tokens().size() - 1));
  }

  /** Notes whom a pronoun that is a source stands for, for when the reader comes to it. */
  void note(int pronoun, Antecedent antecedent) {
    pronouns.put(pronoun, antecedent);
  }

  /** Adds the titles and pronouns of the flow that stand for somebody beyond much doubt to the cast's mentions. */
  void addMentions() {
    nominals.forEach((span, who) -> cast.refer(who, span, Mention.Form.NOMINAL));
    pronouns.forEach((token, a) -> {
      if (a.isClear(SURE) && a.who().size() == 1) {
        cast.refer(a.who().get(0), token(token).span(), Mention.Form.PRONOUN);
      }
    });
  }

  private void enterSentenceOf(int token) {
    while (sentence + 1 < text.sentences().size() && text.sentences().get(sentence).end() <= token) {
      sentence++;
      Sentence s = text.sentences().get(sentence);
      flow += inFlow(s) && !isQuoted(s) ? 1 : 0;
    }
    if (!text.sentences().isEmpty()) {
      discourse.enter(text.sentences().get(sentence).paragraph(), flow);
    }
  }

  private boolean inFlow(Sentence s) {
    return text.paragraphOf(s).isBody();
  }

  /** Whether all of the sentence stands in marks: it puts nobody further from the reader's mind. */
  private boolean isQuoted(Sentence s) {
    return quoted.nextClearBit(s.begin()) >= s.end();
  }

  private void take(int i) {
    Token token = token(i);
    if (cast.isName(i)) {
      if (cast.nameBegin(i) == i && !isDateline(i)) {
        takeName(i);
      }
    } else if (Pronouns.isThirdPerson(token)) {
      takePronoun(i);
    } else if (token.tag().equals("NN") && offices.has(token.lower()) && takeOffice(i)) {
      return;
    } else if (token.isNoun() && Clauses.isSubject(text, i + 1) && !token.isProper()) {
      boolean plural = token.tag().equals("NNS");
      boolean human = !plural && isPerson(NounPhrases.noun(text, i)) && !lexicon.has(token.lower(), Feature.BODY);
      if (!isApposed(i) && !(human && takeDescription(i))) {
        discourse.nameless(Prominence.SUBJECT, reported.get(i), plural, human, lexicon.roleGender(token.lower()));
      }
    } else if (token.tag().equals("NNS") && isPeople(token.lower())) {
      // No subject, but "they" may well be these.
      discourse.nameless(Prominence.OBJECT, false, true, false, Gender.UNKNOWN);
    }
  }

  /** Whether it only says where the article was written. */
  private boolean isDateline(int name) {
    return cast.isPlaceName(name) && Datelines.end(text, name) > name;
  }

  private void takePronoun(int i) {
    if (!isAside(i)) {
      Antecedent a =
          pronouns.computeIfAbsent(i, x -> antecedents.heOrShe(i, Pronouns.gender(token(i)), Optional.empty()));
      if (!a.isClear(LIKELY)) {
        discourse.nameless(prominence(i, i + 1), reported.get(i), false, true, Pronouns.gender(token(i)));
      } else {
        discourse.mention(a.who(), prominence(i, i + 1), reported.get(i));
        if (a.isClear(SURE)) {
          a.who().forEach(who -> cast.learnGender(who, Pronouns.gender(token(i))));
        }
      }
    } else if (i >= 3 && token(i - 2).tag().equals(",") && cast.isName(i - 3)) {
      List<Integer> subject = List.of(cast.at(i - 3));
      pronouns.put(i, new Antecedent(subject, 1, Optional.empty(), Reason.SUBJECT));
      discourse.mention(subject, Prominence.SUBJECT, false);
    }
  }

  /** "for his part": the sentence's own subject, never anybody from before. */
  private boolean isAside(int pronoun) {
    return pronoun > 0 && pronoun + 1 < text.tokens().size() && token(pronoun - 1).lower().equals("for")
        && token(pronoun + 1).lower().equals("part");
  }

  /** Whether a name in apposition says who is meant: his guest, the actress Jane Roe, sang. */
  private boolean isApposed(int noun) {
    int last = Math.min(text.sentences().get(sentence).end(), noun + LONGEST_APPOSITION);
    if (noun + 1 >= last || !token(noun + 1).tag().equals(",")) {
      return false;
    }
    for (int i = noun + 2; i < last && !token(i).tag().equals(","); i++) {
      if (cast.isName(i)) {
        return true;
      }
    }
    return false;
  }

  /** "the president", where the article has just one: as good as a name. */
  private boolean takeOffice(int head) {
    int begin = head;
    int first = text.sentences().get(sentence).begin();
    while (begin > first && (token(begin - 1).isNoun() || token(begin - 1).tag().startsWith("JJ"))
        && !cast.isName(begin - 1)) {
      begin--;
    }
    int next = head + 1;
    boolean goesOn = next < text.tokens().size()
        && (token(next).isNoun() || cast.isName(next) || token(next).lower().equals("of"));
    if (begin == first || !token(begin - 1).lower().equals("the") || goesOn) {
      return false;
    }
    int the = begin - 1;
    List<String> words = text.tokens().subList(begin, next).stream().map(Token::lower).toList();
    List<Integer> holders = officeReader.read(words).map(offices::wholly).orElse(List.of());
    OptionalInt holder = discourse.only(holders);
    holder.ifPresent(who -> {
      discourse.mention(List.of(who), prominence(the, next), reported.get(the));
      nominals.put(text.spanOf(the, next), who);
    });
    return holder.isPresent();
  }

  private boolean isPerson(String noun) {
    return lexicon.isRole(noun) || lexicon.has(noun, Feature.PERSON_NOUN) || DescriptionResolver.isAge(noun);
  }

  /** "the striker", "his sister": as good as a name when it is clear whom it means. */
  private boolean takeDescription(int head) {
    if (asked.get(head)) {
      return false; // it is told when its attribution's turn comes
    }
    int begin = head;
    int first = text.sentences().get(sentence).begin();
    while (begin > first && !phrases.isDetermined(phrases.at(begin, head + 1)) && phrases.mayBeInside(begin - 1)) {
      begin--;
    }
    NounPhrase phrase = phrases.at(begin, head + 1);
    if (phrase.head() != head || !phrases.isDetermined(phrase)) {
      return false;
    }
    Source source = sources.read(new TokenRange(begin, head + 1), Optional.empty());
    if (source.kind() != Source.Kind.NOMINAL || source.plural()) {
      return false;
    }
    Span span = text.spanOf(begin, head + 1);
    Answer answer = descriptions.resolve(Optional.empty(), source, text.page().words(span));
    if (answer.who().size() != 1) {
      return false;
    }
    discourse.mention(answer.who(), Prominence.SUBJECT, reported.get(head));
    if (answer.confidence() >= SURE) {
      nominals.put(span, answer.who().get(0));
    }
    return true;
  }

  /** Whether a plural noun means people: "editors", "activists". */
  private boolean isPeople(String plural) {
    return lexicon.has(plural, Feature.GENERIC) || lexicon.has(plural, Feature.PAIR)
        || plural.endsWith("s")
        && (lexicon.has(plural.substring(0, plural.length() - 1), Feature.PERSON_NOUN) || plural.endsWith("ists"));
  }

  private void takeName(int i) {
    int who = cast.at(i);
    int end = cast.nameEnd(i);
    discourse.mention(List.of(who), prominence(i, end), reported.get(i));
    int other = joined(i);
    if (other >= 0 && cast.isPerson(who) == cast.isPersonName(other) && cast.at(other) != who) {
      List<Integer> all = listed(other);
      boolean governed = !cast.isPerson(who) && isGoverned(other, all.size());
      all.add(who);
      discourse.mention(all.stream().distinct().toList(), governed ? Prominence.MODIFIER : prominence(i, end),
          reported.get(i));
    }
  }

  /** The names that a list has before its "and", the one that the token is part of last: Roe, Poe | and Loe. */
  private List<Integer> listed(int token) {
    List<Integer> names = new ArrayList<>();
    int from = text.sentences().get(sentence).begin();
    names.add(cast.at(token));
    int comma = cast.nameBegin(token) - 1;
    while (comma > from && token(comma).tag().equals(",") && cast.isName(comma - 1)
        && cast.isPersonName(comma - 1) == cast.isPersonName(token)) {
      names.add(0, cast.at(comma - 1));
      comma = cast.nameBegin(comma - 1) - 1;
    }
    return names;
  }

  /** Whether the list of so many names that ends with the token says where: officials in | Norby, Egby and Tarn. */
  private boolean isGoverned(int last, int count) {
    int begin = cast.nameBegin(last);
    for (int n = 1; n < count; n++) {
      begin = cast.nameBegin(begin - 2);
    }
    return begin > 0 && lexicon.has(token(begin - 1).lower(), Feature.PREPOSITION);
  }

  /** The name that "and" joins to the one at the token, or -1: Jane Roe and Senator | Bob Poe. */
  private int joined(int i) {
    int from = text.sentences().get(sentence).begin();
    boolean and = false;
    for (int at = i - 1; at >= from && at > i - LONGEST_TITLE; at--) {
      String tag = token(at).tag();
      if (cast.isName(at)) {
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

  private Prominence prominence(int begin, int end) {
    boolean first = begin == text.sentences().get(sentence).begin();
    if (end < text.tokens().size() && token(end).tag().equals("POS")) {
      return first ? Prominence.OBJECT : Prominence.MODIFIER;
    }
    if (token(begin).tag().equals("PRP$")) {
      return Prominence.OBJECT;
    }
    if (Clauses.isSubject(text, end) && !(cast.isPersonName(begin) && isGoverned(begin))) {
      return Prominence.SUBJECT;
    }
    if (addressed.get(begin)) {
      return Prominence.ADDRESSED;
    }
    boolean governed = begin > 0 && lexicon.has(token(begin - 1).lower(), Feature.PREPOSITION)
        || cast.isPersonName(begin) && isGoverned(begin);
    return first ? Prominence.FIRST : governed ? Prominence.MODIFIER : Prominence.OBJECT;
  }

  /**
   * Whether a name, with its title, goes with a preposition inside a phrase, whose verb is not the name's: an aide to
   * | Senator Roe said. What a sentence begins with, "after | Roe left", may hold a clause of its own.
   */
  private boolean isGoverned(int begin) {
    int before = begin - 1;
    int first = text.sentences().get(sentence).begin();
    while (before > first && (lexicon.isRole(token(before).lower()) || token(before).tag().equals("HYPH")
        || lexicon.has(token(before).lower(), Feature.FORMER))) {
      before--;
    }
    String word = before > first ? token(before).lower() : "";
    Token head = token(Math.max(0, before - 1));
    return lexicon.has(word, Feature.PREPOSITION) && !lexicon.has(word, Feature.SUBORDINATOR)
        && (head.isNoun() || head.tag().startsWith("VB"));
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
