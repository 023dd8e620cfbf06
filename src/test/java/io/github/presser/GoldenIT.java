package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fixtures.PresserExtension;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.json.ExtractionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares what Presser makes of the sample articles with what it made of them before, right or wrong: no change goes
 * unseen. When a change is meant, remake the files with {@code mvn -q verify -Dgolden.update} and read their diff.
 */
@ExtendWith(PresserExtension.class)
class GoldenIT {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** Where the output is not what a careful reader finds. */
  private static final Path DEVIATIONS = FOLDER.resolve("deviations.txt");

  private static final Pattern INNERMOST = Pattern.compile("\\{[^{}\\[\\]]*\\}");

  private static final Pattern LINE_BREAK = Pattern.compile("\n *");

  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  @ParameterizedTest
  @EnumSource
  void outputIsAsBefore(SampleArticle sample, Presser presser) throws IOException {
    Path golden = FOLDER.resolve(sample.article().id() + ".json");
    Extraction extraction = presser.withRoster(SampleArticle.roster()).extract(sample.article());
    String actual = compact(ExtractionJson.toIndented(extraction)) + "\n";
    if (UPDATE) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, actual);
    }
    assertThat(golden).as("Remake it with: mvn -q verify -Dgolden.update").exists();
    assertThat(actual)
        .as("%s. If the change is meant: mvn -q verify -Dgolden.update", golden)
        .isEqualTo(Files.readString(golden));
  }

  /** Shows in a diff whether a change mends or breaks. */
  @Test
  void whatIsKnownToBeWrongIsAsBefore(Presser presser) throws IOException {
    Presser withRoster = presser.withRoster(SampleArticle.roster());
    String actual =
        Arrays.stream(SampleArticle.values())
            .flatMap(sample -> Deviations.of(sample.expected(), withRoster.extract(sample.article())).stream())
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    if (UPDATE) {
      Files.writeString(DEVIATIONS, actual);
    }
    assertThat(actual)
        .as("%s: a line less is a mistake mended, a line more one made. Remake it with: mvn -q verify -Dgolden.update",
            DEVIATIONS)
        .isEqualTo(Files.readString(DEVIATIONS));
  }

  @Test
  void noFileIsLeftOfAnArticleThatIsGone() throws IOException {
    List<String> known = Arrays.stream(SampleArticle.values()).map(sample -> sample.article().id() + ".json").toList();
    Files.createDirectories(FOLDER);
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> !file.equals(DEVIATIONS)).map(file -> file.getFileName().toString()))
          .isSubsetOf(known);
    }
  }

  /** Puts each innermost object on one line, so that a diff shows a mention or a speaker at a glance. */
  private static String compact(String json) {
    return INNERMOST
        .matcher(json)
        .replaceAll(object -> Matcher.quoteReplacement(LINE_BREAK.matcher(object.group()).replaceAll(" ")));
  }
}
