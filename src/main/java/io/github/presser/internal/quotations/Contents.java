package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Mends where a content begins and ends, where punctuation tells: at the passage that a colon announces, and not at a
 * comma or a dash inside a clause that goes on. Not thread-safe: each article has its own.
 */
final class Contents {

  private final AnnotatedText text;
  private final TokenTraits traits;

  Contents(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
  }

  /**
   * Returns a segment's attributions with their contents mended, in the same order. One whose cue comes to stand inside
   * another's content is left out: it is that one's part.
   */
  List<Candidate> mended(List<Candidate> chosen) {
    List<Candidate> mended = new ArrayList<>();
    for (Candidate candidate : chosen) {
      Candidate begun = fromPassage(withoutAs(withoutApposition(candidate)));
      mended.add(wholePhrase(wholePassages(withoutMainVerb(wholeClause(begun)), chosen), chosen));
    }
    mended.removeIf(inner -> mended.stream().anyMatch(
        outer -> outer != inner && outer.content.get(inner.head) && !inner.content.get(outer.head)));
    return mended;
  }

  /**
   * Gives a source the age or the name that stands after its comma: according to Jane Roe | , 34, | the ferry sank;
   * according to the captain | , Jane Roe, | the ferry sank.
   */
  private Candidate withoutApposition(Candidate candidate) {
    int begin = candidate.content.first();
    boolean follows = begin > candidate.segment.begin() + 1 && traits.coarse[begin - 1] == TokenTraits.COMMA
        && candidate.source.get(begin - 2) && !candidate.source.get(begin);
    int end = follows ? endOfApposition(begin, candidate.content.endOfRun(begin)) : begin;
    if (end == begin || traits.coarse[end] != TokenTraits.COMMA) {
      return candidate;
    }
    TokenSet source = candidate.source.copy();
    source.set(begin - 1, end);
    return candidate.with(source, candidate.content.only(i -> i > end));
  }

  /** Where the age that begins at the token ends, or the name of whoever a noun before it means; there if none does. */
  private int endOfApposition(int begin, int limit) {
    Token before = token(begin - 2);
    int end = begin;
    if (token(begin).tag().equals("CD")) {
      end += before.isNoun() ? 1 : 0;
    } else if (text.lexicon().isRole(before.lower()) && before.isSmall()) {
      while (end < limit && token(end).name() == NameTag.PERSON) {
        end++;
      }
    }
    return end + 1 < limit ? end : begin;
  }

  /** Takes off the "as" before a passage that all of the content then is: "which he described | as | “old”". */
  private Candidate withoutAs(Candidate candidate) {
    int begin = candidate.content.first();
    boolean as = begin >= 0 && begin + 1 < candidate.content.end() && token(begin).lower().equals("as")
        && traits.passage[begin] == TokenTraits.NO_PASSAGE && traits.passage[begin + 1] != TokenTraits.NO_PASSAGE;
    if (!as) {
      return candidate;
    }
    return candidate.with(candidate.source, candidate.content.only(i -> i != begin));
  }

  /** Cuts what stands between a verb and the comma or colon before a passage: She told | Poe: “We stay.” */
  private Candidate fromPassage(Candidate candidate) {
    TokenSet content = candidate.content;
    int begin = content.next(candidate.head + 1);
    if (begin < 0 || traits.passage[begin] != TokenTraits.NO_PASSAGE || !applies(QuotationRule.FROM_PASSAGE)) {
      return candidate;
    }
    int passage = begin;
    while (passage < content.end() && traits.passage[passage] == TokenTraits.NO_PASSAGE) {
      passage++;
    }
    boolean announced =
        passage < content.end() && content.endOfRun(begin) > passage
            && (traits.coarse[passage - 1] == TokenTraits.COLON && !traits.dash[passage - 1]
                || traits.coarse[passage - 1] == TokenTraits.COMMA && beginsSentence(passage)
                && text.lexicon().has(token(candidate.head).lower(), Feature.ADDRESSING))
            && IntStream.range(begin, passage).noneMatch(i -> traits.isVerb(i) || traits.coarse[i] == TokenTraits.WH);
    if (!announced) {
      return candidate;
    }
    int from = passage;
    return candidate.with(candidate.source, content.only(i -> i < begin || i >= from));
  }

