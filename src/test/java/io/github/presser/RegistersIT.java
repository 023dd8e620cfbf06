package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fixtures.PresserExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invented articles of some twenty registers and ten countries: who says what, as a careful reader would tell. */
@ExtendWith(PresserExtension.class)
class RegistersIT {

  private static final Path FOLDER = Path.of("src/test/resources/registers");
  private static final Pattern SAID = Pattern.compile("\\{([^{}:]+): ([^{}]+)\\}");

  /** Of all that is said; raise it when Presser gets better. */
  private static final double LEAST_RIGHT = 0.87;

  /** Of the same. A wrong name costs more than none. */
  private static final double MOST_MISNAMED = 0.02;

  /** What somebody says, or nobody. */
  private record Said(String article, String speaker, Span span, String words) {

    Set<String> speakers() {
      return Set.of("nobody", "none").contains(speaker) ? Set.of() : Set.of(speaker);
    }
  }

  /** An article without its braces, and what stood in them. */
  private record Marked(Article article, List<Said> said) {

    static Marked read(Path file) throws IOException {
      String name = file.getFileName().toString();
      String source = Files.readString(file);
      StringBuilder text = new StringBuilder();
      List<Said> said = new ArrayList<>();
      Matcher matcher = SAID.matcher(source);
      int end = 0;
      while (matcher.find()) {
        text.append(source, end, matcher.start());
        int begin = text.length();
        text.append(matcher.group(2));
        said.add(new Said(name, matcher.group(1), new Span(begin, text.length()), matcher.group(2)));
        end = matcher.end();
      }
      return new Marked(new Article(name, text.append(source.substring(end)).toString()), said);
    }
  }

  private static final List<Said> ALL = new ArrayList<>();
  private static final List<String> MISNAMED = new ArrayList<>();
  private static final List<String> MISSED = new ArrayList<>();

  @BeforeAll
  static void read(Presser presser) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    Presser noRoster = presser.withRoster(Roster.none());
    for (Path file : files) {
      Marked marked = Marked.read(file);
      Extraction found = noRoster.extract(marked.article());
      for (Said said : marked.said()) {
        ALL.add(said);
        Optional<Quotation> quotation = quotationOf(said.span(), found);
        Set<String> given = quotation.map(RegistersIT::speakers).orElse(Set.of());
        String line = "%s: %s, not %s: %s".formatted(said.article(), said.speaker(), given, said.words());
        if (!given.isEmpty() && !given.equals(said.speakers())) {
          MISNAMED.add(line);
        } else if (!given.equals(said.speakers()) || quotation.isEmpty() != said.speaker().equals("none")) {
          MISSED.add(line);
        }
      }
    }
  }

  @Test
  void mostOfWhatIsSaidIsFoundWithItsSpeaker() {
    assertThat(ALL).hasSizeGreaterThan(200);
    assertThat(Stream.of(MISNAMED, MISSED).flatMap(List::stream))
        .hasSizeLessThanOrEqualTo((int) (ALL.size() * (1 - LEAST_RIGHT)));
  }

  @Test
  void hardlyAnythingIsGivenAWrongName() {
    assertThat(MISNAMED).hasSizeLessThanOrEqualTo((int) (ALL.size() * MOST_MISNAMED));
  }

  /** The quotation that has most of it, if one has half. */
  private static Optional<Quotation> quotationOf(Span span, Extraction extraction) {
    return extraction.quotations().stream()
        .filter(quotation -> 2 * shared(quotation, span) >= span.length())
        .max(Comparator.comparingInt(quotation -> shared(quotation, span)));
  }

  private static int shared(Quotation quotation, Span span) {
    return quotation.content().stream()
        .mapToInt(part -> Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.begin(), span.begin())))
        .sum();
  }

  private static Set<String> speakers(Quotation quotation) {
    return quotation.speakers().stream().map(Speaker::name).collect(Collectors.toSet());
  }
}
