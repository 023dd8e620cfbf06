package io.github.presser.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages and feeds give, in the forms in use. A time without an offset, or with the name of a zone
 * that several have, is taken for UTC. Immutable and thread-safe.
 */
final class Dates {

  /** Which of two numbers is the day, where either may be. */
  enum Order { DAY_FIRST, MONTH_FIRST, UNKNOWN }

  /** A date, from where to where it stands in its text. */
  record Found(int begin, int end, OffsetDateTime date) {}

  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** That of a year of two digits. */
  private static final int CENTURY = 2000;

  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:\\.\\d+)?)?"
          + " ?(?<half>[ap]\\.?m\\b\\.?)?";

  private static final String TIME =
      "(?:[T ,at|@–-]{1,6}" + CLOCK + " ?(?<offset>Z\\b|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b|\\(?\\p{L}{2,4}\\b)?)?";

  private static final Pattern YEAR_FIRST =
      pattern("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)" + TIME);

  /** As addresses have it: "/2025/nov/03/". */
  private static final Pattern YEAR_AND_NAME =
      pattern("(?<!\\d)(?<year>\\d{4})[-/](?<name>\\p{L}{3,9})[-/](?<day>\\d{1,2})(?!\\d)" + TIME);

  private static final Pattern COMPACT =
      pattern("(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})"
          + "(?:T(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2}))?(?<offset>Z|[+-]\\d{2}:?\\d{2})?"
          + "|\\d{4,6}Z?)?(?!\\d)");

  private static final Pattern DAY_FIRST =
      pattern("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?(?<name>\\p{L}{3,9})\\.?,?[ -]"
          + "(?<year>\\d{4})\\b" + TIME);

  private static final Pattern MONTH_FIRST =
      pattern("\\b(?<name>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b" + TIME);

  /** As Unix prints it: "Mon Nov 03 10:12:00 UTC 2025". */
  private static final Pattern YEAR_LAST =
      pattern("\\b(?<name>\\p{L}{3}) (?<day>\\d{1,2}) " + CLOCK + "(?: (?<offset>\\p{L}{2,4}))? (?<year>\\d{4})\\b");

  private static final Pattern NUMBERS =
      pattern("(?<!\\d)(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})[-/.]"
          + "(?<year>\\d{4}|(?<=/)\\d{2})(?![\\d/])" + TIME);

  private static final List<Pattern> ALL =
      List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST, YEAR_LAST, YEAR_AND_NAME, COMPACT, NUMBERS);

  /** Which have the month as a number. */
  private static final Set<Pattern> NUMBERED = Set.of(YEAR_FIRST, COMPACT);

  /** Seconds or milliseconds since 1970, of which a date in use has ten or thirteen digits. */
  private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(?:\\d{3})?");

  private final PageWords words;
  private final Order order;

  /** Dates where the order of day and month is such. */
  Dates(PageWords words, Order order) {
    this.words = words;
    this.order = order;
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  /** The first date in the text; empty when there is none, or none that can be read in one way only. */
  Optional<OffsetDateTime> read(String text) {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC));
    }
    return find(text).stream().findFirst().map(Found::date);
  }

  /** The dates in the text that can be read in one way only, in order. */
  List<Found> find(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<Found> all = new ArrayList<>();
    for (Pattern pattern : ALL) {
      Matcher matcher = pattern.matcher(head);
      while (matcher.find()) {
        date(matcher, pattern)
            .filter(date -> all.stream().noneMatch(other -> isOver(other, matcher)))
            .ifPresent(date -> all.add(new Found(matcher.start(), matcher.end(), date)));
      }
    }
    all.sort(Comparator.comparingInt(Found::begin));
    return all;
  }

  private static boolean isOver(Found other, Matcher matcher) {
    return matcher.start() < other.end() && other.begin() < matcher.end();
  }

  private Optional<OffsetDateTime> date(Matcher matcher, Pattern pattern) {
    int day;
    int month;
    if (pattern == NUMBERS) {
      int one = Integer.parseInt(matcher.group("one"));
      int two = Integer.parseInt(matcher.group("two"));
      boolean dayFirst = one > 12 || one == two || matcher.group("mark").equals(".") || order == Order.DAY_FIRST;
      if (two <= 12 && !dayFirst && order == Order.UNKNOWN) {
        return Optional.empty();
      }
      day = two > 12 || !dayFirst ? two : one;
      month = two > 12 || !dayFirst ? one : two;
    } else {
      day = Integer.parseInt(matcher.group("day"));
      month = NUMBERED.contains(pattern) ? Integer.parseInt(matcher.group("month")) : month(matcher.group("name"));
    }
    String digits = matcher.group("year");
    int year = Integer.parseInt(digits) + (digits.length() == 2 ? CENTURY : 0);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      LocalDateTime start = LocalDateTime.of(year, month, day, 0, 0);
      return Optional.of(at(start, matcher, pattern));
    } catch (DateTimeException e) {
      return Optional.empty(); // "31 February"
    }
  }

  /** The day with the time that stands with it. */
  private OffsetDateTime at(LocalDateTime day, Matcher matcher, Pattern pattern) {
    if (matcher.group("hour") == null) {
      return day.atOffset(ZoneOffset.UTC);
    }
    int hour = Integer.parseInt(matcher.group("hour"));
    if (pattern != COMPACT && matcher.group("half") != null) {
      boolean afternoon = matcher.group("half").toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    String second = matcher.group("second");
    LocalDateTime time =
        day.withHour(hour).withMinute(Integer.parseInt(matcher.group("minute")))
            .withSecond(second == null ? 0 : Integer.parseInt(second));
    return time.atZone(zone(matcher.group("offset"))).toOffsetDateTime();
  }

  private ZoneId zone(@Nullable String offset) {
    boolean numbers = offset != null && (offset.startsWith("+") || offset.startsWith("-"));
    try {
      return numbers ? ZoneOffset.of(offset) : offset == null ? ZoneOffset.UTC : words.zone(offset.replace("(", ""));
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /** The month of the name or its first three letters or more; 0 for any other word. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(lower)
          || lower.equals("sept") && month == Month.SEPTEMBER) {
        return month.getValue();
      }
    }
    return 0;
  }
}
