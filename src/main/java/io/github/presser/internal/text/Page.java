package io.github.presser.internal.text;

import io.github.presser.Paragraph;
import io.github.presser.Span;
import java.util.List;

/**
 * The text of an article, laid out in paragraphs. Immutable.
 *
 * <p>{@link #readable()} is the text with whatever is not language blanked out, character for character, so that an
 * offset in it is an offset in the text itself. Blanked out are HTML tags and comments, scripts, control characters,
 * lone surrogates; an entity gives way to its character and blanks. A character that does not show (a soft hyphen, a
 * zero-width or bidirectional mark) inside a word becomes a soft hyphen, which the tokeniser reads over. "a &lt; b"
 * stays.
 *
 * <p>A paragraph ends at a blank line or a block-level tag, and at a single line end ({@code \n}, {@code \r\n},
 * {@code \r}, U+2028) unless the text is hard-wrapped.
 */
public final class Page {

  private static final int JOINED = 1_000;

  private final String text;
  private final char[] layout;
  private final String readable;
  private final List<Paragraph> paragraphs;
  private final List<Passage> passages;

  Page(
      String text, char[] layout, String readable, List<Paragraph> paragraphs, List<Passage> passages) {
    this.text = text;
    this.layout = layout;
    this.readable = readable;
    this.paragraphs = List.copyOf(paragraphs);
    this.passages = List.copyOf(passages);
  }

  /** Lays a text out by the words that Presser ships with; see {@link TextReader#read}. */
  public static Page of(String text) {
    return TextReader.standard().read(text);
  }

  /**
   * Whether a body paragraph is several whose breaks were lost, as in many a scraped text: none of news is so long.
   * Where a quotation goes on, each of them still opens it anew; and more than one may speak in it.
   */
  public static boolean isJoined(Paragraph paragraph) {
    return paragraph.isBody() && paragraph.span().length() >= JOINED;
  }

  /** The text exactly as given. */
  public String text() {
    return text;
  }

  /** The text with what is not language blanked out; as long as {@link #text()}. */
  public String readable() {
    return readable;
  }

  /** The span, and the rest of an entity whose character it begins or ends with: Ren&amp; -> Ren&amp;eacute; */
  public Span withWholeEntities(Span span) {
    return Cleaner.withWholeEntities(layout, span);
  }

  /** The span as it is read: Bob&amp;rsquo;s -> Bob’s. Where there is nothing to read, the characters themselves. */
  public String words(Span span) {
    String words = Cleaner.words(layout, span).strip();
    return words.isEmpty() ? span.coveredText(text) : words;
  }

  /** The paragraphs in text order; empty for a blank text. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The passages in quotation marks, in text order; they do not overlap. Empty when there are none. */
  public List<Passage> passages() {
    return passages;
  }
}
