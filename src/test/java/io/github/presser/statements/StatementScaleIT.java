package io.github.presser.statements;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.presser.Extraction;
import io.github.presser.Speaker;
import io.github.presser.statements.SyntheticNews.News;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Statements in articles of which it is known what belongs together; {@link StatementScale} measures larger ones. */
class StatementScaleIT {

  private static final int QUOTATIONS = 10_000;
  private static final Path ANNOTATED = Path.of("../shared/polnear/train");

  @Test
  void areFoundAmongInventedSentences() {
    News news = SyntheticNews.make(SyntheticNews.invented(2_000, 1), QUOTATIONS, 1);
    assertRight(news, 0.98, 0.90);
  }

  @Test
  void areFoundAmongSentencesThatPeopleSaid() throws IOException {
    assumeThat(ANNOTATED).as("annotated articles").isDirectory();
    News news = SyntheticNews.make(SyntheticNews.annotated(ANNOTATED), 2 * QUOTATIONS, 2);
    assertRight(news, 0.98, 0.90);
  }

  @Test // not in the square of the copies: 50,000 copies of one sentence, each a little different, and of another
  void costNoMoreForASentenceThatEverybodyQuotes() {
    List<Extraction> extractions = new ArrayList<>();
    String wall = "The harbour wall will not survive another winter of storms and neglect near zz";
    String[] speakers = {"Jo Marsh", "Marsh", "?"};
    for (int i = 0; i < 25_000; i++) {
      String place =
          Integer.toString(i, 26)
              .chars()
              .mapToObj(c -> String.valueOf((char) (c < 'a' ? c + 'a' - '0' : c + 10)))
              .collect(joining());
      extractions.add(
          Articles.article(
              "a" + i,
              speakers[i % speakers.length] + ": “" + wall + place + "”",
              "?: “Nobody in the county has paid for the ferry since the tunnel was dug”"));
    }
    List<Statement> statements = new StatementFinder().find(extractions);
    assertThat(statements).hasSize(2).allMatch(statement -> statement.occurrences().size() == 25_000);
    assertThat(statements.get(0).speakers()).extracting(Speaker::name).containsExactly("Jo Marsh");
    assertThat(statements.get(0).occurrences()).filteredOn(occurrence -> occurrence.recovered().isPresent())
        .hasSize(25_000 / 3);
  }

  @Test
  void doNotDependOnTheOrderOfTheArticles() {
    List<Extraction> extractions =
        SyntheticNews.make(SyntheticNews.invented(500, 3), QUOTATIONS / 2, 3).extractions().collect(toList());
    List<Statement> statements = new StatementFinder().find(extractions);
    Collections.shuffle(extractions, new Random(3));
    assertThat(new StatementFinder().find(extractions)).isEqualTo(statements);
  }

  private static void assertRight(News news, double precision, double recall) {
    PairwiseScore score = PairwiseScore.of(new StatementFinder().find(news.extractions()), news);
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
  }
}
