package io.github.presser.internal.entities;

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
  /** The nouns in the plural that the article has without a capital. */
  private final Set<String> smallPlurals = new HashSet<>();
  private final Set<Integer> beginsOfPeople = new HashSet<>();
  private final Set<Integer> endsOfPeople = new HashSet<>();
  /** The letters that stand for an office somewhere. */
  private final Set<String> letters = new HashSet<>();
  /** What the article's storms are called. */
  private final Set<String> storms = new HashSet<>();

  /**
   * Reads what stands for an office or a body in this article.
   *
   * @param names all its names
   * @param held what it calls its people
   */
  FalseNames(AnnotatedText text, List<Name> names, Set<Office> held) {
    this.text = text;
    this.lexicon = text.lexicon();
    held.forEach(office -> offices.add(office.head()));
    for (Name name : names) {
      int begin = name.span().begin();
      if (text.sentences().get(text.sentenceIndexOf(begin)).begin() != begin) {
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
        .filter(token -> token.tag().equals("NNS") && token.text().equals(token.lower()))
        .forEach(token -> smallPlurals.add(token.text()));
    names.stream().filter(this::areLettersForOffice).forEach(name -> letters.add(name.text()));
    List<Token> tokens = text.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (lexicon.has(tokens.get(i - 1).lower(), Feature.STORM)
          && NameTags.isCapitalised(tokens.get(i - 1).text()) && NameTags.isCapitalised(tokens.get(i).text())) {
        storms.add(tokens.get(i).text());
        storms.add(tokens.get(i - 1).text() + ' ' + tokens.get(i).text());
      }
    }
  }

  /** The name without a word before it that is none; empty when nothing of it is a name. */
  Optional<Name> without(Name name) {
    if (isPluralNoun(name) || isAfterName(name) || isOffice(name) || isStorm(name)) {
      return Optional.empty();
    }
    return Optional.of(isAfterOtherWord(name) ? withoutFirst(name) : name);
  }

  /** "Hurricane | Ida", and "Ida" after it. */
  private boolean isStorm(Name name) {
    return name.type() == NameTag.PERSON && storms.contains(name.text());
  }

  /** "Young | Roe", where the article has Ann Roe: no first name by its tag. */
  private boolean isAfterOtherWord(Name name) {
    int begin = name.span().begin();
    boolean two = name.type() == NameTag.PERSON && name.words().size() == 2 && name.span().end() == begin + 2;
    return two && !text.tokens().get(begin).isNoun() && !lexicon.has(text.tokens().get(begin).lower(), Feature.PARTICLE)
        && surnames.contains(name.words().get(1));
  }

  private static Name withoutFirst(Name name) {
    NameSpan span = new NameSpan(name.span().begin() + 1, name.span().end(), name.span().tag());
    List<String> words = name.words().subList(1, name.words().size());
    return new Name(span, words, Spelling.key(words), name.type());
  }

  /** "Neighbours | said" at the head of a sentence, where every word has a capital. */
  private boolean isPluralNoun(Name name) {
    int begin = name.span().begin();
    if (name.span().end() > begin + 1 || withinSentences.contains(name.key())) {
      return false;
    }
    String plural = text.tokens().get(begin).lower();
    return lexicon.has(plural, Feature.GENERIC) || smallPlurals.contains(plural)
        || lexicon.isPluralOfPerson(plural);
  }

  private boolean isAfterName(Name name) {
    int begin = name.span().begin();
    boolean comma = begin > 0 && text.tokens().get(begin - 1).text().equals(",");
    return endsOfPeople.contains(comma ? begin - 1 : begin)
        && name.words().stream().allMatch(word -> PersonName.isPostNominal(word, lexicon));
  }

  /** Letters that stand for an office anywhere in the article do so everywhere: "the MP", "the Norland MP". */
  private boolean isOffice(Name name) {
    return letters.contains(name.text());
  }

  private boolean areLettersForOffice(Name name) {
    String word = name.text();
    boolean isShort = name.words().size() == 1 && word.length() > 1 && word.length() <= LONGEST
        && word.chars().allMatch(Character::isUpperCase);
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
    String before = token > 0 ? text.tokens().get(token - 1).tag() : "";
    return before.equals("DT") || before.equals("POS") || before.equals("PRP$"); // "Roe's MSP", "her MP"
  }

  private boolean isNoun(int token) {
    return token < text.tokens().size() && text.tokens().get(token).isNoun();
  }
}
