package io.github.presser.page;

import java.time.DateTimeException;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that pages and feeds give, in the forms in use. A time without an offset is taken for UTC. */
final class Dates {

  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final String TIME =
      "(?:[T ,at|@-]{1,6}(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:\\.\\d+)?)?"
          + " ?(?<half>[ap]\\.?m\\.?)? ?(?<offset>Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)" + TIME,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:T?\\d{4,6}Z?)?(?!\\d)");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?(?<name>\\p{L}{3,9})\\.?,?[ -]"
              + "(?<year>\\d{4})\\b" + TIME,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b(?<name>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b" + TIME,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(?<one>\\d{1,2})[-/.](?<two>\\d{1,2})[-/.](?<year>\\d{4})(?!\\d)");

  private Dates() {}

  /** The first date in the text; empty when there is none, or none that can be read in one way only. */
  static Optional<OffsetDateTime> read(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    for (Pattern pattern : new Pattern[] {YEAR_FIRST, DAY_FIRST, MONTH_FIRST, COMPACT}) {
      Matcher matcher = pattern.matcher(head);
      while (matcher.find()) {
        int month = pattern == YEAR_FIRST || pattern == COMPACT
            ? Integer.parseInt(matcher.group("month"))
            : month(matcher.group("name"));
        Optional<OffsetDateTime> date = date(matcher, month, pattern != COMPACT);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    Matcher numbers = NUMBERS.matcher(head);
    if (numbers.find()) {
      int one = Integer.parseInt(numbers.group("one"));
      int two = Integer.parseInt(numbers.group("two"));
      if (one > 12 || one == two) {
        return of(Integer.parseInt(numbers.group("year")), two, one, 0, 0, 0, ZoneOffset.UTC);
      } else if (two > 12) {
        return of(Integer.parseInt(numbers.group("year")), one, two, 0, 0, 0, ZoneOffset.UTC);
      }
    }
    return Optional.empty();
  }

  private static Optional<OffsetDateTime> date(Matcher matcher, int month, boolean timed) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    ZoneOffset offset = ZoneOffset.UTC;
    if (timed && matcher.group("hour") != null) {
      hour = Integer.parseInt(matcher.group("hour"));
      minute = Integer.parseInt(matcher.group("minute"));
      second = matcher.group("second") == null ? 0 : Integer.parseInt(matcher.group("second"));
      if (matcher.group("half") != null) {
        boolean afternoon = matcher.group("half").toLowerCase(Locale.ROOT).startsWith("p");
        hour = hour % 12 + (afternoon ? 12 : 0);
      }
      offset = offset(matcher.group("offset"));
    }
    return of(
        Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")), hour, minute, second,
        offset);
  }

  private static ZoneOffset offset(String offset) {
    boolean numbers = offset != null && (offset.startsWith("+") || offset.startsWith("-"));
    try {
      return numbers ? ZoneOffset.of(offset) : ZoneOffset.UTC;
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  private static Optional<OffsetDateTime> of(
      int year, int month, int day, int hour, int minute, int second, ZoneOffset offset) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.of(year, month, day, hour, minute, second, 0, offset));
    } catch (DateTimeException e) {
      return Optional.empty();
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
