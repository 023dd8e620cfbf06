package io.github.presser.internal.entities;

import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is written like a name and is none: letters for an office, "the MP", "the DA" of a district attorney in
 * the article, letters after a person's name, "Jane Roe KC", titles, "the King", nouns at the head of a sentence,
 * "Neighbours said", and storms that are called like people. For one text and one thread.
 */
final class FalseNames {

  private static final int LONGEST = 5;

  /** The letters before the number of a machine. */
  private static final int LONGEST_MODEL = 3;

  /** A title of a work has no more words than this before or after a name in it. */
  private static final int LONGEST_TITLE = 15;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  /** What the article's people are called. */
  private final Set<String> offices = new HashSet<>();
  /** What the names of its bodies are in short. */
  private final Set<String> bodies = new HashSet<>();
  /** The names that do not stand at the head of a sentence only. */
  private final Set<String> withinSentences = new HashSet<>();
  /** The surnames of those whom the article has in full. */
  private final Set<String> surnames = new HashSet<>();
  /** The nouns in the plural that the article has without a capital, and those in the singular. */
  private final Set<String> smallPlurals = new HashSet<>();
  private final Set<String> smallNouns = new HashSet<>();
  private final Set<Integer> beginsOfPeople = new HashSet<>();
  private final Set<Integer> endsOfPeople = new HashSet<>();
  /** The titles that stand before somebody's name somewhere, or after "the" and before no noun. */
  private final Set<String> titles = new HashSet<>();
  /** The letters that stand for an office somewhere. */
  private final Set<String> letters = new HashSet<>();
  /** What the article's storms are called. */
  private final Set<String> storms = new HashSet<>();
  private final Things things;

