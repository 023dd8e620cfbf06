package io.github.presser.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterNamesTest {

  private static Roster.Member member(String id, String name, String... aliases) {
    return new Roster.Member(id, name, List.of(aliases), List.of(), Gender.UNKNOWN, Optional.empty());
  }

  @Test
  void aSurnameThatTwoMembersShareNamesNeither() {
    Roster roster = Roster.of(List.of(member("ada", "Ada Holt"), member("bo", "Bo Holt"), member("mia", "Mia Brill")));
    RosterNames names = new RosterNames(roster, Lexicon.standard());
    assertThat(names.bySurname(Spelling.key(List.of("Holt")))).isEmpty();
    assertThat(names.bySurname(Spelling.key(List.of("Brill")))).map(Roster.Member::id).contains("mia");
  }

  @Test
  void aSurnameThatOneMemberHasTwiceNamesThem() {
    Roster roster = Roster.of(List.of(member("ada", "Ada Holt", "Adaeze Holt")));
    RosterNames names = new RosterNames(roster, Lexicon.standard());
    assertThat(names.bySurname(Spelling.key(List.of("Holt")))).map(Roster.Member::id).contains("ada");
  }
}
