package io.github.presser.report;

import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.statements.Identities;
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
  private final Lexicon lexicon;
  private final Identities identities;
  private final Map<Integer, Integer> people;
  private final Map<Integer, SpeakerStats> stats;
  private final List<SpeakerStats> ranking;
  private final List<RepeatedStatement> repeated = new ArrayList<>();
  private final NavigableMap<Integer, ReportQuotation> open = new TreeMap<>();
  private final int quotations;

  /** Where a quotation stands. */
  private record QuotationKey(String articleId, String quotationId) {}

  /** What a quotation is part of. */
  private record StatementPart(Optional<RepeatedStatement> statement, Occurrence occurrence) {}

  Findings(List<Extraction> extractions, List<Statement> statements, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.identities = new Identities(lexicon);
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
    Map<Integer, Speaker> namings = new LinkedHashMap<>();
    int number = 0;
    for (Extraction extraction : extractions) {
      List<ReportQuotation> ofArticle = new ArrayList<>();
      for (Quotation quotation : withInner(extraction)) {
        QuotationKey key = new QuotationKey(extraction.article().id(), quotation.id());
        Optional<StatementPart> part = Optional.ofNullable(parts.get(key));
        Optional<Recovery> recovery = part.flatMap(p -> p.occurrence().recovered());
        List<Speaker> speakers = recovery.map(Recovery::speakers).orElse(quotation.speakers());
        speakers.forEach(speaker -> namings.putIfAbsent(identities.id(speaker.entity()), speaker));
        Optional<RepeatedStatement> statement = part.flatMap(StatementPart::statement);
        ofArticle.add(new ReportQuotation(number++, quotation, speakers, List.of(), recovery, statement));
      }
      articles.add(ofArticle);
    }
    quotations = number;
    people = identities.people(namings.keySet());
    stats = count(namings);
    ranking = List.copyOf(stats.values());
    for (int article = 0; article < extractions.size(); article++) {
      String id = extractions.get(article).article().id();
      articles.get(article).replaceAll(this::withStats);
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

  private Map<Integer, SpeakerStats> count(Map<Integer, Speaker> namings) {
    Census census = new Census();
    for (int article = 0; article < articles.size(); article++) {
      for (ReportQuotation shown : articles.get(article)) {
        Set<Integer> who = new LinkedHashSet<>();
        shown.speakers().forEach(speaker -> who.add(person(speaker)));
        for (int person : who) {
          census.count(person, namings.get(person)).add(shown, article);
        }
      }
    }
    return census.stats(articles.size(), lexicon);
  }

  /** The fullest naming of the speaker in any of the articles. */
  private int person(Speaker speaker) {
    int naming = identities.id(speaker.entity());
    return people.getOrDefault(naming, naming);
  }

  private ReportQuotation withStats(ReportQuotation shown) {
    List<SpeakerStats> ofShown = shown.speakers().stream().map(speaker -> stats.get(person(speaker))).toList();
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
    return Optional.ofNullable(stats.get(person(speaker)));
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

    private final Map<Integer, Count> counts = new LinkedHashMap<>();

    private static final class Count {

      private final Speaker speaker;
      private int first;
      private final int[] kinds = new int[Quotation.Kind.values().length];
      private final Set<Integer> articles = new LinkedHashSet<>();
      private int total;

      Count(Speaker speaker) {
        this.speaker = speaker;
      }

      void add(ReportQuotation shown, int article) {
        first = total == 0 ? shown.number() : first;
        kinds[shown.quotation().kind().ordinal()]++;
        articles.add(article);
        total++;
      }

      String name() {
        return speaker.name();
      }

      int of(Quotation.Kind kind) {
        return kinds[kind.ordinal()];
      }
    }

    /** What is counted of somebody, by the speaker that names them most fully. */
    Count count(int person, Speaker speaker) {
      return counts.computeIfAbsent(person, p -> new Count(speaker));
    }

    Map<Integer, SpeakerStats> stats(int articles, Lexicon lexicon) {
      List<Map.Entry<Integer, Count>> ranked = new ArrayList<>(counts.entrySet());
      Comparator<Count> order =
          Comparator.comparingInt((Count count) -> -count.total).thenComparing(Count::name).thenComparing(c -> c.first);
      ranked.sort(Map.Entry.comparingByValue(order));
      int[] colours =
          Colours.assign(ranked.stream().map(e -> List.copyOf(e.getValue().articles)).toList(), articles);
      Map<String, Integer> labels = new HashMap<>();
      counts.values().forEach(
          count -> labels.merge(SpeakerStats.shortName(count.speaker.entity(), lexicon), 1, Integer::sum));
      Map<Integer, SpeakerStats> stats = new LinkedHashMap<>();
      for (int i = 0; i < ranked.size(); i++) {
        Count count = ranked.get(i).getValue();
        String label = SpeakerStats.shortName(count.speaker.entity(), lexicon);
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
