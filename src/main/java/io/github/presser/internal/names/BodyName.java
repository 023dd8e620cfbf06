package io.github.presser.internal.names;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of an organisation or a place: without an article before it and what says only which kind of company it is
 * ("Inc."); the acronym in brackets after it is its second name. Immutable and thread-safe.
 */
public final class BodyName {

  private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final CharMatcher COMMAS = CharMatcher.is(',');

  private final List<String> words;
  private final String key;
  private final String acronym;

  private BodyName(List<String> words, String key, String acronym) {
    this.words = List.copyOf(words);
    this.key = key;
    this.acronym = acronym;
  }

  /**
   * Takes a name apart.
   *
   * @param name as the press prints it: "the Ostian Movement for Justice (OMJ)", "Roe & Doe, Inc.", "U.S."
   */
  public static BodyName parse(String name, Lexicon lexicon) {
    List<String> words = new ArrayList<>(SPACES.splitToList(name));
    String acronym = "";
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (words.size() > 1 && last.startsWith("(") && last.endsWith(")")) {
      acronym = Spelling.fold(last.substring(1, last.length() - 1));
      words.remove(words.size() - 1);
    }
    if (words.size() > 1 && Lexicon.lower(words.get(0)).equals("the")) {
      words.remove(0);
    }
    words.replaceAll(COMMAS::trimTrailingFrom);
    Optional<String> usual = lexicon.usualName(String.join(" ", words));
    List<String> whole = usual.map(SPACES::splitToList).orElse(words);
    return new BodyName(words, Spelling.key(withoutSuffix(whole, lexicon)), acronym);
  }

  private static List<String> withoutSuffix(List<String> words, Lexicon lexicon) {
    int end = words.size();
    while (end > 1 && lexicon.has(Lexicon.lower(words.get(end - 1)), Feature.COMPANY_SUFFIX)) {
      end--;
    }
    return words.subList(0, end);
  }

  /** The name in words, without the article and the acronym. */
  public List<String> words() {
    return words;
  }

  /** The key under which all spellings and other names that {@code models/english} knows fall together. */
  public String key() {
    return key;
  }

  /** Whether the two can be one body's: alike but for spelling, or one is the acronym of the other. */
  public boolean sameAs(BodyName other) {
    return !key.isEmpty() && (key.equals(other.key) || isAcronymOf(other) || other.isAcronymOf(this));
  }

  private boolean isAcronymOf(BodyName other) {
    if (words.size() != 1 || key.length() < 2) {
      return false;
    }
    return key.equals(other.acronym) || other.words.size() > 1 && Spelling.initials(other.words).contains(key);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof BodyName name && name.key.equals(key) && name.acronym.equals(acronym);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + acronym.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
