package io.github.presser.page;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes bylines apart into the names of people. */
final class Authors {

  private static final int MOST = 20;
  private static final int LONGEST_BYLINE = 300;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 5;

  /** A longer word in lower case among those of a name is none of its: "reporting Ana Roe". */
  private static final int LONGEST_PARTICLE = 5;

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|/•·\\n](?:\\s*and\\s)?|\\s(?:and|und|et|y|e|with|&|–|—|-)\\s|&)\\s*",
          Pattern.CASE_INSENSITIVE);

  /** What may stand between two names that nothing else says to be a byline. */
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*+,(?:\\s*+and\\s)?\\s*+|\\s++(?:and|&)\\s++");

  private static final Pattern JOINED = Pattern.compile("(?:and|\\P{L})*+");

  /** A name where nothing else says that it is one: two words or three, each with a capital. */
  private static final Pattern BARE = Pattern.compile("\\p{Lu}\\S*+(?:\\s\\p{Lu}\\S*+){1,2}");

  /** Parts of a byline after which come others only with names of their own: "Ana Roe | Staff Writer | The Post". */
  private static final Pattern BETWEEN_COLUMNS = Pattern.compile("\\s*+[|•·\\n]\\s*+");

  /** Where nothing parts "by" from a name: "ByAna Roe". */
  private static final String TOUCHING = "(?-i:(?<=y)(?=\\p{Lu}))";

  private static final Pattern BYLINE =
      Pattern.compile(
          "\\W*+(?:(?:written|posted|published|reported|story|words) )?+by(?:[:\\s]++(?=\\S)|" + TOUCHING + ").*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:\\W*+\\b(?:by|from|written by|posted by|published by|reported by|story by|words by|author|authors|door"
              + "|von|par|por|di|more)(?:\\b|" + TOUCHING + ")[:\\s]*+)++",
          Pattern.CASE_INSENSITIVE);

  private static final String MONTH =
      named(Month.values(), (month, style) -> month.getDisplayName(style, Locale.ENGLISH));

  private static final String WEEKDAY =
      named(DayOfWeek.values(), (day, style) -> day.getDisplayName(style, Locale.ENGLISH));

  /** What friends call somebody, or initials, in brackets in the middle of a name: "Ana (Annie) Roe". */
  private static final String BRACKETED = "\\((?-i:\\p{Lu})[\\p{L}.]{0,11}\\)\\s(?=(?-i:\\p{Lu}))";

  /**
   * What follows a name in a byline: for whom, in what office, when, how to write to them. A month may be a name before
   * a day that is followed by another.
   */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:\\s+(?:for|at|in|of|on|published|updated|posted|is)\\b.*|\\s+(?:and|&)"
              + "|\\s*(?!" + BRACKETED + ")[(<\\[@].*|\\s+\\S+@\\S+.*"
              + "|\\s+" + WEEKDAY + "\\s+(?:" + MONTH + "|\\d).*|(?<=\\p{L}\\s\\p{L}{1,30})\\s+" + WEEKDAY
              + "|\\s+" + MONTH + "\\s+\\d{1,4}(?:st|nd|rd|th)?+(?!\\d|\\s+" + MONTH + ").*"
              + "|\\s+\\d.*|\\s*\\|.*|(?<=\\p{Ll}{4})\\.(?:\\s.*)?)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What precedes a name in the middle of a byline: "Harbour news by Ana Roe". */
  private static final Pattern MIDDLE = Pattern.compile("^(.{1,60})\\sby\\s+", Pattern.CASE_INSENSITIVE);

  /** What friends call somebody, in the middle of a name. */
  private static final Pattern NICKNAME =
      Pattern.compile("\\s[\"“‘][\\p{L}.’ -]{2,20}[\"”’]\\s|\\s" + BRACKETED, Pattern.CASE_INSENSITIVE);

  private Authors() {}

  /**
   * The names in some bylines, each once, in order.
   *
   * @param publisher who is no author, though pages say so
   */
  static List<String> read(Collection<String> bylines, String publisher, PageWords words) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String byline : bylines) {
      if (byline.length() > LONGEST_BYLINE || byline.contains("://")) {
        continue;
      }
      for (String column : BETWEEN_COLUMNS.split(BEFORE.matcher(byline.strip()).replaceFirst(""))) {
        List<String> found = names(column, publisher, words);
        if (found.isEmpty() && !names.isEmpty()) {
          break;
        }
        found.forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
      }
    }
    List<String> all = new ArrayList<>(names.values());
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  private static List<String> names(String column, String publisher, PageWords words) {
    List<String> names = new ArrayList<>();
    boolean lower = column.equals(column.toLowerCase(Locale.ROOT));
    boolean mixed = false;
    for (String part : BETWEEN.split(column)) {
      String name = AFTER.matcher(BEFORE.matcher(part.strip()).replaceFirst("")).replaceFirst("").strip();
      Matcher middle = MIDDLE.matcher(name);
      if (middle.find()) {
        name = words.isCredit(middle.group(1)) ? "" : name.substring(middle.end());
      }
      boolean isOffice = mixed && isLoud(name); // "Ana Roe, HARBOUR TODAY"
      boolean isPublisher = publisher.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
      if (!isOffice && !isPublisher && isName(name, lower, words)) {
        names.add(inMixedCase(name));
        mixed |= !isLoud(name);
      }
    }
    return names;
  }

  /** Whether a line is nothing but names, two or more, and what may follow: "Lou Hale and Ned Orr in Westerby". */
  static boolean areNames(String line, PageWords words) {
    String[] parts = BETWEEN_NAMES.split(BETWEEN_COLUMNS.split(line.strip(), 2)[0]);
    return line.length() <= LONGEST_BYLINE && parts.length > 1
        && Stream.of(parts).map(part -> AFTER.matcher(part).replaceFirst(""))
            .allMatch(name -> BARE.matcher(name).matches() && isName(name, false, words));
  }

  /** Whether a line has nothing but these names, with what joins them. */
  static boolean isOf(List<String> names, String line) {
    String rest = line;
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    return rest.length() < line.length() && JOINED.matcher(rest).matches();
  }

  private static boolean isLoud(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a line says by whom an article is. */
  static boolean isByline(String line) {
    return line.length() <= LONGEST_BYLINE && BYLINE.matcher(line).matches();
  }

  /** An expression for what is called so in English, in full or short, perhaps with a mark after it. */
  private static <T> String named(T[] all, BiFunction<T, TextStyle, String> name) {
    return Stream.of(all)
        .flatMap(each -> Stream.of(name.apply(each, TextStyle.FULL), name.apply(each, TextStyle.SHORT)))
        .collect(Collectors.joining("|", "(?:", ")\\b[.,]?"));
  }

  /**
   * Two words or more, all capitalised but for what joins the parts of a name, and none that names a desk.
   *
   * @param lower whether all around it is in lower case too
   */
  private static boolean isName(String name, boolean lower, PageWords words) {
    String[] parts = NICKNAME.matcher(name).replaceAll(" ").split("\\s+");
    if (name.length() > LONGEST_NAME || parts.length < 2 || parts.length > MOST_WORDS || words.isDesk(name)) {
      return false;
    }
    int capitals = 0;
    for (String part : parts) {
      boolean isLower = Character.isLowerCase(part.codePointAt(0));
      if (!part.matches("[\\p{L}.'’-]+") || isLower && parts.length > 2 && part.length() > LONGEST_PARTICLE) {
        return false;
      }
      capitals += Character.isUpperCase(part.codePointAt(0)) || !Character.isLowerCase(part.codePointAt(0)) ? 1 : 0;
    }
    return capitals >= 2 || lower && capitals == 0 && parts.length == 2;
  }

  private static String inMixedCase(String name) {
    boolean one = name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
    if (!one) {
      return name.replaceAll("\\s+", " ");
    }
    StringBuilder mixed = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      mixed.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return mixed.toString().replaceAll("\\s+", " ");
  }
}
