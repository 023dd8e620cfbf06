package io.github.presser;

/** Thrown by {@link Outcome#orElseThrow} for an article that could not be read. The cause tells why. */
public final class ExtractionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String articleId;

  ExtractionException(String articleId, Throwable cause) {
    super("The article '" + articleId + "' could not be read: " + cause, cause);
    this.articleId = articleId;
  }

  /**
   * Tells which article it is.
   *
   * @return the article's id
   */
  public String articleId() {
    return articleId;
  }
}
