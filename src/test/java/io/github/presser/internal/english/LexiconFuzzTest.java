package io.github.presser.internal.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.LexiconException;
import io.github.presser.fuzz.FuzzTest;
import java.io.IOException;
import java.util.List;

/** A word list is read, or refused with the place of the mistake. */
class LexiconFuzzTest extends FuzzTest {

  @Override
  protected List<byte[]> seeds() {
    return List.of(
        resource("/io/github/presser/models/english/titles.txt"),
        resource("/io/github/presser/models/english/regions/ie.txt"),
        bytes("# words\nskipper  person title\nchair  person same-as=chairman,chairwoman\nport_master  person\n")
            .get(0));
  }

  @Override
  protected void feed(byte[] input) throws IOException {
    LexiconReader reader = new LexiconReader();
    try {
      reader.read("words.txt", input);
      for (Entry entry : reader.entries()) {
        assertThat(entry.word()).isNotBlank();
        assertThat(entry.features().isEmpty() && entry.relations().isEmpty()).isFalse();
      }
    } catch (LexiconException e) {
      assertThat(e).hasMessageStartingWith("words.txt:" + e.line() + ":" + e.column() + ": ");
      assertThat(e.line()).isBetween(1, input.length + 1);
      assertThat(e.column()).isBetween(1, input.length + 1);
    }
  }
}
