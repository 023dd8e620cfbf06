package io.github.presser.examples;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import io.github.presser.Presser;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** Fills a database table with the quotations of a folder: {@code FolderToTable articles jdbc:h2:./quotations}. */
public final class FolderToTable {

  private static final String TABLE =
      "CREATE TABLE quotation (article VARCHAR, speaker VARCHAR, confidence DOUBLE PRECISION, content VARCHAR)";

  private static final String MOST_QUOTED =
      "SELECT speaker, COUNT(*), COUNT(DISTINCT article) FROM quotation"
          + " GROUP BY speaker ORDER BY COUNT(*) DESC, speaker LIMIT 3";

  private FolderToTable() {}

  /**
   * Fills the table.
   *
   * @param args the folder, and the JDBC address of the database
   * @throws IOException if the folder cannot be listed
   * @throws SQLException if the database refuses
   */
  public static void main(String[] args) throws IOException, SQLException {
    try (Stream<Path> files = Files.list(Path.of(args[0]));
        Connection database = DriverManager.getConnection(args[1]);
        Statement statement = database.createStatement()) {
      statement.execute(TABLE);
      Stream<Article> articles =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().map(FolderToTable::read);
      try (PreparedStatement row = database.prepareStatement("INSERT INTO quotation VALUES (?, ?, ?, ?)");
          Stream<Outcome> outcomes = Presser.create().extractAll(articles, 2)) { // on two threads
        for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
          insert(outcome.orElseThrow(), row);
        }
      }
      try (ResultSet result = statement.executeQuery(MOST_QUOTED)) {
        while (result.next()) {
          System.out.printf(
              "%s: %d quotations in %d articles%n", result.getString(1), result.getInt(2), result.getInt(3));
        }
      }
    }
  }

  private static Article read(Path file) {
    try {
      return new Article(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void insert(Extraction extraction, PreparedStatement row) throws SQLException {
    for (Quotation quotation : extraction.quotations()) {
      for (Speaker speaker : quotation.speakers()) {
        row.setString(1, extraction.article().id());
        row.setString(2, speaker.name());
        row.setDouble(3, speaker.confidence());
        row.setString(4, extraction.text(quotation));
        row.addBatch();
      }
    }
    row.executeBatch();
  }
}
