package io.github.presser.internal.statements;

import io.github.presser.Entity;
import io.github.presser.Person;
import io.github.presser.Speaker;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.PersonName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who speaks, across articles. Each way of naming somebody is a number, each set of speakers of a quotation another
 * (joint speakers are a set of several; 0 is nobody). Not thread-safe.
 */
public final class Identities {

  /** The set of speakers of a quotation that has none. */
  public static final int NOBODY = 0;

  /** Whether two namings mean the same. */
  public enum Agreement {
    SAME,
    /** One of the namings fits several people: it is not known. */
    UNSURE,
    DIFFERENT
  }

  /** A way of naming somebody; "person" is empty for a body. */
  private record Naming(Optional<String> roster, Optional<PersonName> person, List<String> words) {

    boolean isFull() {
      return person.map(PersonName::isFull).orElse(true);
    }

    String surname() {
      return person.map(PersonName::family).orElse("");
    }

    int size() {
      return person.map(PersonName::size).orElse(words.size());
    }
  }

  /** What an article has for somebody. */
  private record Given(String name, Optional<String> roster, boolean person) {}

  private final Lexicon lexicon;
  private final Map<Given, Integer> idsOfGiven = new HashMap<>(); // normalizing a name costs more than looking it up
  private final Map<Naming, Integer> ids = new HashMap<>();
  private final List<Naming> namings = new ArrayList<>();
  private final Map<List<Integer>, Integer> setIds = new HashMap<>();
  private final List<List<Integer>> sets = new ArrayList<>();
  private final Map<String, List<Integer>> fullNames = new HashMap<>();

  Identities(Lexicon lexicon) {
    this.lexicon = lexicon;
    setIds.put(List.of(), NOBODY);
    sets.add(List.of());
  }

  /** Gives the speakers of a quotation their number. */
  int setOf(List<Speaker> speakers) {
    if (speakers.isEmpty()) {
      return NOBODY;
    }
    List<Integer> members = speakers.stream().map(speaker -> id(speaker.entity())).distinct().sorted().toList();
    return setIds.computeIfAbsent(
        members,
        key -> {
          sets.add(key);
          return sets.size() - 1;
        });
  }

  /** The namings in a set. */
  public List<Integer> members(int set) {
    return sets.get(set);
  }

  /** Gives a way of naming somebody its number. */
  public int id(Entity entity) {
    Given given = new Given(entity.name(), entity.rosterId(), entity instanceof Person);
    return idsOfGiven.computeIfAbsent(given, this::read);
  }

  private int read(Given given) {
    Optional<PersonName> person =
        given.person() ? Optional.of(PersonName.parse(given.name(), lexicon)) : Optional.empty();
    String usual = given.person() ? given.name() : lexicon.usualName(given.name()).orElse(given.name());
    Naming naming = new Naming(given.roster(), person, words(usual));
    return ids.computeIfAbsent(
        naming,
        key -> {
          namings.add(key);
          int id = namings.size() - 1;
          if (given.person() && key.isFull()) {
            fullNames.computeIfAbsent(key.surname(), name -> new ArrayList<>()).add(id);
          }
          return id;
        });
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}']+")).filter(word -> !word.isEmpty()).toList();
  }

  /** How full a naming is: of several for one person, the fullest is the best. */
  public int fullness(int id) {
    Naming naming = namings.get(id);
    return (naming.roster().isPresent() ? 100 : 0) + naming.size();
  }

  /** Whether two sets have somebody in common. */
  Agreement matchSets(int one, int other) {
    if (one == other) {
      return Agreement.SAME;
    }
    Agreement best = Agreement.DIFFERENT;
    for (int a : sets.get(one)) {
      for (int b : sets.get(other)) {
        Agreement match = match(a, b);
        if (match == Agreement.SAME) {
          return match;
        }
        best = match == Agreement.UNSURE ? match : best;
      }
    }
    return best;
  }

  /**
   * Compares two namings in what all articles say: a surname alone is somebody's full name when only one full name has
   * it.
   */
  Agreement match(int one, int other) {
    Agreement match = compatible(one, other) ? Agreement.SAME : Agreement.DIFFERENT;
    if (match == Agreement.SAME && one != other) {
      Naming a = namings.get(one);
      Naming b = namings.get(other);
      Naming shorter = a.isFull() ? b : a;
      if (!shorter.isFull() && shorter.roster().isEmpty() && severalHave(shorter.surname())) {
        return Agreement.UNSURE;
      }
    }
    return match;
  }

  /** Whether two people with different first names have this surname. */
  private boolean severalHave(String surname) {
    List<Integer> full = fullNames.getOrDefault(surname, List.of());
    for (int i = 1; i < full.size(); i++) {
      if (!compatible(full.get(0), full.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two namings can mean the same person or body. */
  public boolean compatible(int one, int other) {
    if (one == other) {
      return true;
    }
    Naming a = namings.get(one);
    Naming b = namings.get(other);
    if (a.roster().isPresent() && b.roster().isPresent()) {
      return a.roster().equals(b.roster());
    }
    if (a.person().isPresent() && b.person().isPresent()) {
      return a.person().get().sameAs(b.person().get());
    }
    boolean bodies = a.person().isEmpty() && b.person().isEmpty();
    // What one article has for a person and another for a body goes by the same words, or it is not the same.
    return a.words().equals(b.words())
        || bodies && (isAcronym(a.words(), b.words()) || isAcronym(b.words(), a.words()));
  }

  private boolean isAcronym(List<String> shorter, List<String> longer) {
    String letters = String.join("", shorter);
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String word : longer) {
      all.append(word.charAt(0));
      if (!lexicon.has(word, Feature.FUNCTION_WORD)) {
        capitals.append(word.charAt(0));
      }
    }
    return letters.length() > 1 && longer.size() > 1 && (letters.contentEquals(all) || letters.contentEquals(capitals));
  }
}
