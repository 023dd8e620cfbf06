package io.github.presser.internal.english;

import com.google.common.base.Splitter;
import io.github.presser.Gender;
import io.github.presser.LexiconException;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.Utf8.NotUtf8Exception;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads word lists. A line is a word, white space, and what is to be said of it, in any order: features ({@code title})
 * and relations ({@code short-for=senator}, several words between commas). In a word "_" stands for a blank. Words are
 * lower case, but names have their capitals. A line that begins with "#" is a comment.
 *
 * <p>Whatever is not so is refused with its place.
 */
final class LexiconReader {

  private static final Pattern PART = Pattern.compile("\\S++");
  private static final Splitter COMMAS = Splitter.on(',');

  private static final Map<String, Feature> FEATURES =
      Stream.of(Feature.values()).collect(Collectors.toUnmodifiableMap(Feature::label, f -> f));
  private static final Map<String, Relation> RELATIONS =
      Stream.of(Relation.values()).collect(Collectors.toUnmodifiableMap(Relation::label, r -> r));

  /** Who can bear a first name. */
  private static final Pattern AGES = Pattern.compile("\\d{1,3}-\\d{1,3}");

  private static final Set<String> GENDERS =
      Set.of(Lexicon.lower(Gender.FEMALE.name()), Lexicon.lower(Gender.MALE.name()));

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private String file = "";
  private int line;

  /** The entries of all files read so far, in order. */
  List<Entry> entries() {
    return entries;
  }

  /**
   * Reads a file that ships with Presser.
   *
   * @throws IOException if it is not there, or a {@link LexiconException} if it has a mistake
   */
  void readResource(String resource) throws IOException {
    try (InputStream in = LexiconReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not on the class path");
      }
      read(resource, in.readAllBytes());
    }
  }

  /**
   * Reads a file of the caller's.
   *
   * @throws FileSystemException if it cannot be read; it has the file
   * @throws LexiconException if it has a mistake
   */
  void read(Path path) throws FileSystemException, LexiconException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) { // of a folder it says no more than that
      throw new FileSystemException(path.toString(), null, e.getMessage());
    }
    read(path.toString(), bytes);
  }

  /** Reads the bytes of a file. */
  void read(String name, byte[] bytes) throws LexiconException {
    String text;
    try {
      text = Utf8.decode(bytes);
    } catch (NotUtf8Exception e) {
      throw new LexiconException(name, e.line(), e.column(), "The file is " + e.getMessage() + "; save it as UTF-8");
    }
    file = name;
    line = 0;
    for (String each : (Iterable<String>) Utf8.withoutMark(text).lines()::iterator) {
      line++;
      if (!each.isBlank() && !each.startsWith("#")) {
        readLine(each);
      }
    }
  }

  private void readLine(String text) throws LexiconException {
    Matcher parts = PART.matcher(text);
    parts.find();
    String word = spaced(parts.group());
    if (word.indexOf('=') > 0) {
      throw mistake(parts.start(), "The line begins with \"" + word + "\"; begin it with the word");
    }
    if (word.isBlank()) {
      throw mistake(parts.start(), "The line begins with blanks for a word; begin it with the word");
    }
    String before = places.putIfAbsent(word, file + ":" + line);
    if (before != null) {
      throw mistake(parts.start(), "\"" + word + "\" stands in " + before + " already; give it all its features there");
    }
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    Map<Relation, List<String>> relations = new EnumMap<>(Relation.class);
    while (parts.find()) {
      readPart(parts, features, relations);
    }
    if (features.isEmpty() && relations.isEmpty()) {
      throw mistake(text.length(), "Nothing is said of \"" + word + "\"; add a feature: " + labels(FEATURES));
    }
    entries.add(new Entry(word, features, relations));
  }

  private void readPart(Matcher part, Set<Feature> features, Map<Relation, List<String>> relations)
      throws LexiconException {
    String label = part.group();
    int equals = label.indexOf('=');
    if (equals < 0) {
      Feature feature = FEATURES.get(label);
      if (feature == null) {
        throw mistake(part.start(), "Unknown feature \"" + label + "\"; " + advice(label, FEATURES));
      }
      if (!features.add(feature)) {
        throw mistake(part.start(), "\"" + label + "\" stands twice; leave one");
      }
      return;
    }
    Relation relation = RELATIONS.get(label.substring(0, equals));
    List<String> words = COMMAS.splitToStream(label.substring(equals + 1)).map(LexiconReader::spaced).toList();
    if (relation == null) {
      String name = label.substring(0, equals);
      throw mistake(part.start(), "Unknown relation \"" + name + "\"; " + advice(name, RELATIONS));
    }
    if (words.stream().anyMatch(String::isBlank)) {
      throw mistake(part.start(), "\"" + label + "\" lacks a word; write " + relation.label() + "=word,word");
    }
    if (relation == Relation.GIVEN_NAME && !GENDERS.containsAll(words)) {
      throw mistake(part.start(), "\"" + label + "\" is no gender; write " + relation.label() + "=female,male");
    }
    if (relation == Relation.AGE && !(words.size() == 1 && AGES.matcher(words.get(0)).matches())) {
      throw mistake(part.start(), "\"" + label + "\" is no range of years; write " + relation.label() + "=13-19");
    }
    if (relations.put(relation, words) != null) {
      throw mistake(part.start(), "\"" + relation.label() + "\" stands twice; join its words with a comma");
    }
  }

  private static String spaced(String word) {
    return word.replace('_', ' ');
  }

  private static String advice(String wrong, Map<String, ?> known) {
    return Nearest.to(wrong, known.keySet()).map(near -> "use " + near + ", or one of ").orElse("use one of ")
        + labels(known);
  }

  private static String labels(Map<String, ?> known) {
    return known.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  private LexiconException mistake(int at, String problem) {
    return new LexiconException(file, line, at + 1, problem);
  }
}
