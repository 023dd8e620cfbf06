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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Runs the networks by ONNX Runtime, on the thread that asks, a window of some 200 pieces at a time. Immutable and
 * thread-safe.
 */
final class OnnxEncoder implements Encoder {

  /** A word less likely to be a head is not looked at further, unless it is asked about. */
  private static final double LEAST = 0.05;

  /** How many windows are remembered: what is asked together lies close together. */
  private static final int REMEMBERED = 8;

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
    return new Reading(new Windows(article, vocabulary), asked);
  }

  /** One article, of which the windows are read when they are asked for and forgotten when later ones are. */
  private final class Reading implements Encoding {

    private final Windows windows;
    private final BitSet asked;
    private final Map<Integer, Read> last = new LinkedHashMap<>(REMEMBERED, 1, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Integer, Read> eldest) {
        return size() > REMEMBERED;
      }
    };

    Reading(Windows windows, BitSet asked) {
      this.windows = windows;
      this.asked = asked;
    }

    @Override
    public double headProbability(int word) {
      Read read = read(word);
      return read.heads[word - read.begin];
    }

    @Override
    public Optional<LabelScores> around(int head) {
      return Optional.ofNullable(read(head).around.get(head));
    }

    private Read read(int word) {
      int index = windows.indexOf(word);
      Read known = last.get(index);
      if (known == null) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("The thread was interrupted");
        }
        try {
          known = OnnxEncoder.this.read(windows.get(index), asked);
        } catch (OrtException e) {
          throw new IllegalStateException("ONNX Runtime could not run the encoder: " + e.getMessage(), e);
        }
        last.put(index, known);
      }
      return known;
    }
  }

  /**
   * What was read of a window.
   *
   * @param begin the first word that was asked about
   * @param heads how likely that word and each after it is a head
   * @param around the labels around those that are likely, or were asked about, by the words' indices in the article
   */
  private record Read(int begin, float[] heads, Map<Integer, LabelScores> around) {}

  private Read read(Window window, BitSet asked) throws OrtException {
    try (OnnxTensor pieces = tensor(window.pieces());
        OnnxTensor traits = tensor(window.traits());
        OnnxTensor first = tensor(window.first());
        OrtSession.Result result = words.run(Map.of("pieces", pieces, "traits", traits, "first", first))) {
      int begin = window.begin() - window.left();
      float[] heads = Arrays.copyOfRange(floats(result, "heads"), begin, window.end() - window.left());
      long[] likely = IntStream.range(0, heads.length)
          .filter(k -> heads[k] >= LEAST || asked.get(window.begin() + k)).mapToLong(k -> begin + k).toArray();
      Map<Integer, LabelScores> around = likely.length == 0
          ? Map.of() : label(window, likely, (OnnxTensor) result.get("words").orElseThrow());
      return new Read(window.begin(), heads, around);
    }
  }

  private Map<Integer, LabelScores> label(Window window, long[] heads, OnnxTensor states) throws OrtException {
    Map<Integer, LabelScores> around = new HashMap<>();
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
        int from = k * size * LabelScores.LABELS;
        int to = from + Math.min(size, window.words() - begin) * LabelScores.LABELS;
        around.put(
            window.left() + (int) heads[k],
            new LabelScores(
                window.left() + begin,
                Arrays.copyOfRange(ofLabels, from, to),
                Arrays.copyOfRange(ofSteps, from * LabelScores.LABELS, to * LabelScores.LABELS)));
      }
    }
    return around;
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
