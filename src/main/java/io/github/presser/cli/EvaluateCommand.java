package io.github.presser.cli;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import io.github.presser.Presser;
import io.github.presser.internal.Utf8;
import io.github.presser.json.ExtractionJson;
import io.github.presser.training.Corpus;
import io.github.presser.training.Evaluation;
import io.github.presser.training.RuleTrials;
import io.github.presser.training.Trainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code presser evaluate}: how right the results are on annotated articles. */
@Command(
    name = "evaluate",
    description = "Says how right Presser is on articles in which people have marked the quotations.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all articles were scored",
      "1:some articles failed, each named on standard error, and count as having no quotations;"
          + " or the output could not be written",
      "2:wrong usage, annotations or predictions"
    })
final class EvaluateCommand implements Callable<Integer> {

  static final String GOLD =
      "A folder in brat's standoff form, with text/*.txt and attributions/*.ann, and maybe speakers.jsonl"
          + " and entities.json; or with text/*.txt and a reader's notes in gold.json;"
          + " or a .jsonl file that extract made and people corrected;"
          + " or a .json list of articles with their names.";

  /** In a Markdown file, the lines between which {@code --card} puts the scores. */
  static final String CARD_BEGIN = "<!-- scores: made by presser evaluate -->";

  static final String CARD_END = "<!-- end of scores -->";

  private static final String NAME = "Presser";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GOLD", description = GOLD)
  private Path gold;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Score these extractions, in jsonl as extract writes it, and run nothing.")
  private @Nullable Path predictions;

  @Option(
      names = "--cross-validate",
      paramLabel = "K",
      description =
          "Deal the articles into K folds, and read each fold with a model trained on the others, instead of with the"
              + " model that Presser ships with.")
  private @Nullable Integer folds;

  @Option(
      names = "--groups",
      paramLabel = "PATTERN",
      description =
          "With --cross-validate: articles in whose ids this regular expression finds the same are in one fold, so that"
              + " a model reads no group that it has learnt from. '^[^_]+' for ids that begin with the newspaper, as in"
              + " 'gazette_2024-01-01.1'. Default: each article is a group.")
  private @Nullable Pattern groups;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Read the articles with this model, which train made, instead of the one that Presser ships with.")
  private @Nullable Path model;

  @Option(
      names = "--speaker-model",
      paramLabel = "FILE",
      description =
          "Tell who speaks with this model, which train --speakers made, instead of the one that Presser ships with.")
  private @Nullable Path speakerModel;

  @Option(
      names = "--encoder",
      paramLabel = "FOLDER|none",
      description =
          "Let this pre-trained network help, instead of the one of presser-accurate; or none, even if presser-accurate"
              + " is on the class path, which runs such networks.")
  private @Nullable String encoder;

  @Option(names = "--seed", paramLabel = "N", description = "As in train, for --cross-validate. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--ids",
      paramLabel = "FILE",
      description = "Score only the articles whose ids this file lists, one a line.")
  private @Nullable Path ids;

  @Option(
      names = "--compare",
      paramLabel = "NAME=FILE",
      description = "Put the extractions of another program on the same articles beside, in the report.")
  private Map<String, Path> compare = new LinkedHashMap<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Also write a report in Markdown to this file.")
  private @Nullable Path report;

  @Option(
      names = "--card",
      paramLabel = "FILE",
      description = "Also put the scores into this Markdown file, between the lines '" + CARD_BEGIN + "' and '"
          + CARD_END + "'.")
  private @Nullable Path card;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Also write what was found to this file, in jsonl, to look at it or to score it again.")
  private @Nullable Path save;

  @Option(
      names = "--rules",
      description =
          "Instead, read the articles without each of Presser's rules in turn, and print what each rule adds to what is"
              + " right and wrong. A rule that adds nothing on articles of several kinds is one to take out.")
  private boolean rules;

