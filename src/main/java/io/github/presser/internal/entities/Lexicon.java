package io.github.presser.internal.entities;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.presser.Gender;
import io.github.presser.internal.tokens.ModelFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that tell what a name stands for: titles, roles, heads of organisations' names, first
 * names, countries. Read once, from Presser's own {@code models/names.txt} and three lists of
 * CoreNLP's ({@link ModelFiles#FIRST_NAMES}, {@link ModelFiles#DEMONYMS}, {@link
 * ModelFiles#STATES}). Immutable and thread-safe. Words are looked up in lower case unless a method
 * says otherwise.
 */
final class Lexicon {

  private static final String OWN = "/io/github/presser/models/names.txt";
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Splitter TABS = Splitter.on('\t').trimResults().omitEmptyStrings();
  private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();

  final ImmutableSet<String> titles;
  final ImmutableSet<String> organisationHeads;
  final ImmutableSet<String> placeHeads;
  final ImmutableSet<String> thingHeads;
  final ImmutableSet<String> deliberating;
  final ImmutableSet<String> eventHeads;
  final ImmutableSet<String> treatyHeads;
  final ImmutableSet<String> motion;
  final ImmutableSet<String> regionHeads;
  final ImmutableSet<String> settlements;
  final ImmutableSet<String> groupOpeners;
  final ImmutableSet<String> groupWords;
  final ImmutableSet<String> placeWords;
  final ImmutableSet<String> placePrepositions;
  final ImmutableSet<String> portfolios;
  final ImmutableSet<String> particles;
  final ImmutableSet<String> speechVerbs;
  final ImmutableSet<String> noNames;
  final ImmutableSet<String> months;

  /** What "sen." and its like are short for. */
  final ImmutableMap<String, String> titleAbbreviations;

  private final ImmutableMap<String, String> shortFirstNames;
  private final ImmutableSet<String> roles;
  private final ImmutableMap<String, Gender> honorifics;
  private final ImmutableMap<String, Gender> genderedRoles;
  private final ImmutableMap<String, Gender> firstNames;
  private final ImmutableSet<String> places;
  private final ImmutableSet<String> demonyms;
  private final ImmutableMap<String, String> same;

  private Lexicon(
      Map<String, List<String>> own,
      List<String> first,
      List<String> demonymLines,
      List<String> states) {
    titles = ImmutableSet.copyOf(own.get("titles"));
    organisationHeads = ImmutableSet.copyOf(own.get("organisation heads"));
    thingHeads = ImmutableSet.copyOf(own.get("thing heads"));
    placeHeads = ImmutableSet.copyOf(own.get("place heads"));
    deliberating = ImmutableSet.copyOf(own.get("deliberating"));
    eventHeads = ImmutableSet.copyOf(own.get("event heads"));
    settlements = ImmutableSet.copyOf(own.get("settlements"));
    regionHeads = ImmutableSet.copyOf(own.get("region heads"));
    treatyHeads = ImmutableSet.copyOf(own.get("treaty heads"));
    motion = ImmutableSet.copyOf(own.get("motion"));
    groupOpeners = ImmutableSet.copyOf(own.get("group openers"));
    groupWords = ImmutableSet.copyOf(own.get("group words"));
    placeWords = ImmutableSet.copyOf(own.get("place words"));
    placePrepositions = ImmutableSet.copyOf(own.get("place prepositions"));
    portfolios = ImmutableSet.copyOf(own.get("portfolios"));
    particles = ImmutableSet.copyOf(own.get("particles"));
    speechVerbs = ImmutableSet.copyOf(own.get("speech verbs"));
    months = ImmutableSet.copyOf(own.get("months"));
    noNames = ImmutableSet.copyOf(own.get("no names"));
    roles =
        ImmutableSet.<String>builder()
            .addAll(own.get("roles"))
            .addAll(own.get("male roles"))
            .addAll(own.get("female roles"))
            .build();
    honorifics = gendered(own.get("male honorifics"), own.get("female honorifics"));
    genderedRoles = gendered(own.get("male roles"), own.get("female roles"));

    ImmutableMap.Builder<String, String> abbreviations = ImmutableMap.builder();
    for (String pair : own.get("title abbreviations")) {
      int at = pair.indexOf('=');
      abbreviations.put(pair.substring(0, at), pair.substring(at + 1));
    }
    titleAbbreviations = abbreviations.buildKeepingLast();

    ImmutableMap.Builder<String, String> shorts = ImmutableMap.builder();
    for (String pair : own.get("short first names")) {
      int at = pair.indexOf('=');
      shorts.put(Spelling.fold(pair.substring(0, at)), Spelling.fold(pair.substring(at + 1)));
    }
    shortFirstNames = shorts.buildKeepingLast();

    Map<String, Gender> genders = new HashMap<>();
    for (String line : first) {
      List<String> parts = WORDS.splitToList(line);
      if (parts.size() == 2) {
        // A name that both bear tells nothing of the gender, but is still known for a first name.
        genders.merge(
            parts.get(0), Gender.valueOf(parts.get(1)), (a, b) -> a == b ? a : Gender.UNKNOWN);
      }
    }
    own.get("first names of both").forEach(name -> genders.put(name, Gender.UNKNOWN));
    firstNames = ImmutableMap.copyOf(genders);

    ImmutableSet.Builder<String> placeNames = ImmutableSet.builder();
    ImmutableSet.Builder<String> people = ImmutableSet.builder();
    for (String line : demonymLines) {
      if (!line.startsWith("#")) {
        List<String> parts = TABS.splitToList(line);
        placeNames.add(CharMatcher.is('.').trimTrailingFrom(parts.get(0)));
        parts.stream().skip(1).map(Lexicon::lower).forEach(people::add);
      }
    }
    // Two capitals are a state in an address, but more often something else.
    states.stream().filter(s -> !s.equals(s.toUpperCase(Locale.ROOT))).forEach(placeNames::add);

    ImmutableMap.Builder<String, String> usual = ImmutableMap.builder();
    for (List<String> line : lines(own.get("same"))) {
      line.forEach(name -> usual.put(name, line.get(0)));
    }
    same = usual.buildKeepingLast();
    ImmutableSet<String> listed = placeNames.build();
    same.forEach(
        (name, first1) -> {
          if (listed.contains(first1)) {
            placeNames.add(name);
          }
        });
    places = placeNames.build();
    demonyms = people.build();
  }

