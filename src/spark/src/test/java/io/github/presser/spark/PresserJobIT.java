package io.github.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.json.ExtractionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job, on every kind of input. */
class PresserJobIT {

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = Sessions.local(Map.of());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private List<Row> extracted(Path in) {
    Path out = folder.resolve("out");
    assertThat(PresserJob.run("extract", in.toString(), out.toString())).isZero();
    return spark.read().parquet(out.toString()).orderBy("id")
        .selectExpr("id", "get(get(quotations, 0).speakers, 0).name", "error IS NULL").collectAsList();
  }

  @Test
  void readsTexts() throws IOException {
    Path in = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(in.resolve("harbour.txt"), Sessions.HARBOUR);
    Files.writeString(in.resolve("ferry.txt"), Sessions.FERRY);
    assertThat(extracted(in))
        .containsExactly(
            RowFactory.create("ferry", "Tom Brill", true), RowFactory.create("harbour", "Ana Duarte", true));
  }

  @Test
  void readsJsonLinesAndTellsOfBadOnes() throws IOException {
    Path in = folder.resolve("articles.jsonl");
    Files.writeString(
        in,
        "{\"id\": \"ferry\", \"text\": \"" + Sessions.FERRY + "\", \"date\": \"2016-08-27\"}\n\n{\"id\": \"torn\n"
            + "{\"id\": \"foreign\", \"text\": \"Guten Tag.\", \"language\": \"de\"}\n");
    assertThat(extracted(in))
        .containsExactly(
            RowFactory.create("", null, false), RowFactory.create("ferry", "Tom Brill", true),
            RowFactory.create("foreign", null, false));
  }

  @Test
  void readsParquet() {
    Path in = folder.resolve("articles.parquet");
    spark.createDataFrame(
            List.of(RowFactory.create(7, Sessions.HARBOUR), RowFactory.create(8, null)),
            StructType.fromDDL("id INT, text STRING"))
        .write().parquet(in.toString());
    assertThat(extracted(in))
        .containsExactly(RowFactory.create("7", "Ana Duarte", true), RowFactory.create("8", null, false));
  }

  @Test
  void readsWebArchives() throws IOException {
    Path in = Files.createDirectory(folder.resolve("archives.warc"));
    String page =
        "<html lang='en'><head><title>Quay closed</title></head><body><article><h1>Quay closed</h1><p>"
            + Sessions.HARBOUR.replace("\"", "&quot;") + "</p><p>The quay had been open since the spring, and boats"
            + " will go round by the old pier until the wall has been mended, the council wrote.</p></article></body>"
            + "</html>";
    byte[] response = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page).getBytes(StandardCharsets.UTF_8);
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Target-URI: http://quay.example/closed\r\nWARC-Date: 2016-08-27T09:30:00Z\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + response.length + "\r\n\r\n";
    Files.writeString(
        in.resolve("pages.warc"), header + new String(response, StandardCharsets.UTF_8) + "\r\n\r\n");
    assertThat(extracted(in)).containsExactly(RowFactory.create("http://quay.example/closed", "Ana Duarte", true));
    assertThat(spark.read().parquet(folder.resolve("out").toString()).select("url", "headline").first())
        .isEqualTo(RowFactory.create("http://quay.example/closed", "Quay closed"));
  }

  @Test
  void writesJsonLinesThatPresserReads() throws IOException {
    Path in = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(in.resolve("harbour.txt"), Sessions.HARBOUR);
    Path out = folder.resolve("lines");
    assertThat(PresserJob.run("extract", in.toString(), out.toString(), "--format", "jsonl")).isZero();
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(out)) {
      for (Path part : parts.filter(file -> file.toString().endsWith(".json")).toList()) {
        lines.addAll(Files.readAllLines(part)); // a part without articles has none
      }
    }
    assertThat(lines).singleElement().satisfies(
        line -> assertThat(ExtractionReader.parse(line, new Article("harbour", Sessions.HARBOUR)).quotations())
            .singleElement().matches(q -> q.speakers().get(0).name().equals("Ana Duarte")));
  }

  @Test
  void readsATableInAsManyPartsAsItIsTold() {
    Path in = folder.resolve("articles.parquet");
    List<Row> articles = IntStream.range(0, 40).mapToObj(i -> RowFactory.create("a" + i, Sessions.FERRY)).toList();
    spark.createDataFrame(articles, StructType.fromDDL("Id STRING, Text STRING"))
        .coalesce(1).write().parquet(in.toString());
    assertThat(ArticleSource.read(spark, in.toString(), ArticleSource.Kind.PARQUET, 5).getNumPartitions())
        .isEqualTo(5);
    assertThat(extracted(in)).hasSize(40).allMatch(row -> row.getBoolean(2));
  }

  @Test
  void givesWhatTheOptionsLeave() throws IOException {
    Path in = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(in.resolve("harbour.txt"), Sessions.HARBOUR);
    Path roster = folder.resolve("roster.json");
    Files.writeString(roster, "{\"members\": [{\"id\": \"harbour-master\", \"name\": \"Ana Duarte\"}]}");
    assertThat(quotations(in, "spoken", "--only", "speech,writing", "--roster", roster.toString()))
        .containsExactly(RowFactory.create("harbour-master"));
    assertThat(quotations(in, "thought", "--only", "thought")).isEmpty();
    assertThat(quotations(in, "certain", "--min-quotation-confidence", "1")).isEmpty();
    assertThat(quotations(in, "anonymous", "--min-confidence", "1")).hasSize(1).allMatch(row -> row.isNullAt(0));
  }

  private List<Row> quotations(Path in, String out, String... options) {
    List<String> args = new ArrayList<>(List.of("extract", in.toString(), folder.resolve(out).toString()));
    args.addAll(List.of(options));
    assertThat(PresserJob.run(args.toArray(String[]::new))).isZero();
    return spark.read().parquet(folder.resolve(out).toString())
        .selectExpr("explode(quotations) AS q").selectExpr("get(q.speakers, 0).roster").collectAsList();
  }

  @Test
  void failsOnWrongUsage() throws IOException {
    String in = Files.writeString(folder.resolve("harbour.txt"), Sessions.HARBOUR).toString();
    String out = folder.resolve("out").toString();
    assertThat(PresserJob.run("extract", "nowhere")).isEqualTo(2);
    assertThat(PresserJob.run("extract", in, out, "--roster", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(PresserJob.run("extract", in, out, "--lexicon", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(PresserJob.run("extract", in, out, "--min-confidence", "2")).isEqualTo(2);
    assertThat(PresserJob.run("extract", in, folder.toString())).as("it is there").isEqualTo(2);
    Path table = folder.resolve("other.parquet");
    spark.createDataFrame(List.of(RowFactory.create("a", "b")), StructType.fromDDL("url STRING, body STRING"))
        .write().parquet(table.toString());
    assertThat(PresserJob.run("extract", table.toString(), out)).as("other columns").isEqualTo(2);
    assertThat(Path.of(out)).doesNotExist();
    assertThat(PresserJob.run("extract", folder.resolve("nowhere").toString(), out)).isEqualTo(1);
  }
}
