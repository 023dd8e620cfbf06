package io.github.presser.cli;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.Speaker;
import io.github.presser.internal.OrderedExtraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of {@code extract} that end too early, and runs that go on with them. */
class WorkFileTest {

  private static final int ARTICLES = 6;

  @TempDir Path folder;

  private Path articles;
  private Path out;
  private Path partial;
  private Path journal;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(articles.resolve(i + ".txt"), "\"No " + i + ",\" she said.");
    }
    Files.write(articles.resolve("3.5.txt"), new byte[] {'x', (byte) 0xFF}); // cannot be read
    out = folder.resolve("out.txt");
    partial = folder.resolve("out.txt.partial");
    journal = folder.resolve("out.txt.partial.journal");
  }

  @ParameterizedTest
  @CsvSource({"jsonl, 1", "jsonl, 5", "json, 1", "json, 5", "csv, 1", "csv, 5", "text, 1", "text, 5"})
  void goesOnWhereItStopped(String format, int taken) throws IOException {
    byte[] whole = whole("-f", format);
    stopped(taken, "-f", format);

    TestProgram program = new TestProgram().extractor(failing("4"));
    assertThat(program.run("extract", "--resume", "-f", format, "-o", out, articles)).isEqualTo(1);

    assertThat(out).hasBinaryContent(whole);
    assertThat(program.err().lines())
        .as("what failed in the first run is told of again")
        .anyMatch(line -> line.startsWith("presser: 4: internal error, please report it: ArithmeticException"))
        .anyMatch(line -> line.startsWith("presser: " + articles.resolve("3.5.txt") + ": not UTF-8"))
        .anyMatch(line -> line.startsWith("presser: going on after " + taken + " article"))
        .hasSize(3);
    assertThat(files()).containsExactly("articles", "out.txt");
  }

  @Test
  void saysWhatIsKeptAndHowToGoOn() throws IOException {
    TestProgram program = stopped(3);

    assertThat(program.err())
        .contains("presser: stopped after 3 articles; to go on: presser extract --resume -o " + out + " " + articles);
    assertThat(files()).containsExactly("articles", "out.txt.partial", "out.txt.partial.journal");
  }

  @Test
  void quotesThePathsInTheCommandThatGoesOn() throws IOException {
    Path odd = Files.move(articles, folder.resolve("Ana's cod"));
    articles = odd;

    assertThat(stopped(2).err()).contains(" '" + folder + "/Ana'\\''s cod'\n");
  }

  @Test
  void cutsOffWhatWasTorn() throws IOException {
    String format = "json";
    byte[] whole = whole("-f", format);
    stopped(4, "-f", format);
    byte[] journalBytes = Files.readAllBytes(journal);
    byte[] partialBytes = Files.readAllBytes(partial);
    int head = new String(journalBytes, UTF_8).indexOf(" begin\n") + " begin\n".length();

    for (int length = head; length < journalBytes.length; length += 41) {
      assertGoesOn(format, Arrays.copyOf(journalBytes, length), partialBytes, whole);
      byte[] zeros = Arrays.copyOf(Arrays.copyOf(journalBytes, length), journalBytes.length);
      assertGoesOn(format, zeros, partialBytes, whole);
    }
    for (int length = 0; length < partialBytes.length; length += 41) {
      assertGoesOn(format, journalBytes, Arrays.copyOf(partialBytes, length), whole);
      byte[] zeros = Arrays.copyOf(Arrays.copyOf(partialBytes, length), partialBytes.length + 100);
      assertGoesOn(format, journalBytes, zeros, whole);
    }
  }

  private void assertGoesOn(String format, byte[] journalBytes, byte[] partialBytes, byte[] whole) throws IOException {
    Files.write(journal, journalBytes);
    Files.write(partial, partialBytes);
    new TestProgram().extractor(failing("4")).run("extract", "--resume", "-f", format, "-o", out, articles);
    assertThat(out).hasBinaryContent(whole);
    assertThat(files()).containsExactly("articles", "out.txt");
    Files.delete(out);
  }

  @Test
  void beginsWhenThereIsNothingToGoOnWith() throws IOException {
    TestProgram program = new TestProgram();

    assertThat(program.run("extract", "--resume", "-o", out, articles.resolve("1.txt"))).isZero();
    assertThat(program.err()).isEqualTo("presser: there is nothing to go on with for " + out + ": beginning\n");
    assertThat(out).content().hasLineCount(1);
  }

  @Test
  void leavesAFinishedOutputAsItIs() throws IOException {
    Files.writeString(articles.resolve("9.txt"), "\"No 9.\"");
    byte[] whole = whole();
    Files.write(out, whole);

    TestProgram again = resumed();

    assertThat(again.err())
        .isEqualTo(
            "presser: " + out + " is complete: there is nothing to go on with; without --resume it is made anew"
                + " (nobody can tell with which options it was made)\n");
    assertThat(again.loaded).isEmpty();
    assertThat(out).hasBinaryContent(whole);
    assertThat(files()).containsExactly("articles", "out.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles/1.txt", "articles", "words.txt"})
  void makesAFinishedOutputAnewWhenWhatItIsMadeOfHasChanged(String changed) throws IOException {
    Path words = Files.writeString(folder.resolve("words.txt"), "reeve  person title\n");
    Files.writeString(out, "old");
    Instant later = Files.getLastModifiedTime(out).toInstant().plusSeconds(1);
    Files.setLastModifiedTime(folder.resolve(changed), FileTime.from(later));

    assertThat(resumed("--lexicon", words.toString()).err()).contains("there is nothing to go on with for " + out);
    assertThat(out).content().hasLineCount(ARTICLES);
  }

  @Test
  void neverThrowsAwayWhatAnEarlierRunDid() throws IOException {
    stopped(3);
    byte[] kept = Files.readAllBytes(partial);

    TestProgram program = new TestProgram();
    assertThat(program.run("extract", "-o", out, articles)).isEqualTo(2);

    assertThat(program.err())
        .isEqualTo(
            "presser: " + partial + " keeps 3 articles of a run that was cut short; go on with it: presser extract"
                + " --resume -o " + out + " " + articles + "; or delete it to begin anew\n");
    assertThat(partial).hasBinaryContent(kept);

    Files.delete(partial);
    assertThat(new TestProgram().run("extract", "-o", out, articles)).isEqualTo(1);
    assertThat(files()).containsExactly("articles", "out.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-f csv | begun with --format jsonl, and this is csv",
        "--roster none | begun with --roster (3 members, ",
        "--min-confidence 0.5 | begun with --min-confidence 0.0, and this is 0.5",
      })
  void refusesToGoOnWithOtherOptions(String options, String reason) throws IOException {
    stopped(3);

    TestProgram program = resumed(options.split(" "));

    assertThat(program.err())
        .startsWith("presser: cannot go on with " + partial + ": it was ")
        .contains(reason, "delete the file")
        .hasLineCount(1);
    assertThat(program.loaded).isEmpty();
    assertStillGoesOn();
  }

  @Test
  void refusesToGoOnWithoutTheWordsThatItWasBegunWith() throws IOException {
    Path words = Files.writeString(folder.resolve("words.txt"), "reeve  person title\n");
    stopped(3, "--lexicon", words.toString());

    assertThat(resumed().err()).contains("it was begun with --lexicon (1 file, ").contains(", and this is none");
    assertThat(resumed("--lexicon", words.toString()).err()).contains("going on after 3 articles");
  }

  @Test
  void goesOnWithTheSameActsInAnotherOrder() {
    stopped(3, "--only", "writing,speech");

    assertThat(resumed("--only", "speech,writing").err()).contains("going on after 3 articles");
  }

  @Test
  void saysHowToGoOnWhenAnOptionStandsBeforeTheCommand() {
    TestProgram program = stopping(3);
    assertThat(program.run("--verbose", "extract", "-o", out, articles)).isEqualTo(1);

    assertThat(program.err())
        .contains("to go on: presser --verbose extract --resume -o " + out + " " + articles + "\n");
  }

  @Test
  void refusesToGoOnWithAnotherPresser() throws IOException {
    stopped(3);
    String text = Files.readString(journal).replaceAll(".{8} setting Presser=.*", line("setting Presser=9.9"));
    Files.writeString(journal, text);

    assertThat(resumed().err()).contains("it was begun with Presser 9.9, and this is (development build)");
  }

  @Test
  void refusesToGoOnWhenAnArticleHasChanged() throws IOException {
    stopped(3);
    Path changed = articles.resolve("1.txt");
    String before = Files.readString(changed);
    Files.writeString(changed, "\"Yes,\" she said.");

    assertThat(resumed().err())
        .contains("article 2 was another one, or had another text, than '1' now")
        .doesNotContain("to go on");

    Files.writeString(changed, before);
    assertStillGoesOn();
  }

  @Test
  void refusesToGoOnWhenAnArticleIsThereNoMore() throws IOException {
    stopped(3);
    Path moved = Files.move(articles.resolve("0.txt"), folder.resolve("moved"));

    assertThat(resumed().err()).contains("article 1 was another one, or had another text, than '1' now");

    Files.move(moved, articles.resolve("0.txt"));
    assertStillGoesOn();
  }

  @Test
  void refusesToGoOnWithFewerArticles() throws IOException {
    stopped(3);

    TestProgram program = new TestProgram();
    assertThat(program.run("extract", "--resume", "-o", out, articles.resolve("0.txt"))).isEqualTo(2);
    assertThat(program.err()).contains("it was begun with more articles than the 1 of now");
    assertStillGoesOn();
  }

  @Test
  void readsArticlesThatCameAfterwards() throws IOException {
    stopped(3);
    Files.writeString(articles.resolve("9.txt"), "\"No 9.\"");

    assertThat(resumed().err()).contains("going on after 3 articles");
    assertThat(out).content().hasLineCount(ARTICLES + 1).contains("No 9.");
  }

  @Test
  void keepsItsHandsOffFilesOfOthers() throws IOException {
    Files.writeString(partial, "mine");

    TestProgram program = new TestProgram();
    assertThat(program.run("extract", "-o", out, articles)).isEqualTo(2);
    assertThat(program.err()).contains("are not of a run that can go on");
    assertThat(partial).hasContent("mine");
    assertThat(files()).containsExactly("articles", "out.txt.partial");

    Files.move(partial, journal);
    assertThat(new TestProgram().run("extract", "--resume", "-o", out, articles)).isEqualTo(2);
    assertThat(files()).containsExactly("articles", "out.txt.partial.journal");
  }

  @Test
  void isAloneAtWorkOnAFile() throws IOException {
    TestProgram other = new TestProgram();
    AtomicInteger status = new AtomicInteger();
    TestProgram program =
        new TestProgram()
            .extractor(
                article -> {
                  if (article.id().equals("2")) {
                    status.set(other.run("extract", "-o", out, articles));
                  }
                  return TestProgram.passages(article);
                });

    program.run("extract", "--jobs", 1, "-o", out, articles);

    assertThat(status).hasValue(2);
    assertThat(other.err()).isEqualTo("presser: cannot write " + out + ": another presser is at work on it\n");
    assertThat(out).content().hasLineCount(ARTICLES);
  }

  @Test
  void resumesOnlyWhatWentToAFile() {
    TestProgram program = new TestProgram();

    assertThat(program.run("extract", "--resume", articles)).isEqualTo(2);
    assertThat(program.run("extract", "--resume", "-o", "/dev/null", articles)).isEqualTo(2);
    assertThat(program.err().lines()).filteredOn(line -> line.contains("--resume needs -o with a file")).hasSize(2);
  }

  @Test
  void leavesAnOlderFileUntilTheNewOneIsComplete() throws IOException {
    Files.writeString(out, "old");
    stopped(3);
    assertThat(out).hasContent("old");

    assertStillGoesOn();
  }

  @Test
  void givesACommandTheSameExtractionsWhetherTheyWereReadNowOrByAnEarlierRun() throws IOException {
    List<Extraction> undisturbed = new ArrayList<>();
    List<Extraction> afterwards = new ArrayList<>();
    Main.Extractor stopping =
        (all, threads) -> {
          AtomicInteger count = new AtomicInteger();
          return OrderedExtraction.stream(WorkFileTest::doubtful, all, threads)
              .peek(outcome -> checkState(count.getAndIncrement() < 3));
        };

    take((all, threads) -> OrderedExtraction.stream(WorkFileTest::doubtful, all, threads), undisturbed);
    assertThatIllegalStateException().isThrownBy(() -> take(stopping, new ArrayList<>()));
    take((all, threads) -> OrderedExtraction.stream(WorkFileTest::doubtful, all, threads), afterwards);

    assertThat(afterwards).hasSize(ARTICLES).isEqualTo(undisturbed);
  }

  /** As a command does that needs all extractions at the end. */
  private void take(Main.Extractor extractor, List<Extraction> taken) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(InputStream.nullInputStream(), err, err, false, false, false, 80);
    try (ArticleSource source = new ArticleSource(List.of(articles), console.in());
        WorkFile work = WorkFile.open(out, out, Map.of("roster", "none"), true, "again", console.errWriter())) {
      Knowledge none = new Knowledge(Roster.none(), List.of());
      ExtractionRun run = new ExtractionRun(console, knowledge -> extractor, none, 1, false);
      run.extract(source, work, ExtractionRun.Keeper.ofExtractions(all -> all, taken::add));
      work.discard();
    }
  }

  private static Extraction doubtful(Article article) {
    Person ana = new Person("e1", "Ana", Optional.empty(), List.of());
    Quotation found = TestProgram.passages(article).quotations().get(0);
    Quotation attributed =
        new Quotation(
            found.id(), found.kind(), found.content(), found.passages(), found.cue(), found.source(),
            List.of(new Speaker(ana, 0.667)), found.evidence());
    return new Extraction(article, List.of(ana), List.of(attributed));
  }

  private static String line(String content) {
    CRC32C crc = new CRC32C();
    crc.update(content.getBytes(UTF_8));
    return String.format("%08x %s", crc.getValue(), content);
  }

  private byte[] whole(String... options) throws IOException {
    Path file = folder.resolve("whole");
    new TestProgram().extractor(failing("4")).run(arguments(file, options));
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  /** A run that ends by a mistake of the program after so many articles. */
  private TestProgram stopped(int taken, String... options) {
    TestProgram program = stopping(taken);
    assertThat(program.run(arguments(out, options))).isEqualTo(1);
    return program;
  }

  private static TestProgram stopping(int taken) {
    return new TestProgram()
        .loader(
            roster ->
                (articles, threads) -> {
                  AtomicInteger count = new AtomicInteger();
                  Stream<Outcome> outcomes = OrderedExtraction.stream(failing("4"), articles, threads);
                  return outcomes.peek(
                      outcome -> {
                        if (count.getAndIncrement() == taken) {
                          throw new ArithmeticException("stop");
                        }
                      });
                });
  }

  private Object[] arguments(Path file, String... options) {
    Stream<Object> words = Stream.concat(Stream.of("extract"), Arrays.stream(options));
    return Stream.concat(words, Stream.of("-o", file, articles)).toArray();
  }

  private TestProgram resumed(String... options) {
    TestProgram program = new TestProgram();
    program.run(arguments(out, Stream.concat(Stream.of("--resume"), Arrays.stream(options)).toArray(String[]::new)));
    return program;
  }

  private void assertStillGoesOn() throws IOException {
    assertThat(resumed().err()).contains("going on after 3 articles");
    assertThat(out).content().hasLineCount(ARTICLES);
  }

  private static Function<Article, Extraction> failing(String id) {
    return article -> {
      if (article.id().equals(id)) {
        throw new ArithmeticException("oops");
      }
      return TestProgram.passages(article);
    };
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
