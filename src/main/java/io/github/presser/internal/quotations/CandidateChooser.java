package io.github.presser.internal.quotations;

import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses among the candidates of a segment, no two of which may share words, and nests one in another. */
final class CandidateChooser {

  /** A candidate that is less likely an attribution is left out; chosen on held-out articles of the training data. */
  private static final double LEAST_PROBABLE = 0.32;

  /** Two side by side must together be so much likelier than the outer one alone. */
  private static final double LEAST_GAIN = 0.35;

  /**
   * Inside another's content a candidate is kept when its cue is at least so likely. How likely the whole is says
   * little there: the training data mark the outer one only, so the model has learnt to leave the inner one out.
   */
  private static final double LEAST_INNER = 0.6;

  /** What is less likely a cue than this takes no words from an attribution whose content holds it. */
  private static final double HARDLY_A_CUE = 0.2;

  /** The attribution that keeps its words may be so much less likely than what would take them. */
  private static final double MOST_LOST = 0.2;

  private final AnnotatedText text;
  private final CandidateFinder finder;

  CandidateChooser(AnnotatedText text, CandidateFinder finder) {
    this.text = text;
    this.finder = finder;
  }

  /**
   * Keeps the likeliest candidates. One that would share words with a likelier one is labelled anew without them; one
   * whose head lies inside a likelier one's content is an attribution inside another and left out here, unless both are
   * likely enough side by side, the outer one labelled anew without the inner one's words.
   */
  List<Candidate> chosen(List<Candidate> candidates) {
    List<Candidate> likeliestFirst = new ArrayList<>(candidates);
    likeliestFirst.removeIf(c -> c.content.isEmpty() || c.probability() < LEAST_PROBABLE);
    likeliestFirst.removeIf(c -> candidates.stream().anyMatch(o -> isInsideLikely(c, o)));
    likeliestFirst.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : likeliestFirst) {
      Optional<Candidate> outer = chosen.stream().filter(c -> c.content.get(candidate.head)).findFirst();
      if (outer.isPresent()) {
        Candidate without = finder.relabel(outer.get(), candidate.words(), List.of(candidate));
        double gain = without.probability() + candidate.probability() - outer.get().probability();
        if (without.content.isEmpty() || gain < LEAST_GAIN) {
          continue;
        }
        chosen.set(chosen.indexOf(outer.get()), without);
      }
      TokenSet taken = new TokenSet(candidate.segment.begin());
      chosen.forEach(c -> taken.or(c.words()));
      if (taken.get(candidate.head)) {
        continue; // the head is part of another cue
      }
      Candidate free = candidate.content.intersects(taken) ? finder.relabel(candidate, taken, chosen) : candidate;
      if (!free.content.isEmpty() && free.probability() >= LEAST_PROBABLE) {
        chosen.add(free);
      }
    }
    chosen.sort(Comparator.comparingInt(c -> c.head));
    return chosen;
  }

  /**
   * Whether a candidate's head stands in the content of another about as likely, and is hardly a cue, or has that one's
   * cue in its source: "| a member said she | has seen it".
   */
  private boolean isInsideLikely(Candidate candidate, Candidate outer) {
    return (candidate.cueProbability < HARDLY_A_CUE || candidate.source.get(outer.head))
        && outer.cueProbability >= LEAST_INNER
        && outer.content.get(candidate.head) && !candidate.cue.get(outer.head)
        && outer.probability() >= Math.max(LEAST_PROBABLE, candidate.probability() - MOST_LOST)
        && text.rules().apply(QuotationRule.LIKELY_CUE_KEEPS_ITS_WORDS);
  }

  /**
   * Gives an outer attribution the candidates with a source whose head lies inside its content; one that takes its own
   * content, or a part of its source, from elsewhere is labelled anew.
   */
  void nest(List<Candidate> candidates, Candidate outer) {
    for (Candidate candidate : candidates) {
      if (candidate.cueProbability >= LEAST_INNER && outer.content.get(candidate.head)) {
        Segment segment = candidate.segment;
        TokenSet outside = new TokenSet(segment.begin());
        IntStream.range(segment.begin(), segment.end()).filter(i -> !outer.content.get(i)).forEach(outside::set);
        boolean sourceIsCut = candidate.source.intersects(outside) && candidate.source.intersects(outer.content);
        Candidate inner = sourceIsCut
            ? finder.relabelInside(candidate, outside, candidates)
            : candidate.content.intersects(outside) ? finder.relabel(candidate, outside, candidates) : candidate;
        if (!inner.source.isEmpty()) {
          inner.rate(inner.cueProbability);
          outer.inner.add(inner);
        }
      }
    }
  }
}
