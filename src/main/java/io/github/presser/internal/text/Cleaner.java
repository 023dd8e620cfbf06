package io.github.presser.internal.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.presser.Span;
import io.github.presser.internal.Interruption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what is not language, character for character. Used once, by one thread.
 *
 * <p>The result is as long as the text. In {@link #layout()} a blanked character is one of the constants below,
 * so that later steps can look through markup; {@link #readable()} turns them into what a tokeniser wants.
 *
 * <p>Work is linear: every search either ends where reading goes on or is not made again once it has failed.
 */
final class Cleaner {

  /** Was markup or noise: no part of the text, and apart from what stands around it. */
  static final char GAP = '\u0000';

  /** Was an invisible character: does not part the letters around it. */
  static final char JOINER = '\u0001';

  /** Was a tag that starts or ends a block. */
  static final char BREAK = '\u0002';

  /** Was part of an entity, whose character stands at its end. */
  static final char ENTITY_HEAD = '\u0003';

  /** Was part of an entity, whose character stands at its beginning. */
  static final char ENTITY_TAIL = '\u0004';

  /** So many characters are read between two looks whether the thread is interrupted. */
  private static final int CHECKED = 10_000;

  /** The tokeniser reads over a soft hyphen inside a word. */
  private static final char SOFT_HYPHEN = '\u00AD';

  /** Elements whose content is for machines. */
  private static final ImmutableSet<String> OPAQUE =
      ImmutableSet.of("script", "style", "noscript", "iframe", "svg", "template", "object", "textarea", "select");

  private static final ImmutableSet<String> BLOCK =
      ImmutableSet.of(
          "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt",
          "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
          "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
          "title", "tr", "ul");

  private static final ImmutableSet<String> INLINE =
      ImmutableSet.of(
          "a", "abbr", "acronym", "amp-img", "audio", "b", "base", "big", "bdi", "bdo", "button", "canvas", "cite",
          "code", "data", "del", "dfn", "em", "embed", "font", "i", "img", "input", "ins", "kbd", "label", "legend",
          "link", "mark", "meta", "nobr", "o:p", "option", "param", "path", "picture", "q", "s", "samp", "small",
          "source", "span", "strike", "strong", "sub", "sup", "time", "track", "tt", "u", "var", "video", "wbr");

  private static final Pattern TAG_NAME = Pattern.compile("</?+([A-Za-z][A-Za-z0-9:_-]*+)(?<!:)(?=[\\s/>])");

  private static final Pattern ENTITY_NAME =
      Pattern.compile("(?:#(\\d{1,7}+)|#[xX]([0-9A-Fa-f]{1,6}+)|([A-Za-z][A-Za-z0-9]{1,31}+))(;?+)");

  /** The rest of a word after an apostrophe, with what is written for it. */
  private static final Pattern CONTRACTION = Pattern.compile("\"(?:t|s|re|ve|ll|d|m)\\b");

  /** What Windows-1252 has at 0x80 to 0x9F, where Unicode has controls: pages mix the two up. */
  private static final String WINDOWS_1252 =
      "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
          + " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

  private final String text;
  private final char[] layout;
  private final Set<String> missing = new HashSet<>();
  private final Matcher tagName;
  private final Matcher entityName;
  private final Matcher contraction;

  private Cleaner(String text) {
    this.text = text;
    this.layout = text.toCharArray();
    this.tagName = TAG_NAME.matcher(text);
    this.entityName = ENTITY_NAME.matcher(text);
    this.contraction = CONTRACTION.matcher(text);
  }

  static Cleaner clean(String text) {
    Cleaner cleaner = new Cleaner(text);
    cleaner.run();
    return cleaner;
  }

  /** The cleaned text, with one of the constants above for each character that was blanked out. */
  char[] layout() {
    return layout;
  }

  /** The cleaned text for a tokeniser: blanks, or soft hyphens inside a word, where something was blanked out. */
  String readable() {
    char[] chars = layout.clone();
    for (int i = 0; i < chars.length; i++) {
      if (joins(chars[i])) {
        int end = i + 1;
        while (end < chars.length && joins(chars[end])) {
          end++;
        }
        boolean inWord =
            i > 0 && end < chars.length && Character.isLetterOrDigit(chars[i - 1])
                && Character.isLetterOrDigit(chars[end]);
        Arrays.fill(chars, i, end, inWord ? SOFT_HYPHEN : ' ');
        i = end - 1;
      } else if (chars[i] == GAP || chars[i] == BREAK) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }

  /** The span, and the rest of an entity whose character it begins or ends with. */
  static Span withWholeEntities(char[] layout, Span span) {
    int begin = span.begin();
    while (begin > 0 && layout[begin - 1] == ENTITY_HEAD) {
      begin--;
    }
    int end = span.end();
    while (end < layout.length && layout[end] == ENTITY_TAIL) {
      end++;
    }
    return begin == span.begin() && end == span.end() ? span : new Span(begin, end);
  }

  /** The characters of the span that are language, with a blank for markup. */
  static String words(char[] layout, Span span) {
    StringBuilder words = new StringBuilder(span.length());
    for (int i = span.begin(); i < span.end(); i++) {
      if (!joins(layout[i])) {
        words.append(isFiller(layout[i]) ? ' ' : layout[i]);
      }
    }
    return words.toString();
  }

  /** Whether the character is blanked out without parting the letters around it. */
  private static boolean joins(char c) {
    return c == JOINER || c == ENTITY_HEAD || c == ENTITY_TAIL;
  }

  /** Whether the character is blanked out in whatever way. */
  static boolean isFiller(char c) {
    return c <= ENTITY_TAIL;
  }

  private void run() {
    int at = 0;
    int check = 0;
    while (at < layout.length) {
      if (at >= check) {
        Interruption.check();
        check = at + CHECKED;
      }
      char c = layout[at];
      int next = c == '<' ? markup(at) : c == '&' ? entity(at) : at;
      at = next > at ? next : character(at);
    }
  }

  /** Blanks the character if it is no language; returns where reading goes on. */
  private int character(int at) {
    char c = layout[at];
    if (c == '"') {
      garbledMark(at);
    } else if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B' || c == '\u007F') {
      layout[at] = ' ';
    } else if (c >= '\u0080' && c <= '\u009F' && c != '\u0085') {
      layout[at] = WINDOWS_1252.charAt(c - 0x80);
    } else if (isInvisible(c)) {
      layout[at] = JOINER;
    } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
      layout[at] = ' ';
    } else if (Character.isHighSurrogate(c) && at + 1 < layout.length && Character.isLowSurrogate(layout[at + 1])) {
      if (Character.isDefined(Character.toCodePoint(c, layout[at + 1]))) {
        return at + 2;
      }
      layout[at] = ' ';
      layout[at + 1] = ' ';
      return at + 2;
    } else if (Character.isSurrogate(c) || c >= '\uFFFC' || c >= '\uFDD0' && c <= '\uFDEF') {
      layout[at] = ' ';
    }
    return at + 1;
  }

  /**
   * Puts what a straight mark stands for where a page's characters were lost on the way: {@code won"t} for an
   * apostrophe, a mark with a question mark right before a word for a mark or a dash with a blank.
   */
  private void garbledMark(int at) {
    contraction.region(at, text.length());
    boolean inWord = at > 0 && Character.isLetter(text.charAt(at - 1));
    if (inWord && contraction.lookingAt()) {
      layout[at] = '\'';
    } else if (at > 0 && at + 2 < text.length() && text.charAt(at + 1) == '?'
        && Character.isLetter(text.charAt(at + 2))) {
      layout[at + 1] = ' ';
      layout[at] = text.charAt(at - 1) == ' ' ? '\u2014' : '"';
    }
  }

  private static boolean isInvisible(char c) {
    // Cf: soft hyphen, zero-width and bidirectional marks, byte order mark. The rest select a glyph or join two.
    return c >= SOFT_HYPHEN
        && (Character.getType(c) == Character.FORMAT || c >= '\uFE00' && c <= '\uFE0F' || c == '\u034F'
            || c == '\u180E');
  }

  /** Blanks a tag, a comment or a script; returns where it ends, or {@code at} if none starts here. */
  private int markup(int at) {
    if (text.startsWith("<!--", at)) {
      int end = find("-->", at + 4);
      return blank(at, end < 0 ? at + 4 : end + 3);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return blank(at, at + 9);
    }
    if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
      char third = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
      int end = Ascii.isUpperCase(third) || Ascii.isLowerCase(third) ? find(">", at) : -1;
      return end < 0 ? at : blank(at, end + 1);
    }
    tagName.region(at, text.length());
    if (!tagName.lookingAt()) {
      return at;
    }
    String name = Ascii.toLowerCase(tagName.group(1));
    boolean closes = text.charAt(at + 1) == '/';
    int end = tagEnd(tagName.end());
    if (end < 0 || !isTag(name, closes, text.substring(tagName.end(), end - 1))) {
      return at;
    }
    boolean empty = text.charAt(end - 2) == '/';
    if (!closes && !empty && OPAQUE.contains(name)) {
      int close = find("</" + name, end);
      int closeEnd = close < 0 ? -1 : find(">", close);
      if (closeEnd < 0) {
        missing.add("</" + name); // no end of a tag follows: it is not to be looked for again
      }
      end = closeEnd < 0 ? end : closeEnd + 1;
    }
    blank(at, end);
    if (BLOCK.contains(name)) {
      layout[at] = BREAK;
    }
    return end;
  }

  /** Whether what looks like a tag is one, and not words between "less than" and "greater than". */
  private static boolean isTag(String name, boolean closes, String attributes) {
    boolean known = BLOCK.contains(name) || INLINE.contains(name) || OPAQUE.contains(name);
    if (attributes.isBlank()) {
      // <applause> and <name withheld> are words
      return closes || known;
    }
    return known && name.length() > 1 || attributes.indexOf('=') >= 0 || attributes.endsWith("/");
  }

  /** Where the tag ends whose attributes start here, or -1. Another tag's start ends the search. */
  private int tagEnd(int from) {
    char quote = 0;
    int firstClose = -1;
    for (int i = from; i < text.length() && text.charAt(i) != '<'; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        if (quote == 0) {
          return i + 1;
        }
        firstClose = firstClose < 0 ? i + 1 : firstClose;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return firstClose;
  }

  private int blank(int begin, int end) {
    Arrays.fill(layout, begin, end, GAP);
    return end;
  }

  /** Like {@code indexOf} without regard to ASCII case, but looks only once for what is not there. */
  private int find(String what, int from) {
    if (missing.contains(what)) {
      return -1;
    }
    for (int i = text.indexOf(what.charAt(0), from); i >= 0; i = text.indexOf(what.charAt(0), i + 1)) {
      if (text.regionMatches(true, i, what, 0, what.length())) {
        return i;
      }
    }
    missing.add(what);
    return -1;
  }

  /** Puts the character in the place of the entity; returns where that ends, or {@code at} if none starts here. */
  private int entity(int at) {
    int name = at + 1;
    while (text.startsWith("amp;", name)) {
      // escaped more than once: &amp;quot;
      name += 4;
    }
    entityName.region(name, text.length());
    int codePoint = entityName.lookingAt() ? codePoint() : -1;
    if (codePoint >= 0) {
      put(codePoint, at, entityName.end());
      putSecond(at);
      return entityName.end();
    }
    if (name > at + 1) {
      put('&', at, name);
      return name;
    }
    return at;
  }

  /** What the entity's name stands for, or -1. */
  private int codePoint() {
    if (entityName.group(1) != null) {
      return Integer.parseInt(entityName.group(1));
    }
    if (entityName.group(2) != null) {
      return Integer.parseInt(entityName.group(2), 16);
    }
    boolean inAddress = entityName.end() < text.length() && text.charAt(entityName.end()) == '='; // "?a=1&copy=2"
    boolean complete = !entityName.group(4).isEmpty() || !inAddress && HtmlEntities.isLoose(entityName.group(3));
    return complete ? HtmlEntities.characters(entityName.group(3)).map(known -> known.codePointAt(0)).orElse(-1) : -1;
  }

  /** Of the few names that stand for two characters, puts the second one behind the first. */
  private void putSecond(int begin) {
    String known = entityName.group(3) == null ? "" : HtmlEntities.characters(entityName.group(3)).orElse("");
    if (known.codePointCount(0, known.length()) > 1) {
      Arrays.fill(layout, begin, entityName.end(), ENTITY_TAIL);
      known.getChars(0, known.length(), layout, begin);
    }
  }

  private void put(int codePoint, int begin, int end) {
    if (codePoint >= 0x80 && codePoint <= 0x9F) {
      codePoint = WINDOWS_1252.charAt(codePoint - 0x80);
    }
    boolean valid = Character.isDefined(codePoint) && !Character.isISOControl(codePoint)
        && (codePoint > Character.MAX_VALUE || !Character.isSurrogate((char) codePoint));
    if (!valid || Character.isSpaceChar(codePoint)) {
      Arrays.fill(layout, begin, end, ' ');
    } else if (!Character.isBmpCodePoint(codePoint)) {
      Arrays.fill(layout, begin, end, ENTITY_TAIL);
      Character.toChars(codePoint, layout, begin);
    } else if (isInvisible((char) codePoint)) {
      Arrays.fill(layout, begin, end, JOINER);
    } else {
      // An opening mark and an apostrophe stand against the word that follows, a closing mark against the last one.
      boolean wordFollows = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
      boolean closing = codePoint == '\u201D' || codePoint == '\u00BB';
      boolean atEnd = wordFollows && !closing;
      Arrays.fill(layout, begin, end, atEnd ? ENTITY_HEAD : ENTITY_TAIL);
      layout[atEnd ? end - 1 : begin] = (char) codePoint;
    }
  }
}
