package io.github.presser.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.fixtures.ExtractionContract;
import io.github.presser.fixtures.PresserExtension;
import io.github.presser.fixtures.SampleArticle;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How to test code that uses Presser, with the jar that has the classifier "fixtures". */
@ExtendWith(PresserExtension.class)
class PullQuoteTest {

  /** No model is loaded: the extraction is what a careful reader finds. */
  @Test
  void takesTheLongestThatFits() {
    Extraction extraction = SampleArticle.COD_AGENCY.expected();
    assertEquals(
        Optional.of("“A promise that nobody can inspect is only a postcard,”\n– Teresa Quintanilha"),
        PullQuote.of(extraction, 80));
    assertEquals(Optional.empty(), PullQuote.of(extraction, 10));
  }

  /** The models are loaded once for all test classes that ask for a Presser. */
  @Test
  void worksOnWhatPresserFinds(Presser presser) {
    Extraction extraction = presser.extract("“Sell the clock,” Danny Prior said on Monday.");
    ExtractionContract.check(extraction);
    assertEquals(Optional.of("“Sell the clock,”\n– Danny Prior"), PullQuote.of(extraction, 80));
  }
}