  private boolean beginsSentence(int passage) {
    int word = passage;
    while (word + 1 < traits.size && traits.passage[word] == traits.passage[passage] && !traits.wordLike[word]) {
      word++;
    }
    return token(word).isCapitalised();
  }

  /** Adds the rest of a clause that was cut at a comma before its verb, or at the second of two dashes. */
  private Candidate wholeClause(Candidate candidate) {
    TokenSet content = candidate.content;
    int end = content.end();
    int begin = content.first();
    boolean oneRun = begin >= 0 && content.endOfRun(begin) == end;
    if (!oneRun || end >= candidate.segment.end() || begin < candidate.head || !isClause(begin)
        || IntStream.range(begin, end).anyMatch(i -> traits.passage[i] != TokenTraits.NO_PASSAGE)) {
      return candidate;
    }
    boolean cut = isCutAtComma(begin, end) || isCutAtDash(begin, end);
    if (!cut || !applies(QuotationRule.WHOLE_CLAUSE)) {
      return candidate;
    }
    int rest = end + 1;
    while (rest < candidate.segment.end() && !endsClause(rest) && !candidate.source.get(rest)) {
      rest++;
    }
    TokenSet whole = content.copy();
    whole.set(end, rest);
    return candidate.with(candidate.source, whole);
  }

  /** Cuts the verb that the noun of a cue is the subject of: Her claim | that it sank | drew laughter. */
  private Candidate withoutMainVerb(Candidate candidate) {
    int begin = candidate.content.next(candidate.head + 1);
    boolean noun = traits.coarse[candidate.head] == TokenTraits.NOUN && begin >= 0
        && (isClause(begin) || traits.coarse[begin] == TokenTraits.PARTICLE_TO)
        && IntStream.range(candidate.segment.begin(), begin).noneMatch(i -> token(i).isFiniteVerb());
    int main = noun ? mainVerb(begin, candidate.content.endOfRun(begin)) : -1;
    return main >= 0 && applies(QuotationRule.CLAUSE_OF_NOUN_ENDS)
        ? candidate.with(candidate.source, candidate.content.only(i -> i < main)) : candidate;
  }

  /** Where the finite verb and its adverb stand that follow the clause's own and are of no other clause; or -1. */
  private int mainVerb(int begin, int end) {
    int own = begin;
    while (own < end && !traits.isVerb(own)) {
      own++;
    }
    boolean another = false;
    for (int i = own + 1; i < end; i++) {
      boolean inPassage = traits.passage[i] != TokenTraits.NO_PASSAGE && traits.passage[i] == traits.passage[own];
      if (token(i).isFiniteVerb() && !inPassage) {
        if (!another) {
          return traits.coarse[i - 1] == TokenTraits.ADVERB ? i - 1 : i;
        }
        another = false;
      } else {
        another |= beginsClause(i);
      }
    }
    return -1;
  }

  private boolean beginsClause(int i) {
    return switch (traits.coarse[i]) {
      case TokenTraits.COMMA, TokenTraits.COLON, TokenTraits.CONJUNCTION, TokenTraits.WH -> true;
      default -> isClause(i) || text.lexicon().has(token(i).lower(), Feature.SUBORDINATOR);
    };
  }

  /** Adds what comes before and after in the passages that a content reaches into, if they say nothing else. */
  private Candidate wholePassages(Candidate candidate, List<Candidate> chosen) {
    TokenSet taken = new TokenSet(candidate.segment.begin());
    for (Candidate other : chosen) {
      taken.or(other.cue);
      taken.or(other.source);
      if (other.head != candidate.head) {
        taken.or(other.content);
      }
    }
    TokenSet whole = candidate.content.copy();
    for (int begin = candidate.segment.begin(), end; begin < candidate.segment.end(); begin = end) {
      end = traits.endOfPassage(begin, candidate.segment.end());
      if (traits.passage[begin] != TokenTraits.NO_PASSAGE && candidate.content.reaches(begin, end)
          && !taken.reaches(begin, end)) {
        addWords(whole, begin, candidate.content.next(begin));
        addWords(whole, candidate.content.endBefore(end), end);
      }
    }
    boolean more = whole.count() > candidate.content.count();
    return more && applies(QuotationRule.WHOLE_PASSAGE) ? candidate.with(candidate.source, whole) : candidate;
  }

