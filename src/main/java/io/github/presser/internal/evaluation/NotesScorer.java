package io.github.presser.internal.evaluation;

import com.google.common.collect.Sets;
import io.github.presser.EntityType;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.corpus.NamedMention;
import io.github.presser.internal.corpus.Prediction;
import io.github.presser.internal.corpus.Prediction.NamedSpeaker;
import io.github.presser.internal.corpus.ReaderNotes;
import io.github.presser.internal.corpus.ReaderNotes.Passage;
import io.github.presser.training.Measure;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the predictions for one article with what a reader noted of it, by {@link Measure}'s definitions. */
final class NotesScorer {

  /** A quotation answers for noted words if it has this share of them. */
  private static final double LEAST_SHARE = 0.5;

  /** A span that has words in marks and so many characters more is about something else. */
  private static final int MOST_BESIDE = 60;

  /** The acts that a reader notes. */
  private static final Set<Quotation.Act> NOTED = Sets.immutableEnumSet(Quotation.Act.SPEECH, Quotation.Act.WRITING);

  private final Words words;
  private final ReaderNotes notes;
  private final List<Quoted> quotations;
  private final List<NamedMention> found;
  private final Counts results;

  /** A prediction with the words of its content, and how many characters it has. */
  private record Quoted(Prediction prediction, BitSet words, int length) {}

  NotesScorer(
      String text, ReaderNotes notes, List<Prediction> predictions, List<NamedMention> found, Counts results) {
    this.words = new Words(text);
    this.notes = notes;
    this.quotations = predictions.stream().map(p -> new Quoted(
        p, words.in(p.content()), p.content().stream().mapToInt(Span::length).sum())).toList();
    this.found = found;
    this.results = results;
  }

  void score() {
    notes.quoted().forEach(passage -> score(passage, Measure.NOTED_PASSAGES));
    notes.indirect().forEach(passage -> score(passage, Measure.NOTED_STATEMENTS));
    for (Span unquoted : notes.unquoted()) {
      results.unquoted++;
      boolean taken = answer(unquoted).stream().flatMap(p -> p.content().stream())
          .anyMatch(span -> span.contains(unquoted) && span.length() <= unquoted.length() + MOST_BESIDE);
      results.unquotedTakenForQuotations += taken ? 1 : 0;
    }
    List<BitSet> said = Stream.concat(
        Stream.concat(notes.quoted().stream(), notes.indirect().stream()).map(Passage::opening),
        notes.optional().stream()).map(span -> words.in(List.of(span))).toList();
    quotations.forEach(quoted -> scoreConfidence(quoted, said));
    for (EntityType type : EntityType.values()) {
      scoreNames(notes.listed().getOrDefault(type, List.of()), namesByEntity(type), type);
    }
  }

  private void score(Passage passage, Measure measure) {
    Optional<Prediction> answer = answer(passage.opening());
    List<String> named = answer.flatMap(Prediction::speakers).orElse(List.of()).stream()
        .map(NamedSpeaker::name).toList();
    Fate.OfNoted outcome;
    boolean accepted = passage.speakers().stream().anyMatch(names -> PeopleNames.same(named, names, ListedNames::same));
    if (answer.isPresent() && accepted) {
      outcome = Fate.OfNoted.RIGHT;
    } else if (!named.isEmpty()) {
      outcome = Fate.OfNoted.WRONG;
    } else if (!passage.isNameable()) {
      outcome = Fate.OfNoted.RIGHT;
    } else {
      outcome = answer.isPresent() ? Fate.OfNoted.OPEN : Fate.OfNoted.MISSED;
    }
    boolean right = outcome == Fate.OfNoted.RIGHT;
    results.notedOutcomes.get(measure).add(outcome);
    results.measures.get(measure).gold(right);
    if (!named.isEmpty()) {
      results.measures.get(measure).predicted(right);
    }
  }

  /** A reader notes what is spoken or written, and that somebody says so; the rest may or may not be right. */
  private void scoreConfidence(Quoted quoted, List<BitSet> said) {
    Prediction prediction = quoted.prediction;
    if (prediction.confidence().isEmpty() || !prediction.act().map(NOTED::contains).orElse(false)
        || (prediction.source().isEmpty() && prediction.cue().isEmpty())) {
      return;
    }
    boolean right = said.stream().anyMatch(wanted -> answers(quoted, wanted));
    results.notedQuotations.add(prediction.confidence().getAsDouble(), right);
  }

  /** The quotation that has most of the words; of two with as many the one that has the fewest others. */
  private Optional<Prediction> answer(Span span) {
    BitSet wanted = words.in(List.of(span));
    Comparator<Quoted> order = Comparator
        .comparingInt((Quoted q) -> Words.common(q.words, wanted))
        .thenComparingInt(q -> -q.length);
    return quotations.stream().max(order).filter(q -> answers(q, wanted)).map(Quoted::prediction);
  }

  private static boolean answers(Quoted quoted, BitSet wanted) {
    return quoted.words.intersects(wanted)
        && Words.common(quoted.words, wanted) >= LEAST_SHARE * wanted.cardinality();
  }

  private Collection<List<String>> namesByEntity(EntityType type) {
    Map<String, List<String>> byEntity = found.stream().filter(name -> name.type() == type)
        .collect(Collectors.groupingBy(
            NamedMention::entity,
            LinkedHashMap::new,
            Collectors.mapping(name -> name.span().coveredText(words.text()), Collectors.toList())));
    return byEntity.values();
  }

  private void scoreNames(List<String> wanted, Collection<List<String>> found, EntityType type) {
    for (List<String> entity : found) {
      count(tally -> tally.predicted(entity.stream().anyMatch(name -> ListedNames.isAmong(name, wanted))), type);
    }
    for (String name : wanted) {
      count(tally -> tally.gold(found.stream().anyMatch(entity -> ListedNames.isAmong(name, entity))), type);
    }
  }

  private void count(Consumer<Tally> counting, EntityType type) {
    counting.accept(results.measures.get(Measure.LISTED_NAMES));
    counting.accept(results.listedByType.get(type));
  }
}
