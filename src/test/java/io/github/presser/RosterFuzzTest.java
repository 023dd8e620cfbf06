package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fuzz.FuzzTest;
import java.io.IOException;
import java.util.List;

/** A roster is read, or refused with the place of the mistake. */
class RosterFuzzTest extends FuzzTest {

  @Override
  protected List<byte[]> seeds() {
    return List.of(
        resource("/io/github/presser/fixtures/roster.json"),
        resource("/io/github/presser/models/roster.json"));
  }

  @Override
  protected void feed(byte[] input) throws IOException {
    try {
      List<Roster.Member> members = RosterReader.read("roster.json", input);
      assertThat(Roster.of(members).members()).isEqualTo(members);
    } catch (RosterException e) {
      assertThat(e).hasMessageStartingWith("roster.json:" + e.line() + ":" + e.column() + ": ");
      assertThat(e.line()).isBetween(1, input.length + 1);
      assertThat(e.column()).isBetween(1, input.length + 1);
    }
  }
}
