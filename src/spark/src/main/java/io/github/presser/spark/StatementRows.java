package io.github.presser.spark;

import com.google.common.collect.Iterators;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import io.github.presser.internal.statements.ArticleQuotation;
import io.github.presser.internal.statements.Grouping.Group;
import io.github.presser.internal.statements.Grouping.GroupedQuotation;
import io.github.presser.internal.statements.Identities;
import io.github.presser.internal.statements.StatementBuilder;
import io.github.presser.internal.statements.Unit;
import io.github.presser.statements.Difference;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Statement;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.Tuple2;

/** Brings the quotations of each statement together and makes a row of them. */
final class StatementRows implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Knowledge knowledge;
  private final int partitions;

  StatementRows(Knowledge knowledge, int partitions) {
    this.knowledge = knowledge;
    this.partitions = partitions;
  }

  /** A quotation of a statement. */
  private static final class Member implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final long unit;
    private final String apart; // what keeps a unit that does not tell from the same one elsewhere
    private final float information;
    private final Quoted quoted;
    private float likeness = 1;

    private Member(long unit, String apart, float information, Quoted quoted) {
      this.unit = unit;
      this.apart = apart;
      this.information = information;
      this.quoted = quoted;
    }
  }

  /**
   * Makes the rows.
   *
   * @param homes where units belong; one that is not there is by itself
   * @return each row, its id still missing, and what puts it in its place among all
   */
  JavaPairRDD<String, Row> of(JavaRDD<Quoted> quoted, JavaPairRDD<Long, Grouped> homes) {
    JavaPairRDD<Long, Member> members = quoted.mapPartitionsToPair(this::members);
    return Sorted.join(homes, members, partitions, StatementRows::atHome).mapToPair(row -> row)
        .groupByKey(partitions)
        .mapPartitionsToPair(
            groups -> {
              Identities identities = knowledge.identities();
              return Iterators.transform(groups, group -> row(group._2(), identities));
            });
  }

  private Iterator<Tuple2<Long, Member>> members(Iterator<Quoted> quotations) {
    Identities identities = knowledge.identities();
    return Iterators.transform(
        quotations,
        quoted -> {
          Quoted.Content content = quoted.content();
          Unit unit = knowledge.unit(quoted, content, identities);
          String apart = "";
          if (!unit.isTelling()) {
            apart = unit.isRemark() ? content.articleId() : content.articleId() + "\n" + content.quotation().id();
          }
          return new Tuple2<>(unit.id(), new Member(unit.id(), apart, unit.information(), quoted));
        });
  }

  private static Iterator<Tuple2<Tuple2<Long, String>, Member>> atHome(Tuple2<Long, Grouped> home, Member member) {
    long unit = member.unit;
    if (home != null && member.apart.isEmpty()) {
      unit = home._2().home();
      member.likeness = home._2().likeness();
    }
    return Iterators.singletonIterator(new Tuple2<>(new Tuple2<>(unit, member.apart), member));
  }

  private static Tuple2<String, Row> row(Iterable<Member> members, Identities identities) {
    List<GroupedQuotation> group = new ArrayList<>();
    Map<List<Long>, Integer> wordings = new HashMap<>();
    for (Member member : members) {
      Quoted.Content content = member.quoted.content();
      List<Long> words = new ArrayList<>();
      for (long word : member.quoted.words()) {
        words.add(word);
      }
      int wording = wordings.computeIfAbsent(words, key -> wordings.size());
      ArticleQuotation quotation =
          new ArticleQuotation(
              0, content.articleId(), content.date(), content.quotation(), content.wording(), content.open(),
              identities.setOf(content.quotation().speakers()));
      group.add(new GroupedQuotation(quotation, wording, member.unit, member.likeness, member.information));
    }
    StatementBuilder builder = new StatementBuilder(new Group(group), identities);
    return new Tuple2<>(place(builder.first()), row(builder.build("")));
  }

  /** What sorts as {@link StatementBuilder#BY_PUBLICATION} does. */
  private static String place(ArticleQuotation first) {
    Instant date = first.date().orElse(Instant.MAX);
    return String.format(
        "%020d%09d\0%s\0%010d%010d",
        date.getEpochSecond() - Instant.MIN.getEpochSecond(), date.getNano(), first.articleId(),
        first.quotation().content().get(0).begin(), first.quotation().content().get(0).end());
  }

  private static Row row(Statement statement) {
    return RowFactory.create(
        statement.id(), statement.wording(), statement.firstArticleId(), statement.disputed(),
        ExtractionRows.rows(
            statement.claims(),
            claim -> RowFactory.create(speakers(claim.speakers()), claim.articleIds().toArray(String[]::new))),
        ExtractionRows.rows(statement.occurrences(), occurrence -> row(occurrence, statement)));
  }

  private static Row row(Occurrence occurrence, Statement statement) {
    Quotation quotation = occurrence.quotation();
    return RowFactory.create(
        occurrence.articleId(), occurrence.date().map(Instant::toString).orElse(null), quotation.id(),
        quotation.kind().name(),
        ExtractionRows.rows(quotation.content(), span -> RowFactory.create(span.begin(), span.end())),
        occurrence.wording(),
        ExtractionRows.rows(
            Difference.between(statement.wording(), occurrence.wording()).changes(),
            change -> RowFactory.create(change.kind().name(), change.text())),
        speakers(quotation.speakers()), quotation.evidence().basis().name(), quotation.evidence().explanation(),
        occurrence.recovered()
            .map(one -> RowFactory.create(speakers(one.speakers()), one.articleId(), one.explanation()))
            .orElse(null));
  }

  private static Row[] speakers(List<Speaker> speakers) {
    return ExtractionRows.rows(
        speakers,
        speaker ->
            RowFactory.create(
                speaker.name(), speaker.entity().type().name(), speaker.entity().rosterId().orElse(null),
                speaker.confidence()));
  }

  /** The row with its id. */
  static Row numbered(Row row, long number) {
    Object[] values = new Object[row.length()];
    for (int i = 1; i < values.length; i++) {
      values[i] = row.get(i);
    }
    values[0] = "s" + number;
    return RowFactory.create(values);
  }
}
