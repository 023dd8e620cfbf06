package io.github.presser.report;

import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Recovery;
import io.github.presser.statements.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All quotations of the articles, numbered, with who said them across articles. */
final class Findings {

  private final List<List<ReportQuotation>> articles = new ArrayList<>();
  private final Map<QuotationKey, ReportQuotation> byKey = new HashMap<>();
  private final Map<SpeakerStats.Key, SpeakerStats> stats;
  private final List<SpeakerStats> ranking;
  private final List<RepeatedStatement> repeated = new ArrayList<>();
  private final NavigableMap<Integer, ReportQuotation> open = new TreeMap<>();
  private final int quotations;

  /** Where a quotation stands. */
  private record QuotationKey(String articleId, String quotationId) {}

  /** What a quotation is part of. */
  private record StatementPart(Optional<RepeatedStatement> statement, Occurrence occurrence) {}

  Findings(List<Extraction> extractions, List<Statement> statements) {
    Map<QuotationKey, StatementPart> parts = new HashMap<>();
    for (Statement statement : statements) {
      Optional<RepeatedStatement> number = Optional.empty();
      if (statement.occurrences().size() > 1) {
        number = Optional.of(new RepeatedStatement(repeated.size(), statement));
        repeated.add(number.get());
      }
      for (Occurrence occurrence : statement.occurrences()) {
        QuotationKey key = new QuotationKey(occurrence.articleId(), occurrence.quotation().id());
        parts.put(key, new StatementPart(number, occurrence));
      }
    }
    Census census = new Census();
    for (int article = 0; article < extractions.size(); article++) {
      List<ReportQuotation> ofArticle = new ArrayList<>();
      for (Quotation quotation : withInner(extractions.get(article))) {
        QuotationKey place = new QuotationKey(extractions.get(article).article().id(), quotation.id());
        Optional<StatementPart> part = Optional.ofNullable(parts.get(place));
        Optional<Recovery> recovery = part.flatMap(p -> p.occurrence().recovered());
        List<Speaker> speakers = recovery.map(Recovery::speakers).orElse(quotation.speakers());
        Optional<RepeatedStatement> statement = part.flatMap(StatementPart::statement);
        ReportQuotation shown =
            new ReportQuotation(census.quotations, quotation, speakers, List.of(), recovery, statement);
        census.count(shown, article);
        ofArticle.add(shown);
      }
      articles.add(ofArticle);
    }
    quotations = census.quotations;
    stats = census.stats(extractions.size());
    ranking = List.copyOf(stats.values());
    for (int article = 0; article < extractions.size(); article++) {
      String id = extractions.get(article).article().id();
      articles.get(article).replaceAll(this::withVoices);
      articles.get(article).forEach(shown -> byKey.put(new QuotationKey(id, shown.quotation().id()), shown));
    }
    all().filter(ReportQuotation::isOpen).forEach(shown -> open.put(shown.number(), shown));
  }

