package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.presser.fuzz.FuzzTest;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LogisticModel;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A file of a model is read, or refused by name, also one whose checksum is right. Every second input gets a right one.
 */
class QuotationModelFuzzTest extends FuzzTest {

  private static final int CHECKSUM = 32;

  private static final QuotationModel UNTRAINED =
      new QuotationModel(
          LogisticModel.untrained(), LinearChain.untrained(QuotationModel.LABELS), QuotationModel.Judge.untrained(),
          QuotationModel.Judge.untrained());

  @Override
  protected List<byte[]> seeds() {
    byte[] model = UNTRAINED.toBytes();
    ByteBuffer trees = ByteBuffer.allocate(model.length + 100).put(model, 0, model.length - CHECKSUM - 16);
    for (int set = 0; set < 2; set++) {
      trees.putInt(1).putInt(3).put((byte) 4).putFloat(0.5f);
      trees.put((byte) 0xFF).putFloat(-1).put((byte) 0xFF).putFloat(1);
    }
    byte[] grown = Arrays.copyOf(trees.array(), trees.position() + CHECKSUM);
    return List.of(model, withChecksum(grown));
  }

  @Override
  protected void feed(byte[] input) {
    read(input);
    if (input.length > CHECKSUM) {
      read(withChecksum(input));
    }
  }

  private static void read(byte[] file) {
    try {
      QuotationModel model = QuotationModel.fromBytes(file, "a.model");
      assertThat(QuotationModel.fromBytes(model.toBytes(), "again").toBytes()).isEqualTo(model.toBytes());
      float[] row = new float[CandidateFeatures.COLUMNS];
      assertThat(model.right().trees().probability(row)).isBetween(0.0, 1.0);
      assertThat(model.whole().trees().probability(row)).isBetween(0.0, 1.0);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageStartingWith("Cannot read the model a.model");
    }
  }

  private static byte[] withChecksum(byte[] file) {
    byte[] checked = file.clone();
    int end = file.length - CHECKSUM;
    Hashing.sha256().hashBytes(file, 0, end).writeBytesTo(checked, end, CHECKSUM);
    return checked;
  }
}
