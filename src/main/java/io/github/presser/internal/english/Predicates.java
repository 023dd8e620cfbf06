package io.github.presser.internal.english;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import io.github.presser.internal.Utf8;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What WordNet says of verbs, nouns and adjectives that can report speech, thought or feeling: the groups of their
 * meanings, and the verb that a noun or an adjective is derived from ("claim", "belief" from "believe"). So what is
 * learnt of one word holds for its like. Immutable and thread-safe.
 */
public final class Predicates {

  private static final String RESOURCE = "/io/github/presser/models/predicates.txt";

  /** WordNet's groups of meanings that are told apart here, those that attribute something first. */
  public enum Group {
    COMMUNICATION, COGNITION, EMOTION, FEELING, PERCEPTION, MOTIVE, ATTRIBUTE, VERB, ACT, SOCIAL, CREATION, STATE,
    STATIVE, POSSESSION, CHANGE, CONTACT, EVENT, ARTIFACT, OTHER
  }

  private static final Map<String, Group> GROUPS =
      Stream.of(Group.values()).collect(Collectors.toMap(group -> Ascii.toLowerCase(group.name()), group -> group));

  /** The number of a word of which nothing is known. */
  public static final int NONE = 0;

  /** A group's number has this many numbers beside it, for whether saying and thinking are among the meanings. */
  private static final int FLAGS = 4;

  private static final Supplier<Predicates> STANDARD = Suppliers.memoize(Predicates::read);

  private final Map<String, Integer> verbs = new HashMap<>();
  private final Map<String, Integer> nouns = new HashMap<>();
  private final Map<String, Integer> adjectives = new HashMap<>();
  private final Map<String, String> verbsOf = new HashMap<>();

  private Predicates(List<String> lines) {
    Splitter words = Splitter.on(' ');
    for (String line : lines) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> parts = words.splitToList(line);
      for (String part : parts.subList(1, parts.size())) {
        int equals = part.indexOf('=');
        String value = part.substring(equals + 1);
        switch (part.substring(0, Math.max(0, equals))) {
          case "verb" -> verbs.put(parts.get(0), code(value));
          case "noun" -> nouns.put(parts.get(0), code(value));
          case "adjective" -> adjectives.put(parts.get(0), code(value));
          case "from" -> verbsOf.put(parts.get(0), value);
          default -> throw new IllegalStateException("Cannot read " + RESOURCE + ": " + line);
        }
      }
    }
  }

  /**
   * Returns the words that Presser ships with, read when they are first asked for.
   *
   * @throws IllegalStateException if the file of them is not on the class path or damaged
   */
  public static Predicates standard() {
    return STANDARD.get();
  }

  /** The first group in the list, and whether saying or thinking is among them. */
  private static int code(String groups) {
    List<String> all = Splitter.on(',').splitToList(groups);
    int says = all.contains("communication") ? 2 : 0;
    int thinks = all.contains("cognition") ? 1 : 0;
    return (group(all.get(0)).ordinal() + 1) * FLAGS + says + thinks;
  }

  private static Group group(String label) {
    return GROUPS.getOrDefault(label, Group.OTHER);
  }

  /**
   * The number of the groups that a word's commonest meanings are in.
   *
   * @param lemma in lower case
   * @param tag the part of speech, of the Penn Treebank's
   * @return the same number for words alike, another for each part of speech; {@link #NONE} where nothing is known
   */
  public int groupOf(String lemma, String tag) {
    if (tag.startsWith("VB")) {
      return numbered(100, verbs.get(lemma));
    }
    if (tag.startsWith("NN")) {
      return numbered(200, nouns.get(lemma));
    }
    return tag.startsWith("JJ") ? numbered(300, adjectives.get(lemma)) : NONE;
  }

  /** The group of a word's commonest meaning; as {@link #groupOf}, but empty where nothing is known. */
  public Optional<Group> mainGroup(String lemma, String tag) {
    int number = groupOf(lemma, tag) % 100;
    return number == NONE ? Optional.empty() : Optional.of(Group.values()[number / FLAGS - 1]);
  }

  /** Whether saying or thinking is among the word's commonest meanings. */
  public boolean saysOrThinks(String lemma, String tag) {
    return groupOf(lemma, tag) % FLAGS != 0;
  }

  private static int numbered(int first, Integer code) {
    return code == null ? NONE : first + code;
  }

  /** The verb that a noun or adjective is derived from; the word itself where none is known. */
  public String verbOf(String lemma) {
    return verbsOf.getOrDefault(lemma, lemma);
  }

  private static Predicates read() {
    try {
      return new Predicates(Utf8.resource(Predicates.class, RESOURCE).lines().toList());
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + RESOURCE, e);
    }
  }
}
