package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelDataTest {

  private static byte[] file() {
    ModelData.Writer data = new ModelData.Writer();
    data.longs(new long[] {Long.MIN_VALUE, 7});
    data.floats(new float[] {-0.5f});
    data.shorts(new short[0]);
    data.lines("a", "", "é");
    data.bytes(new byte[] {-1});
    return data.toBytes();
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    ModelData data = ModelData.of(file());

    assertThat(data.longs()).containsExactly(Long.MIN_VALUE, 7);
    assertThat(data.floats()).containsExactly(-0.5f);
    assertThat(data.shorts()).isEmpty();
    assertThat(data.lines()).containsExactly("a", "", "é");
    assertThat(data.bytes()).containsExactly(-1);
  }

  @Test
  void aFileThatIsDamagedIsRefused() {
    byte[] changed = file();
    changed[20]++;
    byte[] cut = Arrays.copyOf(file(), 25);

    assertThatThrownBy(() -> ModelData.of(changed)).isInstanceOf(IOException.class).hasMessageContaining("checksum");
    assertThatThrownBy(() -> ModelData.of(cut)).isInstanceOf(IOException.class).hasMessageContaining("checksum");
  }

  @Test
  void aFileOfAnotherKindOrVersionIsRefused() {
    byte[] other = file();
    other[4]++;

    assertThatThrownBy(() -> ModelData.of(new byte[100])).hasMessageContaining("not a model");
    assertThatThrownBy(() -> ModelData.of(new byte[0])).hasMessageContaining("not a model");
    assertThatThrownBy(() -> ModelData.of(other)).hasMessageContaining("version 2");
  }

  @Test
  void aModelThatIsNotThereIsNamedWithWhatToDo() {
    assertThatThrownBy(() -> ModelData.open("none.model")).isInstanceOf(IOException.class);
    assertThat(ModelFiles.unreadable("none.model", new IOException("it is gone")))
        .hasMessageContainingAll("none.model", "it is gone", "'models'");
  }
}
