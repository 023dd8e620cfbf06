package io.github.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Roster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The function {@code presser_extract} on the real engine: in SQL, in streams, with settings, on bad articles. */
class ExtractIT {

  private static final StructType ARTICLES =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("date", DataTypes.TimestampType);

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = Sessions.local(Map.of());
    PresserFunctions.register(spark);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Dataset<Row> articles(Row... rows) {
    return spark.createDataFrame(List.of(rows), ARTICLES);
  }

  @Test
  void isAFunctionOfATextOrOfAnArticle() {
    Timestamp date = Timestamp.from(Instant.parse("2016-08-27T09:30:00Z"));
    articles(RowFactory.create("harbour", Sessions.HARBOUR, date)).createOrReplaceTempView("articles");

    Row ofText = spark.sql("SELECT presser_extract(text) AS found FROM articles").first().getStruct(0);
    Row ofArticle = spark.sql("SELECT presser_extract(id, text, date) AS found FROM articles").first().getStruct(0);

    assertThat(ofText.schema()).isEqualTo(PresserFunctions.schema());
    assertThat(ofText.<String>getAs("id")).isEqualTo("article");
    assertThat(ofArticle.<String>getAs("id")).isEqualTo("harbour");
    assertThat(ofArticle.<String>getAs("date")).isEqualTo("2016-08-27T09:30:00Z");
    assertThat(ofArticle.<String>getAs("error")).isNull();
    int quotations = ofText.fieldIndex("quotations");
    assertThat(ofArticle.get(quotations)).isEqualTo(ofText.get(quotations));
  }

  @Test
  void givesTheColumnsOfTheJson() {
    articles(RowFactory.create("harbour", Sessions.HARBOUR, null)).createOrReplaceTempView("articles");

    Row quotation =
        spark.sql("SELECT q.speakers[0].name, q.speakers[0].confidence, q.content[0].text, q.kind, e.mentions[0].form "
                + "FROM (SELECT presser_extract(id, text, date) AS found FROM articles) "
                + "LATERAL VIEW explode(found.quotations) AS q LATERAL VIEW explode(found.entities) AS e "
                + "WHERE e.id = q.speakers[0].entity")
            .first();

    assertThat(quotation.getString(0)).isEqualTo("Ana Duarte");
    assertThat(quotation.getDouble(1)).isBetween(0.5, 1.0);
    assertThat(quotation.getString(2)).isEqualTo("\"The clock stays where it is,\"");
    assertThat(quotation.getString(3)).isEqualTo("DIRECT");
    assertThat(quotation.getString(4)).isEqualTo("NAME");
  }

  @Test
  void hasAllThatPresserFinds() {
    Article article = new Article("both", Sessions.HARBOUR + "\n\n" + Sessions.FERRY, Optional.of(Instant.EPOCH));
    Extraction expected = Presser.create().extract(article);

    Row row =
        articles(RowFactory.create(article.id(), article.text(), Timestamp.from(Instant.EPOCH)))
            .selectExpr("presser_extract(id, text, date) AS found").selectExpr("found.*").first();

    Extraction read = ExtractionRows.read(row);
    assertThat(read.paragraphs()).isEqualTo(expected.paragraphs());
    assertThat(read.entities()).isEqualTo(expected.entities());
    assertThat(read.quotations()).isEqualTo(expected.quotations()).isNotEmpty();
    assertThat(read.article().date()).isEqualTo(article.date());
  }

  @Test
  void anArticleThatFailsIsARowWithAnError() {
    List<Row> rows =
        articles(
                RowFactory.create("good", Sessions.HARBOUR, null),
                RowFactory.create("empty", null, null),
                RowFactory.create(null, Sessions.HARBOUR, null))
            .selectExpr("presser_extract(id, text, 'yesterday') AS undated", "presser_extract(id, text, date) AS found")
            .collectAsList();

    assertThat(rows).extracting(row -> row.getStruct(1).<String>getAs("error"))
        .containsExactly(null, "no text", "no id");
    assertThat(rows).extracting(row -> row.getStruct(0).<String>getAs("error"))
        .contains("no date: yesterday");
    assertThat(rows.get(1).getStruct(1).getList(PresserFunctions.schema().fieldIndex("quotations"))).isEmpty();
  }

  @Test
  void readsAnEmptyArticleALongOneAndTwoOfOneId() {
    List<Row> rows =
        articles(
                RowFactory.create("empty", "", null), RowFactory.create("empty", " \n\u0000\ud800", null),
                RowFactory.create("long", (Sessions.HARBOUR + "\n\n").repeat(10_000), null))
            .selectExpr("presser_extract(id, text, date) AS found")
            .selectExpr("found.id", "size(found.quotations)", "found.error").collectAsList();
    assertThat(rows)
        .containsExactly(
            RowFactory.create("empty", 0, null), RowFactory.create("empty", 0, null),
            RowFactory.create("long", 10_000, null));
  }

  @Test
  void settingsTravelWithThePlan() throws Exception {
    Path roster = folder.resolve("roster.json");
    Files.writeString(
        roster, "{\"members\": [{\"id\": \"harbour-master\", \"name\": \"Ana Duarte\"}]}");
    SparkSession other = spark.newSession();
    PresserFunctions.register(other, PresserSettings.standard().withRoster(Roster.load(roster)));
    SparkSession doubtful = spark.newSession();
    PresserFunctions.register(doubtful, PresserSettings.standard().withMinConfidence(1));

    String query = "SELECT presser_extract('" + Sessions.HARBOUR + "').quotations[0].speakers";
    assertThat(other.sql(query + "[0].roster").first().getString(0)).isEqualTo("harbour-master");
    assertThat(spark.sql(query + "[0].roster").first().isNullAt(0)).isTrue();
    assertThat(doubtful.sql(query).first().getList(0)).isEmpty();
  }

  @Test
  void readsAStream() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");
    articles(
            RowFactory.create("harbour", Sessions.HARBOUR, null), RowFactory.create("ferry", Sessions.FERRY, null),
            RowFactory.create("empty", null, null))
        .write().mode("append").json(in.toString());

    spark.readStream().schema(ARTICLES).json(in.toString())
        .selectExpr("presser_extract(id, text, date) AS found").selectExpr("found.*")
        .writeStream().format("parquet").option("checkpointLocation", folder.resolve("checkpoint").toString())
        .trigger(Trigger.AvailableNow())
        .start(out.toString())
        .awaitTermination();

    assertThat(spark.read().parquet(out.toString()).orderBy("id").selectExpr("id", "size(quotations)", "error")
            .collectAsList())
        .containsExactly(
            RowFactory.create("empty", 0, "no text"), RowFactory.create("ferry", 1, null),
            RowFactory.create("harbour", 1, null));
  }

  @Test
  void eachArticleIsReadOnceThoughManyOfItsFieldsAreTaken() {
    String plan =
        articles(RowFactory.create("harbour", Sessions.HARBOUR, null))
            .repartition(1)
            .selectExpr("presser_extract(id, text, date) AS found")
            .selectExpr("found.id", "found.entities", "found.quotations", "found.error")
            .queryExecution().executedPlan().toString();
    assertThat(plan.split("presser_extract_article\\(", -1)).as(plan).hasSize(2);
  }
}
