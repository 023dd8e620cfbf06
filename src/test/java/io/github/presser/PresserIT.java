package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fixtures.PresserExtension;
import io.github.presser.fixtures.SampleArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PresserExtension.class)
class PresserIT {

  private static final String OFFICE = "The Russian foreign minister said on Monday that the talks would go on.";

  @Test
  void theStandardRosterTakesAnOfficeAloneOnlyWithADate(Presser presser) {
    Presser standard = presser.withRoster(Roster.standard());
    Optional<Instant> date = Optional.of(Instant.parse("2016-08-27T00:00:00Z"));

    assertThat(speakers(standard.extract(OFFICE))).isEmpty();
    assertThat(speakers(standard.extract(new Article("a", OFFICE, date)))).containsExactly("Sergei Lavrov");
    assertThat(speakers(standard.extract("August 27, 2016\n\n" + OFFICE))).containsExactly("Sergei Lavrov");
    assertThat(speakers(standard.extract("August 27, 1999\n\n" + OFFICE))).isEmpty();
    assertThat(speakers(presser.withRoster(Roster.of(Roster.standard().members())).extract(OFFICE)))
        .containsExactly("Sergei Lavrov");
  }

  @Test
  void comesBackFromSerialisationWithItsSettings(Presser presser) throws Exception {
    Presser sure = Presser.builder().roster(Roster.of(Roster.standard().members())).minConfidence(0.86).build();
    byte[] bytes = serialised(sure);
    Presser copy = (Presser) deserialised(bytes);

    assertThat(bytes.length).as("no model is in it").isLessThan(20_000);
    assertThat(copy.extract(OFFICE)).isEqualTo(sure.extract(OFFICE));
    assertThat(speakers(copy.extract(OFFICE))).as("less sure than was asked for").isEmpty();
    assertThat(speakers(copy.extract("Sergei Lavrov said on Monday that the talks would go on.")))
        .containsExactly("Sergei Lavrov");
    assertThat(serialised(copy)).isEqualTo(bytes);
  }

  @Test
  void givesUpALongArticleWhenTheThreadIsInterrupted(Presser presser) throws InterruptedException {
    String text = (SampleArticle.MINE_BRIEFING.article().text() + "\n\n").repeat(1200);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread reader =
        new Thread(
            () -> {
              try {
                presser.extract(text);
              } catch (CancellationException e) {
                thrown.set(e);
                interrupted.set(Thread.currentThread().isInterrupted());
              }
            });
    reader.start();
    reader.interrupt();
    reader.join();

    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(interrupted).as("the status stays set").isTrue();
  }

  private static List<String> speakers(Extraction extraction) {
    return extraction.quotations().stream().flatMap(q -> q.speakers().stream()).map(Speaker::name).toList();
  }

  private static byte[] serialised(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object deserialised(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
