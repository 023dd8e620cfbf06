package io.github.presser.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Roster;
import io.github.presser.fuzz.FuzzTest;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.OfficeReader;
import io.github.presser.internal.offices.Offices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Any lines are names of people, of bodies and descriptions of offices: taken apart, compared and brought together
 * without an order of theirs mattering where none should.
 */
class NamesFuzzTest extends FuzzTest {

  private static final int MOST = 20;

  @Override
  protected int mutants() {
    return 500;
  }

  @Override
  protected List<byte[]> seeds() {
    return bytes(
        "Ana Roe\nDr. Ana María Roe-Prior, MBE\nA. M. Roe\nRoe\nAna “Annie” Roe Jr.\nBob Prior III\nRobert Prior",
        "Chief (Mrs.) Ada Obi SAN\nvan der Berg\nLi Wei\nO’Hara\nSir Jo ['Joey'] Vega Ruiz\nDe la Roe-Ek-Holt\nMcRoe",
        "the Norland High Court\nNorland Fisheries Agency (NFA)\nN.F.A.\nUniversity of Norhaven\nRoe & Sons Ltd",
        "Norland's former deputy minister for ports and fisheries\nchairwoman\nthe Democratic senator from Norland\n"
            + "MP for Norhaven East\nvice-president, finance, of the Norland Bank\nex-mayor");
  }

  @Override
  protected void feed(byte[] input) {
    Lexicon lexicon = Lexicon.standard();
    List<String> lines = text(input).lines().limit(MOST).toList();
    Map<PersonName, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      PersonName name = PersonName.parse(line, lexicon);
      assertThat(PersonName.parse(line, lexicon)).isEqualTo(name).hasSameHashCodeAs(name);
      assertThat(name.fullness()).isNotNegative();
      counts.merge(name, 1, Integer::sum);
    }
    checkPeople(List.copyOf(counts.keySet()));
    counts.keySet().removeIf(name -> !name.isFull());
    Map<PersonName, PersonName> bearers = FullNames.bearers(counts);
    assertThat(bearers.keySet()).containsExactlyInAnyOrderElementsOf(counts.keySet());
    assertThat(bearers.values()).allSatisfy(bearer -> assertThat(bearers).containsEntry(bearer, bearer));
    checkBodies(lines.stream().map(line -> BodyName.parse(line, lexicon)).toList());
    checkOffices(lines, lexicon);
  }

  private static void checkPeople(List<PersonName> names) {
    for (PersonName one : names) {
      for (PersonName other : names) {
        assertThat(one.sameAs(other)).as("%s, %s", one, other).isEqualTo(other.sameAs(one));
        assertThat(PersonName.isMisspelt(one.family(), other.family()))
            .as("%s, %s", one, other)
            .isEqualTo(PersonName.isMisspelt(other.family(), one.family()));
      }
    }
  }

  private static void checkBodies(List<BodyName> names) {
    for (BodyName one : names) {
      for (BodyName other : names) {
        assertThat(one.sameAs(other)).as("%s, %s", one, other).isEqualTo(other.sameAs(one));
      }
    }
  }

  private static void checkOffices(List<String> lines, Lexicon lexicon) {
    OfficeReader reader = new OfficeReader(lexicon);
    Offices offices = new Offices(lexicon, Roster.standard(), OptionalInt.of(2016));
    for (int who = 0; who < lines.size(); who++) {
      offices.add(who, reader.read(lines.get(who)).stream().toList());
    }
    for (String line : lines) {
      Optional<Office> office = reader.read(line);
      assertThat(reader.read(line)).isEqualTo(office);
      office.ifPresent(
          held -> assertThat(offices.fits(held).keySet()).allSatisfy(who -> assertThat(who).isBetween(0, MOST)));
    }
  }
}
