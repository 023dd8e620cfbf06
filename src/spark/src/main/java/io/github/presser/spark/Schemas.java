package io.github.presser.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of extractions and statements: those of the JSON schemas, in their order. */
final class Schemas {

  /** A place in the article and the text there. */
  static final StructType COVERED = struct("begin", IntegerType, "end", IntegerType, "text", StringType);

  private static final StructType PARAGRAPH = struct("begin", IntegerType, "end", IntegerType, "role", StringType);

  private static final StructType MENTION =
      struct("begin", IntegerType, "end", IntegerType, "text", StringType, "form", StringType);

  private static final StructType ENTITY =
      struct(
          "id", StringType, "type", StringType, "name", StringType, "roster", StringType,
          "mentions", createArrayType(MENTION, false));

  private static final StructType SPEAKER =
      struct("entity", StringType, "name", StringType, "roster", StringType, "confidence", DoubleType);

  /** One inside another: there is one level, so it has none inside. */
  private static final StructType INNER =
      struct(
          "id", StringType, "kind", StringType, "act", StringType, "confidence", DoubleType,
          "content", createArrayType(COVERED, false), "passages", createArrayType(COVERED, false),
          "cue", COVERED, "source", COVERED, "speakers", createArrayType(SPEAKER, false),
          "basis", StringType, "evidence", StringType);

  private static final StructType QUOTATION = INNER.add("inner", createArrayType(INNER, false));

  /** What is found in an article, or why nothing could be. */
  static final StructType EXTRACTION =
      struct(
          "id", StringType, "date", StringType, "url", StringType, "headline", StringType,
          "authors", createArrayType(StringType, false), "publisher", StringType, "language", StringType,
          "paragraphs", createArrayType(PARAGRAPH, false),
          "entities", createArrayType(ENTITY, false), "quotations", createArrayType(QUOTATION, false),
          "error", StringType);

  private static final StructType NAMED_SPEAKER =
      struct("name", StringType, "type", StringType, "roster", StringType, "confidence", DoubleType);

  private static final StructType CLAIM =
      struct("speakers", createArrayType(NAMED_SPEAKER, false), "articles", createArrayType(StringType, false));

  private static final StructType OCCURRENCE =
      struct(
          "article", StringType, "date", StringType, "quotation", StringType, "kind", StringType,
          "content", createArrayType(struct("begin", IntegerType, "end", IntegerType), false),
          "wording", StringType,
          "changes", createArrayType(struct("kind", StringType, "text", StringType), false),
          "speakers", createArrayType(NAMED_SPEAKER, false), "basis", StringType, "evidence", StringType,
          "recovered",
          struct("speakers", createArrayType(NAMED_SPEAKER, false), "article", StringType, "evidence", StringType));

  /** What was said once, and by whom it is quoted. */
  static final StructType STATEMENT =
      struct(
          "id", StringType, "wording", StringType, "first", StringType, "disputed", DataTypes.BooleanType,
          "claims", createArrayType(CLAIM, false), "occurrences", createArrayType(OCCURRENCE, false));

  private Schemas() {}

  private static StructType struct(Object... namesAndTypes) {
    List<StructField> fields = new ArrayList<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      fields.add(DataTypes.createStructField((String) namesAndTypes[i], (DataType) namesAndTypes[i + 1], true));
    }
    return DataTypes.createStructType(fields);
  }
}