  /**
   * Reads the lists.
   *
   * @throws IllegalStateException if one of them is not on the class path or cannot be read
   */
  static Lexicon load() {
    return new Lexicon(
        own(),
        coreNlp(ModelFiles.FIRST_NAMES),
        coreNlp(ModelFiles.DEMONYMS),
        coreNlp(ModelFiles.STATES));
  }

  private static Map<String, List<String>> own() {
    try (InputStream in = Lexicon.class.getResourceAsStream(OWN)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      Map<String, List<String>> sections = new LinkedHashMap<>();
      List<String> section = new ArrayList<>();
      for (String line : readLines(in)) {
        if (line.startsWith("#")) {
          continue;
        }
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          sections.put(line.substring(1, line.indexOf(']')), section);
        } else if (line.contains("|")) {
          section.add(line.replace('_', ' '));
        } else {
          for (String word : WORDS.split(line)) {
            section.add(word.replace('_', ' '));
          }
        }
      }
      return sections;
    } catch (IOException e) {
      throw new IllegalStateException(
          "Cannot read Presser's word list " + OWN + ": " + e.getMessage(), e);
    }
  }

  private static List<List<String>> lines(List<String> section) {
    return section.stream().map(BARS::splitToList).toList();
  }

  private static List<String> coreNlp(String file) {
    try (InputStream in = ModelFiles.open(file)) {
      return readLines(in);
    } catch (IOException e) {
      throw ModelFiles.unreadable(file, e);
    }
  }

  private static List<String> readLines(InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }

  private static ImmutableMap<String, Gender> gendered(List<String> male, List<String> female) {
    ImmutableMap.Builder<String, Gender> map = ImmutableMap.builder();
    male.forEach(word -> map.put(word, Gender.MALE));
    female.forEach(word -> map.put(word, Gender.FEMALE));
    return map.buildOrThrow();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the word can stand before a person's name without being part of it: "Mr.", "President",
   * "Sen.".
   */
  boolean isTitle(String word) {
    String lower = lower(word);
    return titles.contains(lower) || honorifics.containsKey(lower);
  }

  /** Whether the word can only stand before a person's name: "Mr.", "Mrs.". */
  boolean isHonorific(String word) {
    return honorifics.containsKey(lower(word));
  }

  /** The gender that an honorific tells; {@code UNKNOWN} for any other word. */
  Gender honorificGender(String word) {
    return honorifics.getOrDefault(lower(word), Gender.UNKNOWN);
  }

  /** Whether the noun says what a person is or does. */
  boolean isRole(String noun) {
    String lower = lower(noun);
    if (roles.contains(lower) || titles.contains(lower)) {
      return true;
    }
    if (lower.endsWith("man") || lower.endsWith("woman") || lower.endsWith("person")) {
      return lower.length() > 6;
    }
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && roles.contains(lower.substring(hyphen + 1));
  }

  /** The gender of whoever holds the role; {@code UNKNOWN} for most. */
  Gender roleGender(String noun) {
    String lower = lower(noun);
    Gender known = genderedRoles.get(lower);
    if (known != null) {
      return known;
    }
    return lower.length() > 6 && lower.endsWith("woman") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The full form of an English first name, both as keys of {@link Spelling}: "robert" for "bob", or itself. */
  String fullFirstName(String key) {
    return shortFirstNames.getOrDefault(key, key);
  }

  boolean isFirstName(String word) {
    return firstNames.containsKey(lower(word));
  }

  /**
   * The gender of those who bear the first name; {@code UNKNOWN} for a name of both and for what is
   * no first name.
   */
  Gender firstNameGender(String word) {
    return firstNames.getOrDefault(lower(word), Gender.UNKNOWN);
  }

  /** Whether it is the name of a country or a state; with its capitals. */
  boolean isPlace(String name) {
    return places.contains(name) || name.length() > 4 && places.contains(titleCase(name));
  }

  private static String titleCase(String capitals) {
    return capitals.equals(capitals.toUpperCase(Locale.ROOT))
        ? capitals.charAt(0) + lower(capitals.substring(1))
        : capitals;
  }

  /** Whether the word is for what or who is from a country: "Syrian", "Syrians". */
  boolean isDemonym(String word) {
    return demonyms.contains(lower(word));
  }

  /** The usual name of a country or organisation that has several; with their capitals. */
  Optional<String> usualName(String name) {
    return Optional.ofNullable(same.get(name));
  }
}
