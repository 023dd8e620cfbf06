package io.github.presser.spark;

import java.io.Serial;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.internal.SessionState;
import org.apache.spark.sql.types.StructType;
import scala.Function1;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;

/**
 * Gives a session the function {@code presser_extract}, with a text, or with an id, a text and a date.
 *
 * <pre>{@code
 * PresserFunctions.register(spark, PresserSettings.standard());
 * spark.sql("SELECT presser_extract(id, text, date) AS found FROM articles")
 *     .selectExpr("found.id", "explode(found.quotations) AS quotation")
 *     .selectExpr("id", "get(quotation.speakers, 0).name AS speaker", "quotation.content.text AS words");
 * }</pre>
 *
 * <p>An article that cannot be read is a row with an {@code error}, so no article is lost and no job dies of one. Each
 * executor loads the models once, with its first article, and its tasks share them. Stateless.
 */
public final class PresserFunctions {

  /** The function's name in SQL. */
  public static final String EXTRACT = "presser_extract";

  private static final String EXTRACT_TEXT = "presser_extract_text";
  private static final String EXTRACT_ARTICLE = "presser_extract_article";

  private PresserFunctions() {}

  /**
   * Registers the function with the standard settings.
   *
   * @param session the session; from Python it is {@code spark._jsparkSession}
   */
  public static void register(SparkSession session) {
    register(session, PresserSettings.standard());
  }

  /**
   * Registers the function. It takes the place of what was registered before by its name.
   *
   * @param session the session
   * @param settings what goes with the function to the executors
   */
  public static void register(SparkSession session, PresserSettings settings) {
    session.udf().register(EXTRACT_TEXT, new ExtractText(settings), Schemas.EXTRACTION);
    session.udf().register(EXTRACT_ARTICLE, new ExtractArticle(settings), Schemas.EXTRACTION);
    FunctionRegistry registry = registry(session);
    registry.createOrReplaceTempFunction(
        EXTRACT, new ByArguments(builder(registry, EXTRACT_TEXT), builder(registry, EXTRACT_ARTICLE)), "scala_udf");
  }

  /**
   * Returns the type of what the function gives: the fields of Presser's JSON, and {@code error}.
   *
   * @return {@code id} and {@code date}; {@code url}, {@code headline}, {@code authors}, {@code publisher} and
   *     {@code language}, which the job knows of pages; {@code paragraphs}, {@code entities} and {@code quotations};
   *     and {@code error}, which is null for an article that was read
   */
  public static StructType schema() {
    return Schemas.EXTRACTION;
  }

  /** The session's registry. The session is of one class in Spark 3.5 and of another in 4, so it is asked by name. */
  private static FunctionRegistry registry(SparkSession session) {
    try {
      return ((SessionState) session.getClass().getMethod("sessionState").invoke(session)).functionRegistry();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This session has no functions of its own: " + session.getClass(), e);
    }
  }

  private static Function1<Seq<Expression>, Expression> builder(FunctionRegistry registry, String name) {
    return registry.lookupFunctionBuilder(FunctionIdentifier.apply(name)).get();
  }

  /** One name for both, told apart by the number of arguments: {@code UDFRegistration} knows one number a name. */
  private static final class ByArguments extends AbstractFunction1<Seq<Expression>, Expression>
      implements java.io.Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Function1<Seq<Expression>, Expression> ofText;
    private final transient Function1<Seq<Expression>, Expression> ofArticle;

    ByArguments(
        Function1<Seq<Expression>, Expression> ofText, Function1<Seq<Expression>, Expression> ofArticle) {
      this.ofText = ofText;
      this.ofArticle = ofArticle;
    }

    @Override
    public Expression apply(Seq<Expression> arguments) {
      return arguments.size() == 1 ? ofText.apply(arguments) : ofArticle.apply(arguments);
    }
  }
}
