package io.github.presser.examples;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Publication;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import io.github.presser.page.NoArticleException;
import io.github.presser.page.PageReader;
import io.github.presser.page.TextFragments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a table of who said what in a folder of saved pages, and where: {@code SavedPagesToTable pages}. */
public final class SavedPagesToTable {

  private SavedPagesToTable() {}

  /**
   * Prints the table.
   *
   * @param args the folder
   * @throws IOException if it or a page in it cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    PageReader reader = new PageReader();
    Presser presser = Presser.create();
    for (Path page : pages) {
      try {
        Article article =
            reader.read(page.getFileName().toString(), Files.readAllBytes(page), Optional.empty(), "");
        print(presser.extract(article));
      } catch (NoArticleException e) {
        System.out.println(page.getFileName() + ": " + e.getMessage());
      }
    }
  }

  /** A row for each quotation: date, headline, speakers, words, and the address that leads to them on the page. */
  private static void print(Extraction extraction) {
    Publication publication = extraction.article().publication();
    TextFragments addresses = TextFragments.of(extraction.article());
    for (Quotation quotation : extraction.quotations()) {
      String speakers = quotation.speakers().stream().map(Speaker::name).collect(Collectors.joining(", "));
      System.out.println(
          String.join(
              "\t",
              publication.date().map(OffsetDateTime::toLocalDate).map(Object::toString).orElse(""),
              publication.headline().orElse(""),
              speakers,
              extraction.text(quotation),
              addresses.address(quotation.content()).orElse("")));
    }
  }
}
