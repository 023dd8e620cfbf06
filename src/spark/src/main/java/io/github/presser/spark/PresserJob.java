package io.github.presser.spark;

import io.github.presser.Quotation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The job: {@code spark-submit --class io.github.presser.spark.PresserJob presser-spark.jar extract|statements IN OUT}.
 * {@code extract} writes a row for each article, {@code statements} one for each statement; where they go must not be
 * there yet.
 */
@Command(
    name = "presser-spark",
    description = "Reads news articles on Spark and says who said what.",
    mixinStandardHelpOptions = true)
public final class PresserJob {

  /** How results are written. */
  enum Format {
    PARQUET,
    JSONL
  }

  private PresserJob() {}

  /**
   * Runs the job.
   *
   * @param args a subcommand and its options; {@code --help} lists them
   */
  public static void main(String[] args) {
    int status = run(args);
    if (status != 0) {
      throw new IllegalArgumentException("The job failed with status " + status); // an exit would kill a notebook
    }
  }

  static int run(String... args) {
    return new CommandLine(new PresserJob())
        .addSubcommand(new Extract())
        .addSubcommand(new Statements())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  /** What both subcommands are told. */
  static final class Options {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "IN", description = "A file or folder, of any file system Spark knows.")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "A folder that is not there yet.")
    private String out = "";

    @Option(names = "--format", description = "parquet (the default) or jsonl.")
    private Format format = Format.PARQUET;

    @Option(names = "--input", description = "text, jsonl, parquet or warc. Default: as the name of IN ends; or text.")
    private Optional<ArticleSource.Kind> kind = Optional.empty();

    @Option(names = "--partitions", description = "In how many parts, at least. Default: 8 for each core.")
    private int partitions;

    @Option(names = "--roster", description = "A file on the driver's machine, or none.")
    private String roster = "";

    @Option(names = "--lexicon", description = "A file on the driver's machine with words of your own; repeatable.")
    private List<Path> lexicon = List.of();

    @Option(names = "--min-confidence", description = "How sure a speaker must be to be named, from 0 to 1.")
    private double minConfidence;

    @Option(names = "--min-quotation-confidence", description = "How sure a quotation must be, from 0 to 1.")
    private double minQuotationConfidence;

    @Option(
        names = "--only",
        split = ",",
        description = "Only these acts, commas between them: speech, writing, thought, intention, attitude.")
    private Set<Quotation.Act> only = EnumSet.noneOf(Quotation.Act.class);

    /**
     * Checks what can be checked before hours of work, and reads the roster and the words.
     *
     * @throws ParameterException if a value is out of range, a file cannot be read, or OUT is there
     */
    PresserSettings check(SparkSession session) throws IOException {
      org.apache.hadoop.fs.Path target = new org.apache.hadoop.fs.Path(out);
      if (target.getFileSystem(session.sparkContext().hadoopConfiguration()).exists(target)) {
        throw new ParameterException(command.commandLine(), out + " is there already");
      }
      try {
        return PresserSettings.standard()
            .withRoster(PresserSettings.roster(roster))
            .withLexicon(lexicon.toArray(Path[]::new))
            .withMinConfidence(minConfidence)
            .withMinQuotationConfidence(minQuotationConfidence)
            .withOnly(only);
      } catch (IOException | IllegalArgumentException e) {
        throw new ParameterException(command.commandLine(), e.getMessage(), e);
      }
    }

    ArticleSource.Kind kind() {
      return kind.orElseGet(() -> ArticleSource.Kind.of(in));
    }

    int partitions(SparkSession session) {
      return partitions > 0 ? partitions : 8 * session.sparkContext().defaultParallelism();
    }

    Dataset<Row> extractions(SparkSession session, PresserSettings settings) {
      Extractor extractor = new Extractor(settings);
      JavaRDD<Row> rows =
          articles(session)
              .map(
                  item -> item.article().map(extractor::extract)
                      .orElseGet(() -> ExtractionRows.failed(item.id(), Optional.empty(), item.error())));
      return session.createDataFrame(rows, Schemas.EXTRACTION);
    }

    private JavaRDD<ArticleSource.Item> articles(SparkSession session) {
      try {
        return ArticleSource.read(session, in, kind(), partitions(session));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(command.commandLine(), in + ": " + e.getMessage(), e);
      }
    }

    /** What {@code extract} wrote, if that is what IN holds. */
    Optional<Dataset<Row>> read(SparkSession session) {
      boolean table = kind() == ArticleSource.Kind.PARQUET;
      if (!table && kind() != ArticleSource.Kind.JSONL) {
        return Optional.empty();
      }
      Dataset<Row> rows = table ? session.read().parquet(in) : session.read().schema(Schemas.EXTRACTION).json(in);
      return List.of(rows.columns()).contains("quotations") && !rows.where("quotations IS NOT NULL").isEmpty()
          ? Optional.of(rows)
          : Optional.empty();
    }

    void write(Dataset<Row> result) {
      switch (format) {
        case PARQUET -> result.write().parquet(out);
        case JSONL -> result.write().option("ignoreNullFields", "false").json(out);
      }
    }

    SparkSession session(String name) {
      SparkConf conf = new SparkConf();
      conf.setIfMissing("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
      // Nothing that is shuffled refers to itself, and looking for it takes a twelfth of the time.
      conf.setIfMissing("spark.kryo.referenceTracking", "false");
      return SparkSession.builder().config(conf).appName("presser " + name).getOrCreate();
    }
  }

  @Command(name = "extract", description = "Articles in, entities and quotations out.", sortOptions = false)
  static final class Extract implements Callable<Integer> {

    @Mixin private Options options = new Options();

    @Override
    public Integer call() throws IOException {
      SparkSession session = options.session("extract");
      options.write(options.extractions(session, options.check(session)));
      return 0;
    }
  }

  @Command(
      name = "statements",
      description = "Articles, or what extract wrote of them, in; statements with all their wordings out.",
      sortOptions = false)
  static final class Statements implements Callable<Integer> {

    @Mixin private Options options = new Options();

    @Override
    public Integer call() throws IOException {
      SparkSession session = options.session("statements");
      PresserSettings settings = options.check(session);
      Dataset<Row> extractions = options.read(session).orElseGet(() -> options.extractions(session, settings));
      options.write(new SparkStatementFinder(settings).find(extractions));
      return 0;
    }
  }
}
