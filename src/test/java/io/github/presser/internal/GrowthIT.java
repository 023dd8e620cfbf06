package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Roster;
import io.github.presser.fuzz.HostileText;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.EntityFinder;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.speakers.Resolution;
import io.github.presser.internal.speakers.SpeakerModel;
import io.github.presser.internal.speakers.SpeakerResolver;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import io.github.presser.json.ExtractionJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No kind of text costs many times what news does, and ten times the text costs each step about ten times the work.
 * Work is counted as the bytes that the step allocates, which do not depend on what else the machine does; and as its
 * thread's processor time, with more room. What was measured is left in {@code target/growth.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class GrowthIT {

  private static final int TIMES = 10;
  private static final int LENGTH = 6_000;

  /** What is quadratic allocates or takes up to a hundred times as much. */
  private static final double MOST_BYTES = 2 * TIMES;
  private static final double MOST_TIME = 2 * TIMES;

  /** What a character of any text may cost, by that of news on the same machine: some 15 µs. */
  private static final double MOST_NEWS = 12;

  /** Below this much a step is too short to measure: buffers that grow, code that is compiled. */
  private static final long FEWEST_BYTES = 20_000_000;
  private static final long LEAST_NANOS = 1_000_000_000;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final TextAnnotator annotator = TextAnnotator.load(Lexicon.standard());
  private final EntityFinder entities = new EntityFinder(Lexicon.standard(), Roster.standard());
  private final QuotationFinder quotations = new QuotationFinder(QuotationModel.standard());
  private final SpeakerResolver speakers = new SpeakerResolver(Roster.standard(), SpeakerModel.standard());

  private record Work(long bytes, long nanos) {}

  private final Map<String, Work> work = new LinkedHashMap<>();
  private final List<String> table =
      new ArrayList<>(List.of("| text | µs a character | for ten times the text |", "|---|---|---|"));
  private long nanosOfNews;

  static Stream<HostileText> kinds() {
    return HostileText.KINDS.stream();
  }

  /** So that what is made once is made, and most code is compiled. */
  @BeforeAll
  void warmUp() {
    for (HostileText kind : HostileText.KINDS) {
      extract(kind.text(LENGTH));
    }
    extract(HostileText.named("news of many people").text(LENGTH * TIMES));
    nanosOfNews = nanos(work);
  }

  @AfterAll
  void writeTable() throws IOException {
    Files.write(Files.createDirectories(Path.of("target")).resolve("growth.md"), table);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void tenTimesTheTextIsTenTimesTheWork(HostileText kind) {
    extract(kind.text(LENGTH));
    Map<String, Work> once = new LinkedHashMap<>(work);
    extract(kind.text(LENGTH * TIMES));

    long nanos = nanos(work);
    double growth = (double) nanos / nanos(once);
    table.add(
        String.format(
            Locale.ROOT, "| %s | %.1f | %.1f |", kind.name(), nanos / 1_000.0 / LENGTH / TIMES, growth));
    work.forEach(
        (step, much) -> {
          Work little = once.get(step);
          assertThat(much.bytes())
              .as("bytes that %s allocate", step)
              .isLessThan((long) (MOST_BYTES * Math.max(little.bytes(), FEWEST_BYTES / TIMES)));
          assertThat(much.nanos())
              .as("nanoseconds that %s take, of %s", step, work)
              .isLessThan((long) (MOST_TIME * Math.max(little.nanos(), LEAST_NANOS / TIMES)));
        });
    assertThat((double) nanos / nanosOfNews).as("times the processor time of news: %s", work).isLessThan(MOST_NEWS);
  }

  private static long nanos(Map<String, Work> steps) {
    return steps.values().stream().mapToLong(Work::nanos).sum();
  }

  private void extract(String text) {
    Page page = count("page", () -> Page.of(text));
    AnnotatedText annotated = count("tokens", () -> annotator.annotate(page));
    List<Profile> profiles = count("entities", () -> entities.find(annotated));
    List<Attribution> attributions = count("quotations", () -> quotations.find(annotated));
    Resolution resolution =
        count("speakers", () -> speakers.resolve(annotated, profiles, attributions, OptionalInt.empty()));
    Article article = new Article("a", text);
    count(
        "json",
        () -> ExtractionJson.toLine(new Extraction(article, resolution.entities(), resolution.quotations())));
  }

  private <T> T count(String step, Supplier<T> task) {
    long id = Thread.currentThread().getId();
    long bytes = thread.getThreadAllocatedBytes(id);
    long nanos = thread.getCurrentThreadCpuTime();
    T result = task.get();
    work.put(
        step,
        new Work(thread.getThreadAllocatedBytes(id) - bytes, thread.getCurrentThreadCpuTime() - nanos));
    return result;
  }
}
