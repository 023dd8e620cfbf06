package io.github.presser.spark;

import io.github.presser.Extraction;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.statements.Identities;
import io.github.presser.internal.statements.WordTable;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Groups the quotations of any number of articles into statements: the statements of {@link
 * io.github.presser.statements.StatementFinder}, found by all machines of a cluster. What words weigh is counted in one
 * aggregate; wordings meet under the pairs of neighbouring words that they share, and are compared; those that no chain
 * of comparisons connects are grouped apart, each such component by one task and by the same code as on one machine.
 *
 * <pre>{@code
 * Dataset<Row> statements = new SparkStatementFinder().find(extractions);
 * }</pre>
 *
 * <p>Article ids must be unique. Immutable and thread-safe.
 */
public final class SparkStatementFinder implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final PresserSettings settings;
  private final int mostParts;

  /** Makes a finder that knows Presser's own words. */
  public SparkStatementFinder() {
    this(PresserSettings.standard());
  }

  /**
   * Makes a finder that knows words of the caller's besides.
   *
   * @param settings their word lists count; who is on the roster was settled when the quotations were extracted
   */
  public SparkStatementFinder(PresserSettings settings) {
    this(settings, Former.MOST_PARTS);
  }

  SparkStatementFinder(PresserSettings settings, int mostParts) {
    this.settings = settings;
    this.mostParts = mostParts;
  }

  /**
   * Groups quotations into statements.
   *
   * @param extractions rows as {@link PresserFunctions} gives them: {@code id}, {@code date}, {@code paragraphs},
   *     {@code entities} and {@code quotations}; rows with an error have no quotations
   * @return a row for each statement, with the fields of its JSON: {@code id}, {@code wording}, {@code first}, {@code
   *     disputed}, {@code claims} and {@code occurrences}
   */
  public Dataset<Row> find(Dataset<Row> extractions) {
    SparkSession session = extractions.sparkSession();
    return session.createDataFrame(find(session, extractions.javaRDD().map(ExtractionRows::read)), Schemas.STATEMENT);
  }

  /** Groups the quotations of extractions. */
  JavaRDD<Row> find(SparkSession session, JavaRDD<Extraction> extractions) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    int partitions = Integer.parseInt(session.conf().get("spark.sql.shuffle.partitions"));
    PresserSettings words = settings;
    JavaRDD<QuotationSource.Item> items =
        extractions.mapPartitions(part -> new QuotationSource(lexicon(words), part))
            .persist(StorageLevel.DISK_ONLY());
    JavaRDD<Quoted> quoted = items.flatMap(item -> item.quoted().stream().iterator());
    Broadcast<WordTable> table = context.broadcast(table(items, quoted, partitions));
    Broadcast<Set<String>> shared = context.broadcast(sharedSurnames(items, partitions));
    Knowledge knowledge = new Knowledge(words, table, shared);
    JavaPairRDD<Long, byte[]> units =
        quoted.mapPartitionsToPair(knowledge::telling).reduceByKey((one, other) -> one, partitions)
            .persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<Long, Long> alike =
        new Candidates(knowledge, partitions).alike(units).persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<Long, Grouped> homes = new Gathering(knowledge, partitions, mostParts).homes(units, alike, quoted);
    JavaPairRDD<String, Row> statements =
        new StatementRows(knowledge, partitions).of(quoted, homes).persist(StorageLevel.DISK_ONLY());
    return statements.sortByKey(true, partitions).values().zipWithIndex()
        .map(numbered -> StatementRows.numbered(numbered._1(), numbered._2() + 1));
  }

  /** The words that tasks know, read once in each virtual machine. */
  static Lexicon lexicon(PresserSettings settings) {
    return SharedLexicon.of(settings.lexicon());
  }

  /** What each word weighs. */
  private WordTable table(JavaRDD<QuotationSource.Item> items, JavaRDD<Quoted> quoted, int partitions) {
    JavaPairRDD<Long, WordTable.Count> written =
        items.flatMapToPair(
            item -> item.counts().stream().map(count -> new Tuple2<>(count.hash(), count)).iterator());
    JavaPairRDD<Long, long[]> wordings =
        quoted.mapToPair(one -> new Tuple2<>(QuotationSource.hash(one.words()), one.words()))
            .reduceByKey((one, other) -> one, partitions)
            .persist(StorageLevel.DISK_ONLY());
    List<WordTable.Count> counts =
        wordings.flatMapToPair(wording -> QuotationSource.wordsOf(wording._2()))
            .union(written)
            .reduceByKey(WordTable.Count::plus, partitions)
            .values()
            .collect();
    int number = Math.toIntExact(wordings.count());
    wordings.unpersist();
    List<WordTable.Count> inOrder = new ArrayList<>(counts);
    inOrder.sort(Comparator.comparingLong(WordTable.Count::hash));
    return WordTable.of(inOrder, number, lexicon(settings));
  }

  /** The surnames that people with different first names have, among all articles. */
  private Set<String> sharedSurnames(JavaRDD<QuotationSource.Item> items, int partitions) {
    PresserSettings words = settings;
    return new HashSet<>(
        items.flatMapToPair(item -> item.people().iterator())
            .groupByKey(partitions)
            .flatMap(
                surname -> {
                  Identities identities = new Identities(lexicon(words));
                  for (String name : surname._2()) {
                    identities.id(QuotationSource.person(name));
                  }
                  return identities.sharedSurnames().iterator();
                })
            .collect());
  }
}
