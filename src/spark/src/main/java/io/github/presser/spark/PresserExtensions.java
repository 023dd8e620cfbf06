package io.github.presser.spark;

import io.github.presser.Roster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
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
 * between them) and {@code spark.presser.minConfidence}.
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
    PresserSettings settings = PresserSettings.standard();
    String roster = conf.get("spark.presser.roster", "");
    String lexicon = conf.get("spark.presser.lexicon", "");
    try {
      if (!roster.isEmpty()) {
        settings = settings.withRoster(roster.equals("none") ? Roster.none() : Roster.load(Path.of(roster)));
      }
      if (!lexicon.isEmpty()) {
        settings = settings.withLexicon(Arrays.stream(lexicon.split(",")).map(Path::of).toArray(Path[]::new));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    return settings.withMinConfidence(Double.parseDouble(conf.get("spark.presser.minConfidence", "0")));
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
