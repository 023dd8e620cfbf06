package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds letters that look like a body's name and are none: an office's, "the MP", "the DA" of a district attorney in
 * the article, and those after a person's name, "Jane Roe KC". For one text and one thread.
 */
final class OfficeLetters {

  private static final int LONGEST = 5;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  /** What the article's people are called, and what the names of its bodies are in short. */
  private final Set<String> offices = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<Integer> endsOfPeople = new HashSet<>();

  /**
   * Reads what stands for an office or a body in this article.
   *
   * @param names all its names
   * @param held what it calls its people
   */
  OfficeLetters(AnnotatedText text, List<Name> names, Set<Office> held) {
    this.text = text;
    this.lexicon = text.lexicon();
    held.forEach(office -> offices.add(office.head()));
    for (Name name : names) {
      if (name.type() == NameTag.PERSON) {
        endsOfPeople.add(name.span().end());
      } else if (name.words().size() > 1) {
        bodies.addAll(Spelling.initials(name.words()));
      }
    }
  }

  /** Whether the name is such letters. */
  boolean areAll(Name name) {
    int begin = name.span().begin();
    if (name.words().stream().allMatch(word -> PersonName.isPostNominal(word, lexicon)) && isAfterPerson(begin)) {
      return true;
    }
    String word = name.text();
    boolean letters = name.words().size() == 1 && word.length() > 1 && word.length() <= LONGEST
        && word.chars().allMatch(Character::isUpperCase);
    if (!letters || bodies.contains(Spelling.fold(word)) || !isDetermined(begin) || isNoun(name.span().end())) {
      return false;
    }
    String lower = Lexicon.lower(word);
    return lexicon.has(lower, Feature.PERSON) || lexicon.has(lower, Feature.POST_NOMINAL)
        || lexicon.has(lower, Feature.TITLE) || offices.contains(lower);
  }

  private boolean isAfterPerson(int token) {
    boolean comma = token > 0 && text.tokens().get(token - 1).text().equals(",");
    return endsOfPeople.contains(comma ? token - 1 : token);
  }

  private boolean isDetermined(int token) {
    return token > 0 && text.tokens().get(token - 1).tag().equals("DT");
  }

  private boolean isNoun(int token) {
    return token < text.tokens().size() && text.tokens().get(token).isNoun();
  }
}
