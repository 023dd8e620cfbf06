package io.github.presser.internal.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files of CoreNLP's models that Presser reads: the only ones that have to ship with it. {@link ModelConverter}
 * makes them of CoreNLP's, when Presser is built.
 */
public final class ModelFiles {

  private static final String CONVERTED = "io/github/presser/models/corenlp/";

  /** The part-of-speech tagger: {@link PartOfSpeechTagger#read}. */
  static final String TAGGER = CONVERTED + "parts-of-speech.model";

  /** The three-class name tagger: {@link NameModel#read}. */
  static final String NAMES = CONVERTED + "names.model";

  /** The word clusters that both use: {@link WordClusters#read}. */
  static final String CLUSTERS = CONVERTED + "clusters.model";

  /** All of them. */
  public static final List<String> ALL = List.of(TAGGER, NAMES, CLUSTERS);

  private ModelFiles() {}

  /**
   * Opens one of the files on the class path.
   *
   * @throws IOException if it is not there
   */
  public static InputStream open(String file) throws IOException {
    InputStream in = ModelFiles.class.getClassLoader().getResourceAsStream(file);
    if (in == null) {
      throw new IOException("it is not on the class path");
    }
    return in;
  }

  /** The error for a file that is missing or damaged, which says what to do about it. */
  public static IllegalStateException unreadable(String file, Exception cause) {
    return new IllegalStateException(
        "Cannot load the model "
            + file
            + ": "
            + cause.getMessage()
            + ". Add Presser's jar with the classifier 'models', of the same version, to the class path.",
        cause);
  }
}
