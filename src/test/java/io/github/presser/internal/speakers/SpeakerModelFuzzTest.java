package io.github.presser.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fuzz.FuzzTest;
import java.util.List;

/** A file of a model is read, and written as it was; or it is refused by name. */
class SpeakerModelFuzzTest extends FuzzTest {

  @Override
  protected List<byte[]> seeds() {
    return bytes(
        "presser-speakers 1\nany rank-last 0 0.250\nhe-or-she sentences-back 1 -1.500\nperson nobody 0 -0.750\nend 3\n",
        "presser-speakers 1\nit-nameless topic 2 0.125\nend 1\n");
  }

  @Override
  protected void feed(byte[] input) {
    try {
      SpeakerModel model = SpeakerModel.parse(text(input).lines().toList(), "a.model");
      assertThat(SpeakerModel.parse(model.lines(), "again").lines()).isEqualTo(model.lines());
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageContaining("a.model");
    }
  }
}
