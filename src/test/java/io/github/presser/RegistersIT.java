package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fixtures.PresserExtension;
import io.github.presser.internal.Registers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invented articles of some twenty registers and ten countries: who says what, as a careful reader would tell. */
@ExtendWith(PresserExtension.class)
class RegistersIT {

  private static Registers found;

  @BeforeAll
  static void read(Presser presser) throws IOException {
    Presser noRoster = presser.withRoster(Roster.none());
    found = Registers.read(article -> Optional.of(noRoster.extract(article)));
  }

  @Test
  void mostOfWhatIsSaidIsFoundWithItsSpeaker() {
    assertThat(found.all()).isGreaterThan(200);
    assertThat(Stream.of(found.misnamed(), found.missed()).flatMap(List::stream))
        .hasSizeLessThanOrEqualTo((int) (found.all() * (1 - Registers.LEAST_RIGHT)));
  }

  @Test
  void hardlyAnythingIsGivenAWrongName() {
    assertThat(found.misnamed()).hasSizeLessThanOrEqualTo((int) (found.all() * Registers.MOST_MISNAMED));
  }
}
