package io.github.presser.internal.evaluation;

/** What became of a quotation, by the kind of error; each has one. */
final class Fate {

  private Fate() {}

  /** What became of a gold quotation. */
  enum OfGold {
    EXACT("right, content word for word"),
    BOUNDS("right, content with other bounds"),
    OTHER_SOURCE("source wrong"),
    SOURCE_MISSED("source not found"),
    SOURCE_INVENTED("source given where the gold has none"),
    CONTENT_WRONG("cue found, content wrong"),
    MISSED("not found");

    private final String label;

    OfGold(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** What became of a predicted quotation. */
  enum OfPredicted {
    RIGHT("right"),
    SOURCE_WRONG("source wrong"),
    CONTENT_WRONG("at a gold cue, content wrong"),
    NESTED("false: inside a gold content"),
    FALSE("false: nothing is attributed there");

    private final String label;

    OfPredicted(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** What became of words of which a reader noted who says them. */
  enum OfNoted {
    RIGHT("right"),
    WRONG("given a wrong speaker"),
    OPEN("left open"),
    MISSED("not found");

    private final String label;

    OfNoted(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** What became of the speakers of a gold quotation for which people have marked them. */
  enum OfSpeakers {
    RIGHT("right"),
    PARTLY("some of several"),
    WRONG("wrong"),
    NOT_GIVEN("not given"),
    MISSED("quotation not found"),
    RIGHTLY_NONE("nobody to name, none given"),
    INVENTED("nobody to name, one given"),
    MISSED_NONE("nobody to name, quotation not found");

    private final String label;

    OfSpeakers(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
