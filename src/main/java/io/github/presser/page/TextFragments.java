package io.github.presser.page;

import io.github.presser.Article;
import io.github.presser.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Addresses of words on an article's page: the page's own address with a text fragment ({@code #:~:text=}) as the W3C's
 * community group on incubation has specified it, so that a browser opens the page at these very words. Needs no more
 * than the article. Immutable and thread-safe; making one takes time linear in the text, an address none that depends
 * on it.
 *
 * <p>Words are named from their first letter to their last, without the marks around them, which a page may show
 * without having them. Many words, and words of several paragraphs, are named by the first and last of them. Words that
 * the article or its headline has twice get those before or after them as well.
 */
public final class TextFragments {

  /** More words are named by their first and last. */
  private static final int MOST_IN_FULL = 10;

  private static final int ENDS = 5;

  /** How many words before or after may be needed to tell which words are meant. */
  private static final int CONTEXT = 12;

  /** A run of so many words that occurs once tells where it is. */
  private static final int RUN = 4;

  /** What may stand in a text fragment as it is, beside letters and digits of ASCII. */
  private static final String EXPLICIT = "!$'()*+./:;=?@_~";

  private static final String DIRECTIVE = ":~:";

  private final String text;
  private final String page;
  private final int[] begins;
  private final int[] ends;

  /** Which paragraph each word is in. */
  private final int[] paragraphs;

  /** Whether the run that begins with a word is nowhere else. */
  private final boolean[] unique;

  private TextFragments(Article article) {
    this.text = article.text();
    String address = article.publication().address().orElse("");
    boolean isWeb = address.startsWith("https://") || address.startsWith("http://");
    this.page = isWeb ? address : "";
    Words words = Words.of(isWeb ? text : "");
    this.begins = words.begins();
    this.ends = words.ends();
    this.paragraphs = words.paragraphs();
    String headline = article.publication().headline().orElse("");
    this.unique = unique(runs(text, words), runs(headline, Words.of(headline)));
  }

  /**
   * Prepares the addresses of an article's words.
   *
   * @param article the article
   * @return its addresses
   */
  public static TextFragments of(Article article) {
    return new TextFragments(article);
  }

  /**
   * Returns the address of the page.
   *
   * @return the article's address; empty if it has none, or none of the web
   */
  public Optional<String> page() {
    return page.isEmpty() ? Optional.empty() : Optional.of(page);
  }

  /**
   * Returns the address of some words.
   *
   * @param spans where they are in the article's text; several for words that stand apart
   * @return the address, which marks all of them; empty if the article has no address of the web, or there is no word
   *     in the spans
   */
  public Optional<String> address(List<Span> spans) {
    String directives =
        page.isEmpty()
            ? ""
            : spans.stream().map(this::directive).filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
    if (directives.isEmpty()) {
      return Optional.empty();
    }
    int old = page.indexOf(DIRECTIVE);
    String bare = old < 0 ? page : page.substring(0, old);
    return Optional.of(bare + (bare.contains("#") ? "" : "#") + DIRECTIVE + directives);
  }

  private String directive(Span span) {
    int begin = span.begin();
    int end = Math.min(span.end(), text.length());
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int first = wordAt(begin);
    int last = wordAt(end - 1);
    if (begin == end || first < 0 || last < first) {
      return "";
    }
    boolean inFull = paragraphs[first] == paragraphs[last] && last - first < MOST_IN_FULL;
    return inFull ? inFull(begin, end, first, last) : byEnds(begin, end, first, last);
  }

  private String inFull(int begin, int end, int first, int last) {
    int from = isFirst(first) ? first : before(first, last);
    int to = isUnique(from, last) || isLast(last) ? last : after(from, last);
    from = isUnique(from, to) ? from : before(first, to);
    to = isUnique(from, to) ? to : after(from, last);
    return directive(
        prefix(from, first, begin), encoded(begin(from, first, begin), end(last, to, end)), suffix(last, to, end));
  }

  private String byEnds(int begin, int end, int first, int last) {
    int startLast = first;
    while (startLast + 1 < first + ENDS && paragraphs[startLast + 1] == paragraphs[first]) {
      startLast++;
    }
    int endFirst = last;
    while (endFirst > last - ENDS + 1 && paragraphs[endFirst - 1] == paragraphs[last]) {
      endFirst--;
    }
    int from = before(first, startLast);
    int to = after(endFirst, last);
    String start = encoded(begin(from, first, begin), ends[startLast]);
    String stop = encoded(begins[endFirst], end(last, to, end));
    return directive(prefix(from, first, begin), start + "," + stop, suffix(last, to, end));
  }

  private static String directive(String prefix, String words, String suffix) {
    return "text=" + (prefix.isEmpty() ? "" : prefix + "-,") + words + (suffix.isEmpty() ? "" : ",-" + suffix);
  }

  /** The word before which the context begins that tells where the words are; they themselves if they tell. */
  private int before(int first, int last) {
    int from = first;
    // what is before must be in one paragraph: their own, or, if they begin it, the one before it
    while (from > 0 && first - from < CONTEXT && !isUnique(from, last)
        && (from == first || paragraphs[from - 1] == paragraphs[from])) {
      from--;
    }
    return from;
  }

  private int after(int first, int last) {
    int to = last;
    while (to + 1 < begins.length && to - last < CONTEXT && !isUnique(first, to)
        && (to == last || paragraphs[to + 1] == paragraphs[to])) {
      to++;
    }
    return to;
  }

  /** Whether some run of the words from one to another is nowhere else, and so they are not either. */
  private boolean isUnique(int from, int to) {
    for (int word = from; word + RUN - 1 <= to; word++) {
      if (unique[word]) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirst(int word) {
    return word == 0 || paragraphs[word - 1] != paragraphs[word];
  }

  private boolean isLast(int word) {
    return word == begins.length - 1 || paragraphs[word + 1] != paragraphs[word];
  }

  /**
   * Where the words begin: with the marks before them, if there is a context before, which nothing but white space may
   * part from them, however much of it the page has.
   */
  private int begin(int from, int first, int begin) {
    int at = begin;
    while (from < first && at > 0 && isMark(text.charAt(at - 1), isFirst(first))) {
      at--;
    }
    return at;
  }

  private int end(int last, int to, int end) {
    int at = end;
    while (to > last && at < text.length() && isMark(text.charAt(at), isLast(last))) {
      at++;
    }
    return at;
  }

  /** Whether it is of no word, and in the same paragraph; white space parts the words from a context in their own. */
  private static boolean isMark(char c, boolean alone) {
    return !Character.isLetterOrDigit(c) && (alone ? c != '\n' && c != '\r' : !Character.isWhitespace(c));
  }

  private String prefix(int from, int first, int begin) {
    return from == first ? "" : encoded(begins[from], begin(from, first, begin));
  }

  private String suffix(int last, int to, int end) {
    return to == last ? "" : encoded(end(last, to, end), ends[to]);
  }

  /** The word that a character is of; -1 if it is of none. */
  private int wordAt(int at) {
    int low = 0;
    int high = begins.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= at) {
        low = middle + 1;
      } else if (begins[middle] > at) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  private String encoded(int begin, int end) {
    StringBuilder encoded = new StringBuilder(end - begin + 16);
    String words = text.substring(begin, end).strip().replaceAll("\\s+", " ");
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || EXPLICIT.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return encoded.toString();
  }

  /** A number for each run of words, the same for the same letters and digits in any case. */
  private static long[] runs(String text, Words words) {
    int count = words.begins().length;
    long[] hashes = new long[count];
    for (int word = 0; word < count; word++) {
      for (int i = words.begins()[word]; i < words.ends()[word]; i++) {
        char c = text.charAt(i);
        hashes[word] = Character.isLetterOrDigit(c) ? hashes[word] * 31 + Character.toLowerCase(c) : hashes[word];
      }
    }
    long[] runs = new long[Math.max(0, count - RUN + 1)];
    for (int word = 0; word < runs.length; word++) {
      for (int i = 0; i < RUN; i++) {
        runs[word] = runs[word] * 1_000_003 + hashes[word + i];
      }
    }
    return runs;
  }

  private static boolean[] unique(long[] runs, long[] others) {
    Map<Long, Integer> counts = new HashMap<>();
    for (long[] all : new long[][] {runs, others}) {
      for (long run : all) {
        counts.merge(run, 1, Integer::sum);
      }
    }
    boolean[] unique = new boolean[runs.length + RUN];
    for (int word = 0; word < runs.length; word++) {
      unique[word] = counts.get(runs[word]) == 1;
    }
    return unique;
  }

  /** What white space parts, each from its first letter or digit to its last, and the paragraph it is in. */
  private record Words(int[] begins, int[] ends, int[] paragraphs) {

    static Words of(String text) {
      int[] begins = new int[text.length() / 2 + 1];
      int[] ends = new int[begins.length];
      int[] paragraphs = new int[begins.length];
      int count = 0;
      int paragraph = 0;
      int begin = -1;
      int end = -1;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (Character.isLetterOrDigit(c)) {
          begin = begin < 0 ? i : begin;
          end = i + 1;
        } else if (Character.isWhitespace(c)) {
          if (begin >= 0) {
            begins[count] = begin;
            ends[count] = end;
            paragraphs[count++] = paragraph;
            begin = -1;
          }
          paragraph += c == '\n' || c == '\r' ? 1 : 0;
        }
      }
      return new Words(
          Arrays.copyOf(begins, count), Arrays.copyOf(ends, count),
          Arrays.copyOf(paragraphs, count));
    }
  }
}
