package io.github.presser.internal.text;

import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Lexicon;
import java.util.List;
import java.util.Objects;

/** Lays texts out as pages, by the words that it is made with. Immutable and thread-safe. */
public final class TextReader {

  /** Made when it is first asked for. */
  private static final class Standard {
    private static final TextReader READER = new TextReader(Lexicon.standard());
  }

  private final Lexicon lexicon;
  private final ParagraphLines lines;

  private TextReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lines = ParagraphLines.load(lexicon);
  }

  /**
   * Returns a reader that knows these words.
   *
   * @throws IllegalStateException if what lines of a page look like is not on the class path or damaged
   */
  public static TextReader of(Lexicon lexicon) {
    return lexicon.equals(Lexicon.standard()) ? standard() : new TextReader(lexicon);
  }

  /** Returns the one that knows the words that Presser ships with. */
  static TextReader standard() {
    return Standard.READER;
  }

  /** Lays a text out; any text will do. Time is linear in its length. */
  public Page read(String text) {
    Objects.requireNonNull(text, "text");
    Cleaner cleaner = Cleaner.clean(text);
    char[] layout = cleaner.layout();
    Interruption.check();
    List<Span> spans = ParagraphBreaks.paragraphs(layout);
    String readable = cleaner.readable();
    List<Paragraph> paragraphs = ParagraphRoles.assign(lexicon, lines, readable, spans);
    Interruption.check();
    return new Page(text, layout, readable, paragraphs, PassageFinder.find(lexicon, layout, paragraphs));
  }
}
