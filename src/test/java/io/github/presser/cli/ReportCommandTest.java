package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir Path folder;

  private final TestProgram program = new TestProgram();

  @Test
  void writesAPageOfAllArticles() throws IOException {
    Path first = article("first.txt", "\"The gulls stay.\"");
    Path second = article("second.txt", "\"The boats go.\" \"All of them.\"");
    Path report = folder.resolve("report.html");

    assertThat(program.run("report", "--title", "Gulls", "-o", report, first, second)).isZero();

    Document page = Jsoup.parse(report.toFile());
    assertThat(page.title()).isEqualTo("Gulls");
    assertThat(page.select("article")).hasSize(2);
    assertThat(page.select("header").text()).contains("2 articles, 3 quotations", "3 quotations without a speaker");
    assertThat(program.out()).isEmpty();
  }

  @Test
  void writesToStandardOutput() {
    assertThat(program.input("\"The gulls stay.\"").run("report", "-")).isZero();
    assertThat(program.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void leavesOutWhatCannotBeReadAndSaysSo() throws IOException {
    Path good = article("good.txt", "\"The gulls stay.\"");
    Path report = folder.resolve("report.html");

    assertThat(program.run("report", "-o", report, folder.resolve("missing.txt"), good)).isEqualTo(1);
    assertThat(program.err()).contains("missing.txt: no such file");
    assertThat(Jsoup.parse(report.toFile()).select("article")).hasSize(1);
  }

  @Test
  void writesNoFileWhenNoArticleCanBeRead() {
    Path report = folder.resolve("report.html");

    assertThat(program.run("report", "-o", report, folder.resolve("missing.txt"))).isEqualTo(1);
    assertThat(report).doesNotExist();
  }

  @Test
  void explainsWrongUsage() throws IOException {
    Path article = article("a.txt", "\"The gulls stay.\"");

    assertThat(program.run("report", "--jobs", "0", article)).isEqualTo(2);
    assertThat(program.run("report", "--min-confidence", "2", article)).isEqualTo(2);
    assertThat(program.run("report", "--title", " ", article)).isEqualTo(2);
    assertThat(program.run("report", "-o", article, article)).isEqualTo(2);
    assertThat(new TestProgram().atTerminal(false).run("report", article)).isEqualTo(2);
    assertThat(Files.readString(article)).isEqualTo("\"The gulls stay.\"");
  }

  @Test
  void doesNotWriteOverAPageOfTheFolderThatItReads() throws IOException {
    article("a.txt", "\"The gulls stay.\"");
    Path page = article("a page.html", "<p>The gulls stay.");

    assertThat(program.run("report", "-o", page, folder)).isEqualTo(2);
    assertThat(program.err()).isEqualTo("presser: will not write over the article " + page + "\n");
    assertThat(page).hasContent("<p>The gulls stay.");
  }

  private Path article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
