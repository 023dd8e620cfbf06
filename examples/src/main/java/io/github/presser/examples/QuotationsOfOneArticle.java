package io.github.presser.examples;

import static java.util.stream.Collectors.joining;

import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints who said what in one article: {@code QuotationsOfOneArticle articles/cod-agency.txt}. */
public final class QuotationsOfOneArticle {

  private QuotationsOfOneArticle() {}

  /**
   * Prints the quotations.
   *
   * @param args the article
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Presser presser = Presser.create(); // Loads the models, which takes seconds: make one and share it.
    Extraction extraction = presser.extract(Files.readString(Path.of(args[0])));

    for (Quotation quotation : extraction.quotations()) {
      String speakers = quotation.speakers().stream().map(Speaker::name).collect(joining(" and "));
      System.out.println((speakers.isEmpty() ? "Nobody named" : speakers) + ": " + extraction.text(quotation));
    }
  }
}
