package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Roster;
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
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten times the text costs each step about ten times the work. Work is counted as the bytes that the step allocates,
 * which do not depend on what else the machine does; and as its thread's processor time, with more room.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class GrowthIT {

  private static final int TIMES = 10;

  /** What is quadratic allocates or takes up to a hundred times as much. */
  private static final double MOST_BYTES = 2 * TIMES;
  private static final double MOST_TIME = 4 * TIMES;

  /** Below this much a step is too short to measure: buffers that grow, code that is compiled. */
  private static final long FEWEST_BYTES = 20_000_000;
  private static final long LEAST_NANOS = 400_000_000;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final TextAnnotator annotator = TextAnnotator.load(Lexicon.standard());
  private final EntityFinder entities = new EntityFinder(Lexicon.standard(), Roster.standard());
  private final QuotationFinder quotations = new QuotationFinder(QuotationModel.standard());
  private final SpeakerResolver speakers = new SpeakerResolver(Roster.standard(), SpeakerModel.standard());

  private record Work(long bytes, long nanos) {}

  private final Map<String, Work> work = new LinkedHashMap<>();

  static Stream<Arguments> texts() {
    return Stream.of(
        text("paragraphs", 150, i -> "Ana " + name(i % 9) + ", the minister, said no. \"We are late,\" she said.\n\n"),
        text("one paragraph", 150, i -> "The minister said no. \"We are late,\" he told Ana " + name(i % 7) + ". "),
        text("quotation marks", 1_000, i -> "\"Yes\" "),
        text("marks that open", 1_000, i -> "“Yes we can "),
        text("marks of all kinds", 1_000, i -> "\" ' ” ‘ « "),
        text("quotations without end", 300, i -> "“We are not ready for it at all\n\n"),
        text("quotations one after the other", 300, i -> "\"We are not ready for it,\" he said. "),
        text("names", 1_000, i -> "Ana " + name(i) + " "),
        text("pairs of names", 300, i -> "Ana " + name(i) + " met Bo " + name(i * 3 + 1) + ". "),
        text("namesakes", 300, i -> "Ana " + name(i) + " " + name(i / 2) + " said " + name(i / 2) + " left.\n"),
        text("organisations", 300, i -> "The " + name(i) + " Council of the " + name(i * 7) + " Party said it. "),
        text("holders of one office", 200, i -> "Minister Ana " + name(i) + " said so. The minister said no. "),
        text("pronouns", 300, i -> "He said she said they knew it. "),
        text("one endless sentence", 1_000, i -> "and the minister said that "),
        text("one endless word", 2_000, i -> "abcdefgh"),
        text("one word with hyphens", 1_000, i -> "Okoro-Prior-"),
        text("brackets", 3_000, i -> "(["),
        text("half a tag", 1_000, i -> "<a <b <p class=\"x "),
        text("entities", 1_000, i -> "&amp;amp;amp"),
        text("bylines", 500, i -> "By Ana " + name(i) + "\n"),
        text("short lines", 500, i -> "Read more\nOn Monday, Ana\n"));
  }

  private static Arguments text(String name, int times, IntFunction<String> part) {
    return arguments(name, times, part);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void tenTimesTheTextIsTenTimesTheWork(String name, int times, IntFunction<String> part) {
    extract(repeat(times, part)); // so that what is made once is made
    extract(repeat(times, part));
    Map<String, Work> once = new LinkedHashMap<>(work);
    extract(repeat(times * TIMES, part));

    work.forEach(
        (step, much) -> {
          Work little = once.get(step);
          assertThat(much.bytes())
              .as("bytes that %s allocate", step)
              .isLessThan((long) (MOST_BYTES * Math.max(little.bytes(), FEWEST_BYTES / TIMES)));
          assertThat(much.nanos())
              .as("nanoseconds that %s take", step)
              .isLessThan((long) (MOST_TIME * Math.max(little.nanos(), LEAST_NANOS / TIMES)));
        });
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

  private static String repeat(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  /** A name for each number, of letters only. */
  private static String name(int i) {
    StringBuilder name = new StringBuilder();
    for (int rest = i; name.length() < 8; rest /= 5) {
      name.append("bdklm".charAt(rest % 5)).append("aeiou".charAt((rest + name.length()) % 5));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "n";
  }
}
