package io.github.presser.training;

/**
 * What is measured. All but paragraphs go by words (runs of letters, digits and underscores, with one
 * apostrophe inside), so that punctuation at the ends of a span does not count.
 */
public enum Measure {
  /**
   * A predicted content is right when its words are exactly those of a gold content. Of two predictions with the same
   * words, one is right for each gold content that has them.
   */
  CONTENT_STRICT(
      "content strict",
      "predicted contents whose words are exactly those of a gold content"),

  /**
   * A predicted content counts as the greatest share of its words that one gold content covers; a gold content counts
   * likewise for recall (the partial measure of Pareti et al. 2013).
   */
  CONTENT_PARTIAL(
      "content partial",
      "the share of a content's words that its best counterpart covers"),

  /**
   * Predicted and gold quotations are paired one to one, those whose contents overlap most first, if they have at least
   * half of the words that the two cover together in common. A pair is right when the sources have a word in common, or
   * neither has a source.
   */
  ATTRIBUTION(
      "attribution",
      "quotations with half of the content or more in common, and a word of the source, or no source in both"),

  /**
   * Of the passages of two words or more between double quotation marks, those that are given a source which has a word
   * in common with the gold source; precision over those given a source or a speaker, recall over those whose gold
   * quotation has a source. A passage belongs to the gold quotation that covers 80 % of its words, and to the predicted
   * one that covers half of them.
   */
  QUOTED_SOURCE(
      "quoted source",
      "passages in double quotation marks that are given a source with a word of the gold source"),

  /**
   * Of the same passages, where people have marked who speaks: those given exactly the right set of speakers; precision
   * over those given any speaker, recall over those whose speaker can be named.
   */
  QUOTED_SPEAKER(
      "quoted speaker",
      "passages in double quotation marks that are given exactly the right speakers"),

  /** The same over all gold quotations, by the pairs of {@link #ATTRIBUTION}. */
  SPEAKER(
      "speaker",
      "all quotations, those that are given exactly the right speakers"),

  /**
   * Names of people, places and organisations, where people have marked them: those of the same words and type. "The"
   * before a name and a possessive's ending do not count.
   */
  NAMES(
      "names",
      "names of people, places and organisations that have the same words and type"),

  /**
   * Which names are of one entity, where people have marked that: B-cubed (Bagga and Baldwin 1998), over the gold names
   * that a predicted name touches.
   */
  GROUPING(
      "grouping",
      "for a name that was found, the share of its entity's names that are its own (B-cubed)"),

  /**
   * Of the passages in marks of which a reader noted who speaks: those given a speaker that is right, or none when
   * there is nobody to name. Precision is over those given any speaker, recall over all. The quotation that has most of
   * the noted words, half of them or more, answers; of two the shorter.
   */
  NOTED_PASSAGES(
      "noted passages",
      "passages in marks, as a reader noted them, that are given a right speaker, or rightly none"),

  /** The same of statements without marks. */
  NOTED_STATEMENTS(
      "noted statements",
      "statements without marks, as a reader noted them, that are given a right speaker, or rightly none"),

  /**
   * Names on a reader's list of the article's people, places and organisations: those that an entity of the type has,
   * wholly or the last words of it, and the entities that have one of the list.
   */
  LISTED_NAMES(
      "listed names",
      "entities of the article that a reader listed, and names of the list that an entity has"),

  /** Paragraphs with exactly the gold's bounds and role, where people have marked them. */
  PARAGRAPHS(
      "paragraphs",
      "paragraphs that have the same bounds and role");

  private final String label;
  private final String meaning;

  Measure(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /**
   * Returns the measure's name in tables.
   *
   * @return a few words in lower case
   */
  public String label() {
    return label;
  }

  /**
   * Returns what counts as right, in short.
   *
   * @return a phrase for a table's legend
   */
  public String meaning() {
    return meaning;
  }
}
