package io.github.presser.internal.english;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import io.github.presser.Gender;
import io.github.presser.LexiconException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The words that Presser knows, with what is said of each in {@code models/english}, and the caller's own. Immutable
 * and thread-safe. A look-up costs one hash, whatever the number of words.
 *
 * <p>Words are looked up in lower case, names with their capitals; methods that do either themselves say so.
 */
public final class Lexicon {

  private static final String FOLDER = "/io/github/presser/models/english/";

  /** So many capitals may be short for anything. */
  private static final int LONGEST_ACRONYM = 4;

  /** How words for a country's people end that are no noun for one of them: the Danish, French, Chinese, Swiss. */
  private static final List<String> ALL_OF_A_PEOPLE = List.of("sh", "ch", "ese", "ss");

  /** One file a topic, then what only some countries' English has. */
  static final List<String> FILES =
      List.of(
          "people", "titles", "bodies", "documents", "places", "things", "time", "speech", "cues", "unsaid",
          "grammar", "no-names", "given-names", "family-names", "countries", "landmarks", "organisations", "aliases",
          "statements",
          "regions/gb", "regions/ie", "regions/us", "regions/in", "regions/ng", "regions/za", "regions/au");

  private static final Supplier<Lexicon> STANDARD = Suppliers.memoize(() -> new Lexicon(shipped()));

  private final Map<Feature, Set<String>> words = new EnumMap<>(Feature.class);
  private final Map<Relation, Map<String, List<String>>> relations = new EnumMap<>(Relation.class);
  private final Set<String> places = new HashSet<>();
  private final Set<String> placesInCapitals = new HashSet<>();
  private final Set<String> demonyms = new HashSet<>();
  private final Map<String, String> usualWords;
  private final Map<String, String> usualNames = new HashMap<>();
  private final Map<String, String> placesByWord = new HashMap<>();

  private Lexicon(List<Entry> entries) {
    for (Feature feature : Feature.values()) {
      words.put(feature, new HashSet<>());
    }
    for (Relation relation : Relation.values()) {
      relations.put(relation, new HashMap<>());
    }
    EqualWords equal = new EqualWords();
    for (Entry entry : entries) {
      entry.features().forEach(feature -> words.get(feature).add(entry.word()));
      entry.relations().forEach((relation, to) -> relations.get(relation).merge(entry.word(), to, Lexicon::joined));
      Optional.ofNullable(entry.relations().get(Relation.SAME_AS)).ifPresent(same -> equal.add(entry.word(), same));
    }
    usualWords = equal.all();
    words.replaceAll((feature, all) -> ImmutableSet.copyOf(all));
    relations.get(Relation.DEMONYM).values().forEach(all -> all.forEach(word -> demonyms.add(lower(word))));
    nameUsually();
    places.forEach(place -> placesInCapitals.add(place.toUpperCase(Locale.ROOT)));
    places.forEach(place -> placesByWord.put(lower(place), usualNames.getOrDefault(place, place)));
    // A word for the people of two countries is, for want of more, of the one that comes first by name.
    new TreeMap<>(relations.get(Relation.DEMONYM)).forEach((place, people) ->
        people.forEach(word -> placesByWord.putIfAbsent(lower(word), usualNames.getOrDefault(place, place))));
  }

  /** A place's other names are names of places, and a usual name is its own. */
  private void nameUsually() {
    places.addAll(words.get(Feature.PLACE));
    usualWords.forEach((name, usual) -> {
      if (Character.isUpperCase(usual.charAt(0)) || usual.startsWith("al-")) {
        usualNames.put(name, usual);
        usualNames.put(usual, usual);
      }
    });
    Set<String> usualPlaces = new HashSet<>();
    places.forEach(place -> usualPlaces.add(usualNames.getOrDefault(place, place)));
    usualNames.forEach((name, usual) -> {
      if (usualPlaces.contains(usual)) {
        places.add(name);
      }
    });
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> joined = new ArrayList<>(one);
    other.stream().filter(word -> !one.contains(word)).forEach(joined::add);
    return List.copyOf(joined);
  }

  /**
   * Returns the words that Presser ships with, read when they are first asked for.
   *
   * @throws IllegalStateException if a file of them is not on the class path or damaged
   */
  public static Lexicon standard() {
    return STANDARD.get();
  }

  /**
   * Returns the words that Presser ships with and those of some files. A word of the caller's that Presser knows
   * already has what either says of it.
   *
   * @throws FileSystemException if a file cannot be read; it has the file
   * @throws LexiconException if a file has a mistake
   */
  public static Lexicon with(List<Path> files) throws FileSystemException, LexiconException {
    if (files.isEmpty()) {
      return standard();
    }
    List<Entry> entries = new ArrayList<>(shipped());
    for (Path file : files) {
      LexiconReader reader = new LexiconReader();
      reader.read(file);
      entries.addAll(reader.entries());
    }
    return new Lexicon(entries);
  }

  private static List<Entry> shipped() {
    LexiconReader reader = new LexiconReader();
    try {
      for (String file : FILES) {
        reader.readResource(FOLDER + file + ".txt");
      }
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read Presser's words: " + e.getMessage(), e);
    }
    return reader.entries();
  }

  /** Whether the files say this of the word, given as they write it: in lower case, a name with its capitals. */
  public boolean has(String word, Feature feature) {
    return words.get(feature).contains(word);
  }

