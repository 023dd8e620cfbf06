package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fixtures.ExtractionContract;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.fuzz.FuzzTest;
import io.github.presser.json.ExtractionJson;
import io.github.presser.json.ExtractionReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Any text whatever: the contract holds, the JSON is read back, and a second reading, on four threads, is the same. */
class PresserFuzzIT extends FuzzTest {

  private static final int THREADS = 4;

  /** One in so many is read on all threads. */
  private static final int SAMPLE = 8;

  @Override
  protected List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (SampleArticle sample : SampleArticle.values()) {
      seeds.add(sample.article().text().getBytes(StandardCharsets.UTF_8));
    }
    seeds.addAll(bytes(
        "Q: Will the nets stay dry?\nROE: Yes. “They will,” as he said.\n\nAccording to Ms. Roe’s aide, so it is.",
        "“We have waited,” said the skipper, “for long enough.\n\n“Nobody came,” he added, quoting Bo Prior as saying "
            + "that “the port is ‘closed’.”\n\n- “No more,” Ana Roe tweeted.\n\nThe ministry said; she denied it.",
        "‘Too late’: Roe\n\nAsked if the nets would stay dry, Ana Roe’s spokesman, Bo Prior, replied:\n\n“They will."
            + "\n\n“Nobody knows.”\n\nPRIOR: No.\nROE: Yes (laughs).\n\nHere is the statement in full:\n\nWe are late. "
            + "We are sorry.\n\n@anaroe: We are late https://a.example #nets\n\n— Ana Roe (@anaroe) May 2, 2019",
        "Roe, 41, MP for Norhaven, told us that fishermen think the ban was “a mistake”, that it hurts and that "
            + "both envoys, who had met him, believe so. Ms Roe and Mr Prior said the ex-minister wanted them to go."
            + " According to a report by the Norland Fisheries Agency (NFA), nets cost $5m; its head denied it."));
    return seeds;
  }

  @Override
  protected int mutants() {
    return 150;
  }

  @Override
  protected void feed(byte[] input) {
    Article article = new Article("a", text(input));
    Extraction extraction = Loaded.PRESSER.extract(article);
    ExtractionContract.check(extraction);
    String json = ExtractionJson.toLine(extraction);
    assertThat(ExtractionJson.toLine(ExtractionReader.parse(json, article))).isEqualTo(json);
    if (Math.floorMod(Arrays.hashCode(input), SAMPLE) == 0) {
      try (Stream<Outcome> outcomes =
          Loaded.PRESSER.extractAll(Collections.nCopies(THREADS, article).stream(), THREADS)) {
        assertThat(outcomes.map(Outcome::orElseThrow)).containsOnly(extraction);
      }
    }
  }

  /** Loaded once, and by nobody who only asks for the seeds. */
  private static final class Loaded {

    static final Presser PRESSER = Presser.create();
  }
}
