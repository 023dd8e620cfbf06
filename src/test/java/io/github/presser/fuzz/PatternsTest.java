package io.github.presser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Presser;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pattern of the program takes a number of steps that is linear in the text, also for texts made of its own parts
 * that just miss it. A step is a character that the matcher looks at, so nothing depends on the machine.
 */
class PatternsTest {

  private static final int LENGTH = 4_000;
  private static final int TEXTS = 60;

  /** Steps a character. What is quadratic takes two thousand. */
  private static final int MOST = 1_000;

  /** Where texts are searched from place to place; elsewhere they are matched from their beginning or as a whole. */
  private static final Pattern SEARCHED =
      Pattern.compile(
          "internal\\.(text\\.(PrintedDate|PassageFinder)|names\\.Spelling|evaluation\\.Words|english)\\..*"
              + "|page\\.(Dates|Encodings|Verdict)\\..*|report\\..*");

  private static final String[] COMMON = {" ", "a", "A", "1", ".", "-", "\"", "'", "\n", "<", "=", ",", "é", "s "};

  /** Types of fields that hold patterns. */
  private static final Set<String> HOLDERS =
      Set.of("Pattern", "List", "Map", "Pattern[]", "TextReader", "PageWords");

  /** What is looked into for them. */
  private static final Set<String> READERS = Set.of("TextReader", "ParagraphLines", "PageWords");

  @Test
  void findsThePatternsOfAllRooms() throws ReflectiveOperationException {
    assertThat(patterns().map(Named::toString))
        .anyMatch(name -> name.contains("text.Cleaner.TAG_NAME"))
        .anyMatch(name -> name.contains("text.TextReader$Standard.READER"))
        .anyMatch(name -> name.contains("page.PageWords"))
        .hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void takeLinearSteps(Named named) {
    Pattern pattern = named.pattern();
    List<String> parts = parts(pattern.pattern());
    Random random = new Random(pattern.pattern().hashCode());
    for (int i = 0; i < TEXTS; i++) {
      String head = random.nextBoolean() ? "" : one(parts, random);
      String unit = one(parts, random) + (random.nextBoolean() ? "" : one(parts, random));
      String tail = random.nextBoolean() ? "\u0001" : one(parts, random);
      String text = head + unit.repeat(LENGTH / unit.length()) + tail;
      assertThat(steps(named, text)).as("steps for %s, %s again and again, and %s", head, unit, tail)
          .isLessThan(most(text));
    }
  }

  /** How many steps a text may cost. */
  static long most(String text) {
    return MOST * (long) text.length();
  }

  private static String one(List<String> parts, Random random) {
    return parts.get(random.nextInt(parts.size()));
  }

  /** As texts are looked through: from the beginning, as a whole, and from place to place. */
  static long steps(Named named, String text) {
    Counted counted = new Counted(text);
    try {
      Matcher matcher = named.pattern().matcher(counted);
      matcher.lookingAt();
      matcher.reset().matches();
      boolean searched = SEARCHED.matcher(named.toString()).matches();
      for (boolean found = searched && matcher.reset().find(); found; found = matcher.find()) {
        // on to the next
      }
    } catch (EndlessException e) {
      // the count tells
    }
    return counted.steps[0];
  }

  /** What a pattern is made of, without its grammar: the words and characters that texts near to it consist of. */
  static List<String> parts(String pattern) {
    List<String> parts = new ArrayList<>(List.of(COMMON));
    String plain =
        pattern
            .replaceAll("\\\\[pP]\\{\\w+}|\\\\[dDwWsSbBR]|\\(\\?<?\\w*[>:=!]|\\{[\\d,]+}|\\(\\?[a-z]+\\)", " ")
            .replace("\\", "");
    for (Matcher words = Pattern.compile("[\\p{L}\\d]+|[^\\p{L}\\d\\s]").matcher(plain); words.find(); ) {
      parts.add(words.group());
      parts.add(words.group() + " ");
    }
    return parts;
  }

  static Stream<Named> patterns() throws ReflectiveOperationException {
    Map<String, Pattern> found = new TreeMap<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && HOLDERS.contains(field.getType().getSimpleName())) {
          field.setAccessible(true);
          collect(type.getName() + "." + field.getName(), field.get(null), 3, found);
        }
      }
    }
    return found.entrySet().stream().map(entry -> new Named(entry.getKey(), entry.getValue()));
  }

  private static void collect(String name, Object value, int depth, Map<String, Pattern> found)
      throws ReflectiveOperationException {
    if (value instanceof Pattern pattern) {
      found.put(name, pattern);
    } else if (value instanceof Collection<?> all && depth > 0) {
      int number = 0;
      for (Object each : all) {
        collect(name + "." + number++, each, depth - 1, found);
      }
    } else if (value instanceof Map<?, ?> map && depth > 0) {
      collect(name, List.copyOf(map.values()), depth, found);
    } else if (value != null && depth > 0 && READERS.contains(value.getClass().getSimpleName())) {
      for (Field field : value.getClass().getDeclaredFields()) {
        field.setAccessible(true);
        if (!Modifier.isStatic(field.getModifiers())) {
          collect(name + "." + field.getName(), field.get(value), depth - 1, found);
        }
      }
    }
  }

  private static List<Class<?>> classes() {
    try {
      Path root = Path.of(Presser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root.resolve("io/github/presser"))) {
        List<Class<?>> classes = new ArrayList<>();
        for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
          String name = root.relativize(file).toString().replace(".class", "").replace('/', '.').replace('\\', '.');
          if (!name.endsWith("-info")) {
            classes.add(Class.forName(name, false, Presser.class.getClassLoader()));
          }
        }
        return classes;
      }
    } catch (IOException | URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A pattern and the field that holds it. */
  record Named(String name, Pattern pattern) {

    @Override
    public String toString() {
      return name.replace("io.github.presser.", "");
    }
  }

  /** Ends what takes too many steps. */
  private static final class EndlessException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** A text that counts how often it is looked at. */
  private record Counted(String text, long[] steps) implements CharSequence {

    Counted(String text) {
      this(text, new long[1]);
    }

    @Override
    public char charAt(int index) {
      if (++steps[0] > most(text)) {
        throw new EndlessException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
      return text.substring(begin, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
