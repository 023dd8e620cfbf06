package io.github.presser.internal.offices;

import com.google.common.base.Splitter;
import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an office from the words of a title or a description. What is spelt in two ways, shortened or said of a country
 * by another word is one: "defence" and "defense", "PM" and "prime minister", "British" and "of the UK". Immutable and
 * thread-safe.
 */
public final class OfficeReader {

  /** The most words that the name of a place has: "Democratic Republic of the Congo". */
  private static final int LONGEST_PLACE = 5;

  private static final Splitter PARTS = Splitter.onPattern("[ -]").omitEmptyStrings();
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private final Lexicon lexicon;

  public OfficeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads a description: "harbour minister of Norway". Empty when it has no word. */
  public Optional<Office> read(String description) {
    return read(BLANKS.splitToList(description));
  }

  /**
   * Reads the words of a description, in any case; a possessive may stand by itself or with its word.
   *
   * @return the office; empty when there is no word
   */
  public Optional<Office> read(List<String> description) {
    List<String> words = spelledOut(description);
    int head = headOf(words);
    if (head < 0) {
      return Optional.empty();
    }
    List<String> modifiers = new ArrayList<>();
    List<String> of = new ArrayList<>();
    boolean former = false;
    String owner = "";
    for (int i = 0; i < words.size(); ) {
      String word = words.get(i);
      int place = i == head ? 0 : placeAt(words, i, i < head ? head : words.size());
      if (place > 0) {
        of.add(placeName(words.subList(i, i + place)));
        owner = isOwner(words, i + place, head) ? words.get(i + place - 1) : owner;
        i += place;
        continue;
      }
      former |= lexicon.has(word, Feature.FORMER);
      if (i != head && tells(word)) {
        boolean possessive = i + 1 < words.size() && isPossessive(words.get(i + 1));
        (i > head || possessive ? of : modifiers).add(lexicon.normal(word));
        owner = isOwner(words, i + 1, head) ? word : owner;
      }
      i++;
    }
    String noun = words.get(head);
    return Optional.of(new Office(lexicon.normal(noun), modifiers, of, owner, lexicon.roleGender(noun), former));
  }

  /** Reads a description, and with it the letters that papers shorten it to: "cfo" for "chief financial officer". */
  public List<Office> readWithLetters(List<String> description) {
    return Stream.concat(read(description).stream(), letters(description).stream()).toList();
  }

  private static boolean isOwner(List<String> words, int possessive, int head) {
    return possessive < head && isPossessive(words.get(possessive));
  }

  /** Reads all that a roster's role is called: each of its titles, with each of those for whom it is held if any. */
  public List<Office> read(Roster.Role role) {
    List<String> of = role.of().isEmpty() ? List.of("") : role.of();
    return role.titles().stream()
        .flatMap(title -> of.stream().map(whom -> whom.isEmpty() ? title : title + " of " + whom))
        .flatMap(office -> read(office).stream()).distinct().toList();
  }

  /** What an office has of the body that it is held in: "norland", "bridge", "fund". Empty if none tells. */
  public List<String> readBody(String name) {
    return read("head of " + name).map(Office::of).orElse(List.of());
  }

  /** In lower case, with short forms written out and with possessives and prefixes as words of their own. */
  private List<String> spelledOut(List<String> description) {
    List<String> words = new ArrayList<>();
    for (String each : description) {
      String word = Lexicon.lower(each).replace('’', '\'');
      if (word.endsWith("'s") && word.length() > 2) {
        words.add(word.substring(0, word.length() - 2));
        words.add("'s");
      } else {
        String whole = lexicon.relatedOrSelf(word, Relation.SHORT_FOR);
        BLANKS.split(whole).forEach(part -> addParts(part, words));
      }
    }
    return words;
  }

  /** "vice-president" and "ex-minister" are two words for this purpose, "attorney-at-law" is one. */
  private void addParts(String word, List<String> words) {
    int hyphen = word.indexOf('-');
    String prefix = hyphen < 0 ? "" : word.substring(0, hyphen);
    if (lexicon.has(prefix, Feature.SUBORDINATE) || lexicon.has(prefix, Feature.FORMER)) {
      words.add(prefix);
      words.add(word.substring(hyphen + 1));
    } else {
      words.add(word);
    }
  }

  /** The last word before "of", "for" or the like; -1 when there is none. */
  private int headOf(List<String> words) {
    int end = 0;
    while (end < words.size() && !(end > 0 && lexicon.has(words.get(end), Feature.PREPOSITION))) {
      end++;
    }
    while (end > 0 && isPossessive(words.get(end - 1))) {
      end--;
    }
    return end - 1;
  }

  private boolean tells(String word) {
    return !lexicon.has(word, Feature.FORMER)
        && !lexicon.has(word, Feature.UNTELLING)
        && !lexicon.has(word, Feature.FUNCTION_WORD)
        && word.codePoints().anyMatch(Character::isLetterOrDigit)
        && !isPossessive(word);
  }

  private static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("'");
  }

  /** How many words from here on are the name of a place, or the word for what is from there; 0 for none. */
  private int placeAt(List<String> words, int begin, int end) {
    for (int length = Math.min(LONGEST_PLACE, end - begin); length > 0; length--) {
      if (lexicon.placeOf(String.join(" ", words.subList(begin, begin + length))).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private String placeName(List<String> words) {
    return Lexicon.lower(lexicon.placeOf(String.join(" ", words)).orElseThrow());
  }

  private Optional<Office> letters(List<String> description) {
    List<String> words =
        description.stream().flatMap(word -> PARTS.splitToStream(Lexicon.lower(word)))
            .filter(word -> !lexicon.has(word, Feature.FUNCTION_WORD) && !lexicon.has(word, Feature.FORMER)
                && !isPossessive(word)).toList();
    String letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return words.size() > 1
        ? Optional.of(new Office(letters, List.of(), List.of(), "", Gender.UNKNOWN, false)) : Optional.empty();
  }
}
