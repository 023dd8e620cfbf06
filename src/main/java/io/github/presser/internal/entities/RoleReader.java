package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.OfficeReader;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Reads what the words beside a name call its bearer: "Harbour Minister Ana Roe", "Ana Roe, the
 * city's harbour minister", "the minister, Ana Roe", "Ana Roe is the minister". Looks at a few
 * tokens to each side only.
 */
final class RoleReader {

  private static final int LONGEST = 12;

  /** What says of a noun that nobody is that by trade. */
  private static final List<Feature> NO_TRADES =
      List.of(Feature.BODY, Feature.DOCUMENT, Feature.PLACE_HEAD, Feature.PLACE_WORD, Feature.PORTFOLIO, Feature.PERIOD,
          Feature.DAY, Feature.THING_HEAD, Feature.EVENT_HEAD, Feature.STANCE, Feature.GENERIC);

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final OfficeReader reader;

  RoleReader(AnnotatedText text) {
    this.lexicon = text.lexicon();
    this.reader = new OfficeReader(lexicon);
    this.text = text;
  }

  /** Returns what it is called, as it stands and in the letters that papers shorten it to; empty when it is not. */
  Set<Office> ofPerson(NameSpan span) {
    Set<Office> roles = new LinkedHashSet<>();
    Sentence s = text.sentenceOf(span.begin());
    before(span.begin(), s, this::isRole, roles);
    after(span, s, this::isRole, roles);
    if (span.begin() > s.begin()) {
      lexicon.related(text.tokens().get(span.begin() - 1).lower(), Relation.RANK)
          .forEach(rank -> reader.read(rank).ifPresent(roles::add)); // "Lord | Roe" is a peer
    }
    return roles;
  }

  /** The same for "the charity Harbour Watch" and "Harbour Watch, a monitoring group". */
  Set<Office> ofOrganisation(NameSpan span) {
    Set<Office> roles = new LinkedHashSet<>();
    Sentence s = text.sentenceOf(span.begin());
    if (span.begin() > s.begin() && !isWord(span.begin() - 1, s, ",")) {
      before(span.begin(), s, this::isBody, roles);
    }
    after(span, s, this::isBody, roles);
    kind(span.end(), s).flatMap(reader::read).ifPresent(roles::add);
    return roles;
  }

  /** What a body is by the noun right after its name: Harbour Hands | union, Harbour Hands (HH) trade | union. */
  private Optional<String> kind(int nameEnd, Sentence s) {
    int noun = nameEnd;
    if (isWord(noun, s, "(") && isWord(noun + 2, s, ")")) {
      noun += 3;
    }
    noun += noun + 1 < s.end() && tag(noun).equals("NN") && isKind(noun + 1) ? 1 : 0;
    boolean whole = noun < s.end() && isKind(noun) && !(noun + 1 < s.end() && tag(noun + 1).startsWith("NN"));
    return whole ? Optional.of(text.tokens().get(noun).text()) : Optional.empty();
  }

  private boolean isKind(int i) {
    String word = text.tokens().get(i).text();
    return tag(i).equals("NN") && (lexicon.has(word, Feature.BODY_KIND) || lexicon.has(word, Feature.FIRM));
  }

  /** "Russian Foreign Minister X", "her spokeswoman X", "the nominee, X". */
  private void before(int nameBegin, Sentence s, IntPredicate isHead, Set<Office> roles) {
    int end = nameBegin;
    boolean comma = end - 1 > s.begin() && text.tokens().get(end - 1).text().equals(",");
    if (comma) {
      end--;
    }
    int begin = end;
    while (begin > s.begin() && end - begin < LONGEST && belongs(begin - 1, begin < end)) {
      begin--;
    }
    int title = comma ? begin : beginOfTitle(begin, end, isHead);
    if (title > begin && leads(begin, title)) {
      add(begin, end, isHead, roles);
    }
    begin = title;
    // After a comma the phrase must be a whole one, or "In Ohio, Governor, X" and lists of people
    // would do.
    boolean determined = begin > s.begin() && isDeterminer(begin - 1)
        || comma && isOwned(begin, end); // "Okor's lawyer, Bo Poe"
    if (begin < end && (!comma || determined)) {
      // "the striker Bo Poe": whatever the noun is, it says what he is.
      add(begin, end, i -> isHead.test(i) || determined && !comma && isTrade(i), roles);
    }
    if (begin < end && !comma && !determined && begin - 1 > s.begin() && isWord(begin - 1, s, ",")) {
      before(begin, s, isHead, roles); // "her husband, Captain | Bo Poe"
    }
  }

  /** Where the title right before a name begins: the election of | President X; all is one: minister of roads X. */
  private int beginOfTitle(int begin, int end, IntPredicate isHead) {
    int from = begin;
    boolean titled = end - begin > 2 && isHead.test(end - 1) && text.rules().apply(GroupRule.TITLE_STANDS_LAST);
    for (int i = begin + 1; titled && i < end - 1; i++) {
      from = isPreposition(i) ? i + 1 : from;
    }
    return from > begin && isDeterminer(from) ? from + 1 : from;
  }

  /** Whether the first noun is for who is at the head of something, and has a rank too: "Chief of Staff General X". */
  private boolean leads(int begin, int end) {
    int of = begin + 1;
    while (of < end && !isPreposition(of)) {
      of++;
    }
    return lexicon.has(lexicon.normal(text.tokens().get(of - 1).text()), Feature.LEADS);
  }

