package io.github.presser.internal.speakers;

/** What part somebody has in the sentence that mentions them, from the background to the foreground. */
enum Prominence {
  /** Says whose something is, or stands after a preposition: "after Roe's speech". */
  MODIFIER("mentioned"),
  /** Is spoken of, but does nothing. */
  OBJECT("mentioned"),
  /** Is spoken to: "he told Roe". */
  ADDRESSED("who was spoken to"),
  /** Begins the sentence, whatever comes of it. */
  FIRST("mentioned"),
  /** Has a finite verb. */
  SUBJECT("a subject"),
  /** Is the source of a quotation. */
  SPEAKER("who spoke"),
  /** Spoke without being named, so that it is on the reader's mind who it is: "an official said". */
  NAMELESS_SPEAKER("who spoke");

  private final String words;

  Prominence(String words) {
    this.words = words;
  }

  /** Whether they are whom the sentence is about. */
  boolean isForeground() {
    return compareTo(SUBJECT) >= 0;
  }

  boolean isSpeaker() {
    return compareTo(SPEAKER) >= 0;
  }

  /** What they do there, in words. */
  String words() {
    return words;
  }
}
