package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the nouns that are said of a name tell of its kind: "X, a rebel group", "companies such as X", "the X news
 * agency". For one text and one thread.
 */
final class NounVotes {

  /** An apposition has said what somebody is by its eighth word, or does not. */
  private static final int LONGEST_APPOSITION = 9;

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final List<Token> tokens;

  NounVotes(AnnotatedText text) {
    this.lexicon = text.lexicon();
    this.text = text;
    this.tokens = text.tokens();
  }

  /** "X, an al-Qaida affiliate": the first noun that tells what X is. */
  void apposition(NameSpan span, Sentence s, Votes votes) {
    int i = span.end();
    if (!text.wordAt(i, s).equals(",") || !text.tagAt(i + 1, s).equals("DT")) {
      return;
    }
    for (int j = i + 2; j < Math.min(s.end(), i + LONGEST_APPOSITION); j++) {
      String tag = tokens.get(j).tag();
      String next = text.tagAt(j + 1, s);
      if (tag.startsWith("NN") && !next.startsWith("NN") && !next.equals("HYPH") && !next.equals("POS")) {
        NameTag kind = isOfHolder(j + 1, s) ? NameTag.PERSON : kind(text.wordAt(j, s));
        votes.add(isSubjectOfAnother(span, j, s) ? NameTag.NONE : kind, 2);
        return;
      }
      if (tag.equals("IN") || tag.startsWith("V") || tag.equals(",")) {
        return;
      }
    }
  }

  /** "an oil | and gas industry analyst": whether two things are what somebody deals with, who is named after both. */
  private boolean isOfHolder(int and, Sentence s) {
    int noun = and + 1;
    while (text.tagAt(noun + 1, s).startsWith("NN")
        && (text.tagAt(noun, s).startsWith("NN") || text.tagAt(noun, s).equals("JJ"))) {
      noun++;
    }
    return text.tagAt(and, s).equals("CC") && noun > and + 1 && text.tagAt(noun, s).equals("NN")
        && kind(text.wordAt(noun, s)) == NameTag.PERSON
        && text.rules().apply(TypeRule.BY_TWO_FIELDS);
  }

  /** "According to Okoro, the province left": what opens a sentence before a clause is not what its subject is. */
  private boolean isSubjectOfAnother(NameSpan span, int noun, Sentence s) {
    int first = span.begin() - 1;
    boolean after = text.tagAt(first, s).equals("TO") || text.tagAt(first, s).equals("IN");
    return after && first <= s.begin() + 1 && noun + 1 < s.end()
        && tokens.get(noun + 1).isFiniteVerb();
  }

  /** "Ann Okoro, dean of the school,": what somebody is, without an article. */
  void bareApposition(NameSpan span, Sentence s, Votes votes) {
    int noun = span.end() + 1;
    if (span.end() - span.begin() > 1
        && span.tag() != NameTag.ORGANISATION
        && text.wordAt(span.end(), s).equals(",")
        && text.tagAt(noun, s).equals("NN")
        && lexicon.isRole(text.wordAt(noun, s))
        && text.tagAt(noun + 1, s).equals("IN")) {
      votes.add(NameTag.PERSON, 2);
    }
  }

  /** "companies such as Alpha and Beta", "towns, including Alpha", "Alpha, Beta and other companies". */
  void example(NameSpan span, Sentence s, Votes votes) {
    int i = NameLists.before(text, span.begin() - 1, s);
    boolean such = text.wordAt(i, s).equals("as") && text.wordAt(i - 1, s).equals("such");
    boolean inFull = span.end() - span.begin() > 1 && lexicon.isFirstName(text.wordAt(span.begin(), s));
    if (inFull || text.tagAt(span.end(), s).equals("POS")) {
      return; // "parties such as Okoro's"
    }
    if (such || lexicon.has(text.wordAt(i, s), Feature.INSTANCING)) {
      int noun = such ? i - 2 : i - 1;
      votes.add(kindOfSeveral(isBreak(noun, s) ? noun - 1 : noun, s), 2);
      return;
    }
    int other = NameLists.endOf(text, span.end(), s);
    if (text.wordAt(other, s).equals("other") && text.wordAt(other - 1, s).equals("and")) {
      int noun = other + 1;
      while (text.tagAt(noun, s).startsWith("JJ") || text.tagAt(noun, s).equals("NN")) {
        noun++;
      }
      votes.add(kindOfSeveral(noun, s), 2);
    }
  }

  private boolean isBreak(int i, Sentence s) {
    return text.wordAt(i, s).equals(",") || s.holds(i) && tokens.get(i).isDash();
  }

  /** The kind of those of whom a noun in the plural is said. */
  private NameTag kindOfSeveral(int i, Sentence s) {
    if (!text.tagAt(i, s).equals("NNS")) {
      return NameTag.NONE;
    }
    String word = text.wordAt(i, s);
    return Stream.of(NameTags.singular(word), word.replaceFirst("ies$", "y"), word.replaceFirst("es$", ""))
        .map(this::kind)
        .filter(kind -> kind == NameTag.PLACE || kind == NameTag.ORGANISATION) // "players" are firms too
        .findFirst()
        .orElse(NameTag.NONE);
  }

  /** "the Okor news agency": a body, by the noun that another one before it makes clear. */
  void compound(NameSpan span, Sentence s, Votes votes) {
    int noun = span.end() + 1;
    if (span.tag() != NameTag.PLACE // "the Okor law firm": where it is
        && text.tagAt(span.end(), s).equals("NN")
        && text.tagAt(noun, s).equals("NN")
        && !text.tagAt(noun + 1, s).startsWith("NN")
        && !text.tagAt(noun + 1, s).equals("POS")
        && (lexicon.has(text.wordAt(noun, s), Feature.FIRM) || lexicon.has(text.wordAt(noun, s), Feature.BODY_EPITHET))
        && !lexicon.has(text.wordAt(noun, s), Feature.COMMON_WORD) // "the Okor volcano group"
        && !lexicon.isRole(text.wordAt(noun, s))) {
      votes.add(NameTag.ORGANISATION, 2);
    }
  }

  /** The kind of what a noun is said of. */
  private NameTag kind(String noun) {
    boolean place = lexicon.has(noun, Feature.PLACE_WORD) || lexicon.has(noun, Feature.PLACE_HEAD);
    if (place && !lexicon.isRole(noun)) { // "the Okor | resident", but "Okoro, a resident"
      return NameTag.PLACE;
    }
    if (lexicon.has(noun, Feature.GROUP_WORD)
        || lexicon.has(noun, Feature.ORGANISATION_HEAD)
        || lexicon.has(noun, Feature.FIRM)
        || lexicon.has(noun, Feature.BODY_EPITHET)) {
      return NameTag.ORGANISATION;
    }
    return lexicon.isRole(noun) ? NameTag.PERSON : NameTag.NONE;
  }
}
