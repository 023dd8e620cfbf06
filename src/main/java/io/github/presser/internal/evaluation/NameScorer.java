package io.github.presser.internal.evaluation;

import io.github.presser.EntityType;
import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.corpus.NamedMention;
import io.github.presser.internal.corpus.PredictedArticle;
import io.github.presser.training.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the names of one article, who shares them, and what its paragraphs are for, with its gold, by
 * {@link Measure}'s definitions.
 */
final class NameScorer {

  private final GoldArticle gold;
  private final Optional<PredictedArticle> predicted;
  private final String text;
  private final Counts results;

  /** A name's words, from the first character of the first to the end of the last. */
  private record Name(Span words, EntityType type) {}

  /** A gold name's entity and that of the predicted name which covers most of it. */
  private record Pair(String gold, String predicted) {}

  NameScorer(GoldArticle gold, Optional<PredictedArticle> predicted, Counts results) {
    this.gold = gold;
    this.predicted = predicted;
    this.text = gold.article().text();
    this.results = results;
  }

  void score() {
    gold.names().ifPresent(names -> {
      List<NamedMention> found = predicted.flatMap(PredictedArticle::names).orElse(List.of());
      scoreNames(names(names), names(found));
      if (names.stream().anyMatch(name -> !name.entity().isBlank())) {
        scoreGrouping(names, found);
      }
    });
    gold.paragraphs().ifPresent(paragraphs ->
        scoreParagraphs(paragraphs, predicted.flatMap(PredictedArticle::paragraphs).orElse(List.of())));
  }

  private Set<Name> names(List<NamedMention> mentions) {
    Set<Name> names = new HashSet<>();
    mentions.forEach(mention -> words(mention.span()).ifPresent(span -> names.add(new Name(span, mention.type()))));
    return names;
  }

  /** The span without "the", a possessive's ending and what is no word at its ends; empty when nothing is left. */
  private Optional<Span> words(Span span) {
    List<Span> words = new ArrayList<>();
    for (int i = span.begin(); i < span.end(); i++) {
      int begin = i;
      while (i < span.end() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
        i++;
      }
      if (i > begin) {
        words.add(new Span(begin, i));
      }
    }
    int first = 0;
    int end = words.size();
    while (first < end && words.get(first).coveredText(text).equalsIgnoreCase("the")) {
      first++;
    }
    while (end > first + 1 && words.get(end - 1).coveredText(text).equals("s")) {
      end--;
    }
    return first < end
        ? Optional.of(new Span(words.get(first).begin(), words.get(end - 1).end()))
        : Optional.empty();
  }

  private void scoreNames(Set<Name> wanted, Set<Name> found) {
    for (Name name : found) {
      boolean right = wanted.contains(name);
      results.measures.get(Measure.NAMES).predicted(right);
      results.byType.get(name.type()).predicted(right);
    }
    for (Name name : wanted) {
      boolean right = found.contains(name);
      results.measures.get(Measure.NAMES).gold(right);
      results.byType.get(name.type()).gold(right);
    }
    results.namesAtAll.add(overlapping(wanted, found));
  }

  /** Pairs names of one type that have a character in common, one to one, in the order of the text. */
  private static Tally overlapping(Set<Name> wanted, Set<Name> found) {
    Comparator<Name> order = Comparator.comparing(Name::words).thenComparing(name -> name.type().name());
    List<Name> left = new ArrayList<>(wanted.stream().sorted(order).toList());
    Tally tally = new Tally();
    int paired = 0;
    for (Name name : found.stream().sorted(order).toList()) {
      boolean right = false;
      for (Iterator<Name> all = left.iterator(); all.hasNext() && !right; ) {
        Name other = all.next();
        if (other.type() == name.type() && other.words().overlaps(name.words())) {
          all.remove();
          right = true;
          paired++;
        }
      }
      tally.predicted(right);
    }
    for (int i = 0; i < wanted.size(); i++) {
      tally.gold(i < paired);
    }
    return tally;
  }

  /** B-cubed (Bagga and Baldwin 1998), over the gold names that a predicted one touches. */
  private void scoreGrouping(List<NamedMention> wanted, List<NamedMention> found) {
    List<Pair> pairs = new ArrayList<>();
    for (NamedMention name : wanted) {
      int most = 0;
      String entity = "";
      for (NamedMention other : found) {
        int common =
            Math.min(other.span().end(), name.span().end()) - Math.max(other.span().begin(), name.span().begin());
        if (common > most) {
          most = common;
          entity = other.entity();
        }
      }
      if (most > 0) {
        pairs.add(new Pair(name.entity(), entity));
      }
    }
    Map<String, Integer> ofGold = new HashMap<>();
    Map<String, Integer> ofPredicted = new HashMap<>();
    Map<Pair, Integer> ofBoth = new HashMap<>();
    for (Pair pair : pairs) {
      ofGold.merge(pair.gold(), 1, Integer::sum);
      ofPredicted.merge(pair.predicted(), 1, Integer::sum);
      ofBoth.merge(pair, 1, Integer::sum);
    }
    Tally tally = results.measures.get(Measure.GROUPING);
    for (Pair pair : pairs) {
      tally.predicted((double) ofBoth.get(pair) / ofPredicted.get(pair.predicted()));
      tally.gold((double) ofBoth.get(pair) / ofGold.get(pair.gold()));
    }
  }

  private void scoreParagraphs(List<Paragraph> wanted, List<Paragraph> found) {
    Tally tally = results.measures.get(Measure.PARAGRAPHS);
    found.forEach(paragraph -> tally.predicted(wanted.contains(paragraph)));
    wanted.forEach(paragraph -> tally.gold(found.contains(paragraph)));
  }
}
