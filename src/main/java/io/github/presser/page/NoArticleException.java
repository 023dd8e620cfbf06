package io.github.presser.page;

/** Says that a page holds no article, and what it is instead. */
public final class NoArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What a page without an article is. */
  public enum Reason {
    /** It has no running text, or a line of it. */
    EMPTY("it has no running text"),
    /** It leads to articles and is none. */
    FRONT_PAGE("it is a front page or a list of articles"),
    /** It says that it cannot be shown. */
    ERROR("it is an error page"),
    /** It is something else than text: a picture, a program, something compressed. */
    BINARY("it is not text"),
    /** It has more elements than a browser would show. */
    TOO_MANY_TAGS("it has too many tags to be a page that people read"),
    /** It asks to log in or to pay and shows nothing else. */
    LOGIN("it asks for a login");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Reason reason;

  NoArticleException(Reason reason) {
    super("no article here: " + reason.words);
    this.reason = reason;
  }

  /**
   * Returns what the page is instead.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