  private static List<Quotation> withInner(Extraction extraction) {
    List<Quotation> all = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      all.add(quotation);
      all.addAll(quotation.inner());
    }
    return all;
  }

  private ReportQuotation withVoices(ReportQuotation shown) {
    List<SpeakerStats> ofShown =
        shown.speakers().stream().map(speaker -> stats.get(SpeakerStats.Key.of(speaker.entity()))).toList();
    return new ReportQuotation(
        shown.number(), shown.quotation(), shown.speakers(), ofShown, shown.recovery(), shown.statement());
  }

  /** The quotations of an article in text order, each outer one before what is inside it. */
  List<ReportQuotation> of(int article) {
    return articles.get(article);
  }

  /** The quotation that an occurrence stands for, if its article is in the report. */
  Optional<ReportQuotation> of(Occurrence occurrence) {
    return Optional.ofNullable(byKey.get(new QuotationKey(occurrence.articleId(), occurrence.quotation().id())));
  }

  /** Who the speaker is across articles, if the report has a quotation of theirs. */
  Optional<SpeakerStats> statsOf(Speaker speaker) {
    return Optional.ofNullable(stats.get(SpeakerStats.Key.of(speaker.entity())));
  }

  /** Everybody who is quoted, most quoted first. */
  List<SpeakerStats> speakers() {
    return ranking;
  }

  /** The statements with more than one quotation. */
  List<RepeatedStatement> repeated() {
    return repeated;
  }

  /** How many quotations there are. */
  int quotations() {
    return quotations;
  }

  /** How many quotations have no speaker. */
  int open() {
    return open.size();
  }

  /** The first quotation without a speaker that has a greater number than this one. */
  Optional<ReportQuotation> openAfter(int number) {
    return Optional.ofNullable(open.higherEntry(number)).map(Map.Entry::getValue);
  }

  /** How many quotations have their speaker from another article. */
  int recovered() {
    return (int) all().filter(shown -> shown.recovery().isPresent()).count();
  }

  /** How many quotations are of statements that the articles give to different speakers. */
  int disputed() {
    return (int) all().filter(ReportQuotation::isDisputed).count();
  }

  private Stream<ReportQuotation> all() {
    return articles.stream().flatMap(List::stream);
  }

  /** Counts who says how much, before speakers have numbers. */
  private static final class Census {

    private final Map<SpeakerStats.Key, Count> counts = new LinkedHashMap<>();
    private int quotations;

    private static final class Count {

      private final Speaker speaker;
      private final int first;
      private final int[] kinds = new int[Quotation.Kind.values().length];
      private final Set<Integer> articles = new LinkedHashSet<>();
      private int total;

      Count(Speaker speaker, int first) {
        this.speaker = speaker;
        this.first = first;
      }

      String name() {
        return speaker.name();
      }

      int of(Quotation.Kind kind) {
        return kinds[kind.ordinal()];
      }
    }

    void count(ReportQuotation shown, int article) {
      for (Speaker speaker : shown.speakers()) {
        SpeakerStats.Key key = SpeakerStats.Key.of(speaker.entity());
        Count count = counts.computeIfAbsent(key, k -> new Count(speaker, shown.number()));
        count.kinds[shown.quotation().kind().ordinal()]++;
        count.articles.add(article);
        count.total++;
      }
      quotations++;
    }

    Map<SpeakerStats.Key, SpeakerStats> stats(int articles) {
      List<Map.Entry<SpeakerStats.Key, Count>> ranked = new ArrayList<>(counts.entrySet());
      Comparator<Count> order =
          Comparator.comparingInt((Count count) -> -count.total).thenComparing(Count::name).thenComparing(c -> c.first);
      ranked.sort(Map.Entry.comparingByValue(order));
      int[] colours =
          Colours.assign(ranked.stream().map(e -> List.copyOf(e.getValue().articles)).toList(), articles);
      Map<String, Integer> labels = new HashMap<>();
      counts.values().forEach(count -> labels.merge(SpeakerStats.shortName(count.speaker.entity()), 1, Integer::sum));
      Map<SpeakerStats.Key, SpeakerStats> stats = new LinkedHashMap<>();
      for (int i = 0; i < ranked.size(); i++) {
        Count count = ranked.get(i).getValue();
        String label = SpeakerStats.shortName(count.speaker.entity());
        boolean alone = labels.get(label) == 1;
        stats.put(
            ranked.get(i).getKey(),
            new SpeakerStats(
                i,
                count.name(),
                SpeakerStats.shortened(alone ? label : count.name()),
                count.speaker.onRoster(),
                colours[i],
                count.of(Quotation.Kind.DIRECT),
                count.of(Quotation.Kind.MIXED),
                count.of(Quotation.Kind.INDIRECT),
                count.articles.size(),
                count.first));
      }
      return stats;
    }
  }
}
