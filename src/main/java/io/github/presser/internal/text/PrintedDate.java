package io.github.presser.internal.text;

import io.github.presser.Paragraph;
import io.github.presser.internal.english.Dashes;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date that an article prints of itself: above its first words ("August 27, 2016, 5:25 am", "Published
 * 27/08/2016") or in its dateline ("HARTWELL, Aug 27, 2016 (Newsline) —"). A date in a title or in the running text may
 * be any day's.
 */
public final class PrintedDate {

  /** The dash that ends a dateline stands among so many characters. */
  private static final int LONGEST_DATELINE = 120;

  /** A line above the text that is longer is no line of a date. */
  private static final int LONGEST_LINE = 200;

  private static final Pattern DASH =
      Pattern.compile("\\s" + Dashes.PATTERN + "{1,2}\\s|" + Dashes.LONG_PATTERN + "|--");

  /** What stands in a sentence and in no dateline. */
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{2,}");

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";

  /** A month's name and a day before the year, in either order; or digits alone. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?<month>\\p{L}{3,9}\\.?) \\d{1,2}(?:st|nd|rd|th)?,? "
              + "|\\d{1,2}(?:st|nd|rd|th)? (?<after>\\p{L}{3,9}\\.?),? "
              + "|\\d{1,2}(?<mark>[-/.])\\d{1,2}\\k<mark>)"
              + YEAR
              + "|(?<![\\p{L}\\d])(?<first>(?:19|20)\\d\\d)(?<between>[-/.])\\d{1,2}\\k<between>\\d{1,2}(?!\\d)");

  private PrintedDate() {}

  /** The year of the first full date that the article prints of itself; empty when there is none. */
  public static OptionalInt year(Page page, Lexicon lexicon) {
    for (Paragraph paragraph : page.paragraphs()) {
      String line = paragraph.span().coveredText(page.readable());
      if (paragraph.isBody()) {
        return year(dateline(line), lexicon);
      }
      if (paragraph.role() == Paragraph.Role.DEBRIS && line.length() <= LONGEST_LINE) {
        OptionalInt year = year(line, lexicon);
        if (year.isPresent()) {
          return year;
        }
      }
    }
    return OptionalInt.empty();
  }

  private static String dateline(String line) {
    String begin = line.substring(0, Math.min(line.length(), LONGEST_DATELINE));
    Matcher dash = DASH.matcher(begin);
    String dateline = "";
    while (dash.find() && !SMALL_WORD.matcher(begin).region(0, dash.start()).find()) {
      dateline = begin.substring(0, dash.start());
    }
    return dateline;
  }

  private static OptionalInt year(String line, Lexicon lexicon) {
    Matcher date = DATE.matcher(line);
    while (date.find()) {
      String month = date.group("month") == null ? date.group("after") : date.group("month");
      if (month == null || lexicon.has(month.toLowerCase(Locale.ROOT), Feature.MONTH)) {
        String year = date.group("year") == null ? date.group("first") : date.group("year");
        return OptionalInt.of(Integer.parseInt(year));
      }
    }
    return OptionalInt.empty();
  }
}
