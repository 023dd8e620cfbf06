package io.github.presser.internal.speakers;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.NounPhrase;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;

/** Whose a document is, by the words around the noun for it: they speak when it does. One for each article. */
final class Documents {

  /** The most words between a document and the verb for its making, and between that and its maker. */
  private static final int LONGEST_WAY = 8;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Cast cast;
  private final NounPhrases phrases;

  Documents(AnnotatedText text, Cast cast, NounPhrases phrases) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.cast = cast;
    this.phrases = phrases;
  }

  /** The words for whose it is: "| the bank |'s data", "a report by | the bank |"; empty if nothing says so. */
  Optional<TokenRange> owner(NounPhrase p) {
    String noun = token(p.head()).lower();
    if (p.named() || !lexicon.has(noun, Feature.OWNED_DOCUMENT) && !lexicon.has(noun, Feature.ISSUED_DOCUMENT)) {
      return Optional.empty();
    }
    int possessor = endOfPossessor(p);
    if (possessor > p.begin()) {
      return Optional.of(new TokenRange(p.begin(), possessor))
          .filter(range -> text.rules().apply(SpeakerRule.OWNER_OF_DOCUMENT_SPEAKS));
    }
    int origin = p.end() < text.tokens().size() ? origin(p.end()) : -1;
    int end = origin < 0 ? origin : phrases.at(origin + 1, text.tokens().size()).end();
    return end > origin + 1 ? Optional.of(new TokenRange(origin + 1, end)) : Optional.empty();
  }

  /** Where the words for whose it is end: her | letter, the bank | 's data; the phrase's begin where there are none. */
  private int endOfPossessor(NounPhrase p) {
    if (token(p.begin()).tag().equals("PRP$")) {
      return p.begin() + 1;
    }
    int end = p.head() - 1;
    while (end > p.begin() && !token(end).tag().equals("POS")) {
      end--;
    }
    return Math.max(p.begin(), end);
  }

  /** Where "by" or "from" stands that its maker follows: a report | by; a report released on Monday | by; or -1. */
  private int origin(int after) {
    if (token(after).isOrigin()) {
      return token(after).lower().equals("from") && cast.isPlaceName(after + 1) ? -1 : after;
    }
    int limit = text.sentenceOf(after).end();
    int verb = after;
    while (verb < Math.min(limit, after + LONGEST_WAY) && !isIssuing(verb)) {
      if (stops(verb) && verb > after || token(verb).tag().startsWith("VB")) {
        return -1;
      }
      verb++;
    }
    if (verb >= limit || !isIssuing(verb)) {
      return -1;
    }
    int by = verb + 1;
    while (by < Math.min(limit, verb + LONGEST_WAY) && !token(by).lower().equals("by") && !stops(by)) {
      by++;
    }
    boolean maker = by < limit && token(by).lower().equals("by");
    return maker && text.rules().apply(SpeakerRule.WHO_ISSUES_A_DOCUMENT_SPEAKS) ? by : -1;
  }

  private boolean isIssuing(int i) {
    return lexicon.has(token(i).lower(), Feature.ISSUING);
  }

  /** Whether what belongs to a document ends before the token: at a comma, a verb or a clause. */
  private boolean stops(int i) {
    String tag = token(i).tag();
    return tag.equals(",") || tag.startsWith("VB") || tag.startsWith("W") || tag.equals("MD");
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
