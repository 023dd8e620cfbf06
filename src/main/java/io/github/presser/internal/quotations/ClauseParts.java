package io.github.presser.internal.quotations;

import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;

/**
 * Finds where a clause begins, its main verb and that verb's subject, as far as tags tell. Knows nothing of who is
 * quoted. Immutable.
 */
final class ClauseParts {

  private final AnnotatedText text;
  private final TokenTraits traits;

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

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
