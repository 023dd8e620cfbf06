package io.github.presser.spark;

import java.io.Serial;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;

/**
 * The function {@code presser_extract(text)}: an article's text in, what was found in it out. For {@code
 * spark.udf.registerJavaFunction} in Python; elsewhere {@link PresserFunctions#register} is handier. Thread-safe.
 */
public final class ExtractText implements UDF1<String, Row> {

  @Serial private static final long serialVersionUID = 1L;

  /** What {@link io.github.presser.Presser#extract(String)} calls an article that needs no id. */
  private static final String ID = "article";

  private final Extractor extractor;

  /** Makes the function with the standard settings. */
  public ExtractText() {
    this(PresserSettings.standard());
  }

  /**
   * Makes the function with settings of the caller's.
   *
   * @param settings what goes with it to the executors
   */
  public ExtractText(PresserSettings settings) {
    this.extractor = new Extractor(settings);
  }

  /**
   * Extracts from a text.
   *
   * @param text the text; may be null
   * @return a row of {@link PresserFunctions#schema}
   */
  @Override
  public Row call(String text) {
    return extractor.extract(ID, text, Optional.empty());
  }
}
