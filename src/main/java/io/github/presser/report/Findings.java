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

  private final List<List<Said>> articles = new ArrayList<>();
  private final Map<Place, Said> byPlace = new HashMap<>();
  private final Map<Voice.Key, Voice> voices;
  private final List<Voice> ranking;
  private final List<Shared> shared = new ArrayList<>();
  private final NavigableMap<Integer, Said> open = new TreeMap<>();
  private final int quotations;

  /** Where a quotation stands. */
  private record Place(String articleId, String quotationId) {}

  /** What a quotation is part of. */
  private record Part(Optional<Shared> statement, Occurrence occurrence) {}

  Findings(List<Extraction> extractions, List<Statement> statements) {
    Map<Place, Part> parts = new HashMap<>();
    for (Statement statement : statements) {
      Optional<Shared> number = Optional.empty();
      if (statement.occurrences().size() > 1) {
        number = Optional.of(new Shared(shared.size(), statement));
        shared.add(number.get());
      }
      for (Occurrence occurrence : statement.occurrences()) {
        parts.put(new Place(occurrence.articleId(), occurrence.quotation().id()), new Part(number, occurrence));
      }
    }
    Census census = new Census();
    for (int article = 0; article < extractions.size(); article++) {
      List<Said> ofArticle = new ArrayList<>();
      for (Quotation quotation : withInner(extractions.get(article))) {
        Place place = new Place(extractions.get(article).article().id(), quotation.id());
        Optional<Part> part = Optional.ofNullable(parts.get(place));
        Optional<Recovery> recovery = part.flatMap(p -> p.occurrence().recovered());
        List<Speaker> speakers = recovery.map(Recovery::speakers).orElse(quotation.speakers());
        Optional<Shared> statement = part.flatMap(Part::statement);
        Said said = new Said(census.quotations, quotation, speakers, List.of(), recovery, statement);
        census.count(said, article);
        ofArticle.add(said);
      }
      articles.add(ofArticle);
    }
    quotations = census.quotations;
    voices = census.voices(extractions.size());
    ranking = List.copyOf(voices.values());
    for (int article = 0; article < extractions.size(); article++) {
      String id = extractions.get(article).article().id();
      articles.get(article).replaceAll(this::withVoices);
      articles.get(article).forEach(said -> byPlace.put(new Place(id, said.quotation().id()), said));
    }
    all().filter(Said::isOpen).forEach(said -> open.put(said.number(), said));
  }

  private static List<Quotation> withInner(Extraction extraction) {
    List<Quotation> all = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      all.add(quotation);
      all.addAll(quotation.inner());
    }
    return all;
  }

  private Said withVoices(Said said) {
    List<Voice> ofSaid = said.speakers().stream().map(speaker -> voices.get(Voice.Key.of(speaker.entity()))).toList();
    return new Said(
        said.number(), said.quotation(), said.speakers(), ofSaid, said.recovery(), said.statement());
  }

  /** The quotations of an article in text order, each outer one before what is inside it. */
  List<Said> of(int article) {
    return articles.get(article);
  }

  /** The quotation that an occurrence stands for, if its article is in the report. */
  Optional<Said> of(Occurrence occurrence) {
    return Optional.ofNullable(byPlace.get(new Place(occurrence.articleId(), occurrence.quotation().id())));
  }

  /** Who the speaker is across articles, if the report has a quotation of theirs. */
  Optional<Voice> voice(Speaker speaker) {
    return Optional.ofNullable(voices.get(Voice.Key.of(speaker.entity())));
  }

  /** Everybody who is quoted, most quoted first. */
  List<Voice> voices() {
    return ranking;
  }

  /** The statements with more than one quotation. */
  List<Shared> shared() {
    return shared;
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
  Optional<Said> openAfter(int number) {
    return Optional.ofNullable(open.higherEntry(number)).map(Map.Entry::getValue);
  }

  /** How many quotations have their speaker from another article. */
  int recovered() {
    return (int) all().filter(said -> said.recovery().isPresent()).count();
  }

  /** How many quotations are of statements that the articles give to different speakers. */
  int disputed() {
    return (int) all().filter(Said::isDisputed).count();
  }

  private Stream<Said> all() {
    return articles.stream().flatMap(List::stream);
  }

  /** Counts who says how much, before speakers have numbers. */
  private static final class Census {

    private final Map<Voice.Key, Count> counts = new LinkedHashMap<>();
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

    void count(Said said, int article) {
      for (Speaker speaker : said.speakers()) {
        Voice.Key key = Voice.Key.of(speaker.entity());
        Count count = counts.computeIfAbsent(key, k -> new Count(speaker, said.number()));
        count.kinds[said.quotation().kind().ordinal()]++;
        count.articles.add(article);
        count.total++;
      }
      quotations++;
    }

    Map<Voice.Key, Voice> voices(int articles) {
      List<Map.Entry<Voice.Key, Count>> ranked = new ArrayList<>(counts.entrySet());
      Comparator<Count> order =
          Comparator.comparingInt((Count count) -> -count.total).thenComparing(Count::name).thenComparing(c -> c.first);
      ranked.sort(Map.Entry.comparingByValue(order));
      int[] colours =
          Colours.assign(ranked.stream().map(e -> List.copyOf(e.getValue().articles)).toList(), articles);
      Map<String, Integer> labels = new HashMap<>();
      counts.values().forEach(count -> labels.merge(Voice.shortName(count.speaker.entity()), 1, Integer::sum));
      Map<Voice.Key, Voice> voices = new LinkedHashMap<>();
      for (int i = 0; i < ranked.size(); i++) {
        Count count = ranked.get(i).getValue();
        String label = Voice.shortName(count.speaker.entity());
        boolean alone = labels.get(label) == 1;
        voices.put(
            ranked.get(i).getKey(),
            new Voice(
                i,
                count.name(),
                Voice.shortened(alone ? label : count.name()),
                count.speaker.onRoster(),
                colours[i],
                count.of(Quotation.Kind.DIRECT),
                count.of(Quotation.Kind.MIXED),
                count.of(Quotation.Kind.INDIRECT),
                count.articles.size(),
                count.first));
      }
      return voices;
    }
  }
}
