package io.github.presser.internal.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeReaderTest {

  private final OfficeReader reader = new OfficeReader(Lexicon.standard());

  private Office read(String description) {
    return reader.read(description).orElseThrow();
  }

  @Test
  void partsOfATitle() {
    assertThat(read("former Norwegian foreign minister"))
        .isEqualTo(new Office("minister", List.of("foreign"), List.of("norway"), "", Gender.UNKNOWN, true));
    assertThat(read("secretary of state"))
        .isEqualTo(new Office("secretary", List.of(), List.of("state"), "", Gender.UNKNOWN, false));
    assertThat(read("town's mayor"))
        .isEqualTo(new Office("mayor", List.of(), List.of("town"), "town", Gender.UNKNOWN, false));
    assertThat(reader.read("")).isEmpty();
  }

  @Test
  void aBodyIsTheWordsThatAnOfficeInItHas() {
    assertThat(reader.readBody("Norland Bridge Fund")).containsExactly("norland", "bridge", "fund");
    assertThat(read("director of the Norland Bridge Fund").words())
        .isEqualTo(Set.copyOf(reader.readBody("Norland Bridge Fund")));
    assertThat(reader.readBody("NHF")).containsExactly("nhf");
    assertThat(reader.readBody("The Others")).isNotEmpty();
    assertThat(reader.readBody("The Former")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "British minister, minister of the UK",
    "South African minister, minister of South Africa",
    "U.S. envoy, American envoy",
    "Norway's top envoy, Norwegian envoy",
    "defence minister, defense minister",
    "vice-president, vice president",
    "ex-senator, former senator",
    "PM, prime minister",
    "Sen., senator",
    "lieutenant-general, general",
    "mum, mother"
  })
  void sameOfficeInOtherWords(String one, String other) {
    assertThat(read(one).head()).isEqualTo(read(other).head());
    assertThat(read(one).words()).isEqualTo(read(other).words());
    assertThat(read(one).former()).isEqualTo(read(other).former());
  }

  @ParameterizedTest
  @CsvSource({
    "Niger minister, Nigerian minister",
    "Indian minister, Indiana minister",
    "House secretary, housing secretary",
    "Mali envoy, Malibu envoy",
    "deputy minister, minister",
    "Austrian minister, Australian minister"
  })
  void anotherOffice(String one, String other) {
    assertThat(read(one).words()).isNotEqualTo(read(other).words());
  }

  @Test
  void rosterRoleIsEachOfItsTitlesWithEachOfThoseItIsHeldFor() {
    Roster.Role role = new Roster.Role(
        List.of("foreign minister", "top diplomat"), List.of("Norway", "Oslo"), OptionalInt.empty(),
        OptionalInt.empty());
    assertThat(reader.read(role)).extracting(Office::head, Office::words).containsExactly(
        tuple("minister", Set.of("foreign", "norway")),
        tuple("minister", Set.of("foreign", "oslo")),
        tuple("diplomat", Set.of("norway")),
        tuple("diplomat", Set.of("oslo")));
  }
}
