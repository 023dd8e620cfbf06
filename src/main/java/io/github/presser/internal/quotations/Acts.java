package io.github.presser.internal.quotations;

import io.github.presser.Quotation;
import io.github.presser.Quotation.Act;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Predicates;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what the source of an attribution does: says, writes, thinks, intends or feels it. The first word of the cue
 * that the lexicon knows as one tells; a word that it does not know, by WordNet's group of its meanings. What a
 * document says is written. Not thread-safe: each article has its own.
 */
public final class Acts {

  private static final Map<Feature, Act> CUES =
      new EnumMap<>(
          Map.of(
              Feature.SPEECH_CUE, Act.SPEECH,
              Feature.WRITING_CUE, Act.WRITING,
              Feature.THOUGHT_CUE, Act.THOUGHT,
              Feature.INTENTION_CUE, Act.INTENTION,
              Feature.ATTITUDE_CUE, Act.ATTITUDE));

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Lemmas lemmas = new Lemmas();

  public Acts(AnnotatedText text) {
    this.text = text;
    this.lexicon = text.lexicon();
  }

  /**
   * Returns what the attribution's source does. One that goes on from another, without a cue of its own, is written if
   * that one is.
   *
   * @param all the attributions of the article, or of the content that this one is inside
   */
  public Act of(Attribution attribution, List<Attribution> all) {
    Act act = of(attribution);
    if (attribution.cue().isPresent() || attribution.sameSpeakerAs().isEmpty()) {
      return act;
    }
    return of(all.get(attribution.sameSpeakerAs().getAsInt())) == Act.WRITING ? Act.WRITING : act;
  }

  /** Returns what its own words tell; what nothing tells is speech when it stands in marks. */
  public Act of(Attribution attribution) {
    if (attribution.source().filter(this::isDocument).isPresent()) {
      return Act.WRITING;
    }
    if (attribution.cue().isEmpty()) {
      return Act.SPEECH;
    }
    List<Token> cue = tokens(attribution.cue().get());
    if (cue.stream().noneMatch(token -> Character.isLetter(token.text().codePointAt(0)))) {
      return Act.SPEECH; // a turn's colon, a signature's dash
    }
    Optional<Act> known = cue.stream().flatMap(token -> byLexicon(token).stream()).findFirst();
    if (known.isEmpty()) {
      known = cue.stream().flatMap(token -> byMeaning(token).stream()).findFirst();
    }
    return known.orElseGet(
        () ->
            attribution.kind() != Quotation.Kind.INDIRECT
                ? Act.SPEECH
                : isInfinitive(attribution.begin()) ? Act.INTENTION : Act.ATTITUDE);
  }

  /** Whether one of the words of a cue may be of saying, writing, thinking, intending or feeling. */
  boolean mayTell(TokenSet cue) {
    return cue.stream().mapToObj(text.tokens()::get)
        .anyMatch(token -> byLexicon(token).isPresent() || byMeaning(token).isPresent() || maySayOrThink(token));
  }

  /** Whether saying or thinking is among the meanings of a word or of the verb that it is derived from. */
  private boolean maySayOrThink(Token token) {
    String lemma = lemmas.of(token.lower(), token.tag());
    Predicates predicates = Predicates.standard();
    return canTell(token) && (predicates.saysOrThinks(lemma, token.tag())
        || predicates.saysOrThinks(predicates.verbOf(lemma), "VB"));
  }

  private List<Token> tokens(TokenRange range) {
    return text.tokens().subList(range.begin(), range.end());
  }

  private Optional<Act> byLexicon(Token token) {
    if (!canTell(token)) {
      return Optional.empty();
    }
    String lemma = lemmas.of(token.lower(), token.tag());
    return act(lemma).or(() -> act(Predicates.standard().verbOf(lemma)));
  }

  private Optional<Act> act(String lemma) {
    return CUES.keySet().stream().filter(cue -> lexicon.has(lemma, cue)).map(CUES::get).findFirst();
  }

  private Optional<Act> byMeaning(Token token) {
    if (!canTell(token)) {
      return Optional.empty();
    }
    return Predicates.standard()
        .mainGroup(lemmas.of(token.lower(), token.tag()), token.tag())
        .flatMap(
            group ->
                Optional.ofNullable(
                    switch (group) {
                      case COMMUNICATION -> Act.SPEECH;
                      case COGNITION, PERCEPTION -> Act.THOUGHT;
                      case EMOTION, FEELING -> Act.ATTITUDE;
                      case MOTIVE -> Act.INTENTION;
                      default -> null;
                    }));
  }

  /** Whether the token is a verb that helps no other, a noun or an adjective. */
  private boolean canTell(Token token) {
    String tag = token.tag();
    return tag.startsWith("VB") && !lexicon.has(token.lower(), Feature.AUXILIARY)
        || tag.equals("NN") || tag.equals("NNS") || tag.startsWith("JJ");
  }

  private boolean isInfinitive(int begin) {
    return text.tokens().get(begin).tag().equals("TO");
  }

  /** Whether the source's first noun phrase is headed by something written: "the report of the committee". */
  private boolean isDocument(TokenRange source) {
    String head = "";
    for (Token token : tokens(source)) {
      if (token.tag().equals("IN") && !head.isEmpty()) {
        break;
      }
      if (token.tag().equals("NN") || token.tag().equals("NNS")) {
        head = lemmas.ofNoun(token.lower());
      } else if (token.isProper() || token.tag().equals("PRP")) {
        head = "";
      }
    }
    return lexicon.has(head, Feature.DOCUMENT);
  }
}