  /** Adds the rest of a clause that was cut after the words in marks of a noun phrase: keeps the “one pier” | rule. */
  private Candidate wholePhrase(Candidate candidate, List<Candidate> chosen) {
    int end = candidate.content.end();
    boolean cut = end > candidate.head + 1 && end < candidate.segment.end()
        && traits.passage[end - 1] != TokenTraits.NO_PASSAGE && traits.passage[end] == TokenTraits.NO_PASSAGE
        && traits.coarse[end] == TokenTraits.NOUN && token(end).isSmall() && isInsideClause(end - 1);
    if (!cut) {
      return candidate;
    }
    int rest = end;
    while (rest < candidate.segment.end() && goesOn(rest) && !isTaken(rest, candidate, chosen)) {
      rest++;
    }
    boolean ends = traits.coarse[rest - 1] != TokenTraits.PREPOSITION
        && (rest == candidate.segment.end() || traits.passage[rest] == TokenTraits.NO_PASSAGE);
    if (rest == end || !ends || !applies(QuotationRule.WHOLE_PHRASE)) {
      return candidate;
    }
    TokenSet whole = candidate.content.copy();
    whole.set(end, rest);
    return candidate.with(candidate.source, whole);
  }

  /** Whether words in marks, which end with a token, end in no comma or stop and begin in no capital. */
  private boolean isInsideClause(int last) {
    int begin = last;
    while (begin > 0 && traits.passage[begin - 1] == traits.passage[last]) {
      begin--;
    }
    int word = traits.lastBeforeMarks(begin, last + 1);
    return traits.wordLike[word] && !beginsSentence(begin);
  }

  private boolean goesOn(int i) {
    return !endsClause(i) && traits.coarse[i] != TokenTraits.CONJUNCTION && !traits.dash[i]
        && traits.passage[i] == TokenTraits.NO_PASSAGE
        && !text.lexicon().has(token(i).lower(), Feature.SUBORDINATOR);
  }

  private static boolean isTaken(int i, Candidate candidate, List<Candidate> chosen) {
    return candidate.source.get(i) || candidate.cue.get(i)
        || chosen.stream().anyMatch(c -> c.head != candidate.head && (c.content.get(i) || c.cue.get(i)
            || c.source.get(i)));
  }

  private void addWords(TokenSet set, int begin, int end) {
    if (IntStream.range(begin, end).anyMatch(i -> traits.wordLike[i])) {
      set.set(begin, end);
    }
  }

  private boolean isClause(int begin) {
    return token(begin).lower().equals("that") && traits.coarse[begin] == TokenTraits.PREPOSITION;
  }

  /** "that in June, | the council had closed": no verb so far. */
  private boolean isCutAtComma(int begin, int end) {
    return traits.coarse[end] == TokenTraits.COMMA && IntStream.range(begin, end).noneMatch(traits::isVerb);
  }

  /** "that some piers – those in Norby – | had closed": one dash so far, and no verb before it. */
  private boolean isCutAtDash(int begin, int end) {
    int[] dashes = IntStream.range(begin, end).filter(i -> traits.dash[i]).toArray();
    return traits.dash[end] && dashes.length == 1
        && IntStream.range(begin, dashes[0]).noneMatch(i -> token(i).isFiniteVerb());
  }

  private boolean endsClause(int i) {
    return switch (traits.coarse[i]) {
      case TokenTraits.COMMA, TokenTraits.STOP, TokenTraits.COLON -> true;
      default -> false;
    };
  }

  private boolean applies(QuotationRule rule) {
    return text.rules().apply(rule);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
