package io.github.presser.internal.speakers;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.Span;
import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.offices.Offices;
import io.github.presser.internal.syntax.NounPhrase;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who speaks when a noun phrase does: the bearer of the name that heads it, or the body or author that it belongs to,
 * as with "the Roe campaign" and "Jane Roe's letter". One for each article; it may add to the cast.
 */
final class Bearers {

  /** The longest word all in capitals that is taken for the name of a body. */
  private static final int LONGEST_ACRONYM = 5;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Offices offices;
  private final NounPhrases phrases;
  private final Multiset<String> spellings;

  Bearers(AnnotatedText text, Cast cast, Offices offices, NounPhrases phrases) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.cast = cast;
    this.offices = offices;
    this.phrases = phrases;
    this.spellings = text.tokens().stream().map(Token::text).collect(Collectors.toCollection(HashMultiset::create));
  }

  /** The members of the cast who speak; empty when the phrase by itself names nobody. */
  List<Integer> of(NounPhrase p) {
    Token head = token(p.head());
    String word = head.lower();
    if (isParty(p)) {
      return List.of(p.named() ? cast.at(p.head())
          : cast.organisation(head.text(), text.spanOf(p.head(), p.head() + 1)));
    }
    if (p.named()) {
      boolean another = isCollective(head, p) || isAttributive(p) || isOffice(head, p) || isCompatriot(p);
      return another ? List.of() : List.of(cast.at(p.head()));
    }
    OptionalInt known = knownName(head, p);
    if (known.isPresent()) {
      return List.of(known.getAsInt());
    }
    if (lexicon.has(NounPhrases.body(text, p.head()), Feature.BODY)) {
      return body(p);
    }
    if (lexicon.has(word, Feature.OWNED_DOCUMENT)) {
      return owners(p);
    }
    if (lexicon.has(word, Feature.STANCE) && p.head() > p.begin() && isPossessive(p.head() - 1)) {
      return owners(p).stream().filter(cast::isPerson).toList();
    }
    if (lexicon.has(word, Feature.SETTLEMENT) && isNamedAfterOf(p)) {
      return List.of(cast.at(p.end() + 1));
    }
    return isUnknownName(p) ? List.of(nameAnew(p)) : List.of();
  }

  /**
   * Whether the phrase is a party by the word for its members, as many are called: "the Greens", "Labour"; not
   * "Greens", who are some of them, nor "the Norby Greens".
   */
  private boolean isParty(NounPhrase p) {
    Token head = token(p.head());
    boolean many = head.lower().endsWith("s");
    boolean whole = many ? p.begin() == p.head() - 1 && token(p.begin()).lower().equals("the") : p.begin() == p.head();
    return whole && p.head() + 1 == p.end() && lexicon.has(head.lower(), Feature.PARTY) && head.isCapitalised()
        && !cast.isPersonName(p.head()) && text.rules().apply(SpeakerRule.PARTY_BY_ITS_MEMBERS);
  }

  /** A name that the finder of names passed over at this place, though it knows it from another. */
  private OptionalInt knownName(Token head, NounPhrase p) {
    if (!Character.isUpperCase(head.text().charAt(0))) {
      return OptionalInt.empty();
    }
    OptionalInt called = cast.called(head.text());
    boolean the = p.begin() == p.head() - 1 && token(p.begin()).lower().equals("the");
    return called.isPresent() || !the ? called : cast.inShort(head.text());
  }

  /** "the city of | Hartwell". */
  private boolean isNamedAfterOf(NounPhrase p) {
    int of = p.end();
    return of + 1 < text.tokens().size() && token(of).lower().equals("of") && cast.isName(of + 1);
  }

  /**
   * Whose document it is: "a Roe University poll", "Jane Roe's speech", "a letter from Jane Roe"; not "the Norland
   * polls", which are about the place, nor "the Roe ministry lawyer's report".
   */
  private List<Integer> owners(NounPhrase p) {
    if (p.end() < text.tokens().size() && token(p.end()).isOrigin()) {
      List<NounPhrase> authors = phrases.coordinatedFrom(p.end() + 1);
      return authors.isEmpty() || !authors.get(0).named() ? List.of()
          : authors.stream().filter(NounPhrase::named).map(author -> cast.at(author.head())).distinct().toList();
    }
    List<Integer> owners = new ArrayList<>();
    boolean owned = false;
    for (int i = p.begin(); i < p.head(); i++) {
      if (isPossessive(i)) {
        if (!cast.isName(i - 1)) {
          return List.of();
        }
        owned = true;
      } else if (cast.isName(i)) {
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
  private boolean isAttributive(NounPhrase p) {
    int last = p.end() - 1;
    return !cast.isPersonName(p.head()) && last >= cast.nameEnd(p.head()) && token(last).tag().equals("JJ");
  }

  /** Whether a "name" is the members of a group: "Republicans", "Americans". */
  private boolean isCollective(Token head, NounPhrase p) {
    String word = head.lower();
    int name = cast.nameBegin(p.head());
    int end = cast.nameEnd(p.head());
    return end - name == 2 && lexicon.has(token(name).lower(), Feature.PARTISAN)
        && lexicon.has(token(end - 1).lower(), Feature.POST_NOMINAL) // "the Norlandist MP"
        || end - name == 1 && (lexicon.has(word, Feature.GENERIC) || lexicon.has(word, Feature.PARTISAN)
            || head.tag().equals("NNPS") && word.endsWith("ans")
            || lexicon.isPluralOfPerson(word) && !isAcronym(head.text())); // "MPs", not the "MPS"
  }

  /** Whether a place's "name" is somebody from there: "the Italian". */
  private boolean isCompatriot(NounPhrase p) {
    return !cast.isPersonName(p.head()) && lexicon.isCompatriot(token(p.head()).text())
        && token(p.begin()).isDemonstrative();
  }

  /**
   * Whether a "name" is the letters that an office is shortened to: "the MP", "the CFO" of a chief financial officer
   * in the article.
   */
  private boolean isOffice(Token head, NounPhrase p) {
    String word = head.lower();
    boolean letters = cast.nameEnd(p.head()) - cast.nameBegin(p.head()) == 1 && isAcronym(head.text());
    return letters && !cast.isPersonName(p.head())
        && (lexicon.has(word, Feature.POST_NOMINAL) || lexicon.has(word, Feature.TITLE)
            || lexicon.has(word, Feature.PERSON) || token(p.begin()).isDemonstrative() && offices.has(word));
  }

  /** "the Roe campaign" and "Jane Roe's campaign" speak as the body "Roe campaign"; "the campaign" is nobody yet. */
  private List<Integer> body(NounPhrase p) {
    OptionalInt known = bodyBefore(p);
    if (known.isPresent()) {
      return List.of(known.getAsInt());
    }
    boolean unknown = isDescription(p) || lexicon.has(token(p.begin()).lower(), Feature.INDEFINITE);
    List<Integer> words = unknown ? List.of() : wordsOfBody(p);
    if (words.isEmpty()) {
      return List.of();
    }
    String name = words.stream().map(i -> token(i).text()).collect(Collectors.joining(" ")) + " "
        + token(p.head()).text();
    return List.of(cast.organisation(name, text.spanOf(words.get(0), p.head() + 1)));
  }

  /** A body by its name before what it is: "the Roe Herald newspaper", "the Roe House think tank", "the Roe group". */
  private OptionalInt bodyBefore(NounPhrase p) {
    String noun = NounPhrases.body(text, p.head());
    boolean ofTwoWords = noun.contains(" ");
    boolean firm = ofTwoWords || lexicon.has(noun, Feature.FIRM);
    if (!firm && !(lexicon.has(noun, Feature.BODY_KIND) && isLowerCase(p.head()))) {
      return OptionalInt.empty();
    }
    int before = beforeBracket(p);
    while (before > p.begin() && !cast.isName(before)
        && (firm ? ofTwoWords || token(before).tag().equals("NN") : tellsOfMembers(before))) {
      before--;
    }
    return cast.isName(before) && cast.isOrganisation(cast.at(before))
        ? OptionalInt.of(cast.at(before)) : OptionalInt.empty();
  }

  /** The words before the noun that a body is called by: after Roe in "the Norby-based Roe centre". */
  private List<Integer> wordsOfBody(NounPhrase p) {
    List<Integer> words = new ArrayList<>();
    int begin =
        IntStream.range(p.begin() + 1, p.head()).filter(this::tellsWhere).map(i -> i + 2).max().orElse(p.begin());
    for (int i = begin; i < p.head(); i++) {
      if (cast.isPersonName(i)) {
        i = cast.nameEnd(i) - 1;
        words.clear(); // what stands before is their title
      } else if (!cast.isName(i) && !isPartOfBodyName(p, i, !words.isEmpty())) {
        continue;
      }
      if (token(i).isWord()) {
        words.add(i);
      }
    }
    return words;
  }

  /** "the Norlandic carmaker", "the Norby club": what a body is and where; "the Roe team" is called after somebody. */
  private boolean isDescription(NounPhrase p) {
    String noun = NounPhrases.body(text, p.head());
    boolean epithet = lexicon.has(noun, Feature.FIRM) || lexicon.has(noun, Feature.BODY_EPITHET);
    return epithet && isLowerCase(p.head())
        && IntStream.range(p.begin(), p.head()).noneMatch(cast::isPersonName);
  }

  /** Whether it says who is in a body: the Norland Front | rebel | group. */
  private boolean tellsOfMembers(int i) {
    String word = token(i).lower();
    return isLowerCase(i) && (lexicon.has(word, Feature.GROUP_WORD) || lexicon.has(word + "s", Feature.GROUP_WORD))
        && text.rules().apply(SpeakerRule.MEMBERS_TELL_OF_BODY);
  }

  /** The token before the phrase's head, a bracket aside: the Norland |Front| (NF) group; the head if it is first. */
  private int beforeBracket(NounPhrase p) {
    int before = p.head() > p.begin() ? p.head() - 1 : p.head();
    int open = before;
    while (token(before).tag().equals("-RRB-") && open > p.begin() && !token(open).tag().equals("-LRB-")) {
      open--;
    }
    return open < before && open > p.begin() ? open - 1 : before;
  }

  private boolean isLowerCase(int i) {
    return token(i).isSmall();
  }

  /** Whether a hyphen joins a name to what it tells of a body that is not called so: "the Norby|-|based firm". */
  private boolean tellsWhere(int hyphen) {
    String after = token(hyphen + 1).tag();
    return token(hyphen).tag().equals("HYPH") && cast.isName(hyphen - 1)
        && (after.startsWith("VB") || after.startsWith("JJ"));
  }

  private boolean isPartOfBodyName(NounPhrase p, int i, boolean begun) {
    Token t = token(i);
    boolean capital = Character.isUpperCase(t.text().charAt(0)) && (i > p.begin() || lexicon.isDemonym(t.text()))
        && !t.tag().equals("DT") && !t.tag().equals("PRP$");
    return capital || begun && !t.tag().equals("POS") || t.isProper();
  }

  /**
   * Whether it is a name that the finder of names passed over: tagged as one, never written otherwise, and no word that
   * says what somebody is. One capitalised word after "the" is a title, never somebody new.
   */
  private boolean isUnknownName(NounPhrase p) {
    Token head = token(p.head());
    if (isLabel(p)) {
      return head.isNoun() && (head.isProper() || spellings.count(head.text()) > 1)
          && !isCommon(head.lower()) && !spellings.contains(head.lower())
          && !lexicon.has(head.lower(), Feature.NO_NAME);
    }
    int begin = nameBegin(p);
    boolean rare = false;
    for (int i = begin; i <= p.head(); i++) {
      rare |= !spellings.contains(token(i).lower());
      if (!token(i).tag().equals("NNP") || isCommon(token(i).lower()) || token(i).text().endsWith(".")) {
        return false;
      }
    }
    boolean several = p.head() > begin;
    boolean the = begin > p.begin() && token(begin - 1).lower().equals("the");
    boolean alone = begin == p.begin() || the || token(begin - 1).tag().equals("NN");
    boolean inBody = text.paragraphOf(begin).isBody();
    boolean knownAsName = several || !the && spellings.count(head.text()) > 1 || isCamelCase(head.text()) && !the
        || lexicon.has(head.lower(), Feature.MEDIUM);
    return p.head() + 1 == p.end() && alone && inBody && knownAsName && rare
        && !lexicon.has(head.lower(), Feature.NO_NAME);
  }

  /** The first of the capitalised words that end with the phrase's head. */
  private int nameBegin(NounPhrase p) {
    int begin = p.head();
    while (begin > p.begin() && token(begin - 1).isProper() && !cast.isName(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** Whether the word has a capital inside, as names of firms and products do. */
  private static boolean isCamelCase(String word) {
    return word.chars().anyMatch(Character::isLowerCase) && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether the phrase is the label of a turn: "ROE: …". */
  private boolean isLabel(NounPhrase p) {
    return p.head() + 1 < text.tokens().size() && token(p.head() + 1).text().equals(":");
  }

  private boolean isCommon(String word) {
    return lexicon.isTitle(word) || lexicon.has(word, Feature.PERSON) || lexicon.has(word, Feature.PERSON_NOUN)
        || lexicon.has(word, Feature.PARTISAN) || lexicon.has(word, Feature.GENERIC)
        || lexicon.has(word, Feature.DOCUMENT) || lexicon.has(word, Feature.POST_NOMINAL)
        || lexicon.isOfCalendar(word);
  }

  private int nameAnew(NounPhrase p) {
    int begin = nameBegin(p);
    Span where = text.spanOf(begin, p.head() + 1);
    String name = text.page().words(where);
    if (isLabel(p)) {
      return cast.person(titleCase(name), where);
    }
    boolean the = begin > p.begin() && token(begin - 1).isDemonstrative();
    if (!the && p.head() > begin && lexicon.isFirstName(token(begin).text())) {
      return cast.person(name, where);
    }
    boolean body = the || isCamelCase(name) || lexicon.has(token(p.head()).lower(), Feature.MEDIUM)
        || token(p.head()).name() == NameTag.ORGANISATION || p.head() == begin && isAcronym(name);
    return body ? cast.organisation(name, where) : cast.person(name, where);
  }

  /** A name in capitals as it is written elsewhere; another as it is. */
  private static String titleCase(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder titled = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean inner = i > 0 && Character.isLetter(name.charAt(i - 1));
      titled.append(inner ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
    }
    return titled.toString();
  }

  private static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ACRONYM && Capitals.isAcronym(name);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