  @Option(names = "--json", description = "Print the figures as a JSON object in one line.")
  private boolean json;

  @Option(
      names = "--roster",
      paramLabel = "FILE|none",
      description = "As in extract.")
  private @Nullable String roster;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "As in extract. Not with --cross-validate.")
  private List<Path> lexicon = List.of();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "Articles to read, or folds to work on, at a time. Default: the number of processors. The figures are the"
              + " same; a fold of a thousand articles needs two gigabytes.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private final Console console;
  private final Main.ExtractorLoader loader;
  private final PrintWriter err;
  private int failed;

  EvaluateCommand(Console console, Main.ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
    this.err = console.errWriter();
  }

  @Override
  public Integer call() {
    checkOptions();
    checkOutputs();
    Corpus corpus = selected(corpus(gold));
    if (rules) {
      return print(
          RuleTrials.run(corpus, ReadingOptions.roster(roster), message -> err.println("presser: " + message))
              .toText());
    }
    Map<String, Evaluation> others = new LinkedHashMap<>();
    compare.forEach((name, file) -> others.put(name, ofFile(corpus, file)));
    Evaluation evaluation;
    if (predictions != null) {
      evaluation = ofFile(corpus, predictions);
    } else {
      List<Extraction> extractions = folds == null ? extract(corpus) : crossValidate(corpus);
      if (save != null && !write(save, lines(extractions))) {
        return Main.FAILED;
      }
      evaluation = Evaluation.of(corpus, extractions);
    }
    if (report != null && !write(report, evaluation.toMarkdown(Main.typed(spec), NAME, others))
        || card != null && !write(card, withScores(evaluation.scoresAsMarkdown(NAME, others)))) {
      return Main.FAILED;
    }
    return print(json ? evaluation.toJson() + "\n" : evaluation.toText());
  }

  private int print(String text) {
    try (Output output = Output.to(console.out())) {
      output.write(text);
      output.commit();
    } catch (IOException e) {
      if (Output.failure(null, e, err) != Main.OK) {
        return Main.FAILED;
      }
    }
    return failed == 0 ? Main.OK : Main.FAILED;
  }

  private void checkOptions() {
    if (rules
        && (json
            || !lexicon.isEmpty()
            || !compare.isEmpty()
            || hasOwnModels()
            || Stream.of(predictions, folds, save, report, card).anyMatch(Objects::nonNull))) {
      throw new ParameterException(
          spec.commandLine(), "--rules goes with --ids and --roster alone");
    }
    if (predictions != null && (folds != null || hasOwnModels() || save != null)) {
      throw new ParameterException(
          spec.commandLine(),
          "--predictions goes without --cross-validate, --model, --speaker-model, --encoder and --save");
    }
    if (folds != null && hasOwnModels()) {
      throw new ParameterException(
          spec.commandLine(), "--cross-validate goes without --model, --speaker-model and --encoder");
    }
    if (groups != null && folds == null) {
      throw new ParameterException(spec.commandLine(), "--groups goes with --cross-validate");
    }
    if (folds != null && !lexicon.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--cross-validate goes without --lexicon");
    }
    ReadingOptions.requireJobs(jobs, spec);
  }

  /** Refuses now what could not be written after hours of work. */
  private void checkOutputs() {
    Stream.of(report, card, save).filter(Objects::nonNull).forEach(Output::target);
    if (card != null) {
      withScores("");
    }
  }

  static Corpus corpus(Path gold) {
    try {
      return Corpus.read(gold);
    } catch (IOException e) {
      throw new UsageException("cannot read " + e.getMessage());
    }
  }

  private Corpus selected(Corpus all) {
    if (ids == null) {
      return all;
    }
    Corpus some = all.only(read(ids).lines().map(String::strip).collect(Collectors.toSet()));
    if (some.articles().isEmpty()) {
      throw new UsageException("none of the articles that " + ids + " lists is in " + gold);
    }
    return some;
  }

  private static String read(Path file) {
    try {
      return Utf8.withoutMark(Utf8.decode(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UsageException("cannot read " + file + ": " + ArticleSource.reason(e));
    }
  }

  private static Evaluation ofFile(Corpus corpus, Path file) {
    try {
      return Evaluation.ofJsonLines(corpus, file);
    } catch (IOException e) {
      throw new UsageException("cannot read " + e.getMessage());
    }
  }

  private List<Extraction> crossValidate(Corpus corpus) {
    long most = corpus.articles().stream().map(this::groupOf).distinct().count();
    if (folds < 2 || folds > most) {
      throw new ParameterException(
          spec.commandLine(),
          "--cross-validate must be from 2 to the number of " + (groups == null ? "articles, " : "groups, ") + most
              + "; found " + folds);
    }
    try {
      return Trainer.create()
          .withProgress(message -> err.println("presser: " + message))
          .crossValidate(corpus, this::groupOf, folds, seed, ReadingOptions.roster(roster), jobs);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    } catch (OutOfMemoryError e) {
      throw new IllegalStateException(TrainCommand.notEnoughMemory(corpus) + " or --jobs 1", e);
    }
  }

  /** What the pattern finds in the article's id; the id itself where it finds nothing, or there is none. */
  private String groupOf(Article article) {
    Matcher matcher = groups == null ? null : groups.matcher(article.id());
    return matcher != null && matcher.find() ? matcher.group() : article.id();
  }

  private List<Extraction> extract(Corpus corpus) {
    Knowledge chosen = Knowledge.of(ReadingOptions.roster(roster), lexicon);
    Main.Extractor extractor = hasOwnModels() ? withOwnModels(chosen) : loader.load(chosen);
    List<Extraction> extractions = new ArrayList<>();
    List<Article> articles = corpus.articles();
    try (Progress progress = new Progress(err, console.errIsTerminal(), OptionalLong.of(articles.size()));
        Stream<Outcome> outcomes = extractor.extractAll(articles.stream(), jobs)) {
      for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
        if (outcome instanceof Outcome.Extracted extracted) {
          extractions.add(extracted.extraction());
        } else if (outcome instanceof Outcome.Failed failure) {
          progress.message(outcome.article().id() + ": " + ExtractCommand.reason(failure));
          failed++;
        }
        progress.step();
      }
    }
    return extractions;
  }

  private boolean hasOwnModels() {
    return model != null || speakerModel != null || encoder != null;
  }

  private Main.Extractor withOwnModels(Knowledge chosen) {
    Presser.Builder builder = chosen.builder();
    if (model != null) {
      builder.quotationModel(model);
    }
    if (speakerModel != null) {
      builder.speakerModel(speakerModel);
    }
    if ("none".equals(encoder)) {
      builder.withoutEncoder();
    } else if (encoder != null) {
      builder.encoder(Path.of(encoder));
    }
    return builder.build()::extractAll;
  }

  private static String lines(List<Extraction> extractions) {
    StringBuilder lines = new StringBuilder();
    extractions.forEach(extraction -> lines.append(ExtractionJson.toLine(extraction)).append('\n'));
    return lines.toString();
  }

  private String withScores(String scores) {
    String page = read(card);
    int begin = page.indexOf(CARD_BEGIN);
    int end = page.indexOf(CARD_END);
    if (begin < 0 || end < begin) {
      throw new UsageException(card + " has not the lines '" + CARD_BEGIN + "' and '" + CARD_END + "'");
    }
    String block = CARD_BEGIN + "\n```\n" + Main.typed(spec) + "\n```\n\n" + scores;
    return page.substring(0, begin) + block + page.substring(end);
  }

  private boolean write(Path file, String text) {
    try (Output output = Output.to(file)) {
      output.write(text);
      output.commit();
      return true;
    } catch (IOException e) {
      return Output.failure(file, e, err) == Main.OK;
    }
  }
}
