package io.github.presser.internal.speakers;

/** How much somebody is in the foreground where they are mentioned, from least to most. */
enum Prominence {
  /** Says whose something is, or stands after a preposition: "after Roe's speech". */
  MODIFIER(0.3, "mentioned"),
  /** Is spoken of, but does nothing. */
  OBJECT(0.5, "mentioned"),
  /** Begins the sentence, whatever comes of it. */
  FIRST(0.7, "mentioned"),
  /** Has a finite verb. */
  SUBJECT(1, "a subject"),
  /** Is the source of a quotation. */
  SPEAKER(1.15, "who spoke"),
  /** Spoke without being named, so that it is on the reader's mind who it is: "an official said". */
  NAMELESS_SPEAKER(1.2, "who spoke");

  private final double weight;
  private final String words;

  Prominence(double weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  double weight() {
    return weight;
  }

  /** What they do there, in words. */
  String words() {
    return words;
  }
}