  /** All words of which the files say this. */
  public Set<String> words(Feature feature) {
    return words.get(feature);
  }

  /** The words to which the word stands in the relation; empty when there are none. */
  public List<String> related(String word, Relation relation) {
    return relations.get(relation).getOrDefault(word, List.of());
  }

  /** The first of those words, or the word itself when there are none. */
  public String relatedOrSelf(String word, Relation relation) {
    List<String> to = related(word, relation);
    return to.isEmpty() ? word : to.get(0);
  }

  /** All that the files say of the relation. */
  public Map<String, List<String>> all(Relation relation) {
    return Map.copyOf(relations.get(relation));
  }

  /** The common form of a word of a title or role, in any case: "lawyer" and "attorney" are one. */
  public String normal(String word) {
    String lower = lower(word);
    return usualWords.getOrDefault(lower, lower);
  }

  /** Whether the word, in any case, can stand before a person's name without being part of it: "Mr.", "President". */
  public boolean isTitle(String word) {
    String lower = lower(word);
    return has(lower, Feature.TITLE) || has(lower, Feature.HONORIFIC);
  }

  /** Whether the word, in any case, can only stand before a person's name: "Mr.", "Mrs.". */
  public boolean isHonorific(String word) {
    return has(lower(word), Feature.HONORIFIC);
  }

  /** The gender that an honorific, in any case, tells; {@code UNKNOWN} for any other word. */
  public Gender honorificGender(String word) {
    return isHonorific(word) ? gender(lower(word)) : Gender.UNKNOWN;
  }

  /** Whether the word, in lower case, is the plural of a noun for a person: "ministers", "neighbours". */
  public boolean isPluralOfPerson(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
    return has(singular, Feature.PERSON) || has(singular, Feature.PERSON_NOUN);
  }

  /** Whether the word is "be" in any form: "was". */
  public boolean isFormOfBe(String word) {
    return relatedOrSelf(word, Relation.REPORTED_AS).equals("be");
  }

  /** Whether the word, in lower case, is a day: "Tuesday", "yesterday". */
  public boolean isDay(String word) {
    return has(word, Feature.DAY) || has(word, Feature.WEEKDAY);
  }

  /** Whether the word, in lower case, has its capital from the calendar: "tuesday", "may". */
  public boolean isOfCalendar(String word) {
    return has(word, Feature.WEEKDAY) || has(word, Feature.MONTH);
  }

  /** Whether the noun, in any case, says what a person is or does: by itself or by its last part. */
  public boolean isRole(String noun) {
    String lower = lower(noun);
    if (has(lower, Feature.PERSON) || has(lower, Feature.TITLE)) {
      return true;
    }
    if (lower.endsWith("man") || lower.endsWith("woman") || lower.endsWith("person")) {
      return lower.length() > 6;
    }
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && has(lower.substring(hyphen + 1), Feature.PERSON);
  }

  /** The gender of whoever is or does what the noun, in any case, says; {@code UNKNOWN} for most. */
  public Gender roleGender(String noun) {
    String lower = lower(noun);
    Gender known = gender(lower);
    if (known != Gender.UNKNOWN) {
      return known;
    }
    return lower.length() > 6 && lower.endsWith("woman") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private Gender gender(String word) {
    if (has(word, Feature.MALE)) {
      return Gender.MALE;
    }
    return has(word, Feature.FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Whether the word, in any case, is somebody's first name. */
  public boolean isFirstName(String word) {
    return !related(lower(word), Relation.GIVEN_NAME).isEmpty();
  }

  /** The gender of those who bear the first name, in any case; {@code UNKNOWN} for a name of both and for no name. */
  public Gender firstNameGender(String word) {
    List<String> genders = related(lower(word), Relation.GIVEN_NAME);
    return genders.size() == 1 ? Gender.valueOf(genders.get(0).toUpperCase(Locale.ROOT)) : Gender.UNKNOWN;
  }

  /** Whether it is the name of a country or a state, with its capitals or in capitals throughout. */
  public boolean isPlace(String name) {
    return places.contains(name) || name.length() > LONGEST_ACRONYM && placesInCapitals.contains(name);
  }

  /** Whether the word, in any case, is for what or who is from a country: "Syrian", "Syrians". */
  public boolean isDemonym(String word) {
    return demonyms.contains(lower(word));
  }

  /** Whether the noun, in any case, is for one person from a country: "Italian"; not "French", who are all of them. */
  public boolean isCompatriot(String noun) {
    String lower = lower(noun);
    return isDemonym(lower) && ALL_OF_A_PEOPLE.stream().noneMatch(lower::endsWith);
  }

  /**
   * The usual name of the country or state that the words, in any case, name or say somebody to be from: "Norway" for
   * "Norwegian".
   */
  public Optional<String> placeOf(String words) {
    return Optional.ofNullable(placesByWord.get(lower(words)));
  }

  /** The usual name of a country or organisation that has several; with their capitals. */
  public Optional<String> usualName(String name) {
    return Optional.ofNullable(usualNames.get(name));
  }

  /** Every name of a country or organisation that has several, and the usual one; with their capitals. */
  public Map<String, String> usualNames() {
    return Collections.unmodifiableMap(usualNames);
  }

  /** The word as it is looked up. */
  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
