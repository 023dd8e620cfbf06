package io.github.presser.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.english.Lexicon;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Jane Roe|J. Roe, 1", // an initial
    "Bob Roe|Robert Roe, 1", // a short first name
    "Ana Vega Ruiz|Ana Vega, 1", // the first of two surnames
    "Karl Buchtmann|Karl Bauchtmann|Karl Buchtmann, 1", // a slip
    "Karl Buchtmann|Karl Bauchtmann|Karl Buchtmann|Karl Bauchtmann, 2", // no slip: both come back
    "Jane Roe|John Roe|J. Roe, 3", // the initial can be either's
    "Jane A. Roe|Jane B. Roe|Jane Roe, 2", // nobody is made for the bare name
    "John Roe|John Roe Jr., 2",
    "Ann Roe|Ann Poe, 2",
    "Ann Name1234|Ann Name1235, 2", // no words, so no slip
    "Pete Roe|Pete Roe Show, 2", // a programme
  })
  void whoseNameIsWhose(String names, int people) {
    Map<PersonName, Integer> counts =
        Arrays.stream(names.split("\\|")).map(name -> PersonName.parse(name, Lexicon.standard()))
            .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, LinkedHashMap::new));
    Map<PersonName, PersonName> bearers = FullNames.bearers(counts);
    assertThat(bearers.keySet()).isEqualTo(counts.keySet());
    assertThat(bearers.values().stream().distinct()).hasSize(people);
  }
}
