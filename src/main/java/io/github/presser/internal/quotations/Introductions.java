package io.github.presser.internal.quotations;

import io.github.presser.Paragraph;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** From a document's verb to the colon there are at most so many tokens: "read in part:". */
  private static final int LONGEST_REST = 5;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;
  /** The words of people's names, as in {@link TokenTraits#word}. */
  private final Set<Integer> people;

  Introductions(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
    this.people =
        IntStream.range(0, traits.size).filter(i -> token(i).name() == NameTag.PERSON).mapToObj(i -> traits.word[i])
            .collect(Collectors.toSet());
  }

  /**
   * The passage with its source, if the sentence before tells it.
   *
   * @param segment the passage
   * @param before what stands right before it
   * @param asked who is {@link #asked} there
   * @param last the attribution found last, if any
   */
  Optional<Candidate> introduced(
      Segment segment, Segment before, Optional<TokenSet> asked, @Nullable Candidate last) {
    boolean sameParagraph = before.paragraph() == segment.paragraph();
    if (sameParagraph && asked.isPresent()) {
      return asked.filter(s -> traits.maySpeak(s, segment.begin(), segment.end())).map(s -> passage(segment, s));
    }
    boolean colon = traits.coarse[before.end() - 1] == TokenTraits.COLON;
    boolean next = before.paragraph() + 1 == segment.paragraph();
    Optional<TokenSet> source = Optional.empty();
    if (last != null && last.segment.equals(before)) {
      if ((sameParagraph || next && (colon || goesOn(segment, last))) && !last.source.isEmpty()) {
        source = Optional.of(last.source);
      }
    } else if (sameParagraph || next && colon) {
      source = subject(before).or(() -> document(before)).or(() -> colon ? origin(before) : Optional.empty());
    } else if (next && role(before) == Paragraph.Role.HEADING) {
      source = document(before);
    } else if (next) {
      source = subject(before).filter(s -> (isTheOneWhoSpoke(s, last) || isStance(before)) && !names(s, segment));
    }
    boolean speech =
        sameParagraph || colon || UnattributedPassages.isLongEnough(segment.begin(), segment.end(), traits);
    return source.filter(s -> speech && traits.maySpeak(s, segment.begin(), segment.end()))
        .map(s -> passage(segment, s));
  }

  /**
   * Who is asked in a sentence that tells what they were asked and what they did then, before what they say: "Asked if
   * it was true, | Roe | smiled. “…”". Empty if it is no such sentence.
   */
  Optional<TokenSet> asked(Segment sentence) {
    int begin = sentence.begin() + (token(sentence.begin()).lower().equals("when") ? 1 : 0);
    boolean participle = begin + 1 < sentence.end() && lexicon.has(token(begin).lower(), Feature.ADDRESSING)
        && (token(begin).tag().equals("VBN") || token(begin).tag().equals("VBD"));
    int verb = begin;
    while (participle && verb + 1 < sentence.end()) {
      int comma = verb + 1;
      while (comma < sentence.end() && traits.coarse[comma] != TokenTraits.COMMA) {
        comma++;
      }
      verb = comma + 1;
      while (verb < sentence.end() && mayBeSubject(verb)) {
        verb++;
      }
      Optional<TokenSet> subject = verb < sentence.end() ? askedBefore(verb, comma) : Optional.empty();
      if (subject.isPresent()) {
        return text.rules().apply(QuotationRule.WHO_IS_ASKED_ANSWERS) ? subject : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of a finite verb, of what stands between a comma and it: a person's name, or a pronoun alone. */
  private Optional<TokenSet> askedBefore(int verb, int comma) {
    if (verb == comma + 1 || !token(verb).isFiniteVerb()) {
      return Optional.empty();
    }
    boolean pronoun = isHeOrShe(verb - 1) && traits.coarse[verb - 2] == TokenTraits.COMMA;
    int begin = pronoun && !namesPerson(comma + 1, verb) ? verb - 1 : comma + 1;
    return pronoun || namesPerson(begin, verb) ? Optional.of(TokenSet.of(subject(begin, verb))) : Optional.empty();
  }

  private boolean mayBeSubject(int i) {
    return switch (traits.coarse[i]) {
      case TokenTraits.NAME, TokenTraits.NOUN, TokenTraits.PRONOUN, TokenTraits.DETERMINER, TokenTraits.ADJECTIVE,
          TokenTraits.COMMA -> true;
      default -> false;
    };
  }

  /** The tokens before a verb without the comma that parts them from it. */
  private TokenRange subject(int begin, int verb) {
    return new TokenRange(begin, traits.coarse[verb - 1] == TokenTraits.COMMA ? verb - 1 : verb);
  }

  /** A segment as what a document says that the line or the heading above it is about: "The letter in full:". */
  Optional<Candidate> documentAbove(Segment segment, Segment above) {
    boolean line = traits.coarse[above.end() - 1] == TokenTraits.COLON || role(above) == Paragraph.Role.HEADING;
    return line ? document(above).or(() -> documentThatReads(above)).map(d -> passage(segment, d)) : Optional.empty();
  }

  /** The document that is the subject of a line: "The club's statement | read:". */
  private Optional<TokenSet> documentThatReads(Segment line) {
    int verb = line.begin();
    while (verb < line.end() && !traits.isVerb(verb)) {
      verb++;
    }
    boolean reads = verb > line.begin() && line.end() - verb <= LONGEST_REST
        && lexicon.has(token(verb - 1).lower(), Feature.DOCUMENT);
    return reads ? Optional.of(TokenSet.of(new TokenRange(line.begin(), verb))) : Optional.empty();
  }

  /** The document that a line or a heading without a verb is about: "The statement in full:", "Roe's letter". */
  private Optional<TokenSet> document(Segment line) {
    int end = line.begin();
    for (int i = line.begin(); i < line.end(); i++) {
      if (traits.isVerb(i)) {
        return Optional.empty();
      }
      end = end == line.begin() && lexicon.has(token(i).lower(), Feature.DOCUMENT) ? i + 1 : end;
    }
    if (end > line.begin() && end < line.end() && token(end).isOrigin()) {
      while (end < line.end() && (traits.wordLike[end] || token(end).tag().equals("POS"))) {
        end++; // "from the union"
      }
    }
    return end == line.begin() ? Optional.empty() : Optional.of(TokenSet.of(new TokenRange(line.begin(), end)));
  }

  /** Whose words a line before a colon brings: "Here is the response from | Roe, the mayor | :". */
  private Optional<TokenSet> origin(Segment line) {
    int end = line.end() - 1;
    int from = end;
    while (from > line.begin() && !token(from).isOrigin() && !traits.isVerb(from)) {
      from--;
    }
    boolean words = IntStream.range(line.begin(), from).mapToObj(i -> token(i).lower()).anyMatch(
        word -> lexicon.has(word, Feature.DOCUMENT) || lexicon.has(word, Feature.STANCE)
            || lexicon.has(word, Feature.SPEECH_CUE));
    return words && token(from).isOrigin() && from + 1 < end && isPerson(from + 1)
        ? Optional.of(TokenSet.of(new TokenRange(from + 1, end))) : Optional.empty();
  }

  private Paragraph.Role role(Segment segment) {
    return text.page().paragraphs().get(segment.paragraph()).role();
  }

  /** Whether a cue before a colon is a verb of speech with somebody who speaks: what is below is their words. */
  boolean announcesWords(Candidate announcing) {
    return !announcing.source.isEmpty() && lexicon.has(token(announcing.head).lower(), Feature.SPEECH_VERB);
  }

  /** Whether a passage after a paragraph that tells in plain words what somebody said or thinks is theirs. */
  private boolean goesOn(Segment segment, Candidate last) {
    return IntStream.range(last.segment.begin(), last.segment.end())
            .allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE)
        && !names(last.source, segment);
  }

  /** Whether a segment speaks of the source by name. */
  private boolean names(TokenSet source, Segment segment) {
    Set<Integer> names = traits.names(source);
    return IntStream.range(segment.begin(), segment.end()).anyMatch(i -> names.contains(traits.word[i]));
  }

  /** Whether nobody else has spoken before: a passage below what is told of somebody may be the last speaker's too. */
  private boolean isTheOneWhoSpoke(TokenSet source, @Nullable Candidate last) {
    return last == null || traits.names(last.source).containsAll(traits.names(source));
  }

  /** Whether a sentence tells nothing but how somebody feels: "Roe is angry." */
  private boolean isStance(Segment sentence) {
    int verb = verbOf(sentence);
    int next = traits.afterAdverbs(verb + 1, sentence.end());
    return verb + 1 < sentence.end()
        && lexicon.isFormOfBe(token(verb).lower())
        && next < sentence.end() && traits.coarse[next] == TokenTraits.ADJECTIVE;
  }

  /** The first finite verb of a sentence; its end if it has none. */
  private int verbOf(Segment sentence) {
    int verb = sentence.begin();
    while (verb < sentence.end() && !token(verb).isFiniteVerb()) {
      verb++;
    }
    return verb;
  }

  private static Candidate passage(Segment segment, TokenSet source) {
    TokenSet content = new TokenSet(segment.begin());
    content.set(segment.begin(), segment.end());
    return Candidate.of(segment, PROBABILITY, source, new TokenSet(segment.begin()), content);
  }

  /** The one person whom a sentence is about, who is its subject: "Roe", "he", "the mayor, Jo Roe". */
  private Optional<TokenSet> subject(Segment sentence) {
    int begin = sentence.begin();
    int verb = verbOf(sentence);
    if (verb == begin || verb == sentence.end() || sentence.size() > LONGEST
        || traits.passage[begin] != TokenTraits.NO_PASSAGE) {
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
    return text.rules().apply(QuotationRule.WHOM_IT_IS_ABOUT_SPEAKS) ? Optional.of(subject) : Optional.empty();
  }

  private boolean isHeOrShe(int i) {
    return token(i).lower().equals("he") || token(i).lower().equals("she");
  }

  private boolean namesPerson(int begin, int end) {
    return IntStream.range(begin, end).anyMatch(this::isPerson);
  }

  /** Whether the token is part of a person's name, or a name without a type that is one elsewhere. */
  private boolean isPerson(int i) {
    NameTag name = token(i).name();
    boolean untyped = name == NameTag.NONE && traits.coarse[i] == TokenTraits.NAME;
    return name == NameTag.PERSON || untyped && people.contains(traits.word[i]);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
