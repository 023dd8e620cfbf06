package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fuzz.FuzzTest;
import io.github.presser.internal.tokens.FeatureTable.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** A tagger's file is read or refused, and what was read can be asked; also one whose checksum is right. */
class ModelDataFuzzTest extends FuzzTest {

  private static final int CHECKSUM = 2 * Integer.BYTES;
  private static final int HEAD = 3 * Integer.BYTES;

  @Override
  protected List<byte[]> seeds() {
    ModelData.Writer tagger = new ModelData.Writer();
    TaggerModel.Kind unknown = new TaggerModel.Kind(true, -1, List.of(0, 1));
    TaggerModel.of(
            List.of("NN", "VB"), "-1", unknown, Map.of("cod", new TaggerModel.Kind(false, 0, List.of(0))),
            Map.of("cod", Map.of(0, 0.5f), "said", Map.of(0, -1f, 1, 2f)))
        .write(tagger);
    ModelData.Writer clusters = new ModelData.Writer();
    WordClusters.of(Map.of("cod", 1, "haddock", 1, "said", 2)).write(clusters);
    return List.of(tagger.toBytes(), clusters.toBytes());
  }

  @Override
  protected void feed(byte[] input) {
    read(input);
    if (input.length > HEAD) {
      byte[] checked = input.clone();
      CRC32 sum = new CRC32();
      sum.update(checked, HEAD, checked.length - HEAD);
      ByteBuffer.wrap(checked).order(ByteOrder.LITTLE_ENDIAN).putInt(CHECKSUM, (int) sum.getValue());
      read(checked);
    }
  }

  /** As when a tagger is loaded, which says of either exception that the file is damaged. */
  private static void read(byte[] file) {
    try {
      WordClusters clusters = WordClusters.read(ModelData.of(file));
      assertThat(clusters.of("cod")).isBetween(-0x8000, 0x7FFF);
      TaggerModel tagger = TaggerModel.read(ModelData.of(file));
      tagger.row(Part.of("cod"));
    } catch (IOException | RuntimeException e) {
      assertThat(e).isNotInstanceOf(UnsupportedOperationException.class);
    }
  }
}
