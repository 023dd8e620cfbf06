package io.github.presser.internal.speakers;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.presser.Span;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the words of a source: which of the names in them speaks, and if none does, what sort of phrase it is.
 *
 * <p>A source is one noun phrase or several joined ones, each with what stands after it: "Huckabee spokeswoman Alice
 * Stewart", "Jane Roe, who worked for Bob Poe", "Sens. Roe (D-Mont.) and Poe (R-La.)". The reader goes through it once
 * from the left, takes the phrases and skips their modifiers, so that only a name that is the head of a phrase, or
 * stands in apposition to one, speaks.
 */
final class SourceReader {

  /** How many words back somebody without a name is still in mind. */
  private static final int RECENT = 150;
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("-", "--", "–", "—", "―");

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Multiset<String> spellings;

  SourceReader(AnnotatedText text, Cast cast) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.cast = cast;
    this.spellings = text.tokens().stream().map(Token::text).collect(Collectors.toCollection(HashMultiset::create));
  }

  /** A noun phrase without what stands after its head: "the senior Doe aide". */
  private record Phrase(int begin, int end, int head, int name) {

    boolean named() {
      return name != Cast.NOBODY;
    }
  }

  /**
   * Whether the source is a description that papers use in place of a name just given: "the Norland senator", "the
   * retired surgeon"; not "the spokesman", who may be anybody's.
   */
  boolean isEpithet(Source source) {
    int begin = source.head();
    while (begin > 0 && !token(begin).tag().equals("DT") && source.head() - begin < 8
        && (isInside(begin, begin, begin + 1) || cast.at(begin) != Cast.NOBODY)) {
      if (cast.at(begin) != Cast.NOBODY && cast.isPerson(cast.at(begin))) {
        return false;
      }
      begin--;
    }
    return source.kind() == Source.Kind.NOMINAL && !source.plural() && token(begin).lower().equals("the")
        && lexicon.has(token(source.head()).lower(), Feature.EPITHET) && source.words().size() > 1;
  }

  /** Whether the article has just brought in somebody nameless by this noun: "a young woman", then "the woman". */
  boolean isSomebodyNew(Source source) {
    String noun = token(source.head()).lower();
    for (int i = source.head() - 2; i > 0 && source.head() - i < RECENT; i--) {
      if (token(i).lower().equals(noun)) {
        int first = i - 1;
        while (first > 0 && (token(first).tag().startsWith("JJ") || token(first).isNoun())) {
          first--;
        }
        if (lexicon.has(token(first).lower(), Feature.INDEFINITE)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reads the words of a source. Tokens without a word give a generic source. */
  Source read(TokenRange source) {
    return read(source.begin(), source.end());
  }

  private Source read(int from, int to) {
    int begin = from;
    while (begin < to && (isLead(begin) || isVerbBeforeName(begin))) {
      begin++;
    }
    int end = to;
    while (end > begin && isTail(end - 1)) {
      end--;
    }
    if (begin >= end) {
      return Source.generic(from, false);
    }
    if (end - begin == 1 && isPronoun(token(begin))) {
      return new Source(Source.Kind.PRONOUN, List.of(), begin, List.of(), false, false);
    }
    List<Phrase> phrases = phrases(begin, end);
    List<Integer> names = new ArrayList<>();
    for (Phrase p : phrases) {
      names.addAll(speaking(p));
    }
    if (!names.isEmpty()) {
      return new Source(Source.Kind.NAMES, names.stream().distinct().toList(), phrases.get(0).head(), List.of(),
          names.size() > 1, false);
    }
    return nominal(phrases);
  }

  /** Reads what a relative pronoun stands for: the phrase before it, or the one that this phrase describes. */
  Source before(int sentenceBegin, int pronoun, boolean human) {
    return before(sentenceBegin, pronoun, human, isPluralClause(pronoun));
  }

  /** Whether the verb of the relative clause is a plural one: "who | have argued". */
  private boolean isPluralClause(int pronoun) {
    int i = pronoun + 1;
    while (i < text.tokens().size() && token(i).tag().startsWith("RB")) {
      i++;
    }
    return i < text.tokens().size() && (token(i).tag().equals("VBP") || token(i).lower().equals("were"));
  }

  private Source before(int sentenceBegin, int pronoun, boolean human, boolean plural) {
    int end = pronoun;
    while (end > sentenceBegin && (token(end - 1).tag().equals(",") || token(end - 1).tag().equals("-RRB-"))) {
      end--;
    }
    int begin = end;
    while (begin > sentenceBegin && end - begin < 40
        && (mayBelong(begin - 1) || plural && isConjunction(begin - 1, end))) {
      begin--;
    }
    if (begin == end) {
      return Source.generic(pronoun, false);
    }
    if (plural) {
      // Several, or a group: whoever is named last is not the one who speaks.
      Source source = read(begin, end);
      return source.plural() ? source : Source.generic(pronoun, true);
    }
    int nearest = cast.at(end - 1);
    if (nearest != Cast.NOBODY && !human && !cast.isPerson(nearest)) {
      return new Source(Source.Kind.NAMES, List.of(nearest), end - 1, List.of(), false, false);
    }
    if (nearest != Cast.NOBODY && human && cast.isPerson(nearest)) {
      int first = cast.nameBegin(end - 1);
      while (first > begin && token(first - 1).tag().startsWith("NN")) {
        first--;
      }
      boolean aides = first - 2 >= begin && lexicon.has(token(first - 1).lower(), Feature.PREPOSITION)
          && lexicon.has(token(first - 2).lower(), Feature.PERSON_NOUN);
      if (!aides) {
        return new Source(Source.Kind.NAMES, List.of(nearest), end - 1, List.of(), false, false);
      }
    }
    return read(begin, end);
  }

  private boolean mayBelong(int i) {
    String tag = token(i).tag();
    return cast.at(i) != Cast.NOBODY || !tag.equals("``") && !tag.equals("''") && isInside(i, i, i + 1)
        || tag.equals(",") || tag.equals("-LRB-") || tag.equals("-RRB-")
        || lexicon.has(token(i).lower(), Feature.PREPOSITION);
  }

  private boolean isLead(int i) {
    String tag = token(i).tag();
    return tag.equals("IN") || tag.equals("TO") || tag.equals("``") || tag.equals("''") || tag.equals(",")
        || tag.equals("-LRB-") || tag.equals("CC") || tag.equals(":")
        || token(i).lower().equals("according");
  }

  private boolean hasOpening(int close) {
    for (int i = close - 1; i >= 0 && i > close - 10; i--) {
      if (token(i).tag().equals("-LRB-")) {
        return i > 0 && !token(i - 1).tag().equals(".") && token(i - 1).isNoun();
      }
    }
    return false;
  }

  private boolean isTail(int i) {
    String tag = token(i).tag();
    String word = token(i).lower();
    return tag.equals(",") || tag.equals("-RRB-") && !hasOpening(i) || tag.equals("POS")
        || tag.equals("''") || tag.equals("``") || tag.equals(":")
        || word.equals("all") || word.equals("each") || word.endsWith("self") || word.equals("alike");
  }

  /** "said | Jane Roe": the cue's verb is no part of the source. */
  private boolean isVerbBeforeName(int i) {
    return token(i).isFiniteVerb() && i + 1 < text.tokens().size() && cast.at(i + 1) != Cast.NOBODY;
  }

  private static boolean isPronoun(Token token) {
    String tag = token.tag();
    return tag.equals("PRP") || tag.equals("PRP$") || tag.equals("WP") || tag.equals("WDT")
        || token.lower().equals("which") || token.lower().equals("that");
  }

  /** The noun phrases that speak together; apposed names have taken the place of their descriptions. */
  private List<Phrase> phrases(int begin, int end) {
    List<Phrase> found = new ArrayList<>();
    Phrase current = phrase(begin, end);
    int i = current.end();
    boolean modified = false;
    boolean described = false;
    boolean joins = !current.named() || hasConjunction(i, end);
    while (i < end) {
      Token t = token(i);
      String word = t.lower();
      if (t.tag().equals("-LRB-")) {
        i = afterBracket(i, end);
      } else if (isExample(i, end)) {
        List<Phrase> examples = phrases(i + (word.equals("such") ? 2 : 1), end);
        if (!current.named() && examples.stream().anyMatch(Phrase::named)) {
          found.addAll(examples);
          return found;
        }
        break;
      } else if (isConjunction(i, end)) {
        Phrase next = phrase(i + (word.equals("as") ? 3 : 1), end);
        if (isSharedHead(current, next)) {
          current = new Phrase(current.begin(), next.end(), next.head(), Cast.NOBODY);
          i = next.end();
          continue;
        }
        boolean joined = !modified && !described
            || current.named() && next.named() && (described ? cast.isPerson(next.name()) : samePeople(current, next));
        if (joined) {
          found.add(current);
          current = next;
          modified = false;
          described = false;
        }
        i = Math.max(i + 1, next.end());
      } else if (t.tag().equals(",") || DASHES.contains(t.text())) {
        if (i + 1 < end && isRelative(i + 1)) {
          break;
        }
        if (i + 1 < end && (isConjunction(i + 1, end) || isExample(i + 1, end))) {
          i++;
          continue;
        }
        Phrase next = phrase(i + 1, end);
        if (next.named() && cast.isPerson(next.name()) && !current.named()) {
          current = new Phrase(current.begin(), next.end(), next.head(), next.name());
        } else if (next.named() && current.named() && joins && !modified && !described
            && cast.isPerson(next.name()) == cast.isPerson(current.name())) {
          found.add(current);
          current = next;
        } else if (next.end() > i + 1) {
          described = true;
        }
        i = Math.max(i + 1, next.end());
      } else if (isRelative(i) || t.isFiniteVerb()) {
        break;
      } else {
        modified = true;
        Phrase object = phrase(i + 1, end);
        if (!current.named() && (isTitled(object) || isOffice(current, i, object))) {
          current = new Phrase(current.begin(), object.end(), object.head(), object.name());
          modified = false;
        }
        i = Math.max(i + 1, object.end());
      }
    }
    found.add(current);
    return found;
  }

  /** "special envoy for | Norland Jane Roe": the place belongs to the title, and the name after it speaks. */
  private boolean isTitled(Phrase object) {
    if (!object.named() || !cast.isPerson(object.name())) {
      return false;
    }
    int before = cast.nameBegin(object.head()) - 1;
    return before >= object.begin() && cast.at(before) != Cast.NOBODY && !cast.isPerson(cast.at(before));
  }

  /** "former secretary of | ports Jane Roe": the noun belongs to the office; not "the wife of | senator Bob Poe". */
  private boolean isOffice(Phrase office, int preposition, Phrase object) {
    if (!object.named() || !cast.isPerson(object.name())
        || !lexicon.has(token(office.head()).lower(), Feature.PERSON_NOUN)
        || !token(preposition).lower().equals("of")) {
      return false;
    }
    int name = cast.nameBegin(object.head());
    for (int i = object.begin(); i < name; i++) {
      String word = token(i).lower();
      if (!token(i).tag().equals("NN") && !token(i).tag().equals("NNS") || lexicon.has(word, Feature.PERSON_NOUN)
          || lexicon.has(word, Feature.EPITHET)) {
        return false;
      }
    }
    return name > object.begin();
  }

  /** "the Norland and Sudland ministers": the name is no speaker but goes with the head after "and". */
  private boolean isSharedHead(Phrase current, Phrase next) {
    String first = token(next.begin()).tag();
    return current.named() && !cast.isPerson(current.name()) && token(current.begin()).tag().equals("DT")
        && !next.named() && !first.equals("DT") && !first.equals("PRP$")
        && token(next.head()).tag().equals("NNS") && lexicon.has(token(next.head()).lower(), Feature.PAIR);
  }

  private boolean samePeople(Phrase a, Phrase b) {
    return cast.isPerson(a.name()) && cast.isPerson(b.name());
  }

  private boolean hasConjunction(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isConjunction(i, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConjunction(int i, int end) {
    String word = token(i).lower();
    return word.equals("and") || word.equals("or") || word.equals("nor") || word.equals("&")
        || word.equals("as") && i + 2 < end && token(i + 1).lower().equals("well");
  }

  private boolean isExample(int i, int end) {
    String word = token(i).lower();
    return word.equals("like") || word.equals("including")
        || word.equals("such") && i + 1 < end && token(i + 1).lower().equals("as");
  }

  private boolean isRelative(int i) {
    String tag = token(i).tag();
    return tag.startsWith("W") || token(i).lower().equals("that");
  }

  private int afterBracket(int i, int end) {
    int at = i;
    while (at < end && !token(at).tag().equals("-RRB-")) {
      at++;
    }
    return Math.min(end, at + 1);
  }

  /** The noun phrase that begins at the token; an empty one, headed by that token, if none does. */
  private Phrase phrase(int begin, int end) {
    int i = begin;
    int head = -1;
    while (i < end) {
      int who = cast.at(i);
      if (who != Cast.NOBODY) {
        i = Math.min(end, cast.nameEnd(i));
        head = i - 1;
      } else if (isInside(begin, i, end)) {
        if (token(i).isNoun() || token(i).tag().equals("CD") || token(i).name() != NameTag.NONE) {
          head = i;
        }
        i++;
      } else if (isTitle(begin, i, end)) {
        i++;
      } else {
        break;
      }
    }
    if (head < 0) {
      head = Math.max(begin, i - 1);
    }
    head = Math.min(head, text.tokens().size() - 1);
    return new Phrase(begin, i, head, head < end && head >= begin ? cast.at(head) : Cast.NOBODY);
  }

  private boolean isInside(int begin, int i, int end) {
    Token t = token(i);
    String tag = t.tag();
    if (tag.equals("VBN") || tag.equals("VBG")) {
      // After a noun it begins a clause: "a poll | released on Monday".
      return i == begin || !token(i - 1).isNoun();
    }
    if (tag.equals(",")) {
      return i + 1 < end && token(i + 1).tag().startsWith("JJ") && i > 0 && token(i - 1).tag().startsWith("JJ");
    }
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$")
        || tag.equals("CD") || tag.equals("POS") || tag.equals("FW") || tag.equals("HYPH")
        || tag.startsWith("RB") || tag.equals("``") || tag.equals("''") || t.text().equals("/")
        || t.text().equals("&") && i + 1 < end && Character.isUpperCase(token(i + 1).text().charAt(0));
  }

  /** Whether the preposition stands within a title before a name: Secretary | of | State Jane Roe. */
  private boolean isTitle(int begin, int i, int end) {
    String word = token(i).lower();
    if (!word.equals("of") && !word.equals("for") || i == begin || !token(i - 1).tag().equals("NNP")) {
      return false;
    }
    String first = token(begin).tag();
    if (first.equals("DT") || first.equals("PRP$")) {
      return false;
    }
    int at = i + 1;
    while (at < end && (cast.at(at) == Cast.NOBODY || !cast.isPerson(cast.at(at)))
        && (isInside(begin, at, end) || token(at).lower().equals("of") || token(at).lower().equals("and"))
        && !token(at).tag().equals("POS")) {
      at++;
    }
    return at > i + 1 && at < end && cast.at(at) != Cast.NOBODY && cast.isPerson(cast.at(at));
  }

  /** The entities that speak when the phrase does: the name that heads it, or the body or author it belongs to. */
  private List<Integer> speaking(Phrase p) {
    Token head = token(p.head());
    String word = head.lower();
    if (p.named()) {
      return isCollective(head, p) || isAttributive(p) ? List.of() : List.of(p.name());
    }
    OptionalInt known = Character.isUpperCase(head.text().charAt(0)) ? cast.called(head.text()) : OptionalInt.empty();
    if (known.isPresent()) {
      return List.of(known.getAsInt());
    }
    if (Character.isUpperCase(head.text().charAt(0)) && p.begin() == p.head() - 1
        && token(p.begin()).lower().equals("the")) {
      OptionalInt inShort = cast.inShort(head.text());
      if (inShort.isPresent()) {
        return List.of(inShort.getAsInt());
      }
    }
    if (lexicon.has(word, Feature.BODY)) {
      return body(p);
    }
    if (lexicon.has(word, Feature.OWNED_DOCUMENT)) {
      return owners(p);
    }
    if (lexicon.has(word, Feature.STANCE) && p.head() > p.begin() && isPossessive(p.head() - 1)) {
      return owners(p).stream().filter(cast::isPerson).toList();
    }
    if (word.equals("city") || word.equals("state") || word.equals("republic")) {
      int of = p.end();
      if (of + 1 < text.tokens().size() && token(of).lower().equals("of") && cast.at(of + 1) != Cast.NOBODY) {
        return List.of(cast.at(of + 1));
      }
    }
    return isUnknownName(p) ? List.of(nameAnew(p)) : List.of();
  }

  /**
   * Whose document it is: "a Roe University poll", "Jane Roe's speech"; not "the Norland polls", which are about the
   * place, nor "the Roe ministry lawyer's report".
   */
  private List<Integer> owners(Phrase p) {
    List<Integer> owners = new ArrayList<>();
    boolean owned = false;
    for (int i = p.begin(); i < p.head(); i++) {
      if (isPossessive(i)) {
        if (cast.at(i - 1) == Cast.NOBODY) {
          return List.of();
        }
        owned = true;
      } else if (cast.at(i) != Cast.NOBODY) {
        owners.add(cast.at(i));
        i = cast.nameEnd(i) - 1;
      }
    }
    boolean named = owned;
    owners.removeIf(who -> !named && !cast.isPerson(who) && !cast.isOrganisation(who));
    return owners;
  }

  private boolean isPossessive(int i) {
    return i > 0 && token(i).tag().equals("POS");
  }

  /** Whether the name goes with a noun that is tagged as an adjective: "the Norland | primary". */
  private boolean isAttributive(Phrase p) {
    int last = p.end() - 1;
    return !cast.isPerson(p.name()) && last >= cast.nameEnd(p.head()) && token(last).tag().equals("JJ");
  }

  /** Whether a "name" is the members of a group: "Republicans", "Americans". */
  private boolean isCollective(Token head, Phrase p) {
    String word = head.lower();
    return cast.nameEnd(p.head()) - cast.nameBegin(p.head()) == 1
        && (lexicon.has(word, Feature.GENERIC) || lexicon.has(word, Feature.PARTISAN) || head.tag().equals("NNPS") && word.endsWith("ans"));
  }

  /** "the Roe campaign" and "Jane Roe's campaign" speak as the body "Roe campaign"; "the campaign" is nobody yet. */
  private List<Integer> body(Phrase p) {
    int before = p.head() > p.begin() ? p.head() - 1 : p.head();
    while (before > p.begin() && cast.at(before) == Cast.NOBODY && token(before).tag().equals("NN")) {
      before--;
    }
    if (lexicon.has(token(p.head()).lower(), Feature.FIRM) && cast.at(before) != Cast.NOBODY
        && cast.isOrganisation(cast.at(before))) {
      // "the Roe Herald newspaper"
      return List.of(cast.at(before));
    }
    StringBuilder name = new StringBuilder();
    int first = -1;
    for (int i = p.begin(); i < p.head(); i++) {
      Token t = token(i);
      int who = cast.at(i);
      if (!Character.isLetterOrDigit(t.text().codePointAt(0))) {
        continue;
      }
      if (who != Cast.NOBODY && cast.isPerson(who)) {
        i = cast.nameEnd(i) - 1;
        t = token(i);
        name.setLength(0); // what stands before is their title
      } else if (who == Cast.NOBODY && !(Character.isUpperCase(t.text().charAt(0)) && !t.tag().equals("DT")
          && !t.tag().equals("PRP$") && i > p.begin() || name.length() > 0 && !t.tag().equals("POS")
          || t.tag().startsWith("NNP"))) {
        continue;
      }
      if (first < 0) {
        first = i;
      }
      name.append(name.length() == 0 ? "" : " ").append(t.text());
    }
    if (name.length() == 0 || lexicon.has(token(p.begin()).lower(), Feature.INDEFINITE)) {
      return List.of();
    }
    name.append(' ').append(token(p.head()).text());
    Span where = text.spanOf(first, p.head() + 1);
    return List.of(cast.organisation(name.toString(), where));
  }

  /** Whether it is a name that the finder of names passed over: capitalised, and no common noun. */
  private boolean isUnknownName(Phrase p) {
    Token head = token(p.head());
    String word = head.lower();
    if (isWhollyNew(p)) {
      return true;
    }
    return head.isNoun() && (head.tag().startsWith("NNP") || p.end() - p.begin() == 1)
        && Character.isUpperCase(head.text().charAt(0)) && !lexicon.has(word, Feature.GENERIC)
        && !lexicon.has(word, Feature.PERSON_NOUN) && !lexicon.has(word, Feature.PARTISAN) && !lexicon.has(word, Feature.DOCUMENT) && isAlwaysName(head)
        && !(p.end() < text.tokens().size() && token(p.end()).tag().equals("NN"))
        && !head.text().endsWith(".") && !(head.tag().equals("NNPS") && word.endsWith("s"))
        && cast.at(p.begin()) == Cast.NOBODY && !lexicon.has(token(p.begin()).lower(), Feature.INDEFINITE);
  }

  /** Whether it is a name of several words in running text, though the last is a common one too: "Roevine News". */
  private boolean isWhollyNew(Phrase p) {
    int begin = token(p.begin()).lower().equals("the") ? p.begin() + 1 : p.begin();
    boolean name = p.head() > begin && p.end() == p.head() + 1
        && text.paragraphOf(text.sentences().get(text.sentenceIndexOf(begin))).isBody();
    boolean unknown = false;
    for (int i = begin; i <= p.head(); i++) {
      String word = token(i).lower();
      name &= token(i).tag().equals("NNP") && cast.at(i) == Cast.NOBODY && !lexicon.has(word, Feature.PERSON_NOUN)
          && !lexicon.has(word, Feature.PARTISAN) && !lexicon.has(word, Feature.GENERIC) && !lexicon.has(word, Feature.DOCUMENT)
          && Character.isUpperCase(token(i).text().codePointAt(0)) && !token(i).text().endsWith(".");
      unknown |= !spellings.contains(word);
    }
    return name && unknown;
  }

  /** Whether the article never has the word in lower case, and if it is no sure name, has it more than once. */
  private boolean isAlwaysName(Token head) {
    return !spellings.contains(head.lower())
        && (head.tag().startsWith("NNP") || spellings.count(head.text()) > 1);
  }

  private int nameAnew(Phrase p) {
    int begin = p.head();
    while (begin > p.begin() && token(begin - 1).tag().startsWith("NNP") && cast.at(begin - 1) == Cast.NOBODY) {
      begin--;
    }
    Span where = text.spanOf(begin, p.head() + 1);
    String name = text.page().words(where);
    if (p.head() + 1 < text.tokens().size() && token(p.head() + 1).text().equals(":")) {
      return cast.person(titleCase(name), where);
    }
    boolean article = begin > 0 && token(begin - 1).lower().equals("the");
    return article || token(p.head()).name() == NameTag.ORGANISATION
            || lexicon.has(token(p.head()).lower(), Feature.MEDIUM) || p.head() == begin && isAcronym(name)
        ? cast.organisation(name, where)
        : cast.person(name, where);
  }

  private static String titleCase(String name) {
    StringBuilder titled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean inner = i > 0 && Character.isLetter(name.charAt(i - 1));
      titled.append(inner ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
    }
    return titled.toString();
  }

  private boolean isAcronym(String name) {
    return name.length() <= 5 && name.chars().allMatch(Character::isUpperCase);
  }

  private Source nominal(List<Phrase> phrases) {
    Phrase p = phrases.get(0);
    Token head = token(p.head());
    String word = head.lower();
    String first = token(p.begin()).lower();
    boolean joint = phrases.size() > 1 && !isOneDescription(phrases);
    boolean plural = joint || head.tag().equals("NNS") || head.tag().equals("NNPS")
        || head.tag().equals("CD") || first.equals("both") || lexicon.has(first, Feature.QUANTIFIER);
    boolean definite = !joint
        && (first.equals("the") || first.equals("this") || first.equals("that") || first.equals("these")
            || first.equals("both") || isPossessed(p) || !plural && !lexicon.has(first, Feature.INDEFINITE));
    boolean numbered = first.equals("both") || plural && first.equals("the") || first.equals("these");
    if (lexicon.has(first, Feature.INDEFINITE) || plural && !(numbered && isPairOf(p, first)) || !definite) {
      return Source.generic(p.head(), plural);
    }
    List<String> words = new ArrayList<>();
    for (int i = p.begin(); i < extent(p); i++) {
      String tag = token(i).tag();
      if (!tag.equals("DT") && !tag.equals("POS") && !tag.equals("PDT") && !tag.equals("IN") && !tag.equals(",")) {
        words.add(token(i).lower());
      }
    }
    Source.Kind kind = lexicon.has(word, Feature.BODY) ? Source.Kind.BODY
        : lexicon.has(word, Feature.DOCUMENT) || lexicon.has(word, Feature.GENERIC) && !plural ? Source.Kind.GENERIC : Source.Kind.NOMINAL;
    String tag = token(p.begin()).tag();
    boolean bare = !isPossessed(p) && !tag.equals("DT") && !tag.equals("PDT") && !tag.equals("PRP$");
    return new Source(kind, List.of(), p.head(), words, plural, bare);
  }

  /** Whether two phrases describe one person: "the former senator and current ambassador". */
  private boolean isOneDescription(List<Phrase> phrases) {
    String second = token(phrases.get(1).begin()).tag();
    return phrases.size() == 2 && token(phrases.get(0).begin()).tag().equals("DT") && !second.equals("DT")
        && !second.startsWith("PRP") && token(phrases.get(0).head()).tag().equals("NN")
        && token(phrases.get(1).head()).tag().equals("NN");
  }

  /** The end of the phrase with the "of" that belongs to a title: secretary of state. */
  private int extent(Phrase p) {
    int end = p.end();
    if (end + 1 < text.tokens().size() && token(end).lower().equals("of")) {
      int last = end + 1;
      while (last < text.tokens().size() && (isInside(end, last, text.tokens().size()) || cast.at(last) != Cast.NOBODY)
          && last < end + 6 && !token(last).tag().startsWith("RB")) {
        last++;
      }
      return last;
    }
    return end;
  }

  private boolean isPossessed(Phrase p) {
    if (token(p.begin()).tag().equals("PRP$")) {
      return true;
    }
    for (int i = p.begin(); i < p.head(); i++) {
      if (token(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the plural phrase can mean two or three named before: "both ministers", "the two top diplomats". */
  private boolean isPairOf(Phrase p, String first) {
    String head = token(p.head()).lower();
    if (first.equals("both") || head.equals("pair") || head.equals("duo")) {
      return true;
    }
    boolean counted = false;
    boolean named = false;
    for (int i = p.begin(); i < p.head(); i++) {
      counted |= token(i).lower().equals("two") || token(i).lower().equals("three");
      named |= cast.at(i) != Cast.NOBODY;
    }
    // "the senators" may be those two; "the party's leaders" and "the other senators" are not.
    return lexicon.has(head, Feature.PAIR) && (counted || named || p.head() == p.begin() + 1);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
