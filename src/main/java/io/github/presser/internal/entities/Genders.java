package io.github.presser.internal.entities;

import io.github.presser.Gender;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Says whether those named are women or men: by courtesy titles, first names and pronouns. For one text. */
final class Genders {

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final List<Pronoun> pronouns;
  private final Map<Name, Gender> sure = new HashMap<>();
  private final BitSet quoted = new BitSet();
  private final BitSet named = new BitSet();

  /**
   * Reads the pronouns.
   *
   * @param people the names of people in text order
   */
  Genders(AnnotatedText text, List<Name> people) {
    this.text = text;
    this.lexicon = text.lexicon();
    text.page().passages().forEach(
        passage -> text.tokensIn(passage.span()).ifPresent(tokens -> quoted.set(tokens.begin(), tokens.end())));
    people.forEach(name -> named.set(name.span().begin(), name.span().end()));
    this.pronouns = pronouns(people);
    pronouns.stream().filter(p -> p.near() && p.named().stream().map(Name::key).distinct().count() == 1)
        .forEach(p -> sure.putIfAbsent(p.named().get(0), p.gender()));
  }

  /** What stands beside the name tells, if anything does: a courtesy title, or "herself" after it. */
  Gender beside(Name name) {
    int after = name.span().end();
    boolean self = after < text.tokens().size() && text.tokens().get(after).lower().endsWith("self");
    Gender reflexive = self ? ofPronoun(after) : Gender.UNKNOWN;
    return reflexive == Gender.UNKNOWN ? ofTitle(name) : reflexive;
  }

  /** What the courtesy title before the name tells, if there is one; it may be in brackets: "Chief (Mrs.) Obi". */
  Gender ofTitle(Name name) {
    int before = name.span().begin() - 1;
    boolean bracket = before > 0 && text.tokens().get(before).tag().equals("-RRB-");
    int title = bracket ? before - 1 : before;
    return title < 0 ? Gender.UNKNOWN : lexicon.honorificGender(text.tokens().get(title).text());
  }

  /**
   * A pronoun, and the people named before it in its sentence or else in the one before, of whom it means the first.
   *
   * @param near whether they stand in its paragraph
   * @param bound whether grammar binds it to that one, so that it tells more than a first name does
   * @param kin whether it is whose husband, mother or the like somebody is, who is brought in by the one just named
   */
  private record Pronoun(List<Name> named, Gender gender, boolean near, boolean bound, boolean kin) {}

  /**
   * The first pronoun of each sentence, with the person that the sentence, or else the one before, has named first;
   * less surely when it has named others, or stands in another paragraph. Not whom "he" is said to speak of: the first
   * "she" after that one's name tells a little instead.
   */
  private List<Pronoun> pronouns(List<Name> people) {
    List<Pronoun> found = new ArrayList<>();
    int n = 0;
    List<Name> previous = List.of();
    Gender subject = Gender.UNKNOWN; // whom the sentence before was about, before it named anybody
    int paragraph = -1;
    for (Sentence s : text.sentences()) {
      List<Name> here = new ArrayList<>();
      Gender first = Gender.UNKNOWN;
      boolean opened = false;
      for (int i = s.begin(); i < s.end(); i++) {
        while (n < people.size() && people.get(n).span().begin() == i) {
          here.add(people.get(n));
          n++;
        }
        Gender gender = ofPronoun(i);
        if (gender == Gender.UNKNOWN || isOfNoun(i)) {
          continue;
        }
        List<Name> named = here.isEmpty() ? previous : joined(i, here);
        boolean another = here.isEmpty() && !named.isEmpty()
            && (subject == gender || isAnother(i, named.get(0), people.subList(n, people.size()), s));
        if (first == Gender.UNKNOWN && !named.isEmpty() && !another) {
          boolean near = !here.isEmpty() || paragraph == s.paragraph();
          found.add(new Pronoun(List.copyOf(named), gender, near, isBound(named.get(0), i, s),
              !here.isEmpty() && isKin(i)));
        } else if (opened && gender != first && !here.isEmpty()) {
          found.add(new Pronoun(List.copyOf(named), gender, false, false, false));
        }
        opened |= first == Gender.UNKNOWN && here.isEmpty() && isMain(i, s);
        first = first == Gender.UNKNOWN ? gender : first;
      }
      previous = here;
      subject = opened ? first : Gender.UNKNOWN;
      paragraph = s.paragraph();
    }
    return found;
  }

  /** Whether a pronoun is not who the sentence names behind it: | he | called Roe late; not "when | he | came". */
  private boolean isAnother(int pronoun, Name name, List<Name> next, Sentence sentence) {
    String surname = name.words().get(name.words().size() - 1);
    return isMain(pronoun, sentence) && next.stream().takeWhile(other -> other.span().begin() < sentence.end())
        .anyMatch(other -> other.words().get(other.words().size() - 1).equals(surname));
  }

