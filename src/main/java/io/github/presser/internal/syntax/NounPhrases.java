package io.github.presser.internal.syntax;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
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
        && token(i + 1).tag().equals("HYPH") && token(i - 1).span().end() == token(i).span().begin()
        && token(i).span().end() == token(i + 1).span().begin();
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
      return i + 1 < limit && token(i + 1).tag().startsWith("JJ") && i > 0 && token(i - 1).tag().startsWith("JJ");
    }
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$")
        || i > begin && isBeforeTitle(i, limit)
        || tag.equals("CD") || tag.equals("POS") || tag.equals("FW") || tag.equals("HYPH")
        || tag.startsWith("RB") || tag.equals("``") || tag.equals("''") || t.text().equals("/")
        || isHyphenated(i)
        || t.text().equals("&") && i + 1 < limit && Character.isUpperCase(token(i + 1).text().charAt(0));
  }

  /** Whether what is tagged as a verb modifies a title before a name: study | lead | author Jane Roe. */
  private boolean isBeforeTitle(int i, int limit) {
    return (token(i).tag().equals("VB") || token(i).tag().equals("VBP")) && i + 2 < limit
        && lexicon.isRole(token(i + 1).lower()) && names.isPersonName(i + 2);
  }

  /** Whether the preposition stands within a title before a name: Secretary | of | State Jane Roe. */
  private boolean isTitle(int begin, int i, int limit) {
    String word = token(i).lower();
    String first = token(begin).tag();
    if (!word.equals("of") && !word.equals("for") || i == begin || !token(i - 1).tag().equals("NNP")
        || names.isPersonName(i - 1) || first.equals("DT") || first.equals("PRP$")) {
      return false;
    }
    int at = person(i + 1, limit);
    return at > i + 1 && at < limit;
  }

  /** The person's name that the rest of a title leads up to: State for Home Affairs and Ports | Jane Roe. */
  private int person(int from, int limit) {
    int at = from;
    while (at < limit && !names.isPersonName(at) && !token(at).tag().equals("POS")
        && (mayBeInside(at) || isTitleLink(token(at).lower()))) {
      at++;
    }
    return at < limit && names.isPersonName(at) ? at : limit;
  }

  private static boolean isTitleLink(String word) {
    return word.equals("of") || word.equals("for") || word.equals("and");
  }

  /**
   * The end of the phrase with the "of" that belongs to it: the secretary of state. How many children somebody has,
   * "the father | of two", tells nothing of what they are.
   */
  public int endWithComplement(NounPhrase p) {
    int end = p.end();
    if (end + 1 >= text.tokens().size() || !token(end).lower().equals("of") && !isEnvoy(end)
        || token(end + 1).tag().equals("CD") && (end + 2 == text.tokens().size() || !mayBeInside(end + 2))) {
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
    return new Coordination(begin, end).read();
  }

  /** Goes through one stretch from the left, takes the phrases and skips their modifiers. */
  private final class Coordination {

    private final int begin;
    private final int end;
    private final List<NounPhrase> found = new ArrayList<>();
    private NounPhrase current;
    private int i;
    /** Whether a preposition has come since the current phrase began, or a description of it. */
    private boolean modified;
    private boolean described;

    Coordination(int begin, int end) {
      this.begin = begin;
      this.end = end;
      this.current = at(begin, end);
      this.i = current.end();
    }

    List<NounPhrase> read() {
      boolean list = !current.named() || hasConjunction(i);
      boolean more = true;
      while (more && i < end) {
        if (token(i).tag().equals("-LRB-")) {
          i = afterBracket();
          bracketed();
        } else if (isExample(i)) {
          return examples();
        } else if (isConjunction(i)) {
          conjunction();
        } else if (token(i).tag().equals(",") || token(i).isDash()) {
          more = comma(list);
        } else if (isRelative(i) || token(i).isFiniteVerb()) {
          more = false;
        } else {
          preposition();
        }
      }
      if (!more && !current.named()) {
        current = apposedAfterClause();
      }
      found.add(current);
      return found;
    }

    /** "Rev. (Dr.) | Ada Obi", "Department of Ports (DoP) | director": the phrase goes on after the bracket. */
    private void bracketed() {
      boolean goesOn = i < end && (current.named() && !isPerson(current)
          ? token(i).tag().equals("NN") || names.isPersonName(i) : !current.named() && names.isPersonName(i));
      if (goesOn) {
        current = current.headedBy(at(i, end));
        i = current.end();
      }
    }

    /**
     * The name that ends what begins with a nameless phrase: "the firm that runs the prize, | Roe House", "a driver who
     * gave his name as | Roe".
     */
    private NounPhrase apposedAfterClause() {
      int name = names.isName(end - 1) ? names.nameBegin(end - 1) : end;
      boolean apposed = name < end && name > i && (token(name - 1).tag().equals(",") || isNamedAs(name - 1));
      return apposed ? current.headedBy(at(name, end)) : current;
    }

    /** Whether "as" follows a word for naming: who gave his name as, who is known as. */
    private boolean isNamedAs(int as) {
      if (!token(as).lower().equals("as")) {
        return false;
      }
      for (int at = i; at < as; at++) {
        if (lexicon.has(token(at).lower(), Feature.NAMING) || lexicon.has(token(at).lower(), Feature.CALLING)) {
          return true;
        }
      }
      return false;
    }

    /** "groups such as Roe House": the examples of somebody nameless speak. */
    private List<NounPhrase> examples() {
      List<NounPhrase> examples = coordinated(i + (token(i).lower().equals("such") ? 2 : 1), end);
      boolean named = !current.named() && examples.stream().anyMatch(NounPhrase::named);
      found.addAll(named ? examples : List.of(current));
      return found;
    }

    private void conjunction() {
      NounPhrase next = at(i + (token(i).lower().equals("as") ? 3 : 1), end);
      if (isSharedHead(next)) {
        current = new NounPhrase(current.begin(), next.end(), next.head(), false);
        i = next.end();
        return;
      }
      boolean joined = !modified && !described
          || current.named() && next.named() && isPerson(next) && (described || isPerson(current));
      if (joined) {
        take(next);
        modified = false;
        described = false;
      }
      i = Math.max(i + 1, next.end());
    }

    private void take(NounPhrase next) {
      found.add(current);
      current = next;
    }

    /** Reads on after a comma or dash; false when a clause begins there. */
    private boolean comma(boolean list) {
      if (i + 1 < end && isRelative(i + 1)) {
        return false;
      }
      if (i + 1 < end && (isConjunction(i + 1) || isExample(i + 1))) {
        i++;
        return true;
      }
      NounPhrase next = at(i + 1, end);
      if (next.named() && isPerson(next) && !(current.named() && isPerson(current))) {
        current = current.headedBy(next); // "the mayor, | Jane Roe", "In Norland, | Jane Roe"
      } else if (next.named() && current.named() && list && !modified && !described
          && isPerson(next) == isPerson(current)) {
        take(next);
      } else if (next.end() > i + 1) {
        described = true;
      }
      i = Math.max(i + 1, next.end());
      return true;
    }

    private void preposition() {
      modified = true;
      NounPhrase object = complement(i + 1);
      if (!current.named() && (isTitled(object) || isOffice(object))) {
        current = current.headedBy(object);
        modified = false;
      }
      i = Math.max(i + 1, object.end());
    }

    /** What stands after a preposition, with what "and" joins to it before a name: mines and energy Jane Roe. */
    private NounPhrase complement(int from) {
      NounPhrase object = at(from, end);
      int and = object.end();
      if (object.named() || and + 1 >= end || !isConjunction(and)) {
        return object;
      }
      NounPhrase next = at(and + 1, end);
      boolean office = next.named() && isPerson(next) && names.nameBegin(next.head()) > next.begin();
      NounPhrase both = new NounPhrase(object.begin(), next.end(), next.head(), true);
      return office && isOffice(both) ? both : object;
    }

    /** "special envoy for | Norland Jane Roe": the place belongs to the title, and the name after it speaks. */
    private boolean isTitled(NounPhrase object) {
      if (!object.named() || !isPerson(object)) {
        return false;
      }
      int before = names.nameBegin(object.head()) - 1;
      return before >= object.begin() && names.isName(before) && !names.isPersonName(before);
    }

    /**
     * "former secretary of | ports Jane Roe", "leader in | the city council Jane Roe": the noun belongs to the office;
     * not "the wife of | senator Bob Poe".
     */
    private boolean isOffice(NounPhrase object) {
      if (!object.named() || !isPerson(object) || !lexicon.has(token(current.head()).lower(), Feature.PERSON_NOUN)) {
        return false;
      }
      if (!token(i).lower().equals("of")) {
        int noun = names.nameBegin(object.head()) - 1;
        return noun > object.begin() && lexicon.has(token(noun).lower(), Feature.BODY)
            && token(object.begin()).tag().equals("DT");
      }
      int name = names.nameBegin(object.head());
      boolean the = token(object.begin()).lower().equals("the"); // "leader of | the Opposition Jane Roe"
      for (int at = object.begin() + (the ? 1 : 0); at < name; at++) {
        String word = token(at).lower();
        boolean noun = the ? Character.isUpperCase(token(at).text().charAt(0)) && !lexicon.isTitle(word)
            : token(at).tag().equals("NN") || token(at).tag().equals("NNS");
        if (!noun && !isConjunction(at) || lexicon.has(word, Feature.PERSON_NOUN)
            || lexicon.has(word, Feature.EPITHET)) {
          return false;
        }
      }
      return name > object.begin() + (the ? 1 : 0);
    }

    /** "the Norland and Sudland ministers": the name is no speaker but goes with the head after "and". */
    private boolean isSharedHead(NounPhrase next) {
      String first = token(next.begin()).tag();
      return current.named() && !isPerson(current) && token(current.begin()).tag().equals("DT")
          && !next.named() && !first.equals("DT") && !first.equals("PRP$")
          && token(next.head()).tag().equals("NNS") && lexicon.has(token(next.head()).lower(), Feature.PAIR);
    }

    private boolean hasConjunction(int from) {
      for (int at = from; at < end; at++) {
        if (isConjunction(at)) {
          return true;
        }
      }
      return false;
    }

    private boolean isConjunction(int at) {
      return NounPhrases.this.isConjunction(at)
          || token(at).lower().equals("as") && at + 2 < end && token(at + 1).lower().equals("well");
    }

    private boolean isExample(int at) {
      String word = token(at).lower();
      return word.equals("like") || word.equals("including")
          || word.equals("such") && at + 1 < end && token(at + 1).lower().equals("as");
    }

    private int afterBracket() {
      int at = i;
      while (at < end && !token(at).tag().equals("-RRB-")) {
        at++;
      }
      return Math.min(end, at + 1);
    }
  }

  /** Whether the word joins two of a kind: "and", "or". */
  public boolean isConjunction(int token) {
    return switch (token(token).lower()) {
      case "and", "or", "nor", "&" -> true;
      default -> false;
    };
  }

  private boolean isRelative(int i) {
    return token(i).tag().startsWith("W") || token(i).lower().equals("that");
  }

  private boolean isPerson(NounPhrase p) {
    return names.isPersonName(p.head());
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
