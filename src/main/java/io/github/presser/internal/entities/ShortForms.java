package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an organisation may be called in short once its name has been given: its letters, the end or the beginning of
 * the name, or its noun. Immutable and thread-safe.
 */
final class ShortForms {

  private static final Splitter SPACES = Splitter.on(' ');

  /** Letters that stand for a part of a name are three at least. */
  private static final int SHORTEST_LETTERS = 3;

  /** Words in capitals with more letters are no short form. */
  private static final int LONGEST_LETTERS = 6;

  private final Lexicon lexicon;

  ShortForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The keys of the short forms.
   *
   * @param words the organisation's name
   * @return empty when it is of one word
   */
  Set<String> of(List<String> words) {
    Set<String> forms = new LinkedHashSet<>();
    if (words.size() < 2) {
      return forms;
    }
    forms.addAll(Spelling.initials(words));
    List<String> core = withoutSuffix(words);
    boolean firm = core.size() < words.size();
    if (firm) {
      forms.add(Spelling.key(core)); // "Harbour Coal" for "Harbour Coal Inc."
      forms.addAll(Spelling.initials(core));
      addBeginnings(core, 2, forms);
    }
    if (core.size() > 1) {
      addFirstWord(core, firm, forms);
      addEnds(core, forms);
      addLettersAfterPlace(core, forms);
      addNoun(core, forms);
    }
    forms.remove(Spelling.key(words));
    forms.remove("");
    return forms;
  }

  /**
   * Whether letters stand in a bracket of their own right after a body's name of several words, as those of its name in
   * another language do: "Okor Workers' Party (PTO)". Not those that are known for another body, a place or an office.
   */
  boolean areInBracket(AnnotatedText text, NameSpan name) {
    List<Token> tokens = text.tokens();
    int bracket = name.end();
    if (name.tag() != NameTag.ORGANISATION || name.end() - name.begin() < 2 || bracket + 2 >= tokens.size()
        || !tokens.get(bracket).tag().equals("-LRB-") || !tokens.get(bracket + 2).tag().equals("-RRB-")) {
      return false;
    }
    String letters = tokens.get(bracket + 1).text();
    boolean another = tokens.subList(name.begin(), bracket).stream().anyMatch(token -> token.tag().equals("DT"));
    return !another // "Board of the Okor Union (UDO)"
        && letters.chars().filter(Character::isUpperCase).count() > 1
        && letters.chars().allMatch(Character::isLetter)
        && letters.length() <= LONGEST_LETTERS
        && !lexicon.has(letters, Feature.ORGANISATION)
        && !lexicon.has(Lexicon.lower(letters), Feature.POST_NOMINAL)
        && !lexicon.isRole(letters)
        && !lexicon.isPlace(letters)
        && text.rules().apply(FindRule.FIND_LETTERS_IN_BRACKET);
  }

  /**
   * Whether one word stands in a bracket of its own right after a name of several, and is made of its letters: "Ostia
   * Works Agency (Oswa)".
   */
  static boolean isInBracket(AnnotatedText text, NameSpan name) {
    List<Token> tokens = text.tokens();
    int bracket = name.end();
    return bracket + 2 < tokens.size()
        && tokens.get(bracket).tag().equals("-LRB-")
        && tokens.get(bracket + 2).tag().equals("-RRB-")
        && tokens.get(bracket + 1).text().length() >= SHORTEST_LETTERS
        && tokens.get(bracket + 1).isCapitalised()
        && Spelling.isMadeOf(tokens.get(bracket + 1).text(),
            tokens.subList(name.begin(), bracket).stream().map(Token::text).toList())
        && text.rules().apply(FindRule.FIND_SHORT_IN_BRACKET);
  }

  /** The name without what says which kind of company it is. */
  List<String> withoutSuffix(List<String> words) {
    int end = words.size();
    while (end > 1 && has(words.get(end - 1), Feature.COMPANY_SUFFIX)) {
      end--;
    }
    return words.subList(0, end);
  }

  /** "Nasr" for "Nasr Front", "Lantern" for "Lantern Paper Mills Ltd". */
  private void addFirstWord(List<String> core, boolean firm, Set<String> forms) {
    String first = core.get(0);
    if ((core.size() == 2 || firm)
        && !has(first, Feature.ORGANISATION_HEAD)
        && !lexicon.isPlace(first)
        && !lexicon.isPlace(core.get(1))) {
      forms.add(first(Spelling.key(core)));
    }
  }

  private static String first(String key) {
    return SPACES.splitToList(key).get(0);
  }

  /** "Lantern Paper" for "Lantern Paper Mills Ltd". */
  private void addBeginnings(List<String> core, int shortest, Set<String> forms) {
    for (int end = shortest; end < core.size(); end++) {
      List<String> words = core.subList(0, end);
      if (!lexicon.isPlace(String.join(" ", words)) && Character.isUpperCase(words.get(end - 1).charAt(0))) {
        forms.add(Spelling.key(words));
      }
    }
  }

  /** "Senate" for "U.S. Senate", "the Times", "the Port Authority" for "Ostia Port Authority". */
  private void addEnds(List<String> core, Set<String> forms) {
    int last = core.size() - 1;
    if (lexicon.usualName(core.get(0)).filter("United States"::equals).isPresent()) {
      forms.add(Spelling.key(core.subList(1, core.size())));
    } else if (has(core.get(last), Feature.ORGANISATION_HEAD) && !has(core.get(last), Feature.CHAMBER)) {
      for (int begin = last; begin > 0 && isInTitle(core.get(begin)); begin--) {
        forms.add(Spelling.key(core.subList(begin, core.size())));
      }
      if (core.size() > 2) {
        forms.add(Spelling.key(core.subList(0, last)));
      }
    }
  }

  /** Whether the word has a capital, as all words of a name's end do in which no other name is held. */
  private static boolean isInTitle(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** "Norland ISO" and "the ISO" for "Norland Independent System Operator". */
  private void addLettersAfterPlace(List<String> core, Set<String> forms) {
    if (!lexicon.isPlace(core.get(0)) && !lexicon.isDemonym(core.get(0))) {
      return;
    }
    for (String letters : Spelling.initials(core.subList(1, core.size()))) {
      if (letters.length() >= SHORTEST_LETTERS) {
        forms.add(letters);
        forms.add(Spelling.key(core.subList(0, 1)) + " " + letters);
      }
    }
  }

  /** "the Bureau" for "Bureau of Roads", "the Harbour Institute" for "Harbour Institute for Peace". */
  private void addNoun(List<String> core, Set<String> forms) {
    for (int i = 0; i + 2 < core.size(); i++) {
      if (!has(core.get(i + 1), Feature.PREPOSITION)) {
        continue;
      }
      if (has(core.get(i), Feature.ORGANISATION_HEAD) && !has(core.get(i), Feature.CHAMBER)) {
        for (int begin = i; begin >= 0 && isInTitle(core.get(begin)); begin--) {
          forms.add(Spelling.key(core.subList(begin, i + 1)));
        }
      }
      return;
    }
  }

  private boolean has(String word, Feature feature) {
    return lexicon.has(Lexicon.lower(word), feature);
  }
}
