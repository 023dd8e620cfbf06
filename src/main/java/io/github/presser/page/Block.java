package io.github.presser.page;

/** A stretch of text that a page shows as one block, the so-manieth of the page, with white space as it is shown. */
record Block(int place, Kind kind, String text, int linked, Frame frame) {

  /** What the page says that it is. */
  enum Kind { PARAGRAPH, HEADING, ITEM, CELL, QUOTE, CAPTION, OTHER }

  /** Shorter text is not running text, unless it ends as a sentence does. */
  private static final int RUNNING = 80;

  private static final int SHORT_SENTENCE = 35;

  /** What is left of it behind the place. */
  Block from(int begin) {
    String rest = text.substring(begin);
    return new Block(place, kind, rest, Math.min(rest.length(), linked), frame);
  }

  /** The part of it that stands in links. */
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean endsAsSentence() {
    return endsAsSentence(text);
  }

  static boolean endsAsSentence(String text) {
    int end = text.length() - 1;
    while (end > 0 && "\"'”’)»]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && ".!?…:。".indexOf(text.charAt(end)) >= 0;
  }

  /** How many characters of running text it has. */
  int running() {
    boolean runs = kind != Kind.HEADING && kind != Kind.CAPTION
        && (text.length() >= RUNNING || text.length() >= SHORT_SENTENCE && endsAsSentence());
    int plain = runs && linkShare() < 0.5 ? text.length() - linked : 0;
    return kind == Kind.PARAGRAPH || kind == Kind.QUOTE ? plain : plain / 2;
  }
}
