package io.github.presser.internal.syntax;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.List;

/**
 * Reads the noun phrases of one article. Each question looks at the tokens it is asked about and a few after them.
 * Immutable but for the names, which may grow.
 */
public final class NounPhrases {

  /** How far the "of" of a title reaches: secretary of state for northern affairs. */
  private static final int LONGEST_COMPLEMENT = 6;

  /** How far the number stands after the noun in "mother-of-three". */
  private static final int COUNT_AFTER_NOUN = 4;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Names names;

  public NounPhrases(AnnotatedText text, Names names) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.names = names;
  }

  /** The noun phrase that begins at the token and ends before the limit; an empty one if none does. */
  public NounPhrase at(int begin, int limit) {
    int i = begin;
    int head = -1;
    while (i < limit) {
      if (names.isName(i)) {
        boolean person = names.isPersonName(i);
        i = Math.min(limit, names.nameEnd(i));
        head = i - 1;
        while (person && i < limit && PersonName.isPostNominal(token(i).text(), lexicon)) {
          i++; // "Jane Roe | MP"
        }
        if (person && i < limit && token(i).tag().equals("DT")) {
          break; // "Jane Roe | a spokeswoman", a comma left out
        }
      } else if (isInside(begin, i, limit)) {
        if (isCount(begin, i)) {
          head = i - COUNT_AFTER_NOUN;
        } else if (token(i).isNoun() || token(i).tag().equals("CD") || token(i).name() != NameTag.NONE) {
          head = i;
        }
        i++;
      } else if (isTitle(begin, i, limit)) {
        i = person(i + 1, limit);
      } else {
        break;
      }
    }
    if (head < 0) {
      head = Math.max(begin, i - 1);
    }
    head = Math.min(head, text.tokens().size() - 1);
    return new NounPhrase(begin, i, head, head < limit && head >= begin && names.isName(head));
  }

  /** Whether the number says how many children somebody has, who is the phrase's head: the mother-of-|three|. */
  private boolean isCount(int begin, int i) {
    return i - COUNT_AFTER_NOUN >= begin && token(i).tag().equals("CD") && token(i - 2).lower().equals("of")
        && isHyphenated(i - 2) && lexicon.has(token(i - COUNT_AFTER_NOUN).lower(), Feature.PERSON);
  }

  /** Whether hyphens without a space bind the word on both sides: editor-|in|-chief. */
  private boolean isHyphenated(int i) {
    return i > 0 && i + 1 < text.tokens().size() && token(i - 1).tag().equals("HYPH")
        && token(i + 1).tag().equals("HYPH") && text.touchesNext(i - 1) && text.touchesNext(i);
  }

  /** Whether the token can stand in a noun phrase, whatever stands before it. */
  public boolean mayBeInside(int token) {
    return names.isName(token) || isInside(token, token, token + 1);
  }

  private boolean isInside(int begin, int i, int limit) {
    Token t = token(i);
    String tag = t.tag();
    if (tag.equals("VBN") || tag.equals("VBG")) {
      // After a noun it begins a clause: "a poll | released on Monday".
      return i == begin || !token(i - 1).isNoun();
    }
    if (i > begin && (t.lower().equals("such") || t.lower().equals("as"))) {
      return false; // "groups | such as", "Roe | as well as Poe"
    }
    if (tag.equals(",")) {
      return i + 1 < limit && token(i + 1).tag().startsWith("JJ") && i > 0 && token(i - 1).tag().startsWith("JJ")
          && !names.isName(i - 1); // "Jane Brown, | associate professor"
    }
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$")
        || tag.equals("CD") || tag.equals("POS") || tag.equals("FW") || tag.equals("HYPH") && !standsAlone(i)
        || tag.startsWith("RB") || tag.equals("``") || tag.equals("''") || t.text().equals("/")
        || isHyphenated(i) || isBodyOfTwoWords(i)
        || t.text().equals("&") && i + 1 < limit && token(i + 1).isCapitalised();
  }

  /** Whether it begins a noun of two words, though its tag may be a verb's: "a Norland | think tank". */
  private boolean isBodyOfTwoWords(int i) {
    if (!token(i).tag().startsWith("VB") || i + 1 >= text.tokens().size()) {
      return false;
    }
    int next = token(i + 1).tag().equals("HYPH") && i + 2 < text.tokens().size() ? i + 2 : i + 1;
    String noun = token(next).lower();
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return lexicon.has(token(i).lower() + " " + one, Feature.BODY);
  }

  /** Whether a hyphen has blanks on both sides, and is a dash: Jane Roe | - a mayor - | said. */
  private boolean standsAlone(int i) {
    return i > 0 && i + 1 < text.tokens().size() && !text.touchesNext(i - 1) && !text.touchesNext(i);
  }

  /** Whether the preposition stands within a title before a name: Secretary | of | State Jane Roe. */
  private boolean isTitle(int begin, int i, int limit) {
    String first = token(begin).tag();
    if (!isFieldLink(i) || i == begin || !token(i - 1).tag().equals("NNP")
        || names.isPersonName(i - 1) || first.equals("DT") || first.equals("PRP$")) {
      return false;
    }
    int at = person(i + 1, limit);
    return at > i + 1 && at < limit;
  }

  /**
   * The person's name that the rest of a title leads up to: State for Home Affairs and Ports | Jane Roe; not the MP for
   * Norhaven and the owner of a dog called | Max.
   */
  private int person(int from, int limit) {
    int at = from;
    while (at < limit && !names.isPersonName(at) && !token(at).tag().equals("POS")
        && !token(at).tag().equals("VBN") && (mayBeInside(at) || isFieldLink(at) || token(at).lower().equals("and"))) {
      at++;
    }
    return at < limit && names.isPersonName(at) ? at : limit;
  }

  private boolean isFieldLink(int i) {
    return lexicon.has(token(i).lower(), Feature.FIELD_LINK);
  }

  /** The end of the phrase with the "of" that belongs to it: the secretary of state. */
  public int endWithComplement(NounPhrase p) {
    int end = p.end();
    if (end + 1 >= text.tokens().size() || !token(end).lower().equals("of") && !isEnvoy(end)) {
      return end;
    }
    int last = end + 1;
    while (last < text.tokens().size() && last < end + LONGEST_COMPLEMENT && mayBeInside(last)
        && !token(last).tag().startsWith("RB")) {
      last++;
    }
    return last;
  }

  /** "the ambassador | to Norland": where a person is sent belongs to the office. */
  private boolean isEnvoy(int to) {
    return token(to).lower().equals("to") && lexicon.has(token(to - 1).lower(), Feature.ENVOY)
        && names.isName(to + 1) && !names.isPersonName(to + 1);
  }

  /** A noun, in lower case, with what a hyphen binds to it if the lexicon has it so for a person: "left-hander". */
  public static String noun(AnnotatedText text, int head) {
    String word = text.tokens().get(head).lower();
    if (head < 2 || !text.tokens().get(head - 1).tag().equals("HYPH")) {
      return word;
    }
    String compound = text.tokens().get(head - 2).lower() + "-" + word;
    return text.lexicon().has(compound, Feature.PERSON) ? compound : word;
  }

  /**
   * A noun for a body, in lower case, with the word before it if the lexicon has both as one, with a hyphen or without:
   * "think tank".
   */
  public static String body(AnnotatedText text, int head) {
    String word = text.tokens().get(head).lower();
    int before = head > 1 && text.tokens().get(head - 1).tag().equals("HYPH") ? head - 2 : head - 1;
    String both = before < 0 ? word : text.tokens().get(before).lower() + " " + word;
    return text.lexicon().has(both, Feature.BODY) ? both : word;
  }

  /** Whether the phrase says whose: "her aide", "the mayor's aide". */
  public boolean isPossessed(NounPhrase p) {
    return token(p.begin()).tag().equals("PRP$") || hasPossessive(p);
  }

  private boolean hasPossessive(NounPhrase p) {
    for (int i = p.begin(); i < p.head(); i++) {
      if (token(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase begins with an article, "both" or a possessive pronoun, or has a possessive in it. */
  public boolean isDetermined(NounPhrase p) {
    String tag = token(p.begin()).tag();
    return tag.equals("DT") || tag.equals("PDT") || isPossessed(p);
  }

  /**
   * The phrases that a stretch of text joins, "Roe, Poe and the council", each headed by the name in apposition to it
   * if there is one: "the mayor, Jane Roe". What modifies a phrase, and names in it, are left out. At least one.
   */
  public List<NounPhrase> coordinated(int begin, int end) {
    return new CoordinatedPhrases(text, names, this, begin, end).read();
  }

  /** The phrases that are joined from the token on, as far as they and what modifies them reach. */
  public List<NounPhrase> coordinatedFrom(int begin) {
    int limit = text.sentenceOf(begin).end();
    int end = begin;
    while (end < limit && (mayBeInside(end) || isConjunction(end) || token(end).tag().equals("IN")
        || token(end).tag().equals("-LRB-") || token(end).tag().equals("-RRB-"))) {
      end++;
    }
    return end == begin ? List.of() : coordinated(begin, end);
  }

  /** Whether the word joins two of a kind: "and", "or". */
  public boolean isConjunction(int token) {
    return lexicon.has(token(token).lower(), Feature.COORDINATOR);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
