package io.github.presser.spark;

import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.EntityType;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Paragraph;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Extractions as rows of {@link Schemas#EXTRACTION}, and back. Stateless. */
final class ExtractionRows {

  private ExtractionRows() {}

  static Row of(Extraction extraction) {
    Article article = extraction.article();
    String text = article.text();
    return RowFactory.create(
        article.id(),
        article.date().map(Instant::toString).orElse(null),
        article.publication().address().orElse(null),
        article.publication().headline().orElse(null),
        article.publication().authors().toArray(String[]::new),
        article.publication().publisher().orElse(null),
        article.publication().language().orElse(null),
        rows(extraction.paragraphs(), p -> RowFactory.create(p.span().begin(), p.span().end(), p.role().name())),
        rows(extraction.entities(), entity -> entity(entity, text)),
        rows(extraction.quotations(), quotation -> quotation(quotation, text)),
        null);
  }

  /** The row of an article that could not be read. */
  static Row failed(String id, Optional<Instant> date, String error) {
    Row[] none = {};
    return RowFactory.create(
        id, date.map(Instant::toString).orElse(null), null, null, new String[0], null, null, none, none, none, error);
  }

  static <T> Row[] rows(List<T> values, Function<? super T, Row> toRow) {
    return values.stream().map(toRow).toArray(Row[]::new);
  }

  private static Row entity(Entity entity, String text) {
    return RowFactory.create(
        entity.id(), entity.type().name(), entity.name(), entity.rosterId().orElse(null),
        rows(
            entity.mentions(),
            m -> RowFactory.create(m.span().begin(), m.span().end(), m.span().coveredText(text), m.form().name())));
  }

  private static Row quotation(Quotation quotation, String text) {
    List<Object> values = new ArrayList<>(inner(quotation, text));
    values.add(rows(quotation.inner(), one -> RowFactory.create(inner(one, text).toArray())));
    return RowFactory.create(values.toArray());
  }

  private static List<Object> inner(Quotation quotation, String text) {
    List<Object> values = new ArrayList<>(); // holds nulls
    values.add(quotation.id());
    values.add(quotation.kind().name());
    values.add(quotation.act().name());
    values.add(quotation.confidence());
    values.add(rows(quotation.content(), span -> covered(span, text)));
    values.add(rows(quotation.passages(), span -> covered(span, text)));
    values.add(quotation.cue().map(span -> covered(span, text)).orElse(null));
    values.add(quotation.source().map(span -> covered(span, text)).orElse(null));
    values.add(rows(quotation.speakers(), ExtractionRows::speaker));
    values.add(quotation.evidence().basis().name());
    values.add(quotation.evidence().explanation());
    return values;
  }

  private static Row covered(Span span, String text) {
    return RowFactory.create(span.begin(), span.end(), span.coveredText(text));
  }

  private static Row speaker(Speaker speaker) {
    return RowFactory.create(
        speaker.entity().id(), speaker.name(), speaker.entity().rosterId().orElse(null), speaker.confidence());
  }

  /**
   * Reads a row back. The text of its article is what the row has of it, with spaces in the place of all else; of a row
   * that could not be read, an extraction without quotations.
   *
   * @throws IllegalArgumentException if it is no row of an extraction
   */
  static Extraction read(Row row) {
    SparseText text = new SparseText();
    Map<String, Entity> entities = new HashMap<>();
    List<Entity> inOrder = new ArrayList<>();
    for (Row entity : row.<Row>getList(row.fieldIndex("entities"))) {
      Entity read = readEntity(entity, text);
      entities.put(read.id(), read);
      inOrder.add(read);
    }
    List<Quotation> quotations = new ArrayList<>();
    for (Row quotation : row.<Row>getList(row.fieldIndex("quotations"))) {
      quotations.add(readQuotation(quotation, entities, text));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Row paragraph : row.<Row>getList(row.fieldIndex("paragraphs"))) {
      Span span = new Span(paragraph.getInt(0), paragraph.getInt(1));
      text.reach(span.end());
      paragraphs.add(new Paragraph(span, Paragraph.Role.valueOf(paragraph.getString(2))));
    }
    Optional<Instant> date = Optional.ofNullable(row.<String>getAs("date")).map(Instant::parse);
    Article article = new Article(row.getAs("id"), text.toString(), date);
    return new Extraction(article, paragraphs, inOrder, quotations);
  }

  private static Entity readEntity(Row row, SparseText text) {
    List<Mention> mentions = new ArrayList<>();
    for (Row mention : row.<Row>getList(row.fieldIndex("mentions"))) {
      mentions.add(new Mention(text.add(mention), Mention.Form.valueOf(mention.getAs("form"))));
    }
    return Entity.of(
        EntityType.valueOf(row.getAs("type")), row.getAs("id"), row.getAs("name"),
        Optional.ofNullable(row.getAs("roster")), mentions);
  }

  private static Quotation readQuotation(Row row, Map<String, Entity> entities, SparseText text) {
    List<Quotation> inner = new ArrayList<>();
    if (row.schema().getFieldIndex("inner").isDefined()) {
      for (Row one : row.<Row>getList(row.fieldIndex("inner"))) {
        inner.add(readQuotation(one, entities, text));
      }
    }
    List<Speaker> speakers = new ArrayList<>();
    for (Row speaker : row.<Row>getList(row.fieldIndex("speakers"))) {
      speakers.add(new Speaker(entities.get(speaker.<String>getAs("entity")), speaker.<Double>getAs("confidence")));
    }
    String act = row.getAs("act");
    return new Quotation(
        row.getAs("id"), Quotation.Kind.valueOf(row.getAs("kind")),
        act == null ? Quotation.Act.SPEECH : Quotation.Act.valueOf(act), row.<Double>getAs("confidence"),
        spans(row, "content", text), spans(row, "passages", text), span(row, "cue", text), span(row, "source", text),
        speakers, new Evidence(Evidence.Basis.valueOf(row.getAs("basis")), row.getAs("evidence")), inner);
  }

  private static List<Span> spans(Row row, String field, SparseText text) {
    return row.<Row>getList(row.fieldIndex(field)).stream().map(text::add).toList();
  }

  private static Optional<Span> span(Row row, String field, SparseText text) {
    return Optional.ofNullable(row.<Row>getAs(field)).map(text::add);
  }

  /** What is known of an article's text. */
  private static final class SparseText {

    private final StringBuilder text = new StringBuilder();

    Span add(Row covered) {
      Span span = new Span(covered.<Integer>getAs("begin"), covered.<Integer>getAs("end"));
      reach(span.end());
      text.replace(span.begin(), span.end(), covered.getAs("text"));
      return span;
    }

    void reach(int end) {
      text.append(" ".repeat(Math.max(0, end - text.length())));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
