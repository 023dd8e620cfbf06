package io.github.presser.internal.text;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.presser.LexiconException;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.english.Dashes;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lines of a page look like that are no running text: {@code models/english/paragraphs.txt}, which says how it is
 * written. Immutable and thread-safe.
 *
 * <p>Patterns are meant for lines of at most a few hundred characters whose white space is folded; every part of them
 * is bounded or possessive.
 */
final class ParagraphLines {

  /** What such a line is. */
  enum Kind {
    /** Talks to the reader, of the page or of other pages; any case, marks around it. */
    SERVICE(true, "[ (\\[•·|>»*-]*+", "[ .:!?)\\]•·|<>«»*…-]*"),
    /** Who wrote the article. */
    BYLINE(false, "", ""),
    /** Who else worked on it. */
    TAGLINE(false, "", ""),
    /** Nothing but a date or a time; any case, marks around it. */
    DATE_LINE(true, "[ (\\[•·|>»*-]*+", "[ .:!?)\\]•·|<>«»*…-]*"),
    /** A link to another article with the day of that one; any case. */
    DATED_LINK(true, "", ""),
    /** An address on the web or a name on a network; any case. */
    ADDRESS(true, "", ""),
    /** A piece of a program or a style sheet. */
    CODE(false, "", ""),
    /** Nothing but whose the picture is. */
    CREDIT(false, "", ""),
    /** The words under a picture, which say that it is one. */
    PICTURE(false, "", ""),
    /** Told as pictures are. */
    SHOWN(false, "", ""),
    /** Has a date with its year; any case. */
    FULL_DATE(true, "", "");

    private final boolean anyCase;
    private final String before;
    private final String after;

    Kind(boolean anyCase, String before, String after) {
      this.anyCase = anyCase;
      this.before = before;
      this.after = after;
    }

    private String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Pattern compile(List<String> alternatives) {
      return Pattern.compile(
          (anyCase ? "(?is)" : "(?s)") + before + "(?:" + String.join("|", alternatives) + ")" + after);
    }
  }

  private static final String FILE = "/io/github/presser/models/english/paragraphs.txt";
  private static final Splitter PARTS = Splitter.on(CharMatcher.is(' ')).omitEmptyStrings().limit(2);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z-]*+)}");
  private static final CharMatcher AROUND = CharMatcher.anyOf(" .,:;!?()[]•·|<>«»*…_").or(Dashes.ALL);
  private static final Map<String, Kind> KINDS =
      Stream.of(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::label, kind -> kind));

  private final Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
  private final Set<String> templates = new HashSet<>();

  private ParagraphLines(List<String> lines, Lexicon lexicon) throws LexiconException {
    Map<String, String> definitions = new HashMap<>();
    definitions.put("month", anyOf(lexicon.words(Feature.MONTH)));
    definitions.put("weekday", anyOf(lexicon.words(Feature.WEEKDAY)));
    Map<Kind, List<String>> alternatives = new EnumMap<>(Kind.class);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> parts = PARTS.splitToList(line);
      String rest = parts.size() < 2 ? "" : parts.get(1);
      try {
        switch (parts.get(0)) {
          case "define" -> {
            List<String> definition = PARTS.splitToList(rest);
            definitions.put(definition.get(0), filledIn(definition.get(1), definitions));
          }
          case "template" -> templates.add(rest);
          default -> alternatives.computeIfAbsent(kind(parts.get(0)), k -> new ArrayList<>())
              .add(filledIn(rest, definitions));
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new LexiconException(FILE, i + 1, 1, e.getMessage());
      }
    }
    alternatives.forEach((kind, all) -> patterns.put(kind, kind.compile(all)));
  }

  private static Kind kind(String label) {
    Kind kind = KINDS.get(label);
    if (kind == null) {
      throw new IllegalArgumentException("Unknown kind \"" + label + "\"; use one of define, template, "
          + KINDS.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
    return kind;
  }

  /** The pattern with its definitions in it, which compiles. */
  private static String filledIn(String pattern, Map<String, String> definitions) {
    String filled = PLACEHOLDER.matcher(pattern).replaceAll(name -> {
      String definition = definitions.get(name.group(1));
      if (definition == null) {
        throw new IllegalArgumentException("\"{" + name.group(1) + "}\" is not defined before this line");
      }
      return Matcher.quoteReplacement(definition);
    });
    try {
      Pattern.compile(filled);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("Not a pattern: " + e.getDescription(), e);
    }
    return filled;
  }

  /** Any of the words, with or without the stop that a short one may have. */
  private static String anyOf(Set<String> words) {
    return words.stream().map(word -> CharMatcher.is('.').trimTrailingFrom(word)).distinct()
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
        .collect(Collectors.joining("|", "(?:", ")\\.?"));
  }

  /**
   * Reads the file; months and weekdays are those of the words.
   *
   * @throws IllegalStateException if it is not on the class path or has a mistake
   */
  static ParagraphLines load(Lexicon lexicon) {
    try {
      return new ParagraphLines(Utf8.resource(ParagraphLines.class, FILE).lines().toList(), lexicon);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read Presser's patterns: " + e.getMessage(), e);
    }
  }

  /** Whether the whole line, with single blanks, is of the kind. */
  boolean match(Kind kind, String line) {
    return patterns.get(kind).matcher(line).matches();
  }

  /** Whether the line, in any case and whatever marks are around it, is what a page's template says. */
  boolean isTemplate(String line) {
    return templates.contains(Ascii.toLowerCase(AROUND.trimFrom(line)));
  }
}
