package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class ModelDataTest {

  private static final int HEAD = 3 * Integer.BYTES;

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
  void aFileOfNothingIsReadToItsEnd() throws IOException {
    byte[] nothing = new ModelData.Writer().toBytes();

    assertThatThrownBy(ModelData.of(nothing)::bytes).isInstanceOf(BufferUnderflowException.class);
    assertThatThrownBy(() -> ModelData.of(Arrays.copyOf(nothing, nothing.length - 1)))
        .isInstanceOf(IOException.class).hasMessageContaining("not a model");
  }

  /** One array of eight bytes that is said to have so many values. */
  private static ModelData saidToHave(int values) throws IOException {
    ModelData.Writer data = new ModelData.Writer();
    data.bytes(new byte[] {8, 7, 6, 5, 4, 3, 2, 1});
    byte[] file = data.toBytes();
    ByteBuffer changed = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(HEAD, values);
    CRC32 sum = new CRC32();
    sum.update(file, HEAD, file.length - HEAD);
    changed.putInt(HEAD - Integer.BYTES, (int) sum.getValue());
    return ModelData.of(file);
  }

  @Test
  void anArrayHasNoMoreValuesThanAreLeft() throws IOException {
    assertThat(saidToHave(8).bytes()).hasSize(8);
    assertThat(saidToHave(4).shorts()).containsExactly(0x0708, 0x0506, 0x0304, 0x0102);
    assertThat(saidToHave(2).floats()).hasSize(2);
    assertThat(saidToHave(1).longs()).containsExactly(0x0102030405060708L);
    for (int wrong : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThatThrownBy(saidToHave(wrong)::bytes).isInstanceOf(BufferUnderflowException.class);
    }
    assertThatThrownBy(saidToHave(9)::bytes).isInstanceOf(BufferUnderflowException.class);
    assertThatThrownBy(saidToHave(5)::shorts).isInstanceOf(BufferUnderflowException.class);
    assertThatThrownBy(saidToHave(3)::floats).isInstanceOf(BufferUnderflowException.class);
    assertThatThrownBy(saidToHave(2)::longs).isInstanceOf(BufferUnderflowException.class);
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
