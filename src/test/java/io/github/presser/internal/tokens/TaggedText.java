package io.github.presser.internal.tokens;

import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes an {@link AnnotatedText} by hand, so that a test needs no model.
 *
 * <p>{@code "Ms._NNP Okoro_NNP/PERSON said_VBD so_RB ._."} is one sentence. Each item, between
 * spaces, is {@code word_TAG} or {@code word_TAG/NAME}, where NAME is one of {@link NameTag} (or
 * its first letter). One line is one paragraph; {@code |} ends a sentence within it. The text puts
 * one space between words, but none before a closing mark or a possessive and none after an opening
 * one; {@code ~} before an item leaves the space out elsewhere.
 */
public final class TaggedText {

  private static final Map<String, NameTag> SHORT =
      Map.of("P", NameTag.PERSON, "L", NameTag.PLACE, "O", NameTag.ORGANISATION);

  private TaggedText() {}

  /**
   * Makes the annotated text; the page's paragraphs are what {@link Page#of} makes of the plain
   * text.
   */
  public static AnnotatedText of(String tagged) {
    record Item(String word, String tag, NameTag name, int begin) {}
    StringBuilder plain = new StringBuilder();
    List<List<Item>> sentences = new ArrayList<>();
    for (String line : tagged.strip().split("\n")) {
      if (plain.length() > 0) {
        plain.append("\n\n");
      }
      List<Item> sentence = new ArrayList<>();
      boolean glue = true;
      for (String piece : line.strip().split("\\s+")) {
        if (piece.equals("|")) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
          continue;
        }
        boolean noSpace = piece.startsWith("~");
        String item = noSpace ? piece.substring(1) : piece;
        int mark = item.lastIndexOf('_');
        if (mark < 1) {
          throw new IllegalArgumentException("Not word_TAG: " + piece);
        }
        String word = item.substring(0, mark);
        String rest = item.substring(mark + 1);
        int slash = rest.indexOf('/', 1);
        String tag = slash < 0 ? rest : rest.substring(0, slash);
        String label = slash < 0 ? "NONE" : rest.substring(slash + 1);
        NameTag name = SHORT.containsKey(label) ? SHORT.get(label) : NameTag.valueOf(label);
        if (!glue && !noSpace && !List.of(".", ",", ":", "''", "-RRB-", "POS").contains(tag)) {
          plain.append(' ');
        }
        glue = tag.equals("``") || tag.equals("-LRB-");
        sentence.add(new Item(word, tag, name, plain.length()));
        plain.append(word);
      }
      sentences.add(sentence);
    }
    String text = plain.toString();
    Page page = Page.of(text);
    List<Token> tokens = new ArrayList<>();
    List<Sentence> ranges = new ArrayList<>();
    for (List<Item> items : sentences) {
      if (items.isEmpty()) {
        continue;
      }
      int begin = tokens.size();
      for (Item i : items) {
        tokens.add(
            new Token(
                new Span(i.begin(), i.begin() + i.word().length()), i.word(), i.tag(), i.name()));
      }
      ranges.add(new Sentence(begin, tokens.size(), paragraphAt(page, items.get(0).begin())));
    }
    return new AnnotatedText(page, Lexicon.standard(), tokens, ranges);
  }

  private static int paragraphAt(Page page, int offset) {
    List<Paragraph> paragraphs = page.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      if (paragraphs.get(p).span().end() > offset) {
        return p;
      }
    }
    throw new IllegalStateException("No paragraph at " + offset);
  }
}
