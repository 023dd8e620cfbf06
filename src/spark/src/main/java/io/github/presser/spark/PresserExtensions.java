package io.github.presser.spark;

import io.github.presser.Quotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.Function1;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Gives every session the function {@code presser_extract}, without a line of code: {@code --conf
 * spark.sql.extensions=io.github.presser.spark.PresserExtensions}. Its settings come from the session's: {@code
 * spark.presser.roster} (a file on the driver's machine, or {@code none}), {@code spark.presser.lexicon} (files, commas
 * between them), {@code spark.presser.minConfidence}, {@code spark.presser.minQuotationConfidence} and {@code
 * spark.presser.only} (acts, commas between them).
 */
public final class PresserExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  /** For Spark, which makes one when it makes a session. */
  public PresserExtensions() {}

  /**
   * Has the function registered when the session analyses its first query.
   *
   * @param extensions the hooks of the session
   * @return nothing
   */
  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    extensions.injectCheckRule(new Registration());
    return BoxedUnit.UNIT;
  }

  static PresserSettings settings(RuntimeConfig conf) {
    try {
      return PresserSettings.standard()
          .withRoster(PresserSettings.roster(conf.get("spark.presser.roster", "")))
          .withLexicon(parts(conf, "spark.presser.lexicon").map(Path::of).toArray(Path[]::new))
          .withMinConfidence(Double.parseDouble(conf.get("spark.presser.minConfidence", "0")))
          .withMinQuotationConfidence(Double.parseDouble(conf.get("spark.presser.minQuotationConfidence", "0")))
          .withOnly(
              parts(conf, "spark.presser.only")
                  .map(act -> Quotation.Act.valueOf(act.toUpperCase(Locale.ROOT)))
                  .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("spark.presser: " + e.getMessage(), e);
    }
  }

  private static Stream<String> parts(RuntimeConfig conf, String key) {
    return Arrays.stream(conf.get(key, "").split(",")).map(String::strip).filter(part -> !part.isEmpty());
  }

  /**
   * A rule that checks nothing. Spark asks for it with the session at hand, after all that the session is made of is
   * there and before it looks a function up.
   */
  private static final class Registration
      extends AbstractFunction1<SparkSession, Function1<LogicalPlan, BoxedUnit>> {

    @Override
    public Function1<LogicalPlan, BoxedUnit> apply(SparkSession session) {
      PresserFunctions.register(session, settings(session.conf()));
      return new AbstractFunction1<>() {
        @Override
        public BoxedUnit apply(LogicalPlan plan) {
          return BoxedUnit.UNIT;
        }
      };
    }
  }
}
