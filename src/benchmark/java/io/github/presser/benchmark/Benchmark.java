package io.github.presser.benchmark;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.presser.Article;
import io.github.presser.Presser;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures Presser and CoreNLP on the same articles in one run, and prints a table with the ratios.
 *
 * <p>Speed is that of one warm thread, the programs taking turns article by article, so that whatever else the machine
 * does befalls both alike; it is counted in the thread's processor time. A token is one of CoreNLP's. Start-up and
 * memory are those of whole processes.
 */
public final class Benchmark {

  /** About what one thread does: so that a measurement takes as long as was asked for. */
  private static final long TOKENS_A_SECOND = 50_000;

  private static final String NAMES_MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Settings settings;
  private final List<Article> articles;
  private final Map<Article, Integer> counted = new HashMap<>();

  private record Settings(Path folder, Path jar, double seconds, int many, boolean quote) {

    static Settings of(String[] args) {
      Path folder = Path.of("examples/articles");
      Path jar = Path.of("target/presser.jar");
      double seconds = 30;
      int many = 10_000;
      boolean quote = true;
      for (int i = 0; i < args.length; i++) {
        switch (args[i]) {
          case "--jar" -> jar = Path.of(args[++i]);
          case "--seconds" -> seconds = Double.parseDouble(args[++i]);
          case "--many" -> many = Integer.parseInt(args[++i]);
          case "--no-quote" -> quote = false;
          default -> folder = Path.of(args[i]);
        }
      }
      return new Settings(folder, jar, seconds, many, quote);
    }
  }

  private Benchmark(Settings settings) throws IOException {
    this.settings = settings;
    this.articles = read(settings.folder());
  }

