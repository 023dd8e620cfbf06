package io.github.presser.accurate;

import io.github.presser.internal.encoder.Encoder;
import io.github.presser.internal.encoder.EncoderSource;
import java.util.List;

/** What Presser finds when this artifact is on the class path. */
public final class OnnxEncoderSource implements EncoderSource {

  /** For {@link java.util.ServiceLoader}. */
  public OnnxEncoderSource() {}

  @Override
  public Encoder encoder(byte[] words, byte[] labels, List<String> vocabulary) {
    return new OnnxEncoder(words, labels, new WordPieces(vocabulary));
  }
}
