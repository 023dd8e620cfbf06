package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the words of a line are to its layout, and the attributions made of it, which have no verb for a cue. */
final class LayoutWords {

  /** A name in front of a colon or after a dash has at most so many tokens. */
  static final int LONGEST_NAME = 6;

  private static final double PROBABILITY = 0.9;

  private final AnnotatedText text;
  private final TokenTraits traits;

  LayoutWords(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
  }

  boolean isSpeechVerb(int i) {
    return text.lexicon().has(text.tokens().get(i).lower(), Feature.SPEECH_VERB);
  }

  boolean isWord(int i) {
    return traits.wordLike[i];
  }

  boolean isVerb(int i) {
    return traits.isVerb(i);
  }

  /** Whether a range holds a finite verb outside relative clauses, or a participle after a comma that may be one. */
  boolean hasMainVerb(int begin, int end) {
    boolean relative = false;
    for (int i = begin; i < end; i++) {
      boolean verb = text.tokens().get(i).isFiniteVerb()
          || text.tokens().get(i).tag().equals("VBN") && i > begin && isComma(i - 1);
      if (verb && !relative) {
        return true;
      }
      relative = traits.coarse[i] == TokenTraits.WH || relative && !isComma(i);
    }
    return false;
  }

  boolean isComma(int i) {
    return traits.coarse[i] == TokenTraits.COMMA;
  }

  boolean isColon(int i) {
    return is(i, ":");
  }

  boolean isDash(int i) {
    return traits.dash[i];
  }

  boolean isStop(int i) {
    return traits.coarse[i] == TokenTraits.STOP;
  }

  boolean is(int i, String word) {
    return text.tokens().get(i).text().equals(word);
  }

  /** Whether a name may end before the token: at a comma, a bracket, a dash, a stop; not at a possessive's "'s". */
  boolean endsName(int i) {
    return isComma(i) || isStop(i) || isDash(i) || is(i, "(") || is(i, ")");
  }

  boolean isCapitalNoun(int i) {
    return traits.coarse[i] == TokenTraits.NOUN && isCapital(i);
  }

  /** Whether a word is what people or bodies are called by: "economists". */
  boolean isRole(int i) {
    String word = text.tokens().get(i).lower();
    return traits.coarse[i] == TokenTraits.NOUN
        && (text.lexicon().isRole(word) || text.lexicon().has(word, Feature.BODY));
  }

  boolean isCapital(int i) {
    return text.tokens().get(i).isCapitalised();
  }

  boolean isInMarks(int i) {
    return traits.passage[i] != TokenTraits.NO_PASSAGE;
  }

  /** Whether a word is left small in a title. */
  boolean isSmall(int i) {
    return text.lexicon().has(text.tokens().get(i).lower(), Feature.SMALL_IN_TITLES);
  }

  /** The index of the last passage in a segment that has one. */
  int lastPassage(Segment segment) {
    int last = segment.end() - 1;
    while (!isInMarks(last)) {
      last--;
    }
    return traits.passage[last];
  }

  boolean isWhollyQuoted(Segment segment) {
    return traits.isWhollyQuoted(segment.begin(), segment.end());
  }

  boolean isWithoutMarks(Segment segment) {
    return IntStream.range(segment.begin(), segment.end()).noneMatch(this::isInMarks);
  }

  boolean isInName(int i) {
    return traits.shouted[i] || traits.coarse[i] == TokenTraits.NAME || traits.name[i] > 0 || isHandle(i);
  }

  boolean isHandle(int i) {
    return text.tokens().get(i).isHandle();
  }

  boolean isPreposition(int i) {
    return text.lexicon().has(text.tokens().get(i).lower(), Feature.PREPOSITION);
  }

  /** Whether it is "the": of a name, "The Gazette". */
  boolean isArticle(int i) {
    return text.tokens().get(i).lower().equals("the");
  }

  boolean saysI(Segment segment) {
    return IntStream.range(segment.begin(), segment.end()).anyMatch(i -> traits.firstPersonSingular[i]);
  }

  String lastOf(TokenRange name) {
    return text.tokens().get(name.last()).text();
  }

  /** The end of the name that begins at a token, which is the token itself if none does. */
  int endOfName(int begin, int end) {
    int name = begin;
    while (name < end && name - begin < LONGEST_NAME && (isInName(name) || isInsidePossessive(name, begin, end))) {
      name++;
    }
    return name;
  }

  /** Whether it is the mark of a possessive inside a name: "Norby Fishers | ' | Union". */
  private boolean isInsidePossessive(int i, int begin, int end) {
    return i > begin && i + 1 < end && text.tokens().get(i).tag().equals("POS") && isInName(i + 1) && isCapital(i + 1);
  }

  boolean namesPerson(TokenRange range) {
    return range.stream().anyMatch(this::isPerson);
  }

  /** The person's name that begins at a token and goes on to the given one at most. */
  Optional<TokenRange> personAt(int begin, int end) {
    int name = begin;
    while (name < end && isPerson(name)) {
      name++;
    }
    return name == begin ? Optional.empty() : Optional.of(new TokenRange(begin, name));
  }

  /** Whether a subject may begin with it: a name, a noun, what stands before or for one. */
  boolean beginsPhrase(int i) {
    return switch (traits.coarse[i]) {
      case TokenTraits.NAME, TokenTraits.NOUN, TokenTraits.DETERMINER, TokenTraits.PRONOUN -> true;
      default -> false;
    };
  }

  private boolean isPerson(int i) {
    return text.tokens().get(i).name() == NameTag.PERSON;
  }

  /** An attribution with a token for a cue. */
  Candidate credited(Segment segment, TokenRange source, int cue, TokenRange content) {
    TokenRange head = new TokenRange(cue, cue + 1);
    return Candidate.of(segment, PROBABILITY, TokenSet.of(source), TokenSet.of(head), TokenSet.of(content));
  }

  /** An attribution of all of a segment, without a cue. */
  Candidate credited(Segment segment, TokenRange source) {
    TokenRange content = new TokenRange(segment.begin(), segment.end());
    return Candidate.of(segment, PROBABILITY, TokenSet.of(source), new TokenSet(segment.begin()), TokenSet.of(content));
  }
}
