package io.github.presser.spark;

import io.github.presser.Article;
import io.github.presser.json.ArticleReader;
import io.github.presser.page.NoArticleException;
import io.github.presser.page.PageArchive;
import io.github.presser.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads articles for the job, each on the machine that will extract from it. Stateless. */
final class ArticleSource {

  /** What holds the articles. */
  enum Kind {
    /** Text files; an article's id is its file's name without {@code .txt}. */
    TEXT,
    /** JSON Lines as {@link ArticleReader} takes them. */
    JSONL,
    /** Columns {@code id}, {@code text}, and {@code date} where there is one. */
    PARQUET,
    /** Web archives, a task each; an article's id is its page's address. */
    WARC;

    /** The kind that a path's ending tells of; a folder that tells nothing holds texts. */
    static Kind of(String path) {
      String name = path.toLowerCase(Locale.ROOT);
      if (name.matches(".*\\.(jsonl|ndjson)(\\.gz)?/*")) {
        return JSONL;
      } else if (name.matches(".*\\.parquet/*")) {
        return PARQUET;
      }
      return name.matches(".*\\.warc(\\.gz)?/*") ? WARC : TEXT;
    }
  }

  /** An article, or what stands in its place: a name, and why there is none. */
  record Item(String id, Optional<Article> article, String error) implements Serializable {

    /** Articles in other languages are not read: what was found in them would be wrong. */
    static Item of(Article article) {
      String language = article.publication().language().orElse("en");
      return language.equals("en")
          ? new Item(article.id(), Optional.of(article), "")
          : unreadable(article.id(), "in another language than English: " + language);
    }

    static Item unreadable(String id, String error) {
      return new Item(id, Optional.empty(), error);
    }
  }

  private ArticleSource() {}

  /**
   * Reads articles.
   *
   * @param partitions the least number of parts, for all but archives: what is read in fewer is dealt out, since an
   *     article costs far more to read than to send
   * @throws IllegalArgumentException if a table has no such columns
   */
  static JavaRDD<Item> read(SparkSession session, String path, Kind kind, int partitions) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    return switch (kind) {
      case TEXT ->
          dealt(context.wholeTextFiles(path, partitions).map(file -> file), partitions)
              .map(file -> Item.of(new Article(name(file._1()), file._2())));
      case JSONL ->
          dealt(context.textFile(path, partitions), partitions)
              .filter(line -> !line.isBlank())
              .map(ArticleSource::parse);
      case PARQUET -> ofTable(session.read().parquet(path), partitions).map(ArticleSource::ofRow);
      case WARC -> context.binaryFiles(path, partitions).flatMap(file -> new Pages(file._1(), file._2()));
    };
  }

  private static <T> JavaRDD<T> dealt(JavaRDD<T> rows, int partitions) {
    return rows.getNumPartitions() < partitions ? rows.repartition(partitions) : rows;
  }

  private static String name(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.endsWith(".txt") && file.length() > 4 ? file.substring(0, file.length() - 4) : file;
  }

  private static Item parse(String line) {
    try (ArticleReader reader = new ArticleReader(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))) {
      return Item.of(reader.read().orElseThrow());
    } catch (IOException | RuntimeException e) {
      return Item.unreadable("", e.getMessage() + ": " + line.substring(0, Math.min(80, line.length())));
    }
  }

  private static JavaRDD<Row> ofTable(Dataset<Row> table, int partitions) {
    Set<String> columns =
        Arrays.stream(table.columns()).map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    if (!columns.containsAll(List.of("id", "text"))) {
      throw new IllegalArgumentException(
          "a table of articles has columns id and text; this one has " + String.join(", ", table.columns()));
    }
    Dataset<Row> articles =
        table.selectExpr(
            "CAST(id AS STRING)", "CAST(text AS STRING)", columns.contains("date") ? "date" : "NULL AS date");
    JavaRDD<Row> rows = articles.javaRDD();
    return rows.getNumPartitions() < partitions ? articles.repartition(partitions).javaRDD() : rows;
  }

  private static Item ofRow(Row row) {
    String id = row.getString(0);
    if (row.isNullAt(1)) {
      return Item.unreadable(id == null ? "" : id, "no text");
    }
    try {
      return Item.of(new Article(id, row.getString(1), ExtractArticle.instant(row.get(2))));
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      return Item.unreadable(id == null ? "" : id, String.valueOf(e.getMessage()));
    }
  }

  /** The pages of one archive, one held in memory at a time. Not thread-safe. */
  private static final class Pages implements Iterator<Item> {

    private final String path;
    private final PageArchive archive;
    private final PageReader reader = new PageReader();
    private Optional<Item> next;

    Pages(String path, PortableDataStream stream) throws IOException {
      this.path = path;
      this.archive = new PageArchive(stream.open());
      this.next = read();
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public Item next() {
      Item item = next.orElseThrow(NoSuchElementException::new);
      next = read();
      return item;
    }

    private Optional<Item> read() {
      try {
        Optional<PageArchive.ArchivedPage> page = archive.next();
        if (page.isEmpty()) {
          archive.close();
        }
        return page.map(this::article);
      } catch (PageArchive.UnreadablePageException e) {
        return Optional.of(Item.unreadable(e.address(), e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException(path + ": " + e.getMessage(), e);
      }
    }

    private Item article(PageArchive.ArchivedPage page) {
      try {
        return Item.of(reader.read(page.address(), page.html(), page.encoding(), page.address()));
      } catch (NoArticleException | RuntimeException e) {
        return Item.unreadable(page.address(), String.valueOf(e.getMessage()));
      }
    }
  }
}
