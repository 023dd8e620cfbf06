package io.github.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.json.StatementJson;
import io.github.presser.statements.StatementFinder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statements of a cluster are those of one machine, row for row. */
class SparkStatementFinderIT {

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        Sessions.local(
            Map.of(
                "spark.sql.shuffle.partitions", "7",
                "spark.serializer", "org.apache.spark.serializer.KryoSerializer"));
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static List<String> onOneMachine(List<Extraction> extractions) {
    return new StatementFinder().find(extractions).stream().map(StatementJson::toLine).toList();
  }

  private static List<String> onSpark(List<Extraction> extractions, int partitions) {
    List<Row> rows = extractions.stream().map(ExtractionRows::of).toList();
    Dataset<Row> table = spark.createDataFrame(rows, Schemas.EXTRACTION).repartition(partitions);
    return new SparkStatementFinder().find(table).toJSON().collectAsList();
  }

  /** JSON without the fields that are null, and numbers as they come: what both write alike. */
  private static List<String> levelled(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceAll("\"\\w+\":null,|,\"\\w+\":null", ""))
        .map(line -> line.replaceAll("(\"confidence\":\\d\\.\\d+?)0+([,}])", "$1$2"))
        .toList();
  }

  @Test
  void areThoseOfOneMachine() {
    List<Extraction> extractions = InventedNews.articles(1_500, 5);
    List<String> expected = levelled(onOneMachine(extractions));
    assertThat(expected).hasSizeBetween(200, 2_000); // many are together, many are not

    assertThat(levelled(onSpark(extractions, 5))).isEqualTo(expected);
  }

  @Test
  void doNotDependOnTheOrderOfTheArticles() {
    List<Extraction> extractions = InventedNews.articles(300, 6);
    List<Extraction> shuffled = new ArrayList<>(extractions);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(onOneMachine(shuffled)).isEqualTo(onOneMachine(extractions));
    assertThat(onSpark(shuffled, 3)).isEqualTo(onSpark(extractions, 2));
  }

  @Test
  void ofASentenceThatEverybodyQuotesAreOne() {
    assertThat(onSpark(wordingsOfOneSentence(4_000), 4)).hasSize(1);
  }

  @Test
  void ofAComponentTooLargeForTheMemoryAreMuchTheSame() {
    List<Row> rows = wordingsOfOneSentence(4_000).stream().map(ExtractionRows::of).toList();
    Dataset<Row> table = spark.createDataFrame(rows, Schemas.EXTRACTION);

    List<Row> found = new SparkStatementFinder(PresserSettings.standard(), 1_000).find(table).collectAsList();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).getList(found.get(0).fieldIndex("occurrences"))).hasSize(4_000);
    List<Row> news = InventedNews.articles(600, 8).stream().map(ExtractionRows::of).toList();
    Dataset<Row> statements =
        new SparkStatementFinder(PresserSettings.standard(), 300)
            .find(spark.createDataFrame(news, Schemas.EXTRACTION));
    assertThat(statements.selectExpr("explode(occurrences)").count())
        .as("each quotation is in one statement")
        .isEqualTo(InventedNews.articles(600, 8).stream().mapToInt(article -> article.quotations().size()).sum());
  }

  @Test
  void areFoundThoughArticlesShareAnId() {
    List<Extraction> extractions = new ArrayList<>(InventedNews.articles(100, 9));
    extractions.addAll(InventedNews.articles(100, 10));
    List<String> found = onSpark(extractions, 3);
    assertThat(found).isNotEmpty().isEqualTo(onSpark(extractions, 2));
  }

  private static List<Extraction> wordingsOfOneSentence(int number) {
    List<Extraction> extractions = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      extractions.add(
          InventedNews.article(
              "a" + i, Optional.empty(), List.of("Jo Marsh"),
              List.of("The harbour wall will not survive another winter of storms and neglect"
                  + (i % 2 == 0 ? "" : " near pier " + Integer.toString(i, 26).replaceAll("\\d", "z")))));
    }
    return extractions;
  }

  @Test
  void areFoundByTheJobInWhatItExtracted() {
    Path extracted = folder.resolve("extracted.parquet");
    Path out = folder.resolve("statements");
    List<Row> rows = InventedNews.articles(200, 7).stream().map(ExtractionRows::of).toList();
    spark.createDataFrame(rows, Schemas.EXTRACTION).write().parquet(extracted.toString());

    assertThat(PresserJob.run("statements", extracted.toString(), out.toString())).isZero();

    assertThat(spark.read().parquet(out.toString()).orderBy("first").toJSON().collectAsList())
        .hasSameSizeAs(onOneMachine(InventedNews.articles(200, 7)));
  }

  /** Articles that quote each other's sentences, whole, cut, reworded and by several speakers. */
  private static final class InventedNews {

    private static final List<String> SUBJECTS =
        List.of("The harbour wall", "Every ferry on the sound", "Our lighthouse", "The tunnel company", "That bridge",
            "The northern fishing fleet", "A second runway", "The old town library");
    private static final List<String> DEEDS =
        List.of("will not survive another winter", "has cost the county 40 million crowns", "must close before spring",
            "was never meant to carry lorries", "deserves a proper inquiry", "cannot pay its own pilots",
            "has been promised to three mayors", "will be rebuilt by volunteers");
    private static final List<String> REASONS =
        List.of("because nobody repaired the pumps", "although the ministry knew about the cracks",
            "while the council argued over paint", "unless parliament finds 12 engineers",
            "since the insurers walked away", "so that children can reach their school",
            "as soon as the dredgers leave", "whatever the governor told reporters");
    private static final List<String> PEOPLE =
        List.of("Jo Marsh", "Marsh", "Ana Duarte", "Duarte", "Ken Duarte", "Tom Brill", "Harbour Board", "");

    private InventedNews() {}

    static List<Extraction> articles(int number, long seed) {
      Random random = new Random(seed);
      List<Extraction> articles = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        List<String> speakers = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int q = random.nextInt(4); q >= 0; q--) {
          speakers.add(any(PEOPLE, random));
          said.add(sentence(random));
        }
        Optional<Instant> date =
            random.nextBoolean() ? Optional.of(Instant.ofEpochSecond(random.nextInt(100_000))) : Optional.empty();
        articles.add(article("a" + i, date, speakers, said));
      }
      return articles;
    }

    private static String sentence(Random random) {
      String whole = any(SUBJECTS, random) + " " + any(DEEDS, random) + " " + any(REASONS, random);
      return switch (random.nextInt(6)) {
        case 0 -> whole.substring(0, whole.lastIndexOf(' '));
        case 1 -> whole.substring(whole.indexOf(' ') + 1);
        case 2 -> "I repeat: " + whole;
        case 3 -> whole.replace("will", "shall").replace("must", "should");
        case 4 -> random.nextInt(3) == 0 ? "Very important" : whole.toUpperCase(Locale.ROOT);
        default -> whole;
      };
    }

    private static String any(List<String> some, Random random) {
      return some.get(random.nextInt(some.size()));
    }

    static Extraction article(String id, Optional<Instant> date, List<String> speakers, List<String> said) {
      StringBuilder text = new StringBuilder();
      List<Entity> entities = new ArrayList<>();
      List<Quotation> quotations = new ArrayList<>();
      for (int i = 0; i < said.size(); i++) {
        Span content = new Span(text.length(), text.length() + said.get(i).length() + 2);
        text.append('"').append(said.get(i)).append("\" ");
        List<Speaker> ones = new ArrayList<>();
        if (!speakers.get(i).isEmpty()) {
          Person person = new Person("e" + (i + 1), speakers.get(i), Optional.empty(), List.of());
          entities.add(person);
          ones.add(new Speaker(person, 0.5 + 0.1 * i));
        }
        quotations.add(
            new Quotation(
                "q" + (i + 1), Quotation.Kind.DIRECT, List.of(content), List.of(content), Optional.empty(),
                Optional.empty(), ones, new Evidence(Evidence.Basis.NAME, "Invented.")));
      }
      return new Extraction(new Article(id, text.toString(), date), entities, quotations);
    }
  }
}
