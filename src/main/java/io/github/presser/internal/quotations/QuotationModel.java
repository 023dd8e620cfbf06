package io.github.presser.internal.quotations;

import com.google.common.io.Resources;
import io.github.presser.internal.learning.BoostedTrees;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LogisticModel;
import io.github.presser.internal.learning.SealedFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The trained weights of this step. Immutable and thread-safe.
 *
 * <p>The file is a {@link SealedFile} of the models as {@link LogisticModel#write}, {@link LinearChain#write} and
 * {@link BoostedTrees#write} put them.
 *
 * @param cues which tokens are the head of a cue
 * @param labels which words around a head are its source, cue and content, as the labels {@link #NONE} to
 *     {@link #CONTENT}
 * @param right which of the candidates that these two make are attributions
 * @param whole in which of them source and content are word for word what they should be
 */
public record QuotationModel(LogisticModel cues, LinearChain labels, Judge right, Judge whole) {

  /**
   * What answers a question about candidates.
   *
   * @param words answers by the words of a candidate alone, as {@link CandidateWords} has them
   * @param trees answers by the candidate beside the others, as {@link CandidateFeatures} has it; what the words say is
   *     part of that
   */
  public record Judge(LogisticModel words, BoostedTrees trees) {

    /** One that knows nothing: every answer is one half. */
    static Judge untrained() {
      return new Judge(LogisticModel.untrained(), BoostedTrees.untrained());
    }

    private void write(DataOutputStream out) throws IOException {
      words.write(out);
      trees.write(out);
    }

    private static Judge read(ByteBuffer in) {
      return new Judge(LogisticModel.read(in), BoostedTrees.read(in, CandidateFeatures.COLUMNS));
    }
  }

  static final int NONE = 0;
  static final int SOURCE = 1;
  static final int CUE = 2;
  static final int CONTENT = 3;
  static final int LABELS = 4;

  private static final String RESOURCE = "/io/github/presser/models/quotations.model";
  private static final SealedFile FILE = new SealedFile(
      "presser-quotations", "a Presser quotation model", 5, "remake it with 'presser train'");

  /**
   * Loads the model that ships with Presser.
   *
   * @throws IllegalStateException if it is missing or damaged; the message names it
   */
  public static QuotationModel standard() {
    URL url = QuotationModel.class.getResource(RESOURCE);
    if (url == null) {
      throw new IllegalStateException("The model " + RESOURCE + " is not in Presser's jar; get the jar again.");
    }
    try {
      return fromBytes(Resources.toByteArray(url), RESOURCE);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the model " + RESOURCE, e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalStateException if it is missing or damaged; the message names it
   */
  public static QuotationModel load(Path file) {
    try {
      return fromBytes(Files.readAllBytes(file), file.toString());
    } catch (NoSuchFileException e) {
      throw FILE.refused(file.toString(), "there is no such file");
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the model " + file + ": " + e.getMessage(), e);
    }
  }

  /** The file's bytes; the same for the same model. */
  public byte[] toBytes() {
    return FILE.toBytes(out -> {
      cues.write(out);
      labels.write(out);
      right.write(out);
      whole.write(out);
    });
  }

  /**
   * Reads a file's bytes.
   *
   * @param file what to call it in a message
   * @throws IllegalStateException if they are not a whole, unchanged file of a version that this program knows; the
   *     message names the file and says what to do
   */
  public static QuotationModel fromBytes(byte[] bytes, String file) {
    return FILE.read(bytes, file, in ->
        new QuotationModel(LogisticModel.read(in), LinearChain.read(in), Judge.read(in), Judge.read(in)));
  }
}
