package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds who speaks by the words around what is said, where the models see nobody: the plan was branded “a circus” by
 * Roe; “…,” says the man who sells bread near the quay. And who says a whole sentence at its end: The tide will not
 * wait, an expert has claimed.
 */
final class PlainFrames {

  private static final double PROBABILITY = 0.7;

  /** What tells when somebody speaks has at most so many tokens. */
  private static final int LONGEST_TIME = 8;

  /** A subject has at most so many tokens. */
  private static final int LONGEST_SUBJECT = 12;

  private final AnnotatedText text;
  private final List<Token> tokens;
  private final TokenTraits traits;

  PlainFrames(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.tokens = text.tokens();
    this.traits = traits;
  }

  /** The attributions of the segment's passages that are free, in order; empty when there are none. */
  List<Candidate> find(Segment segment, List<Candidate> others) {
    List<Candidate> found = new ArrayList<>();
    int begin = segment.begin();
    while (begin < segment.end()) {
      TokenRange passage = new TokenRange(begin, traits.endOfPassage(begin, segment.end()));
      if (traits.passage[begin] != TokenTraits.NO_PASSAGE
          && others.stream().noneMatch(c -> passage.stream().anyMatch(i -> c.content.get(i) || c.head == i))) {
        branded(segment, passage).or(() -> tagged(segment, passage)).ifPresent(found::add);
      }
      begin = passage.end();
    }
    return found;
  }

  /**
   * What a segment attributes when its end says who says all of it: The tide will not wait, | an expert | has claimed.
   *
   * @return that one, with those of the others that stand outside it; the others where no end does so
   */
  List<Candidate> withTail(Segment segment, List<Candidate> others) {
    Optional<Candidate> tail = tail(segment);
    if (tail.isEmpty() || others.stream().anyMatch(c -> c.head == tail.get().head)) {
      return others;
    }
    TokenSet all = tail.get().content;
    List<Candidate> outside = others.stream().filter(c -> !all.get(c.head) && !c.content.intersects(all)).toList();
    return Stream.concat(outside.stream(), tail.stream()).toList();
  }

  private Optional<Candidate> tail(Segment segment) {
    int verb = segment.end() - 1;
    while (verb > segment.begin() && !traits.wordLike[verb]) {
      verb--;
    }
    verb = verbBeforeTime(segment, verb);
    int begin = Datelines.end(text, text.sentenceOf(verb).begin());
    int end = traits.beforeAuxiliaries(begin, verb) + 1;
    int subject = traits.beginOfPhrase(end, Math.max(begin, end - LONGEST_SUBJECT));
    int comma = subject - 1;
    boolean says = text.lexicon().has(tokens.get(verb).lower(), Feature.SPEECH_VERB) && subject < end
        && comma > begin && traits.coarse[comma] == TokenTraits.COMMA && opensClause(begin);
    boolean clause = says && IntStream.range(begin, comma).anyMatch(i -> tokens.get(i).isFiniteVerb())
        && IntStream.rangeClosed(comma, verb).allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE);
    return clause && text.rules().apply(QuotationRule.TAIL_SAYS_ALL)
        ? Optional.of(attribution(segment, new TokenRange(subject, end), verb, new TokenRange(begin, comma)))
        : Optional.empty();
  }

  /** The verb of speech before words for when or where somebody speaks, which end here; else the last of these. */
  private int verbBeforeTime(Segment segment, int last) {
    int verb = last;
    while (verb > segment.begin() && last - verb < LONGEST_TIME && tellsWhen(verb)) {
      verb--;
    }
    return text.lexicon().has(tokens.get(verb).lower(), Feature.SPEECH_VERB) && traits.isVerb(verb) ? verb : last;
  }

  /** Whether the token may be of "on Monday", "today", "late last week", "in a statement". */
  private boolean tellsWhen(int i) {
    String word = tokens.get(i).lower();
    return traits.passage[i] == TokenTraits.NO_PASSAGE && (text.lexicon().isDay(word)
        || text.lexicon().has(word, Feature.DEICTIC) || text.lexicon().has(word, Feature.PERIOD)
        || text.lexicon().has(word, Feature.DOCUMENT) && !text.lexicon().has(word, Feature.SPEECH_VERB)
        || traits.coarse[i] == TokenTraits.PREPOSITION || traits.coarse[i] == TokenTraits.DETERMINER
        || traits.coarse[i] == TokenTraits.ADVERB || tokens.get(i).tag().equals("CD"));
  }

  /** Whether a main clause may begin here: neither "When asked, Roe said" nor "Leaving the hall, Roe said". */
  private boolean opensClause(int i) {
    return traits.passage[i] == TokenTraits.NO_PASSAGE && traits.beginsPhrase(i);
  }

  /** The plan was | branded | “a circus” by | Roe. */
  private Optional<Candidate> branded(Segment segment, TokenRange passage) {
    int verb = passage.begin() - 1;
    int by = passage.end();
    boolean passive = verb > segment.begin() && tokens.get(verb).tag().equals("VBN") && by + 1 < segment.end()
        && tokens.get(by).lower().equals("by") && !isTitle(passage);
    int end = passive ? traits.endOfPhrase(by + 1, Math.min(segment.end(), by + 1 + LONGEST_SUBJECT)) : by + 1;
    return end > by + 1 && text.rules().apply(QuotationRule.BRANDED_BY)
        ? Optional.of(attribution(segment, new TokenRange(by + 1, end), verb, passage))
        : Optional.empty();
  }

  /** “The tide will not wait,” | says | the man who sells bread near the quay, however long that is. */
  private Optional<Candidate> tagged(Segment segment, TokenRange passage) {
    int verb = passage.end();
    boolean says = passage.begin() == segment.begin() && verb + 1 < segment.end() && tokens.get(verb).isFiniteVerb()
        && text.lexicon().has(tokens.get(verb).lower(), Feature.SPEECH_VERB) && opensClause(verb + 1)
        && passage.stream().anyMatch(traits::isVerb);
    return says && text.rules().apply(QuotationRule.LONG_TAG)
        ? Optional.of(attribution(segment, new TokenRange(verb + 1, traits.endOfTag(verb + 1, segment.end())), verb,
            passage))
        : Optional.empty();
  }

  private boolean isTitle(TokenRange passage) {
    return passage.stream().filter(i -> traits.wordLike[i]).allMatch(i -> tokens.get(i).isCapitalised());
  }

  private static Candidate attribution(Segment segment, TokenRange source, int verb, TokenRange content) {
    return Candidate.of(segment, PROBABILITY, TokenSet.of(source), TokenSet.of(new TokenRange(verb, verb + 1)),
        TokenSet.of(content));
  }
}
