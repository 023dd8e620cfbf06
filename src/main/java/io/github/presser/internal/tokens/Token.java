package io.github.presser.internal.tokens;

import io.github.presser.Span;
import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Dashes;
import java.util.Locale;

/**
 * A word or mark.
 *
 * @param span where it stands in the article
 * @param text the characters there, as a reader sees them: an entity's character, nothing that does not show
 * @param tag part of speech, in the Penn Treebank's tags as CoreNLP gives them
 * @param name what kind of name it is part of
 */
public record Token(Span span, String text, String tag, NameTag name) {

  /** The characters in lower case, as words are looked up. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is a noun, or part of a name. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is tagged as a name, or a part of one. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Whether it is a verb with a subject, or a modal. */
  public boolean isFiniteVerb() {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** Whether it is a dash, however it is typed, or a hyphen that stands by itself. */
  public boolean isDash() {
    return Dashes.isDash(text);
  }

  /** Whether it stands before a noun as an article does: "a", "her", the "'s" of "Roe's". */
  public boolean isDeterminer() {
    return tag.equals("DT") || tag.equals("POS") || tag.equals("PRP$");
  }

  /** Whether it is a word or a number rather than a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether it begins with a capital. */
  public boolean isCapitalised() {
    return Capitals.isCapitalised(text);
  }

  /** Whether it is letters that stand for a name, as {@link Capitals} says: "HBOV". */
  public boolean isAcronym() {
    return Capitals.isAcronym(text);
  }

  /** Whether it begins with a small letter: no number or mark does, nor a letter that knows no case. */
  public boolean isSmall() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether it is a name on a network: "@norbyharbour". */
  public boolean isHandle() {
    return text.length() > 1 && text.startsWith("@");
  }

  /** Whether it is the sign of a currency, as it stands before a number: "$", "US$". */
  public boolean isCurrency() {
    return Character.getType(text.codePointBefore(text.length())) == Character.CURRENCY_SYMBOL;
  }

  /** Whether it is a quotation mark, however it is typed; an apostrophe may be one. */
  public boolean isQuotationMark() {
    return switch (text) {
      case "\"", "'", "“", "”", "„", "‟", "″", "«", "»", "‘", "’", "‚", "''", "``", "`" -> true;
      default -> false;
    };
  }

  /** Whether it is "the", "this" or the like, which point at what is known. */
  public boolean isDemonstrative() {
    return switch (lower()) {
      case "the", "this", "that", "these" -> true;
      default -> false;
    };
  }

  /** Whether who wrote or made something stands after it: a letter | from Roe. */
  public boolean isOrigin() {
    return lower().equals("from") || lower().equals("by");
  }
}
