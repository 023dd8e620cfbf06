package io.github.presser.internal.syntax;

import io.github.presser.Gender;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The phrases that one stretch of text joins: goes through it from the left, takes the phrases and skips their
 * modifiers. Read once.
 */
final class CoordinatedPhrases {

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Names names;
  private final NounPhrases phrases;
  private final int begin;
  private final int end;
  private final List<NounPhrase> found = new ArrayList<>();
  private NounPhrase current;
  private int i;
  /** Whether a preposition has come since the current phrase began, or a description of it. */
  private boolean modified;
  private boolean described;
  /** Where the name ends that a preposition put last, or one that a comma adds to it; -1 if there is none. */
  private int governed = -1;

  CoordinatedPhrases(AnnotatedText text, Names names, NounPhrases phrases, int begin, int end) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.names = names;
    this.phrases = phrases;
    this.begin = begin;
    this.end = end;
    this.current = phrases.at(begin, end);
    this.i = current.end();
  }

  List<NounPhrase> read() {
    boolean list = !current.named() || hasConjunction(i) || isNamesOnly();
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
      current = current.headedBy(phrases.at(i, end));
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
    return apposed ? current.headedBy(phrases.at(name, end)) : current;
  }

  /** Whether the word, or "as" after such a word, gives a name: called, who gave his name as, who is known as. */
  private boolean isNamedAs(int as) {
    return as == i && isNaming(as)
        || token(as).lower().equals("as") && IntStream.range(i, as).anyMatch(this::isNaming);
  }

  private boolean isNaming(int at) {
    return lexicon.has(token(at).lower(), Feature.NAMING) || lexicon.has(token(at).lower(), Feature.CALLING);
  }

  /** "groups such as Roe House": the examples of somebody nameless speak. */
  private List<NounPhrase> examples() {
    List<NounPhrase> examples = phrases.coordinated(i + (token(i).lower().equals("such") ? 2 : 1), end);
    boolean named = !current.named() && examples.stream().anyMatch(NounPhrase::named);
    found.addAll(named ? examples : List.of(current));
    return found;
  }

  private void conjunction() {
    NounPhrase next = phrases.at(i + (token(i).lower().equals("as") ? 3 : 1), end);
    if (i == governed && next.named() && isPerson(next)) {
      i = next.end(); // "Jane Roe, adviser to Presidents Poe | and Loe"
      return;
    }
    if (isRole(current) && next.named() && isPerson(next) && names.nameBegin(next.head()) > next.begin()) {
      current = current.headedBy(next);
      i = next.end();
      return;
    }
    if (isOfOneRole(next)) {
      current = current.headedBy(next);
      i = next.end();
      return;
    }
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

  /** Whether it is what one person is, without a determiner: "lead researcher | and harbour master Jane Roe". */
  private boolean isRole(NounPhrase p) {
    return !p.named() && !modified && !phrases.isDetermined(p) && !token(p.head()).tag().endsWith("S")
        && lexicon.isRole(token(p.head()).lower());
  }

  /**
   * Whether both names before a person's say where they play or work: "former Norby | and Egby striker Bo Roe",
   * "Norby and Egby midfielder Bo Roe"; not "Norland and Egby president Bo Roe".
   */
  private boolean isOfOneRole(NounPhrase next) {
    if (!current.named() || isPerson(current) || modified || described || phrases.isDetermined(current)
        || !next.named() || !isPerson(next)) {
      return false;
    }
    int role = names.nameBegin(next.head()) - 1;
    boolean titled = role > next.begin() && names.isName(role - 1) && !names.isPersonName(role - 1)
        && lexicon.isRole(token(role).lower());
    return titled && (lexicon.has(token(current.begin()).lower(), Feature.FORMER)
        || !lexicon.isTitle(token(role).lower()) && !lexicon.has(token(role).lower(), Feature.GOVERNS));
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
    NounPhrase next = phrases.at(i + 1, end);
    if (i == governed && next.named() && isPerson(next) && next.end() < end && isConjunction(next.end())) {
      governed = next.end(); // "adviser to Presidents Poe, | Loe and Vale"
    } else if (isRole(current) && isRole(next)) {
      current = next; // "chairman, | treasurer and secretary Jane Roe"
    } else if (next.named() && isPerson(next) && !(current.named() && isPerson(current))) {
      current = current.headedBy(next); // "the mayor, | Jane Roe", "In Norland, | Jane Roe"
    } else if (isApposedBody(next)) {
      current = current.headedBy(next); // "its parent company, | Roe Railways"
    } else if (next.named() && current.named() && list && !modified && !described
        && isPerson(next) == isPerson(current)) {
      take(next);
    } else if (!list && isAnotherWithTitle(next)) {
      current = next; // "He met Bo Poe, | Mayor Jane Roe": a sentence's last words ran on into whose they are
    } else if (next.end() > i + 1) {
      described = true;
    }
    i = Math.max(i + 1, next.end());
    return true;
  }

  /**
   * Whether the name of a body, with nothing after it but a bracket, says which the nameless one before it is: "the
   * firm, Roe Railways", "the defendant, Roe Railways".
   */
  private boolean isApposedBody(NounPhrase next) {
    boolean bracket =
        next.end() < end && token(next.end()).tag().equals("-LRB-") && token(end - 1).tag().equals("-RRB-");
    boolean last = bracket || next.end() == end || next.end() == end - 1 && token(end - 1).tag().equals(",");
    return last && !current.named() && !modified && !described && next.named() && !isPerson(next)
        && (lexicon.has(NounPhrases.body(text, current.head()), Feature.BODY)
            || phrases.isDetermined(current) && token(current.head()).tag().equals("NN")
            && !lexicon.has(token(current.head()).lower(), Feature.DOCUMENT));
  }

  /** Whether a person with a title of their own ends what began with a person's name: no apposition names another. */
  private boolean isAnotherWithTitle(NounPhrase next) {
    if (!current.named() || !isPerson(current) || modified || described || next.end() != end
        || !next.named() || !isPerson(next)) {
      return false;
    }
    int name = names.nameBegin(next.head());
    return !token(Math.max(next.begin(), name - 1)).tag().equals("POS")
        && IntStream.range(next.begin(), name).anyMatch(at -> lexicon.isRole(token(at).lower()));
  }

  private void preposition() {
    modified = true;
    NounPhrase object = complement(i + 1);
    boolean naming = isNaming(i) || token(i).lower().equals("as") && isNaming(i - 1);
    boolean called = naming && object.named() && isPerson(object); // "an older man named | Roe"
    if (!current.named() && (called || isTitled(object) || isOffice(object))) {
      current = current.headedBy(object);
      modified = false;
    } else if (current.named() && isPerson(current) && object.named() && isPerson(object)) {
      governed = object.end();
    }
    i = Math.max(i + 1, endOfAside(object.end()));
  }

  /** Where ", of Slate and Roe, who spoke for her," ends, whose "and" joins no speakers; the given end elsewhere. */
  private int endOfAside(int to) {
    boolean aside = i > begin && token(i - 1).tag().equals(",") && to + 1 < end && isConjunction(to);
    int after = aside ? phrases.at(to + 1, end).end() : to;
    return after < end && token(after).tag().equals(",") ? after : to;
  }

  /** What stands after a preposition, with what "and" joins to it before a name: mines and energy Jane Roe. */
  private NounPhrase complement(int from) {
    NounPhrase object = phrases.at(from, end);
    int and = object.end();
    if (object.named() || and + 1 >= end || !isConjunction(and)) {
      return object;
    }
    NounPhrase next = phrases.at(and + 1, end);
    boolean office = next.named() && isPerson(next) && names.nameBegin(next.head()) > next.begin();
    NounPhrase both = new NounPhrase(object.begin(), next.end(), next.head(), true);
    return office && isOffice(both) ? both : object;
  }

  /**
   * "special envoy for | Norland Jane Roe", "chief of | Norland's Roads Department Dr Jane Roe": the place or body
   * belongs to the office, and the name after it speaks; not "adviser to | Norland President Jane Roe".
   */
  private boolean isTitled(NounPhrase object) {
    if (!object.named() || !isPerson(object)) {
      return false;
    }
    int name = names.nameBegin(object.head());
    int before = name - 1;
    while (before > object.begin() && (isRank(before) || token(before).tag().equals("HYPH"))) {
      before--;
    }
    boolean body = before >= object.begin() && names.isName(before) && !names.isPersonName(before);
    return body && (before == name - 1 || names.nameBegin(before) < before);
  }

  /** Whether the title says of nobody which office they hold: "Dr", "General". */
  private boolean isRank(int i) {
    String word = token(i).lower();
    return lexicon.isHonorific(word) || lexicon.isTitle(lexicon.normal(word)) && token(i).isCapitalised()
        && !lexicon.has(word, Feature.GOVERNS) && !lexicon.has(word, Feature.HEADS_BODY)
        && !lexicon.has(word, Feature.NATIONAL_LEADER) && !lexicon.related(word, Relation.FIELD).contains("politics");
  }

  /**
   * "former secretary of | ports Jane Roe", "leader in | the city council Jane Roe": the noun belongs to the office;
   * not "the wife of | senator Bob Poe".
   */
  private boolean isOffice(NounPhrase object) {
    String noun = token(current.head()).lower();
    boolean kin = lexicon.roleGender(noun) != Gender.UNKNOWN && !lexicon.isTitle(noun);
    if (!object.named() || !isPerson(object) || kin) {
      return false;
    }
    if (isProperOffice(object)) {
      return true;
    }
    if (!lexicon.has(noun, Feature.PERSON_NOUN)) {
      return false;
    }
    if (!token(i).lower().equals("of")) {
      int before = names.nameBegin(object.head()) - 1;
      return before > object.begin() && lexicon.has(token(before).lower(), Feature.BODY)
          && token(object.begin()).tag().equals("DT");
    }
    int name = names.nameBegin(object.head());
    boolean the = token(object.begin()).lower().equals("the"); // "leader of | the Opposition Jane Roe"
    for (int at = object.begin() + (the ? 1 : 0); at < name; at++) {
      String word = token(at).lower();
      boolean common = the ? token(at).isCapitalised() && !lexicon.isTitle(word)
          : token(at).tag().equals("NN") || token(at).tag().equals("NNS") || lexicon.isDemonym(token(at).text())
              || names.isName(at) && !names.isPersonName(at); // "member of | Norland's parliament Jane Roe"
      if (!common && !isConjunction(at) || lexicon.has(word, Feature.PERSON_NOUN)
          || lexicon.has(word, Feature.EPITHET)) {
        return false;
      }
    }
    return name > object.begin() + (the ? 1 : 0);
  }

  /** "Special Agent in | Charge Jane Roe": what is written with capitals all through is one title. */
  private boolean isProperOffice(NounPhrase object) {
    int name = names.nameBegin(object.head());
    Token head = token(current.head());
    return head.isProper() && lexicon.isRole(head.text()) && !phrases.isDetermined(current) && name > object.begin()
        && IntStream.range(object.begin(), name)
            .allMatch(at -> token(at).isProper() && !names.isName(at) && !lexicon.isRole(token(at).text()));
  }

  /** "the Norland and Sudland ministers", "Norland and Sudish sources": the name goes with the head after "and". */
  private boolean isSharedHead(NounPhrase next) {
    String first = token(next.begin()).tag();
    boolean adjectives = current.named() && !isPerson(current) && !next.named() && first.startsWith("JJ")
        && next.head() == next.begin() + 1 && token(next.head()).tag().equals("NNS");
    return adjectives || current.named() && !isPerson(current) && token(current.begin()).tag().equals("DT")
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

  /** Whether there are but two names, the first no person's, that a comma joins, as in headlines: "Norland, Velm". */
  private boolean isNamesOnly() {
    return i + 1 < end && token(i).tag().equals(",") && names.isName(i + 1) && names.nameEnd(i + 1) == end
        && names.nameBegin(current.head()) == begin && !isPerson(current);
  }

  private boolean isConjunction(int at) {
    return phrases.isConjunction(at)
        || token(at).lower().equals("as") && at + 2 < end && token(at + 1).lower().equals("well");
  }

  private boolean isExample(int at) {
    String word = token(at).lower();
    return lexicon.has(word, Feature.INSTANCING)
        || word.equals("such") && at + 1 < end && token(at + 1).lower().equals("as");
  }

  private int afterBracket() {
    int at = i;
    while (at < end && !token(at).tag().equals("-RRB-")) {
      at++;
    }
    return Math.min(end, at + 1);
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
