package io.github.presser.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerModelTest {

  private static final String FILE = "m.model";

  private static List<String> lines() {
    return new ArrayList<>(List.of("presser-speakers 1", "any rank-last 0 0.250", "he-or-she sentences-back 1 -1.500",
        "it-nameless topic 2 0.125", "person nobody 0 -0.750", "end 4"));
  }

  @Test
  void whatIsReadIsWrittenAgain() {
    assertThat(SpeakerModel.parse(lines(), FILE).lines()).isEqualTo(lines());
  }

  @Test
  void theShippedFileIsInTheFormThatIsWritten() {
    List<String> lines = new String(SpeakerModel.standard().toBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(SpeakerModel.parse(lines, FILE).toBytes()).isEqualTo(SpeakerModel.standard().toBytes());
    assertThat(lines).hasSizeGreaterThan(500);
  }

  @Test
  void anotherVersionIsRefused() {
    List<String> lines = lines();
    lines.set(0, "presser-speakers 2");
    refused(lines, "line 1");
  }

  @Test
  void aFileThatIsCutShortIsRefused() {
    refused(lines().subList(0, 4), "cut short");
    refused(lines().subList(0, 1), "cut short");
    refused(List.of(), "line 1");
  }

  @Test
  void anUnknownColumnKindOrValueIsRefusedWithItsLine() {
    for (String wrong : List.of("any shoe-size 0 1.000", "we rank-last 0 1.000", "any rank-last 64 1.000",
        "any rank-last -1 1.000", "any rank-last 0 much", "any rank-last 0", "any nobody 0 1.000")) {
      List<String> lines = lines();
      lines.set(2, wrong);
      refused(lines, "line 3");
    }
  }

  private static void refused(List<String> lines, String why) {
    assertThatIllegalStateException().isThrownBy(() -> SpeakerModel.parse(lines, FILE))
        .withMessageContaining(FILE).withMessageContaining(why).withMessageContaining("train --speakers");
  }
}
