package io.github.presser.internal.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.offices.Offices.Fit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OfficesTest {

  private static final int ROE = 0;
  private static final int POE = 1;

  private final OfficeReader reader = new OfficeReader(Lexicon.standard());
  private final Offices offices = new Offices(Lexicon.standard(), Roster.none(), OptionalInt.empty());

  private Office office(String description) {
    return reader.read(description).orElseThrow();
  }

  private void add(Offices offices, int who, String description) {
    offices.add(who, reader.readWithLetters(List.of(description.split(" "))));
  }

  private Map<Integer, Fit> match(String description) {
    return offices.fits(office(description));
  }

  @Test
  void countryTellsWhichMinister() {
    add(offices, ROE, "Niger's foreign minister");
    add(offices, POE, "Nigerian foreign minister");
    assertThat(match("Niger foreign minister")).containsExactly(entry(ROE, Fit.WHOLLY));
    assertThat(match("foreign minister of Nigeria")).containsExactly(entry(POE, Fit.WHOLLY));
    assertThat(match("foreign minister").keySet()).containsExactly(ROE, POE);
  }

  @Test
  void leaderOfACountryIsItsHeadOfStateOrGovernment() {
    add(offices, ROE, "Norwegian prime minister");
    add(offices, POE, "Swedish foreign minister");
    assertThat(offices.leading(office("Norwegian leader"))).containsExactly(ROE);
    assertThat(offices.leading(office("Swedish leader"))).isEmpty();
    assertThat(offices.leading(office("former Norwegian leader"))).isEmpty();
    assertThat(offices.leading(office("leader"))).isEmpty();
    assertThat(offices.leading(office("Norwegian opposition leader"))).isEmpty();
    assertThat(offices.leading(office("Norwegian minister"))).isEmpty();
  }

  @Test
  void chiefOfABodyIsWhoeverIsAtTheHeadOfIt() {
    add(offices, ROE, "commissioner of police");
    add(offices, POE, "deputy director of police");
    assertThat(offices.heading(office("police chief"))).containsExactly(ROE);
    assertThat(offices.heading(office("head of police"))).containsExactly(ROE);
    assertThat(offices.heading(office("chief"))).isEmpty();
    assertThat(offices.heading(office("former police chief"))).isEmpty();
    assertThat(offices.heading(office("fire chief"))).isEmpty();
    assertThat(offices.heading(office("police spokesman"))).isEmpty();
  }

  @Test
  void moreThanTheArticleSaidFitsInPart() {
    add(offices, ROE, "Norwegian minister");
    assertThat(match("young Norwegian minister")).containsExactly(entry(ROE, Fit.PARTLY));
    assertThat(match("young minister")).containsExactly(entry(ROE, Fit.COMPATIBLE));
    assertThat(offices.holdsAnother(ROE, office("young minister"))).isFalse();
  }

  @Test
  void officeOfAnotherKindOrPlaceIsAnotherOffice() {
    add(offices, ROE, "Norwegian foreign minister");
    assertThat(match("finance minister")).isEmpty();
    assertThat(match("Swedish minister")).isEmpty();
    assertThat(offices.holdsAnother(ROE, office("Swedish minister"))).isTrue();
  }

  @Test
  void mayorOfOneTownIsNotTheMayorOfAnother() {
    add(offices, ROE, "mayor of Norby");
    add(offices, ROE, "mayor");
    assertThat(match("mayor of Egby")).isEmpty();
    assertThat(match("mayor")).containsExactly(entry(ROE, Fit.WHOLLY));
    assertThat(match("Norwegian mayor")).containsExactly(entry(ROE, Fit.HEAD_ONLY));
    assertThat(match("mayor of the council")).containsExactly(entry(ROE, Fit.HEAD_ONLY));
  }

  @Test
  void whoeverHeldAnOfficeMayHoldItNoMore() {
    add(offices, ROE, "former Norwegian minister");
    add(offices, POE, "then senator");
    assertThat(match("Norwegian minister")).containsExactly(entry(ROE, Fit.HEAD_ONLY));
    assertThat(match("senator")).containsExactly(entry(POE, Fit.HEAD_ONLY));
    assertThat(match("former senator")).containsExactly(entry(POE, Fit.WHOLLY));
  }

  @Test
  void notEveryMotherIsAMotherOfThree() {
    add(offices, ROE, "mother");
    assertThat(match("mother of three")).containsExactly(entry(ROE, Fit.COMPATIBLE));
  }

  @Test
  void officeIsFoundByItsInitials() {
    add(offices, ROE, "chief financial officer");
    assertThat(match("CFO")).containsExactly(entry(ROE, Fit.WHOLLY));
    assertThat(match("CTO")).isEmpty();
  }

  @Test
  void deputyIsNotWhomTheyStandInFor() {
    add(offices, ROE, "deputy mayor");
    assertThat(match("mayor")).isEmpty();
    assertThat(match("deputy mayor")).containsExactly(entry(ROE, Fit.WHOLLY));
  }

  @Test
  void formerHolderIsNotTheHolder() {
    add(offices, ROE, "senator");
    assertThat(match("former senator")).containsExactly(entry(ROE, Fit.HEAD_ONLY));
  }

  @Test
  void bothSenatorsShareTheHead() {
    add(offices, ROE, "senator");
    add(offices, POE, "Texas senator");
    assertThat(offices.sharing(office("senator"))).containsExactly(ROE, POE);
    assertThat(offices.sharing(office("Texas senator"))).containsExactly(POE);
    assertThat(offices.has("senator")).isTrue();
    assertThat(offices.has("mayor")).isFalse();
  }

  @Test
  void aRosterThatNeedsADateGivesNobodyByOfficeAloneWithoutOne() {
    Office office = office("Russian foreign minister");
    assertThat(new Offices(Lexicon.standard(), Roster.standard(), OptionalInt.empty()).onRoster(office)).isEmpty();
    assertThat(new Offices(Lexicon.standard(), Roster.standard(), OptionalInt.of(1999)).onRoster(office)).isEmpty();
    assertThat(new Offices(Lexicon.standard(), Roster.standard(), OptionalInt.of(2016)).onRoster(office))
        .extracting(Roster.Member::id).containsExactly("lavrov");
    Roster own = Roster.of(Roster.standard().members());
    assertThat(new Offices(Lexicon.standard(), own, OptionalInt.empty()).onRoster(office))
        .extracting(Roster.Member::id).containsExactly("lavrov");
  }

  @Test
  void rosterTellsWhoHeldAnOfficeThatYear() {
    Roster.Role role = new Roster.Role(
        List.of("foreign minister"), List.of("Norway"), OptionalInt.of(2010), OptionalInt.of(2014));
    Roster.Member member =
        new Roster.Member("roe", "Ana Roe", List.of(), List.of(role), Gender.FEMALE, Optional.empty());
    Offices then = new Offices(Lexicon.standard(), Roster.of(List.of(member)), OptionalInt.of(2012));
    assertThat(then.onRoster(office("Norwegian foreign minister"))).containsExactly(member);
    assertThat(then.onRoster(office("foreign minister"))).isEmpty();
    assertThat(then.onRoster(office("former Norwegian foreign minister"))).isEmpty();
    Offices later = new Offices(Lexicon.standard(), Roster.of(List.of(member)), OptionalInt.of(2016));
    assertThat(later.onRoster(office("Norwegian foreign minister"))).isEmpty();
    later.add(ROE, member);
    assertThat(later.fits(office("Norwegian foreign minister"))).isEmpty();
    assertThat(later.fits(office("former Norwegian foreign minister"))).containsExactly(entry(ROE, Fit.WHOLLY));
  }
}
