package io.github.presser.internal.tokens;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;
import java.util.stream.Stream;

/**
 * CoreNLP's part-of-speech tagger, asked for less. Immutable and thread-safe.
 *
 * <p>The tagger scores the tags of a word anew for every pair of tags that the two words before may have. It looks up
 * some thirty features of the word each time, and two that depend on that pair. Its model is log-linear: a score is a
 * sum, and the part that the pair adds is the same whatever the word. So here that part is worked out once for each
 * pair, when the model is loaded, and the word's own part once for each word of a sentence. The tags are the tagger's.
 */
final class PartOfSpeechTagger {

  /** How many tags before the word the tagger looks at; what follows holds for such a model only. */
  private static final int LEFT = 2;

  private final MaxentTagger tagger;
  private final int tags;
  /** What a pair of tags adds to the score of each tag, less a constant for each tag. */
  private final double[] added;
  /** The same, as the factor by which it multiplies a probability before these are normalised. */
  private final double[] factors;

  PartOfSpeechTagger(MaxentTagger tagger) {
    this.tagger = tagger;
    this.tags = tagger.numTags();
    this.added = new PairScores().measure();
    this.factors = new double[added.length];
    for (int i = 0; i < added.length; i++) {
      factors[i] = Math.exp(added[i]);
    }
  }

  /** Sets the tag of each token. Time is linear in their number. */
  void tag(List<CoreLabel> sentence) {
    List<TaggedWord> tagged = new Sentence().tagSentence(sentence, false);
    for (int i = 0; i < tagged.size(); i++) {
      sentence.get(i).setTag(tagged.get(i).tag());
    }
  }

  /** Where the scores of a pair begin. */
  private int index(int beforeLast, int last) {
    return (beforeLast * tags + last) * tags;
  }

  /** The tagger's scores before they are normalised. */
  private class Scores extends TestSentence {

    private double[] latest = {};

    Scores() {
      super(tagger);
      if (leftWindow() != LEFT || rightWindow() != 0) {
        throw new IllegalArgumentException("The tagger looks at other tags than the two before");
      }
    }

    @Override
    protected double[] getHistories(String[] possible, History history) {
      double[] scores = super.getHistories(possible, history);
      latest = scores.clone(); // the caller changes them
      return scores;
    }

    /** The scores of all tags of the word at the position, after the tags that stand before it in {@code context}. */
    double[] raw(int[] context, int position) {
      super.scoresOf(context, position);
      return latest;
    }
  }

  /** Measures on some sentence what each pair adds. */
  private final class PairScores extends Scores {

    double[] measure() {
      List<Word> words = Stream.of("a", "a", "a").map(Word::new).toList();
      tagSentence(words, false);
      revert(size); // to where its words were while it was tagged
      double[] all = new double[tags * tags * tags];
      int[] context = new int[LEFT + size];
      int position = 2 * LEFT;
      for (int i = 0; i < all.length; i += tags) {
        context[position - 2] = i / tags / tags;
        context[position - 1] = i / tags % tags;
        System.arraycopy(raw(context, position), 0, all, i, tags);
      }
      for (int i = all.length - 1; i >= 0; i--) {
        all[i] -= all[i % tags];
      }
      return all;
    }
  }

  /** A sentence to tag. */
  private final class Sentence extends Scores {

    private int position = -1;
    private int[] possible = {};
    /** The word's own part of the score of each tag, and the exponential of it, the greatest being 1. */
    private final double[] own = new double[tags];
    private final double[] weights = new double[tags];

    @Override
    public double[] scoresOf(int[] context, int at) {
      if (at < 2 * LEFT) {
        return super.scoresOf(context, at); // there are no two words before
      }
      int pair = index(context[at - 2], context[at - 1]);
      if (at != position) {
        position = at;
        possible = getPossibleValues(at);
        setOwn(raw(context, at), pair);
      }
      double normaliser = Math.log(total(pair));
      double[] scores = new double[possible.length];
      for (int j = 0; j < scores.length; j++) {
        scores[j] = own[possible[j]] + added[pair + possible[j]] - normaliser;
      }
      return scores;
    }

    /** In two sums, of which neither waits for the other: this is where the tagger's time goes. */
    private double total(int pair) {
      double even = 0;
      double odd = 0;
      int k = 0;
      for (; k + 1 < tags; k += 2) {
        even += weights[k] * factors[pair + k];
        odd += weights[k + 1] * factors[pair + k + 1];
      }
      return k < tags ? even + odd + weights[k] * factors[pair + k] : even + odd;
    }

    private void setOwn(double[] scores, int pair) {
      double greatest = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < tags; k++) {
        own[k] = scores[k] - added[pair + k];
        greatest = Math.max(greatest, own[k]);
      }
      for (int k = 0; k < tags; k++) {
        own[k] -= greatest;
        weights[k] = Math.exp(own[k]);
      }
    }
  }
}
