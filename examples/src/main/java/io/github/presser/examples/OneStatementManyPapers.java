package io.github.presser.examples;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Speaker;
import io.github.presser.statements.Claim;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Statement;
import io.github.presser.statements.StatementFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what several articles quote, and what each of them made of it: {@code OneStatementManyPapers ARTICLE…}. */
public final class OneStatementManyPapers {

  private OneStatementManyPapers() {}

  /**
   * Prints the statements.
   *
   * @param args the articles
   * @throws IOException if one of them cannot be read
   */
  public static void main(String[] args) throws IOException {
    Presser presser = Presser.create();
    List<Extraction> extractions = new ArrayList<>();
    for (String file : args) {
      extractions.add(presser.extract(new Article(file, Files.readString(Path.of(file)))));
    }

    for (Statement statement : new StatementFinder().find(extractions)) {
      if (statement.occurrences().size() < 2) {
        continue;
      }
      System.out.println(statement.wording());
      for (Claim claim : statement.claims()) {
        List<String> names = claim.speakers().stream().map(Speaker::name).toList();
        System.out.println("  said " + String.join(" and ", names) + ", according to " + claim.articleIds());
      }
      for (Occurrence occurrence : statement.occurrences()) {
        System.out.println("  " + occurrence.articleId() + " has: " + occurrence.wording());
        occurrence.recovered().ifPresent(recovery -> System.out.println("    " + recovery.explanation()));
      }
    }
  }
}