  /** Whether it is the subject of a main clause, and so nobody whom the sentence names behind it. */
  private boolean isMain(int pronoun, Sentence sentence) {
    return isNominative(pronoun) && (pronoun == sentence.begin()
        || !lexicon.has(text.tokens().get(pronoun - 1).lower(), Feature.SUBORDINATOR));
  }

  /** Those of the names who may be meant; of "Poe met Roe and | his wife" the last. */
  private List<Name> joined(int pronoun, List<Name> here) {
    Name last = here.get(here.size() - 1);
    return isAfterAnd(pronoun) && last.span().end() == pronoun - 1 ? List.of(last) : here;
  }

  /** "the mayor and | his wife": nobody's whom the article names there. */
  private boolean isOfNoun(int possessive) {
    return isAfterAnd(possessive) && possessive > 1 && isPerson(possessive - 2);
  }

  private boolean isAfterAnd(int possessive) {
    return possessive > 0 && text.tokens().get(possessive).tag().equals("PRP$")
        && text.tokens().get(possessive - 1).tag().equals("CC");
  }

  private boolean isPerson(int token) {
    String noun = text.tokens().get(token).lower();
    return text.tokens().get(token).tag().equals("NN") && (lexicon.isRole(noun)
        || lexicon.has(noun, Feature.PERSON_NOUN) || lexicon.roleGender(noun) != Gender.UNKNOWN);
  }

  /**
   * Whether grammar binds a pronoun to a name: out of marks, "he" to a subject, and any where no noun before it is of
   * somebody; "“…,” he said" to none, for whoever tells of the one just named may say it.
   */
  private boolean isBound(Name name, int pronoun, Sentence sentence) {
    int begin = name.span().begin();
    if (quoted.get(pronoun) || quoted.get(begin)) {
      return false;
    }
    boolean subject = Clauses.isSubject(text, name.span().end());
    boolean nominative = isNominative(pronoun);
    int from = text.sentenceOf(begin).begin();
    boolean alone = IntStream.range(from, pronoun)
        .noneMatch(i -> (i < begin || i >= name.span().end()) && isPerson(i));
    if (begin >= sentence.begin()) {
      return alone || nominative && subject;
    }
    int said = quoted.nextSetBit(sentence.begin());
    return subject && (pronoun == sentence.begin() || alone && nominative && (said < 0 || said >= sentence.end()));
  }

  private boolean isNominative(int pronoun) {
    return text.tokens().get(pronoun).tag().equals("PRP")
        && !lexicon.has(text.tokens().get(pronoun).lower(), Feature.OBJECT_PRONOUN);
  }

  /** Counts for each person the pronouns that mean them. */
  void countPronouns(Map<Name, Group> groups) {
    for (Pronoun pronoun : pronouns) {
      boolean alone = pronoun.near() && pronoun.named().stream().map(groups::get).distinct().count() == 1;
      Group group = groups.get(pronoun.named().get(0));
      group.addPronoun(pronoun.gender(), alone, alone && pronoun.bound());
      if (alone && pronoun.kin()) {
        group.tell(pronoun.gender(), Group.KIN);
      }
    }
  }

  /** What surely is the pronoun for the name tells; {@code UNKNOWN} for most. */
  Gender ofPronoun(Name name) {
    return sure.getOrDefault(name, Gender.UNKNOWN);
  }

  /**
   * What a pronoun bound to the name in its sentence tells, nobody standing between: "Roe, who sang, said | he was
   * cold", "Roe and | his wife".
   */
  Gender ofBound(Name name) {
    Sentence sentence = text.sentenceOf(name.span().begin());
    for (int i = name.span().end(); i < sentence.end() && !named.get(i) && !isPerson(i); i++) {
      if (ofPronoun(i) != Gender.UNKNOWN) {
        boolean subject = Clauses.isSubject(text, name.span().end()) || isAfterAnd(i) && i == name.span().end() + 1;
        return subject && isBound(name, i, sentence) && (isNominative(i) || isKin(i)) ? ofPronoun(i) : Gender.UNKNOWN;
      }
    }
    return Gender.UNKNOWN;
  }

  /** "told | his mother": a noun for kin after a possessive. */
  private boolean isKin(int possessive) {
    int noun = possessive + 1;
    while (noun < text.tokens().size() && text.tokens().get(noun).tag().startsWith("JJ")) {
      noun++;
    }
    String word = noun < text.tokens().size() ? text.tokens().get(noun).lower() : "";
    return lexicon.roleGender(word) != Gender.UNKNOWN && !lexicon.isTitle(word);
  }

  private Gender ofPronoun(int token) {
    Token pronoun = text.tokens().get(token);
    return pronoun.tag().startsWith("PRP") ? lexicon.roleGender(pronoun.lower()) : Gender.UNKNOWN;
  }
}
