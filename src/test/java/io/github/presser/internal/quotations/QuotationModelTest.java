package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LogisticModel;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationModelTest {

  private static final byte[] BYTES =
      new QuotationModel(
          LogisticModel.untrained(), LinearChain.untrained(4), QuotationModel.Judge.untrained(),
          QuotationModel.Judge.untrained())
          .toBytes();

  private static final int VERSION_AT = "presser-quotations\n".length();

  @Test
  void aFileReadAgainIsTheSame() {
    assertThat(QuotationModel.fromBytes(BYTES, "x.model").toBytes()).isEqualTo(BYTES);
  }

  @Test
  void theModelThatShipsCanBeRead() {
    assertThatCode(QuotationModel::standard).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 19, 30, 60})
  void aTruncatedFileIsRefused(int length) {
    assertThatThrownBy(() -> QuotationModel.fromBytes(Arrays.copyOf(BYTES, length), "x.model"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("x.model");
  }

  @ParameterizedTest
  @CsvSource({
      "18, not a Presser quotation model", "19, cut short", "54, cut short", "55, checksum", "56, checksum"})
  void whereAFileIsCutTellsWhatIsSaidOfIt(int length, String why) {
    assertThatThrownBy(() -> QuotationModel.fromBytes(Arrays.copyOf(BYTES, length), "x.model"))
        .hasMessageStartingWith("Cannot read the model x.model: ").hasMessageContaining(why);
  }

  @Test
  void aDamagedFileIsRefused() {
    byte[] damaged = BYTES.clone();
    damaged[VERSION_AT + 6] ^= 1;
    assertThatThrownBy(() -> QuotationModel.fromBytes(damaged, "x.model"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("checksum");
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> QuotationModel.fromBytes("<html>Not found</html>".repeat(9).getBytes(), "x.model"))
        .hasMessageContaining("not a Presser quotation model");
  }

  @Test
  void aNewerVersionIsRefusedAndSaysSo() {
    byte[] newer = BYTES.clone();
    ByteBuffer.wrap(newer).putInt(VERSION_AT, 99);
    assertThatThrownBy(() -> QuotationModel.fromBytes(newer, "x.model")).hasMessageContaining("version 99")
        .hasMessageContaining("a newer Presser");
  }

  @Test
  void anOlderVersionIsRefusedAndSaysSo() {
    byte[] older = BYTES.clone();
    ByteBuffer.wrap(older).putInt(VERSION_AT, 1);
    assertThatThrownBy(() -> QuotationModel.fromBytes(older, "x.model"))
        .hasMessageContaining("version 1")
        .hasMessageContaining("presser train")
        .hasMessageNotContaining("newer");
  }

  @Test
  void aForgedTableWithARightChecksumIsRefused() {
    byte[] forged = BYTES.clone();
    ByteBuffer.wrap(forged).putInt(VERSION_AT + 4, 31); // a table of 2^31 weights
    byte[] checksum = Hashing.sha256().hashBytes(forged, 0, forged.length - 32).asBytes();
    System.arraycopy(checksum, 0, forged, forged.length - 32, 32);
    assertThatThrownBy(() -> QuotationModel.fromBytes(forged, "x.model"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("x.model");
  }
}
