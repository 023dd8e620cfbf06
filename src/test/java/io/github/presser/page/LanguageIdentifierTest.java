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
          cs | Přístav bude od pondělí uzavřen a nikdo neví, jak dlouho to bude trvat, řekla rada, která teď musí\
           najít peníze na jeřáb, který se při bouři minulý týden zlomil. Lodě by mohly plout také z jiného přístavu.
          sq | Porti do të mbyllet nga e hëna dhe askush nuk e di se sa do të zgjasë, tha këshilli, që tani duhet të\
           gjejë para për vinçin që u thye në stuhinë e javës së kaluar. Tragetet do të nisen edhe nga një port tjetër.
          """)
  void runningTextIsKnownByItsCommonestWords(String language, String text) {
    assertThat(LanguageIdentifier.standard().identify(text)).contains(language);
  }

  @Test
  void fewWordsTellNothing() {
    assertThat(LanguageIdentifier.standard().identify("Der Hafen wird ab Montag geschlossen.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 港口将从星期一起对所有渡轮关闭，没有人知道会持续多久，委员会说。",
    "ja, 港は月曜日からすべてのフェリーに対して閉鎖されると理事会は述べた。",
    "hi, बंदरगाह सोमवार से सभी नावों के लिए बंद रहेगा, परिषद ने कहा।",
    "gu, સોમવારથી બંદર તમામ ફેરી માટે બંધ રહેશે, કાઉન્સિલે કહ્યું."
  })
  void lettersThatEnglishDoesNotHaveTellThatItIsNoEnglish(String language, String text) {
    assertThat(LanguageIdentifier.standard().identify(text)).contains(language);
    assertThat(LanguageIdentifier.standard().identify(text, "en")).contains(language);
  }

  @Test
  void ofSeveralLanguagesWithTheSameLettersItIsTheOneThatThePageNames() {
    String text = "Порт закриють з понеділка для всіх поромів, і ніхто не знає, на скільки.";
    assertThat(LanguageIdentifier.standard().identify(text, "uk")).contains("uk");
    assertThat(LanguageIdentifier.standard().identify(text, "en")).contains("ru");
  }

  /**
   * The same few words over and over are in no other language, though one of them be common there: "Ana met Bo"; but
   * for the kinds that are of Chinese and Hebrew letters.
   */
  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsNoRunningTextIsInNoOtherLanguage(HostileText kind) {
    assertThat(LanguageIdentifier.standard().identify(kind.text(20_000)).orElse("en")).isIn("en", "zh", "he");
  }

  static Stream<HostileText> kinds() {
    return HostileText.KINDS.stream();
  }
}
