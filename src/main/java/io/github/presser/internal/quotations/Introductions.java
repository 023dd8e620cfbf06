package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a passage all in marks from the sentence before it: "Roe was adamant. “We stay.”" The passage is
 * an attribution of its own, without a cue.
 */
final class Introductions {

  /** How sure it is that who the sentence is about is who speaks. */
  private static final double PROBABILITY = 0.7;

  /** A longer sentence is not about its subject alone. */
  private static final int LONGEST = 40;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;

  Introductions(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
  }

  /**
   * The passage with its source, if the sentence before tells it.
   *
   * @param segment the passage
   * @param before what stands right before it
   * @param last the attribution found last, if any
   */
  Optional<Candidate> introduced(Segment segment, Segment before, @Nullable Candidate last) {
    boolean sameParagraph = before.paragraph() == segment.paragraph();
    boolean colon = traits.coarse[before.end() - 1] == TokenTraits.COLON;
    boolean next = before.paragraph() + 1 == segment.paragraph();
    Optional<TokenSet> source = Optional.empty();
    if (last != null && last.segment.equals(before)) {
      if ((sameParagraph || next && (colon || goesOn(segment, last))) && !last.source.isEmpty()) {
        source = Optional.of(last.source);
      }
    } else if (sameParagraph || next && colon) {
      source = subject(before);
    }
    return source.filter(s -> traits.maySpeak(s, segment.begin(), segment.end())).map(s -> passage(segment, s));
  }

  /** Whether a passage after a paragraph that reports in plain words what somebody said is theirs. */
  private boolean goesOn(Segment segment, Candidate last) {
    Set<Integer> names = traits.names(last.source);
    return lexicon.has(token(last.head).lower(), Feature.SPEECH_VERB)
        && last.content.stream().allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE)
        && IntStream.range(segment.begin(), segment.end()).noneMatch(i -> names.contains(traits.word[i]));
  }

  private static Candidate passage(Segment segment, TokenSet source) {
    TokenSet content = new TokenSet(segment.begin());
    content.set(segment.begin(), segment.end());
    return Candidate.of(segment, PROBABILITY, source, new TokenSet(segment.begin()), content);
  }

  /** The one person whom a sentence is about, who is its subject: "Roe", "he", "the mayor, Jo Roe". */
  private Optional<TokenSet> subject(Segment sentence) {
    int begin = sentence.begin();
    int verb = begin;
    while (verb < sentence.end() && !token(verb).isFiniteVerb()) {
      verb++;
    }
    if (verb == begin || verb == sentence.end() || sentence.size() > LONGEST) {
      return Optional.empty();
    }
    int comma = begin;
    while (comma < verb && traits.coarse[comma] != TokenTraits.COMMA) {
      comma++;
    }
    boolean pronoun = verb == begin + 1 && isHeOrShe(begin);
    int end = namesPerson(begin, comma) ? comma : verb;
    if (!pronoun && !namesPerson(begin, end) || namesPerson(verb, sentence.end())) {
      return Optional.empty();
    }
    while (end > begin + 1 && !traits.wordLike[end - 1]) {
      end--;
    }
    TokenSet subject = new TokenSet(begin);
    subject.set(begin, end);
    return Optional.of(subject);
  }

  private boolean isHeOrShe(int i) {
    return token(i).lower().equals("he") || token(i).lower().equals("she");
  }

  private boolean namesPerson(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (token(i).name() == NameTag.PERSON) {
        return true;
      }
    }
    return false;
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