  /**
   * Runs the benchmark.
   *
   * @param args {@code [--seconds N] [--many N] [--no-quote] [--jar FILE] [FOLDER]}: how long each measurement of speed
   *     takes at least; how many articles memory is measured on; to leave out the quotation pipeline, which needs 6 GB;
   *     and a folder of *.txt files
   */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("--load")) {
      load(args[1], Files.readString(Path.of(args[2])));
      return;
    }
    new Benchmark(Settings.of(args)).run();
  }

  private void run() throws IOException, InterruptedException {
    Presser presser = Presser.create();
    StanfordCoreNLP names = names();
    long tokens = articles.stream().mapToLong(a -> annotate(names, a)).sum();
    line("%d articles of %s, %d tokens; %s %s, %d processors, Java %s", articles.size(), settings.folder(), tokens,
        System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    line("%n| tokens a second, one warm thread | Presser | CoreNLP | Presser is faster |%n|---|---:|---:|---:|");
    speed("`tokenize`, three-class `ner`", presser, names, names, settings.seconds());
    if (settings.quote()) {
      StanfordCoreNLP quote = quote();
      speed("`tokenize,pos,lemma,ner,depparse,coref,quote`", presser, quote, names, 2 * settings.seconds());
    }
    threads(presser, tokens);
    growth(presser);
    processes();
  }

  // ---- speed

  private void speed(String what, Presser presser, StanfordCoreNLP other, StanfordCoreNLP tokenizer, double seconds) {
    race(presser, other, tokenizer, seconds / 2);
    double[] rates = race(presser, other, tokenizer, seconds);
    line("| %s | %,.0f | %,.0f | %.2f times |", what, rates[0], rates[1], rates[0] / rates[1]);
  }

  /** Tokens a second of both, each article going through both in turn. */
  private double[] race(Presser presser, StanfordCoreNLP other, StanfordCoreNLP tokenizer, double seconds) {
    long[] nanos = new long[2];
    long tokens = 0;
    for (int i = 0; nanos[0] + nanos[1] < seconds * 1e9; i++) {
      Article article = articles.get(i % articles.size());
      nanos[0] += time(() -> presser.extract(article));
      nanos[1] += time(() -> annotate(other, article));
      tokens += tokensOf(article, tokenizer);
    }
    return new double[] {tokens * 1e9 / nanos[0], tokens * 1e9 / nanos[1]};
  }

  private int tokensOf(Article article, StanfordCoreNLP tokenizer) {
    return counted.computeIfAbsent(article, a -> annotate(tokenizer, a));
  }

  private long time(Runnable task) {
    long before = thread.getCurrentThreadCpuTime();
    task.run();
    return thread.getCurrentThreadCpuTime() - before;
  }

  private void threads(Presser presser, long tokens) {
    int times = (int) Math.max(1, settings.seconds() * TOKENS_A_SECOND / tokens);
    List<Article> all = repeated(times * articles.size()).toList();
    double[] best = {0, 0};
    for (int round = 0; round < 3; round++) {
      for (int threads = 1; threads <= 2; threads++) {
        long start = System.nanoTime();
        try (Stream<?> outcomes = presser.extractAll(all.stream(), threads)) {
          outcomes.forEach(outcome -> { });
        }
        double rate = tokens * (double) times * 1e9 / (System.nanoTime() - start);
        best[threads - 1] = Math.max(best[threads - 1], rate);
      }
    }
    line("%n| tokens a second, the best of three | one thread | two threads | ratio |%n|---|---:|---:|---:|");
    line("| `Presser.extractAll` | %,.0f | %,.0f | %.2f |", best[0], best[1], best[1] / best[0]);
  }

  private void growth(Presser presser) {
    Article article = articles.stream().reduce((a, b) -> a.text().length() >= b.text().length() ? a : b).orElseThrow();
    line("%n| one article | characters | milliseconds | times the first |%n|---|---:|---:|---:|");
    double first = 0;
    for (int times : new int[] {1, 10, 100}) {
      Article longer = new Article("long", (article.text() + "\n\n").repeat(times));
      double millis = Double.MAX_VALUE;
      for (int round = 0; round < 200 / times + 2; round++) {
        millis = Math.min(millis, time(() -> presser.extract(longer)) / 1e6);
      }
      first = times == 1 ? millis : first;
      line("| %d times the text | %,d | %.1f | %.1f |", times, longer.text().length(), millis, millis / first);
    }
  }

  // ---- whole processes

  private void processes() throws IOException, InterruptedException {
    line("%n| a process of its own | seconds | largest resident memory |%n|---|---:|---:|");
    Path work = Files.createTempDirectory("presser-benchmark");
    try {
      Path one = Files.writeString(work.resolve("one.txt"), articles.get(0).text());
      String output = work.resolve("out.jsonl").toString();
      String jar = settings.jar().toString();
      process("Presser, one article, `java -jar presser.jar extract`", 5, "-jar", jar, "extract", "-o", output,
          one.toString());
      process("Presser, one article, `-Xmx512m`", 2, "-Xmx512m", "-jar", jar, "extract", "-o", output, one.toString());
      for (int count : new int[] {100, settings.many()}) {
        Path lines = work.resolve(count + ".jsonl");
        writeLines(lines, count);
        process(String.format(Locale.ROOT, "Presser, %,d articles", count), 1, "-jar", jar, "extract", "-o", output,
            lines.toString());
      }
      process("CoreNLP, one article, three-class `ner`", 3, "-cp", System.getProperty("java.class.path"),
          Benchmark.class.getName(), "--load", "names", one.toString());
      if (settings.quote()) {
        process("CoreNLP, one article, `quote`", 1, "-Xmx6g", "-cp", System.getProperty("java.class.path"),
            Benchmark.class.getName(), "--load", "quote", one.toString());
      }
    } finally {
      try (Stream<Path> files = Files.list(work)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(work);
    }
  }

  /** Runs a JVM some times and tells of the fastest run, and of the most memory that any took. */
  private void process(String what, int runs, String... args) throws IOException, InterruptedException {
    double seconds = Double.MAX_VALUE;
    long kilobytes = 0;
    for (int run = 0; run < runs; run++) {
      List<String> command = new ArrayList<>(List.of(args));
      command.add(0, ProcessHandle.current().info().command().orElse("java"));
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      while (process.isAlive()) {
        kilobytes = Math.max(kilobytes, highWater(status));
        process.waitFor(20, TimeUnit.MILLISECONDS);
      }
      seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
      if (process.exitValue() != 0) {
        line("| %s | failed with %d | |", what, process.exitValue());
        return;
      }
    }
    String memory = kilobytes == 0 ? "?" : String.format(Locale.ROOT, "%,d MB", kilobytes / 1000);
    line("| %s | %.1f | %s |", what, seconds, memory);
  }

  /** The most memory that the process has had so far; 0 where the system does not tell. */
  private static long highWater(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      // not Linux, or the process has just ended
    }
    return 0;
  }

  private void writeLines(Path file, int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    repeated(count).forEach(a -> lines.append("{\"id\": \"").append(a.id()).append("\", \"text\": ")
        .append(quoted(a.text())).append("}\n"));
    Files.writeString(file, lines);
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  // ---- articles and CoreNLP

  private Stream<Article> repeated(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Article("a" + i, articles.get(i % articles.size()).text()));
  }

  private static List<Article> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Article> articles = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(new Article(file.getFileName().toString(), Files.readString(file)));
      }
      if (articles.isEmpty()) {
        throw new IOException("There is no *.txt file in " + folder);
      }
      return articles;
    }
  }

  private static void load(String which, String text) {
    annotate(which.equals("quote") ? quote() : names(), new Article("one", text));
  }

  private static int annotate(StanfordCoreNLP pipeline, Article article) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    return annotation.get(TokensAnnotation.class).size();
  }

  /** What a pipeline cannot do without that finds names: no parts of speech, nothing fine-grained. */
  private static StanfordCoreNLP names() {
    return pipeline(
        p -> {
          p.setProperty("annotators", "tokenize,ner");
          p.setProperty("ner.model", NAMES_MODEL);
          p.setProperty("ner.applyFineGrained", "false");
          p.setProperty("ner.useSUTime", "false");
          p.setProperty("ner.applyNumericClassifiers", "false");
          p.setProperty("ner.buildEntityMentions", "false");
        });
  }

  private static StanfordCoreNLP quote() {
    return pipeline(p -> p.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote"));
  }

  private static StanfordCoreNLP pipeline(Consumer<Properties> settings) {
    Properties properties = new Properties();
    settings.accept(properties);
    return new StanfordCoreNLP(properties);
  }

  private void line(String format, Object... args) {
    out.println(String.format(Locale.ROOT, format, args));
  }
}
