package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fuzz.HostileText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageIdentifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock = """
          en | The harbour will be closed to all ferries from Monday, and nobody knows for how long it is going to\
           be so, said the board, which has to find the money for the crane that broke in the storm of last week.
          de | Der Hafen wird ab Montag für alle Fähren geschlossen, und niemand weiß, wie lange es dauern soll,\
           sagte der Vorstand, der nun das Geld für den Kran finden muss, der im Sturm der letzten Woche nicht mehr\
           stand. Die Fähren sollen auch von einem anderen Hafen aus fahren, wenn das mit dem Bus zu machen ist.
          fr | Le port sera fermé à tous les bacs dès lundi, et personne ne sait pour combien de temps, a dit le\
           conseil, qui doit trouver de quoi payer la grue que la tempête de la semaine dernière a mise par terre\
           dans le bassin. Les bacs vont partir d'un autre port, si cela est possible avec les bus de la ville.
          """)
  void runningTextIsKnownByItsCommonestWords(String language, String text) {
    assertThat(LanguageIdentifier.standard().identify(text)).contains(language);
  }

  @Test
  void fewWordsTellNothing() {
    assertThat(LanguageIdentifier.standard().identify("Der Hafen wird ab Montag geschlossen.")).isEmpty();
  }

  /** The same few words over and over are in no other language, though one of them be common there: "Ana met Bo". */
  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsNoRunningTextIsInNoOtherLanguage(HostileText kind) {
    assertThat(LanguageIdentifier.standard().identify(kind.text(20_000)).filter(language -> !language.equals("en")))
        .isEmpty();
  }

  static Stream<HostileText> kinds() {
    return HostileText.KINDS.stream();
  }
}
