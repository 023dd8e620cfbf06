package io.github.presser.examples;

import static java.util.Comparator.comparingInt;

import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the words to set large beside an article: {@code PullQuote articles/bridge-inquiry.txt}. Its test shows how to
 * test code that uses Presser.
 */
public final class PullQuote {

  private PullQuote() {}

  /**
   * Prints the words.
   *
   * @param args the article
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Extraction extraction = Presser.create().extract(Files.readString(Path.of(args[0])));
    System.out.println(of(extraction, 80).orElse("This article has nothing to set large."));
  }

  /** The longest quotation in marks, of at most so many characters, with its one speaker; empty when there is none. */
  static Optional<String> of(Extraction extraction, int longest) {
    return extraction.quotations().stream()
        .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT && quotation.speakers().size() == 1)
        .filter(quotation -> extraction.text(quotation).length() <= longest)
        .max(comparingInt(quotation -> extraction.text(quotation).length()))
        .map(quotation -> extraction.text(quotation) + "\n– " + quotation.speakers().get(0).name());
  }
}
