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
 * Work is counted as the bytes that the step allocates, which do not depend on what else the machine does, and as its
 * thread's processor time: the least of a few readings, since whatever else befalls a reading only adds to it. What was
 * measured is left in {@code target/growth.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
@Tag("measured")
class GrowthIT {

  private static final int TIMES = 10;

  /** How many times the time ten times the text may take; what is quadratic takes up to a hundred. */
  private static final double MOST = 12;

  /** As that, of one step, and of the bytes that it allocates. */
  private static final double MOST_OF_STEP = 2 * TIMES;

  /** What a character of any text may cost, by that of news on the same machine: 100 µs where news takes 15. */
  private static final double MOST_NEWS = 100.0 / 15;

  /** What costs no more than this of news, also at ten times the length, may grow as memory gets further away. */
  private static final double NEXT_TO_NOTHING = 0.2;

  /**
   * The shorter text is made longer until reading it takes so much time that it can be measured, and as long as the
   * growth is too much: that the last sentence is cut somewhere matters less and less, what is quadratic more and more.
   */
  private static final long ENOUGH_NANOS = 25_000_000;
  private static final int SHORTEST = 3_000;

  /** Of each kind, to compile what reads it. */
  private static final int WARM_UP = 1_000;
  private static final int LONGEST = 192_000;

  /** Below this much a step is too short to measure: buffers that grow, code that is compiled. */
  private static final long FEWEST_BYTES = 20_000_000;
  private static final long LEAST_NANOS = 1_000_000_000;

  private static final int READINGS = 3;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final TextAnnotator annotator = TextAnnotator.load(Lexicon.standard());
  private final EntityFinder entities = new EntityFinder(Lexicon.standard(), Roster.standard());
  private final QuotationFinder quotations = new QuotationFinder(QuotationModel.standard());
  private final SpeakerResolver speakers = new SpeakerResolver(Roster.standard(), SpeakerModel.standard());

  private record Work(long bytes, long nanos) {}

  private final List<String> table =
      new ArrayList<>(List.of("| text | µs a character | for ten times the text |", "|---|---|---|"));
  private double nanosOfNews;

  static Stream<HostileText> kinds() {
    return HostileText.KINDS.stream();
  }

  /** So that what is made once is made, and most code is compiled. */
  @BeforeAll
  void warmUp() {
    for (HostileText kind : HostileText.KINDS) {
      extract(kind.text(WARM_UP));
    }
    measureNews();
  }

  private void measureNews() {
    HostileText news = HostileText.named("news of many people");
    nanosOfNews = (double) nanos(least(news, SHORTEST * TIMES, READINGS)) / SHORTEST / TIMES;
  }

  @AfterAll
  void writeTable() throws IOException {
    Files.write(Files.createDirectories(Path.of("target")).resolve("growth.md"), table);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void tenTimesTheTextIsTenTimesTheWork(HostileText kind) {
    int length = SHORTEST;
    Map<String, Work> once = least(kind, length, READINGS);
    while (nanos(once) < ENOUGH_NANOS && length < LONGEST) {
      int times = Integer.highestOneBit((int) (ENOUGH_NANOS / Math.max(1, nanos(once))));
      length = Math.min(LONGEST, length * Math.max(2, times));
      once = least(kind, length, READINGS);
    }
    Map<String, Work> tenfold = least(kind, length * TIMES, 1);
    for (int i = 1; i < READINGS && isTooMuch(nanos(once), nanos(tenfold), length); i++) {
      once = lesser(once, least(kind, length, 1));
      tenfold = lesser(tenfold, least(kind, length * TIMES, 1));
    }
    for (; (isTooMuch(nanos(once), nanos(tenfold), length) || !tooMuch(once, tenfold).isEmpty()) && length < LONGEST;
        length *= 2) {
      once = least(kind, length * 2, READINGS);
      tenfold = least(kind, length * 2 * TIMES, READINGS);
      measureNews(); // on the machine as it is now
    }

    double growth = (double) nanos(tenfold) / nanos(once);
    double perCharacter = (double) nanos(tenfold) / length / TIMES;
    table.add(String.format(Locale.ROOT, "| %s | %.1f | %.1f |", kind.name(), perCharacter / 1_000, growth));
    assertThat(tooMuch(once, tenfold)).as("steps whose work grows too much, from %s to %s", once, tenfold).isEmpty();
    assertThat(isTooMuch(nanos(once), nanos(tenfold), length))
        .as("growth of %s times, %s times what news takes: %s", growth, perCharacter / nanosOfNews, tenfold)
        .isFalse();
  }

  private boolean isTooMuch(long once, long tenfold, int length) {
    double news = tenfold / nanosOfNews / length / TIMES;
    return news > MOST_NEWS || news > NEXT_TO_NOTHING && tenfold > MOST * once;
  }

  /** The steps that allocate or take too many times as much. */
  private static List<String> tooMuch(Map<String, Work> once, Map<String, Work> tenfold) {
    return tenfold.keySet().stream().filter(step -> {
      Work little = once.get(step);
      Work much = tenfold.get(step);
      return much.bytes() >= MOST_OF_STEP * Math.max(little.bytes(), FEWEST_BYTES / TIMES)
          || much.nanos() >= MOST_OF_STEP * Math.max(little.nanos(), LEAST_NANOS / TIMES);
    }).toList();
  }

  /** The reading that took least time. */
  private Map<String, Work> least(HostileText kind, int length, int readings) {
    String text = kind.text(length);
    Map<String, Work> least = extract(text);
    for (int i = 1; i < readings; i++) {
      least = lesser(least, extract(text));
    }
    return least;
  }

  private static Map<String, Work> lesser(Map<String, Work> one, Map<String, Work> other) {
    return nanos(other) < nanos(one) ? other : one;
  }

  private static long nanos(Map<String, Work> steps) {
    return steps.values().stream().mapToLong(Work::nanos).sum();
  }

  private Map<String, Work> extract(String text) {
    Map<String, Work> work = new LinkedHashMap<>();
    Page page = count(work, "page", () -> Page.of(text));
    AnnotatedText annotated = count(work, "tokens", () -> annotator.annotate(page));
    List<Profile> profiles = count(work, "entities", () -> entities.find(annotated));
    List<Attribution> attributions = count(work, "quotations", () -> quotations.find(annotated));
    Resolution resolution =
        count(work, "speakers", () -> speakers.resolve(annotated, profiles, attributions, OptionalInt.empty()));
    Article article = new Article("a", text);
    count(
        work,
        "json",
        () -> ExtractionJson.toLine(new Extraction(article, resolution.entities(), resolution.quotations())));
    return work;
  }

  private <T> T count(Map<String, Work> work, String step, Supplier<T> task) {
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
