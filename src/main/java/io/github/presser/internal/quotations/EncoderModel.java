package io.github.presser.internal.quotations;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.presser.internal.encoder.Encoder;
import io.github.presser.internal.encoder.EncoderSource;
import io.github.presser.internal.learning.BoostedTrees;
import io.github.presser.internal.learning.SealedFile;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * An encoder, and the trees that choose among its candidates and those of a {@link QuotationModel}. Immutable and
 * thread-safe.
 *
 * @param encoder the encoder
 * @param right which of the candidates are attributions, by the rows of {@link SecondOpinion}
 * @param whole in which of them source and content are word for word what they should be, by the same
 */
public record EncoderModel(Encoder encoder, BoostedTrees right, BoostedTrees whole) {

  private static final SealedFile RATERS =
      new SealedFile("presser-raters", "a Presser model for an encoder", 1, "remake it as its card says");

  /**
   * The files of an encoder.
   *
   * @param words the network that reads words: {@code words.onnx}
   * @param labels the network that labels the words around a head: {@code labels.onnx}
   * @param vocabulary the pieces that words are cut into, a line each: {@code vocabulary.txt}
   */
  private record Networks(byte[] words, byte[] labels, byte[] vocabulary) {

    static Networks read(Place place) throws IOException {
      return new Networks(place.read("words.onnx"), place.read("labels.onnx"), place.read("vocabulary.txt"));
    }

    Encoder encoder(EncoderSource source) {
      String pieces = new String(vocabulary, StandardCharsets.UTF_8);
      return source.encoder(words, labels, Splitter.on('\n').omitEmptyStrings().splitToList(pieces));
    }

    /** What tells these from others: trees are of use with the networks alone that they were learnt with. */
    byte[] hash() {
      return Hashing.sha256().newHasher().putBytes(words).putBytes(labels).putBytes(vocabulary).hash().asBytes();
    }
  }

  /** Where files are read from, by their names. */
  @FunctionalInterface
  private interface Place {
    byte[] read(String name) throws IOException;
  }

  /** Whether there is one on the class path; it is not loaded. */
  public static boolean isThere() {
    return source().isPresent();
  }

  /**
   * Loads the one on the class path.
   *
   * @return empty if there is none
   * @throws IllegalStateException if it is damaged; the message names it
   */
  public static Optional<EncoderModel> standard() {
    return source().map(source -> load(source, source.getClass().getPackageName(), name -> {
      URL url = source.getClass().getResource(name);
      if (url == null) {
        throw new IOException(name + " is not in its jar");
      }
      return Resources.toByteArray(url);
    }));
  }

  /**
   * Loads one from a folder, which has {@code words.onnx}, {@code labels.onnx}, {@code vocabulary.txt} and {@code
   * raters.model}.
   *
   * @throws IllegalStateException if a file is missing or damaged, or nothing on the class path runs such networks; the
   *     message says so
   */
  public static EncoderModel load(Path folder) {
    return load(requiredSource(), folder.toString(), inFolder(folder));
  }

  private static EncoderModel load(EncoderSource source, String where, Place place) {
    try {
      Networks networks = Networks.read(place);
      byte[] hash = networks.hash();
      return RATERS.read(place.read("raters.model"), where + " (raters.model)", in -> {
        byte[] learntWith = new byte[hash.length];
        in.get(learntWith);
        if (!Arrays.equals(learntWith, hash)) {
          throw new IllegalArgumentException("It was learnt with other networks than those beside it");
        }
        return new EncoderModel(
            networks.encoder(source),
            BoostedTrees.read(in, SecondOpinion.COLUMNS),
            BoostedTrees.read(in, SecondOpinion.COLUMNS));
      });
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the encoder " + where + ": " + e.getMessage(), e);
    }
  }

  /**
   * Loads an encoder from a folder that has no trees yet.
   *
   * @throws IllegalStateException as {@link #load}
   */
  static Encoder encoder(Path folder) {
    try {
      return Networks.read(inFolder(folder)).encoder(requiredSource());
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the encoder " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The bytes of {@code raters.model} for the networks in a folder; the same for the same trees. */
  byte[] ratersToBytes(Path folder) {
    return RATERS.toBytes(out -> {
      out.write(Networks.read(inFolder(folder)).hash());
      right.write(out);
      whole.write(out);
    });
  }

  private static Place inFolder(Path folder) {
    return name -> Files.readAllBytes(folder.resolve(name));
  }

  private static EncoderSource requiredSource() {
    return source().orElseThrow(() -> new IllegalStateException(
        "Nothing on the class path runs an encoder; add io.github.presser:presser-accurate"));
  }

  private static Optional<EncoderSource> source() {
    return ServiceLoader.load(EncoderSource.class, EncoderSource.class.getClassLoader()).findFirst();
  }
}
