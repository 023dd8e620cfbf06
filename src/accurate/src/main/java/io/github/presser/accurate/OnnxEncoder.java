package io.github.presser.accurate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.presser.internal.encoder.Encoder;
import io.github.presser.internal.encoder.Encoding;
import io.github.presser.internal.encoder.LabelScores;
import io.github.presser.internal.encoder.Word;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the networks by ONNX Runtime, on the thread that asks, a window of some 200 pieces at a time. Immutable and
 * thread-safe.
 */
final class OnnxEncoder implements Encoder {

  /** A word less likely to be a head is not looked at further, unless it is asked about. */
  private static final double LEAST = 0.05;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession words;
  private final OrtSession labels;
  private final WordPieces vocabulary;

  OnnxEncoder(byte[] words, byte[] labels, WordPieces vocabulary) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.words = environment.createSession(words, options);
      this.labels = environment.createSession(labels, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("Not the networks of an encoder: " + e.getMessage(), e);
    }
    this.vocabulary = vocabulary;
  }

  @Override
  public Encoding encode(List<Word> article, BitSet asked) {
    double[] heads = new double[article.size()];
    Map<Integer, LabelScores> around = new HashMap<>();
    for (Window window : Window.of(article, vocabulary)) {
      try {
        read(window, asked, heads, around);
      } catch (OrtException e) {
        throw new IllegalStateException("ONNX Runtime could not run the encoder: " + e.getMessage(), e);
      }
    }
    return new Encoding(heads, around);
  }

  private void read(Window window, BitSet asked, double[] heads, Map<Integer, LabelScores> around)
      throws OrtException {
    try (OnnxTensor pieces = tensor(window.pieces());
        OnnxTensor traits = tensor(window.traits());
        OnnxTensor first = tensor(window.first());
        OrtSession.Result read = words.run(Map.of("pieces", pieces, "traits", traits, "first", first))) {
      float[] probabilities = floats(read, "heads");
      BitSet likely = new BitSet();
      for (int i = window.begin(); i < window.end(); i++) {
        heads[i] = probabilities[i - window.left()];
        likely.set(i - window.left(), asked.get(i) || heads[i] >= LEAST);
      }
      if (!likely.isEmpty()) {
        label(window, likely.stream().asLongStream().toArray(), (OnnxTensor) read.get("words").orElseThrow(), around);
      }
    }
  }

  private void label(Window window, long[] heads, OnnxTensor states, Map<Integer, LabelScores> around)
      throws OrtException {
    try (OnnxTensor sentences = tensor(window.sentences());
        OnnxTensor paragraphs = tensor(window.paragraphs());
        OnnxTensor asked = tensor(heads);
        OrtSession.Result scores = labels.run(
            Map.of("words", states, "sentences", sentences, "paragraphs", paragraphs, "heads", asked))) {
      float[] ofLabels = floats(scores, "labels");
      float[] ofSteps = floats(scores, "steps");
      int size = ofLabels.length / heads.length / LabelScores.LABELS;
      for (int k = 0; k < heads.length; k++) {
        // the words that are labelled lie around the head, as far as the window has such
        int begin = Math.max(0, Math.min((int) heads[k] - size / 2, window.words() - size));
        int nodes = Math.min(size, window.words() - begin) * LabelScores.LABELS;
        int from = k * size * LabelScores.LABELS;
        around.put(
            window.left() + (int) heads[k],
            new LabelScores(
                window.left() + begin,
                Arrays.copyOfRange(ofLabels, from, from + nodes),
                Arrays.copyOfRange(
                    ofSteps, from * LabelScores.LABELS, (from + nodes) * LabelScores.LABELS)));
      }
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {numbers.length});
  }

  private static float[] floats(OrtSession.Result result, String name) {
    FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] numbers = new float[buffer.remaining()];
    buffer.get(numbers);
    return numbers;
  }
}
