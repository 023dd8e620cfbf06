package io.github.presser.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs each example as its Javadoc says, and looks for lines that must be there. */
class ExamplesTest {

  @Test
  void quotationsOfOneArticle() throws Exception {
    assertPrints(
        () -> QuotationsOfOneArticle.main(new String[] {"articles/cod-agency.txt"}),
        "Teresa Quintanilha: “Three boats and a lawyer do not make a policy,”");
  }

  @Test
  void rosterOfOnesOwn() throws Exception {
    assertPrints(
        () -> RosterOfOnesOwn.main(new String[] {"roster.json", "articles/cod-agency.txt", "articles/cod-spun.txt"}),
        "Teresa Quintanilha (0.xx): “A promise that nobody can inspect is only a postcard,”",
        "Teresa Quintanilha (0.xx): “A pledge that no one can check is merely a picture card”");
  }

  @Test
  void rosterOfOnesOwnWithAMistake() throws Exception {
    assertPrints(
        () -> RosterOfOnesOwn.main(new String[] {"src/test/resources/mistaken-roster.json"}),
        "src/test/resources/mistaken-roster.json:4:5: Unknown field \"alias\" in a member;"
            + " known are id, name, type, gender, aliases, roles, wikidata");
  }

  @Test
  void folderToTable() throws Exception {
    assertPrints(
        () -> FolderToTable.main(new String[] {"articles", "jdbc:h2:mem:quotations"}),
        "Teresa Quintanilha: x quotations in 3 articles");
  }

  @Test
  void savedPagesToTable() throws Exception {
    String row =
        "2026-03-14\tHarbour will stay open, says council\tInes Tarrow\t“Nobody here can live on a timetable that"
            + " ends in October,”\thttps://gazette.example/news/harbour-stays-open"
            + "#:~:text=Nobody%20here%20can%20live%20on,"
            + "timetable%20that%20ends%20in%20October";

    assertPrints(
        () -> SavedPagesToTable.main(new String[] {"pages"}),
        row,
        "index.html: no article here: it has no running text");
  }

  @Test
  void pullQuote() throws Exception {
    assertPrints(() -> PullQuote.main(new String[] {"articles/cod-agency.txt"}), "– Teresa Quintanilha");
  }

  @Test
  void oneStatementManyPapers() throws Exception {
    assertPrints(
        () ->
            OneStatementManyPapers.main(
                new String[] {
                  "statements/ferry-agency.txt", "statements/ferry-spun.txt", "statements/ferry-weekly.txt"
                }),
        "  said Halina Brodeur, according to [statements/ferry-agency.txt, statements/ferry-weekly.txt]",
        "    This article leaves the speaker open; article statements/ferry-agency.txt gives the same statement to"
            + " Halina Brodeur: “We have carried this island for ninety years, and we are not going to sail away until"
            + " the last …”");
  }

  private interface Program {
    void run() throws Exception;
  }

  /** Numbers that a better model changes may be written as x. */
  private static void assertPrints(Program program, String... lines) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(terminal);
    }
    List<String> printed = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    for (String line : lines) {
      String pattern = "\\Q" + line.replaceAll("(?<=[ .])x+(?=[ )])", "\\\\E\\\\d+\\\\Q") + "\\E";
      assertTrue(
          printed.stream().anyMatch(each -> each.matches(pattern)),
          () -> "Not printed: " + line + "\nPrinted:\n" + String.join("\n", printed));
    }
  }
}