  private boolean isOwned(int begin, int end) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (tag(i).equals("POS")) {
        return true;
      }
    }
    return false;
  }

  /** "X, the harbour minister, …", "X, who is the minister", "X is the minister". */
  private void after(NameSpan name, Sentence s, IntPredicate isHead, Set<Office> roles) {
    int i = name.end();
    boolean comma = isWord(i, s, ",") || isWord(i, s, "(") || isWord(i, s, "-LRB-");
    if (comma) {
      i++;
      if (i + 1 < s.end() && tag(i).equals("CD") && (isWord(i + 1, s, ",") || isWord(i + 1, s, "."))) {
        roles.addAll(reader.readWithLetters(List.of(text.tokens().get(i).text() + "-year-old")));
        i += 2;
      }
      if (isWord(i, s, "who")) {
        i++;
      }
    }
    boolean copula = isWord(i, s, "is") || isWord(i, s, "was");
    if (copula) {
      i++;
    }
    if (!comma && !copula) {
      return;
    }
    boolean determined = i < s.end() && isDeterminer(i);
    if (determined) {
      i++;
    } else if (copula) {
      return;
    }
    int end = i;
    while (end < s.end() && end - i < LONGEST && belongs(end, end > i)) {
      end++;
    }
    while (end > i
        && (isPreposition(end - 1) || tag(end - 1).equals("POS") || tag(end - 1).equals("DT"))) {
      end--;
    }
    boolean subject = !copula && end < s.end() && text.tokens().get(end).isFiniteVerb();
    boolean another = subject && determined && !isFirst(name.begin(), s); // "After meeting X, | the minister left"
    if (end > i && !another && (copula || determined || end >= s.end() || !tag(end).startsWith("V"))) {
      boolean apposed = determined && !copula && (end >= s.end() || !tag(end).startsWith("V"));
      add(i, end, at -> isHead.test(at) || apposed && isTrade(at), roles);
    }
  }

  /** Whether only what belongs to the name stands before it in the sentence. */
  private boolean isFirst(int name, Sentence s) {
    return IntStream.range(s.begin(), name).noneMatch(i -> tag(i).startsWith("V") || tag(i).equals("IN"));
  }

  private void add(int begin, int end, IntPredicate isHead, Set<Office> roles) {
    int from = begin;
    int core = end;
    for (int i = begin; i < end; i++) {
      if (isPreposition(i)) {
        core = i;
        break;
      }
    }
    if (core == begin || !isHead.test(core - 1)) {
      return;
    }
    roles.addAll(reader.readWithLetters(words(from, end)));
    if (core < end) {
      roles.addAll(reader.readWithLetters(words(from, core)));
    }
    for (int i = core - 1; i > from; i--) {
      if (tag(i).equals("POS")) {
        roles.addAll(reader.readWithLetters(words(i + 1, end)));
        break;
      }
    }
  }

  private boolean isRole(int i) {
    String word = text.tokens().get(i).text();
    return lexicon.isRole(word) || !lexicon.related(Lexicon.lower(word), Relation.SHORT_FOR).isEmpty();
  }

  /** Whether the noun, which stands where only a description can, may be what a person is or does. */
  private boolean isTrade(int i) {
    String word = Lexicon.lower(text.tokens().get(i).text());
    return tag(i).equals("NN") && Character.isLowerCase(text.tokens().get(i).text().charAt(0))
        && !isBody(i) && NO_TRADES.stream().noneMatch(feature -> lexicon.has(word, feature));
  }

  private boolean isBody(int i) {
    String word = Lexicon.lower(text.tokens().get(i).text());
    return lexicon.has(word, Feature.GROUP_WORD) || lexicon.has(word, Feature.ORGANISATION_HEAD)
        || lexicon.has(word, Feature.BODY);
  }

  /** The words; tokens without a space between them are one: "vice-president", "town's". */
  private List<String> words(int begin, int end) {
    List<String> words = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      Token token = text.tokens().get(i);
      boolean tight = i > begin && text.touchesNext(i - 1);
      String word = lexicon.relatedOrSelf(token.lower().replace('’', '\''), Relation.SHORT_FOR);
      words.add(tight ? words.remove(words.size() - 1) + word : word);
    }
    return words;
  }

  private boolean belongs(int i, boolean inside) {
    String tag = tag(i);
    if (tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("HYPH") && isTight(i)
        || tag.equals("CD") && isTight(i + 1) && tag(i + 1).equals("HYPH")
        || tag.equals("VBN") && inside) {
      String word = Lexicon.lower(text.tokens().get(i).text());
      return !lexicon.isHonorific(word) || lexicon.has(word, Feature.PERSON);
    }
    return inside
        && (tag.equals("POS")
            || isPreposition(i)
            || tag.equals("DT") && i > 0 && isPreposition(i - 1));
  }

  /** Whether a hyphen stands between two words without a space; otherwise it is a dash. */
  private boolean isTight(int i) {
    return text.touchesNext(i - 1) && text.touchesNext(i);
  }

  private boolean isPreposition(int i) {
    String lower = text.tokens().get(i).lower();
    return lexicon.has(lower, Feature.FIELD_LINK) || lower.equals("at") && tag(i).equals("IN")
        || (lower.equals("to") || lower.equals("in")) && i > 0
            && lexicon.has(text.tokens().get(i - 1).lower(), Feature.ENVOY);
  }

  private boolean isDeterminer(int i) {
    String tag = tag(i);
    return tag.equals("DT") || tag.equals("PRP$");
  }

  private boolean isWord(int i, Sentence s, String word) {
    return i < s.end() && text.tokens().get(i).text().equals(word);
  }

  private String tag(int i) {
    return text.tokens().get(i).tag();
  }
}
