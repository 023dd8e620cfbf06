package io.github.presser.examples;

import static java.util.stream.Collectors.joining;

import io.github.presser.Article;
import io.github.presser.Presser;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills a database table with the quotations of a folder: {@code FolderToTable articles jdbc:h2:./quotations}. */
public final class FolderToTable {

  private FolderToTable() {}

  public static void main(String[] args) throws IOException, SQLException {
    Presser presser = Presser.create();
    try (Connection database = DriverManager.getConnection(args[1]);
        Statement statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE quotation (article VARCHAR, speaker VARCHAR, confidence DOUBLE PRECISION, content VARCHAR)");
      try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.txt");
          PreparedStatement insert = database.prepareStatement("INSERT INTO quotation VALUES (?, ?, ?, ?)")) {
        for (Path file : files) {
          Article article = new Article(file.getFileName().toString(), Files.readString(file));
          for (Quotation quotation : presser.extract(article).quotations()) {
            for (Speaker speaker : quotation.speakers()) {
              insert.setString(1, article.id());
              insert.setString(2, speaker.name());
              insert.setDouble(3, speaker.confidence());
              insert.setString(
                  4, quotation.content().stream().map(s -> s.coveredText(article.text())).collect(joining(" … ")));
              insert.addBatch();
            }
          }
          insert.executeBatch();
        }
      }
      String mostQuoted =
          "SELECT speaker, COUNT(*), COUNT(DISTINCT article) FROM quotation"
              + " GROUP BY speaker ORDER BY COUNT(*) DESC, speaker LIMIT 3";
      try (ResultSet row = statement.executeQuery(mostQuoted)) {
        while (row.next()) {
          System.out.printf("%s: %d quotations in %d articles%n", row.getString(1), row.getInt(2), row.getInt(3));
        }
      }
    }
  }
}