  /**
   * Reads what stands for an office or a body in this article.
   *
   * @param names all its names
   * @param held what it calls its people
   */
  FalseNames(AnnotatedText text, List<Name> names, Set<Office> held) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.things = new Things(text, names);
    held.forEach(office -> offices.add(office.head()));
    for (Name name : names) {
      int begin = name.span().begin();
      if (text.sentenceOf(begin).begin() != begin) {
        withinSentences.add(name.key());
      }
      if (name.type() == NameTag.PERSON) {
        if (name.words().size() > 1 && text.tokens().get(begin).isNoun()) {
          surnames.add(name.words().get(name.words().size() - 1));
        }
        beginsOfPeople.add(begin);
        endsOfPeople.add(name.span().end());
      } else if (name.words().size() > 1) {
        bodies.addAll(Spelling.initials(name.words()));
      }
    }
    text.tokens().stream()
        .filter(token -> token.isNoun() && token.text().equals(token.lower()))
        .forEach(token -> (token.tag().equals("NNS") ? smallPlurals : smallNouns).add(token.text()));
    for (int i = 1; i < text.tokens().size(); i++) {
      String word = text.tokens().get(i).lower();
      if (lexicon.isTitle(word) && !lexicon.isFirstName(text.tokens().get(i).text())
          && (beginsOfPeople.contains(i + 1) || text.tokens().get(i - 1).lower().equals("the") && !isNoun(i + 1))) {
        titles.add(word);
      }
    }
    names.stream().filter(this::areLettersForOffice).forEach(name -> letters.add(name.text()));
    List<Token> tokens = text.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token storm = tokens.get(i - 1);
      if (lexicon.has(storm.lower(), Feature.STORM) && storm.isCapitalised() && tokens.get(i).isCapitalised()) {
        storms.add(tokens.get(i).text());
        storms.add(storm.text() + ' ' + tokens.get(i).text());
      }
    }
  }

  /** The name without a word before it that is none; empty when nothing of it is a name. */
  Optional<Name> without(Name name) {
    if (isModel(name)) {
      boolean maker = name.type() == NameTag.ORGANISATION && name.words().size() > 2;
      return maker ? Optional.of(withoutLast(name)) : Optional.empty(); // "Okor Martin | F-35"
    }
    if (isOfPair(name) || isNounAtHead(name) || isAfterName(name) || isOffice(name) || isTitle(name) || isStorm(name)
        || isOfColour(name) || isSubject(name) || isMakeAndModel(name)
        || things.contains(name) || isPortfolio(name) || isInTitleOfWork(name)) {
      return Optional.empty();
    }
    return Optional.of(isAfterOtherWord(name) ? withoutFirst(name) : name);
  }

  /** "Okor | -22M3", "an Okor | A320": what a number follows, by which machines are called. */
  private boolean isModel(Name name) {
    return (isBeforeNumber(name) || isOneOfMake(name)) && text.rules().apply(DropRule.DROP_MODEL);
  }

  private boolean isBeforeNumber(Name name) {
    int end = name.span().end();
    return end + 1 < text.tokens().size()
        && name.words().get(name.words().size() - 1).length() <= LONGEST_MODEL
        && text.tokens().get(end).text().equals("-")
        && Character.isDigit(text.tokens().get(end + 1).text().charAt(0))
        && isTight(end)
        && isTight(end + 1);
  }

  /** "an Okor | A320": one of what the firm makes. */
  private boolean isOneOfMake(Name name) {
    int begin = name.span().begin();
    int end = name.span().end();
    String model = end < text.tokens().size() ? text.tokens().get(end).text() : "";
    return name.type() == NameTag.ORGANISATION
        && end == begin + 1
        && begin > 0
        && text.tokens().get(begin - 1).tag().equals("DT")
        && !text.tokens().get(begin - 1).lower().equals("the") // "the Okor A1 team"
        && Capitals.isCapitalised(model)
        && model.chars().anyMatch(Character::isDigit);
  }

  /** "an | Okor Swift |,": one of what a listed firm makes, by both names. */
  private boolean isMakeAndModel(Name name) {
    int begin = name.span().begin();
    return name.type() == NameTag.ORGANISATION
        && name.words().size() == 2
        && begin > 0
        && text.tokens().get(begin - 1).tag().equals("DT") // "Norland's Okor Cargo" is a firm
        && !text.tokens().get(begin - 1).lower().equals("the")
        && !Capitals.isAcronym(name.words().get(1))
        && lexicon.has(name.words().get(0), Feature.ORGANISATION)
        && !lexicon.has(name.text(), Feature.ORGANISATION)
        && !lexicon.has(Lexicon.lower(name.words().get(1)), Feature.ORGANISATION_HEAD)
        && !isNoun(name.span().end())
        && text.rules().apply(DropRule.DROP_MODEL);
  }

  /** "professor of | Marine Biology": what somebody teaches. */
  private boolean isSubject(Name name) {
    int begin = name.span().begin();
    return begin > 1
        && name.type() != NameTag.PLACE
        && text.tokens().get(begin - 1).lower().equals("of")
        && lexicon.has(text.tokens().get(begin - 2).lower(), Feature.TEACHER)
        && !lexicon.has(name.text(), Feature.ORGANISATION)
        && name.words().stream().noneMatch(this::isOneBody)
        && text.rules().apply(DropRule.DROP_PORTFOLIO);
  }

  /** "a silver | Okor |,": a car, by who makes it. */
  private boolean isOfColour(Name name) {
    int begin = name.span().begin();
    return name.type() == NameTag.ORGANISATION
        && begin > 1
        && lexicon.has(text.tokens().get(begin - 1).text(), Feature.COLOUR)
        && isDetermined(begin - 1)
        && !isNoun(name.span().end())
        && text.rules().apply(DropRule.DROP_MODEL);
  }

  /** "Bridge and | Road |": a noun for a place that is a part of something else's name. */
  private boolean isOfPair(Name name) {
    int begin = name.span().begin();
    String word = text.tokens().get(begin).lower();
    return name.span().end() == begin + 1
        && begin > 1
        && lexicon.has(word, Feature.PLACE_HEAD)
        && !lexicon.isPlace(name.text())
        && text.tokens().get(begin - 1).text().equals("and")
        && text.tokens().get(begin - 2).isCapitalised()
        && !text.tokens().get(begin - 2).isAcronym()
        && !lexicon.isPlace(text.tokens().get(begin - 2).text())
        && text.rules().apply(DropRule.DROP_PLACE_OF_PAIR);
  }

  /** "Hurricane | Ida", and "Ida" after it. */
  private boolean isStorm(Name name) {
    return name.type() == NameTag.PERSON && storms.contains(name.text()) && text.rules().apply(DropRule.DROP_STORM);
  }

  /** "Minister for | Roads and Bridges", "the | Roads and Bridges | minister": what an office deals with. */
  private boolean isPortfolio(Name name) {
    int begin = name.span().begin();
    boolean of = begin > 1 && text.tokens().get(begin - 1).tag().equals("IN") && holdsPortfolio(begin - 2);
    return text.rules().apply(DropRule.DROP_PORTFOLIO)
        && name.type() == NameTag.ORGANISATION
        && (of || holdsPortfolio(name.span().end()))
        && name.words().stream().noneMatch(this::isOneBody)
        && !lexicon.has(name.text(), Feature.ORGANISATION)
        && !Capitals.isAcronym(name.text());
  }

  /** Whether it is the noun for a body; ministers deal with "services" and "resources". */
  private boolean isOneBody(String word) {
    return lexicon.has(Lexicon.lower(word), Feature.ORGANISATION_HEAD) && !word.endsWith("s");
  }

  private boolean holdsPortfolio(int token) {
    return token < text.tokens().size() && lexicon.has(text.tokens().get(token).lower(), Feature.HOLDS_PORTFOLIO);
  }

  /** “Roads of the | Okor Riders |”: a part of what stands in marks and has capitals from end to end. */
  private boolean isInTitleOfWork(Name name) {
    int begin = name.span().begin() - 1;
    int end = name.span().end();
    while (begin >= 0 && begin > name.span().begin() - LONGEST_TITLE && isOfTitle(begin)) {
      begin--;
    }
    while (end < text.tokens().size() && end < name.span().end() + LONGEST_TITLE && isOfTitle(end)) {
      end++;
    }
    return text.rules().apply(DropRule.DROP_IN_TITLE)
        && name.type() != NameTag.PERSON
        && name.words().stream().noneMatch(word -> lexicon.has(Lexicon.lower(word), Feature.ORGANISATION_HEAD))
        && begin >= 0
        && end < text.tokens().size()
        && end - begin > name.span().end() - name.span().begin() + 1
        && text.tokens().get(begin).isQuotationMark()
        && text.tokens().get(end).isQuotationMark()
        && isTight(begin + 1)
        && isTight(end);
  }

  /** Whether no space stands before the token. */
  private boolean isTight(int i) {
    return text.tokens().get(i).span().begin() == text.tokens().get(i - 1).span().end();
  }

  /** Whether the token may be a part of a title: a word with a capital, or one that is left small in titles. */
  private boolean isOfTitle(int i) {
    Token token = text.tokens().get(i);
    return token.isCapitalised() || lexicon.has(token.lower(), Feature.SMALL_IN_TITLES);
  }

  /** "Young | Roe", where the article has Ann Roe: no first name by its tag. */
  private boolean isAfterOtherWord(Name name) {
    int begin = name.span().begin();
    boolean two = name.type() == NameTag.PERSON && name.words().size() == 2 && name.span().end() == begin + 2;
    return two && !text.tokens().get(begin).isNoun() && !lexicon.has(text.tokens().get(begin).lower(), Feature.PARTICLE)
        && surnames.contains(name.words().get(1)) && text.rules().apply(TrimRule.CUT_OTHER_WORD);
  }

  private static Name withoutFirst(Name name) {
    NameSpan span = new NameSpan(name.span().begin() + 1, name.span().end(), name.span().tag());
    List<String> words = name.words().subList(1, name.words().size());
    return new Name(span, words, Spelling.key(words), name.type());
  }

  private static Name withoutLast(Name name) {
    NameSpan span = new NameSpan(name.span().begin(), name.span().end() - 1, name.span().tag());
    List<String> words = name.words().subList(0, name.words().size() - 1);
    return new Name(span, words, Spelling.key(words), name.type());
  }

  /** "Neighbours | said", "Man | held" at the head of a sentence, where every word has a capital. */
  private boolean isNounAtHead(Name name) {
    int begin = name.span().begin();
    if (name.span().end() > begin + 1 || withinSentences.contains(name.key())) {
      return false;
    }
    String word = text.tokens().get(begin).lower();
    boolean noun = lexicon.has(word, Feature.GENERIC) || smallPlurals.contains(word)
        || lexicon.isPluralOfPerson(word);
    boolean one = name.type() == NameTag.ORGANISATION
        && smallNouns.contains(word)
        && (lexicon.isRole(word) || lexicon.has(word, Feature.DOCUMENT));
    return (noun || one) && text.rules().apply(DropRule.DROP_PLURAL_NOUN);
  }

  private boolean isAfterName(Name name) {
    int begin = name.span().begin();
    boolean comma = begin > 0 && text.tokens().get(begin - 1).text().equals(",");
    return endsOfPeople.contains(comma ? begin - 1 : begin)
        && name.words().stream().allMatch(word -> PersonName.isPostNominal(word, lexicon));
  }

  /** Letters that stand for an office anywhere in the article do so everywhere: "the MP", "the Norland MP". */
  private boolean isOffice(Name name) {
    return letters.contains(name.text()) && text.rules().apply(DropRule.DROP_LETTERS_FOR_OFFICE);
  }

  /** "Taoiseach | asked": a title by itself, where the article has "the Taoiseach" and no Ann Taoiseach. */
  private boolean isTitle(Name name) {
    return name.type() == NameTag.PERSON
        && name.words().size() == 1
        && titles.contains(Lexicon.lower(name.text()))
        && !surnames.contains(name.text())
        && text.rules().apply(DropRule.DROP_BARE_TITLE);
  }

  private boolean areLettersForOffice(Name name) {
    String word = name.text();
    boolean isShort = name.words().size() == 1 && word.length() <= LONGEST && Capitals.isAcronym(word);
    if (!isShort || !standsForOffice(name) || bodies.contains(Spelling.fold(word))) {
      return false;
    }
    String lower = Lexicon.lower(word);
    return lexicon.has(lower, Feature.PERSON) || lexicon.has(lower, Feature.POST_NOMINAL)
        || lexicon.has(lower, Feature.TITLE) || offices.contains(lower);
  }

  /** Whether it stands right before a person's name, or after an article and before no other noun. */
  private boolean standsForOffice(Name name) {
    int end = name.span().end();
    return beginsOfPeople.contains(end) || isDetermined(name.span().begin()) && !isNoun(end);
  }

  private boolean isDetermined(int token) {
    return token > 0 && text.tokens().get(token - 1).isDeterminer(); // "Roe's MSP", "her MP"
  }

  private boolean isNoun(int token) {
    return token < text.tokens().size() && text.tokens().get(token).isNoun();
  }
}
