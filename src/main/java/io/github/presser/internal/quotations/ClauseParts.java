package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;

/**
 * Finds where a clause begins, its main verb and that verb's subject, and who is blamed there for their words, as far
 * as tags tell. Knows nothing of candidates. Not thread-safe: each article has its own.
 */
final class ClauseParts {

  private final AnnotatedText text;
  private final TokenTraits traits;
  private final Lemmas lemmas = new Lemmas();

  ClauseParts(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
  }

  /** Where the sentence begins, a dateline aside. */
  int sentenceBegin(int token) {
    return Datelines.end(text, text.sentenceOf(token).begin());
  }

  /** Where the sentence begins, or what of it follows the passage before the token, or a comma after an opening. */
  int clauseBegin(int token) {
    int begin = token;
    int sentence = sentenceBegin(token);
    while (begin > sentence && traits.passage[begin - 1] == traits.passage[token]) {
      begin--;
    }
    int opening = traits.coarse[begin];
    if (opening == TokenTraits.PREPOSITION || opening == TokenTraits.ADVERB || token(begin).tag().equals("VBG")) {
      int comma = begin;
      while (comma < token && traits.coarse[comma] != TokenTraits.COMMA) {
        comma++;
      }
      return comma < token && traits.beginsPhrase(comma + 1) ? comma + 1 : begin;
    }
    return begin;
  }

  /** The first finite verb of a clause, relative clauses in commas aside; -1 if there is none before the limit. */
  int mainVerb(int begin, int limit) {
    boolean relative = false;
    for (int i = begin; i < limit; i++) {
      if (relative) {
        relative = traits.coarse[i] != TokenTraits.COMMA;
      } else if (traits.coarse[i] == TokenTraits.WH) {
        relative = true;
      } else if (token(i).isFiniteVerb()) {
        return i;
      }
    }
    return -1;
  }

  /** What stands in front of a clause's verb, adverbs and commas at its end aside. */
  Optional<TokenRange> subjectOf(int verb, int head) {
    int begin = clauseBegin(head);
    int end = traits.beforeAuxiliaries(0, verb) + 1;
    while (end > begin && traits.coarse[end - 1] == TokenTraits.COMMA) {
      end--;
    }
    return end > begin && traits.beginsPhrase(begin) ? Optional.of(new TokenRange(begin, end)) : Optional.empty();
  }

  /** The noun phrase between the word that begins a clause and the clause's verb. */
  Optional<TokenRange> subjectAfter(int begin, int limit) {
    int end = traits.endOfPhrase(begin + 1, limit);
    return end > begin + 1 && end < limit && traits.beginsPhrase(begin + 1) && token(end).isFiniteVerb()
        ? Optional.of(new TokenRange(begin + 1, end)) : Optional.empty();
  }

  /**
   * Whom somebody speaks of for what they said: "Roe thanked | Poe | for calling it ours". Empty if the token is no
   * such participle.
   */
  Optional<TokenRange> blamed(int participle) {
    int end = participle - 1;
    boolean reason = end > 0 && token(participle).tag().equals("VBG")
        && (token(end).lower().equals("for") || token(end).lower().equals("of"));
    if (reason && end > 2 && text.lexicon().isDay(token(end - 1).lower())) {
      end -= traits.coarse[end - 2] == TokenTraits.PREPOSITION ? 2 : 1; // "on Monday"
    }
    int begin = reason ? traits.beginOfPhrase(end, text.sentenceOf(participle).begin()) : end;
    boolean object = begin > 0 && begin < end && traits.beginsPhrase(begin) && isSomebody(end - 1);
    boolean active = object && (token(begin - 1).isFiniteVerb()
        || token(begin - 1).tag().equals("VBN") && !Passives.isPassive(text, traits, begin - 1)); // "has thanked"
    boolean blames = active
        && text.lexicon().has(lemmas.of(token(begin - 1).lower(), token(begin - 1).tag()), Feature.SPEECH_CUE);
    return blames && text.rules().apply(QuotationRule.WHO_IS_BLAMED_SPOKE)
        ? Optional.of(new TokenRange(begin, end)) : Optional.empty();
  }

  /** Whether a noun phrase that ends in a token may be who speaks: a name, a role, a body. */
  boolean isSomebody(int i) {
    String word = token(i).lower();
    return token(i).name() != NameTag.NONE || text.lexicon().has(word, Feature.OBJECT_PRONOUN)
        || text.lexicon().isRole(word) || text.lexicon().isPluralOfPerson(word)
        || text.lexicon().has(word, Feature.BODY);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
