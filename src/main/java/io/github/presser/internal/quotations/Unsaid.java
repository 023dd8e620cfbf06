package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells what looks like somebody's words and is nobody's: names in marks (the film “Night Ferry”, nicknamed “the
 * Duke”), deeds (the board has hired Jo Roe), what is told of a source between it and its verb (Roe, who lost his
 * brother, said), and whom it is said to (told reporters the tide would rise).
 */
final class Unsaid {

  /** A name in marks has at most so many words. */
  private static final int LONGEST_NAME = 8;

  /** So many words at most stand in marks because they are not meant, where somebody does something to something. */
  private static final int LONGEST_IRONY = 3;

  /** What is at least so likely said may be, whatever the verb. */
  private static final double LIKELY = 0.6;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;
  private final Acts acts;
  private final Lemmas lemmas = new Lemmas();
  /** The tokens of passages that name something. */
  private final BitSet named = new BitSet();
  /** Those, and the tokens of passages that are written as names are, with a capital to each word. */
  private final BitSet titled = new BitSet();

  Unsaid(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
    this.acts = new Acts(text);
    int begin = text.rules().apply(QuotationRule.NAMES_ARE_NOT_SAID) ? 0 : traits.size;
    while (begin < traits.size) {
      int end = traits.endOfPassage(begin, traits.size);
      if (traits.passage[begin] != TokenTraits.NO_PASSAGE) {
        named.set(begin, end, isName(begin, end));
        titled.set(begin, end, named.get(begin) || isTitle(begin, end));
      }
      begin = end;
    }
  }

  /** What somebody says of what a candidate gives as said; empty if nobody says anything. */
  Optional<Candidate> said(Candidate candidate) {
    if (candidate.content.isEmpty()) {
      return Optional.of(candidate);
    }
    if (isDeed(candidate) || isNaming(candidate.head) || isDateline(candidate)) {
      return Optional.empty();
    }
    TokenSet said = new TokenSet(candidate.segment.begin());
    TokenSet all = candidate.content;
    boolean goesOn = all.end() > candidate.head;
    for (int i = all.first(); i >= 0; i = all.next(all.endOfRun(i))) {
      int end = all.endOfRun(i);
      if (!isNameOnly(i, end) && !isPointer(all, i, end) && !(goesOn && isAboutSource(candidate, i, end))) {
        said.set(endOfAddressee(candidate.head, i, end), end);
      }
    }
    if (said.equals(all)) {
      return Optional.of(candidate);
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(candidate.with(candidate.source, said));
  }

  /**
   * Whether it tells what somebody does to somebody or something: no clause, no document, nothing in marks but names
   * and, where the verb has nothing to do with saying, a few words: "took the “long way” home".
   */
  private boolean isDeed(Candidate candidate) {
    boolean deed = lexicon.has(token(candidate.head).lower(), Feature.DEED)
        && text.rules().apply(QuotationRule.DEEDS_ARE_NOT_SAID);
    boolean other = isOtherVerb(candidate) && text.rules().apply(QuotationRule.OTHER_VERBS_SAY_NOTHING);
    BitSet names = other ? titled : named;
    boolean ironic = other && candidate.content.stream().filter(traits::isWordInMarks).count() <= LONGEST_IRONY;
    return (deed || other) && candidate.content.stream().noneMatch(
        i -> traits.isWordInMarks(i) ? !ironic && !names.get(i) : !traits.mark[i] && (isOfClause(i) || isDocument(i)));
  }

  /**
   * Whether its verb has nothing to do with saying, thinking or feeling: neither alone, nor with a particle ("brushed
   * off"), an adjective ("is upbeat about") or a second object ("paints it as old").
   */
  private boolean isOtherVerb(Candidate candidate) {
    return candidate.probability() < LIKELY && traits.isVerb(candidate.head)
        && traits.coarse[candidate.content.first()] != TokenTraits.PARTICLE_TO
        && candidate.content.stream().noneMatch(i -> token(i).lower().equals("as"))
        && candidate.cue.stream().noneMatch(
            i -> traits.coarse[i] == TokenTraits.ADJECTIVE || traits.fineTag[i] == TokenTraits.PARTICLE)
        && !acts.mayTell(candidate.cue);
  }

  /** Whether it is a verb that has a subject: neither "to run" nor "running". */
  private boolean isOfClause(int i) {
    return traits.isVerb(i) && !token(i).tag().equals("VB") && !token(i).tag().equals("VBG");
  }

  private boolean isDocument(int i) {
    String word = token(i).lower();
    return lexicon.has(word, Feature.STANCE)
        || lexicon.has(word, Feature.DOCUMENT) && !lexicon.has(word, Feature.WORK);
  }

  /** Whether the colon is that of a dateline: "NORHAVEN | : …". */
  private boolean isDateline(Candidate candidate) {
    return traits.coarse[candidate.head] == TokenTraits.COLON
        && Datelines.end(text, candidate.segment.begin()) == candidate.head + 1;
  }

  /** Whether a word gives something the name in marks that follows it. */
  private boolean isNaming(int head) {
    boolean names = has(head, Feature.NAMING) || has(head, Feature.CALLING);
    return head + 2 < traits.size && names && (named.get(head + 1)
        || traits.coarse[head + 1] == TokenTraits.PRONOUN && titled.get(head + 2)
            && lexicon.has(lemmas.of(token(head).lower(), token(head).tag()), Feature.NAMING)); // "named it “Ferry”"
  }

  /** Whether tokens hold a name in marks, and words that stand around names at most. */
  private boolean isNameOnly(int begin, int end) {
    return IntStream.range(begin, end).anyMatch(named::get)
        && IntStream.range(begin, end).allMatch(
            i -> named.get(i) || !traits.wordLike[i] || standsAroundNames(i) || i > begin && isNamed(i));
  }

  /**
   * Whether tokens hold a pronoun alone, or another's words, that stand for what was said, which follows in words or
   * marks: "echoed that, saying so", "which she called | “old”".
   */
  private boolean isPointer(TokenSet said, int begin, int end) {
    boolean alone = said.first() == begin && said.end() == end;
    boolean follows = !alone || end + 1 < traits.size && traits.coarse[end] == TokenTraits.COMMA
        && token(end + 1).tag().equals("VBG");
    return follows
        && (isOnePronoun(begin, end) || isOthersWords(begin, end))
        && said.stream().allMatch(i -> i >= begin && i < end || !traits.wordLike[i] || token(i).lower().equals("as")
            || traits.passage[i] != TokenTraits.NO_PASSAGE)
        && text.rules().apply(QuotationRule.POINTERS_ARE_NOT_SAID);
  }

  private boolean isOnePronoun(int begin, int end) {
    return IntStream.range(begin, end).filter(i -> traits.wordLike[i]).count() == 1
        && IntStream.range(begin, end).allMatch(i -> !traits.wordLike[i] || isPronoun(i));
  }

  /** Whether tokens name another's words without telling them: "echoed | Poe's remarks |, saying so". */
  private boolean isOthersWords(int begin, int end) {
    return end - begin > 2 && token(end - 2).tag().equals("POS") && isDocument(end - 1)
        && IntStream.range(begin, end - 2).allMatch(
            i -> traits.coarse[i] == TokenTraits.NAME || traits.coarse[i] == TokenTraits.DETERMINER);
  }

  private boolean isPronoun(int i) {
    return traits.passage[i] == TokenTraits.NO_PASSAGE
        && (traits.coarse[i] == TokenTraits.WH || traits.coarse[i] == TokenTraits.PRONOUN
            || token(i).isDemonstrative());
  }

  /** Whether the token is a noun right after its name: the “Night Ferry” | ban. */
  private boolean isNamed(int i) {
    return isNoun(i) && named.get(i - 1);
  }

  private boolean standsAroundNames(int i) {
    return isDeterminer(i) || traits.coarse[i] == TokenTraits.CONJUNCTION
        || traits.coarse[i] == TokenTraits.ADJECTIVE || isWork(i) || has(i, Feature.NAMING);
  }

  /** Whether tokens without marks stand between a source and its verb. */
  private boolean isAboutSource(Candidate candidate, int begin, int end) {
    return !candidate.source.isEmpty() && candidate.source.first() < begin && end <= candidate.head
        && IntStream.range(begin, end).allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE);
  }

  /**
   * Where what is said begins in these tokens: after whom it is said to ("told | reporters | the tide would rise"), if
   * they are the object of the verb and a clause of its own subject follows them; else at the first.
   */
  private int endOfAddressee(int head, int begin, int end) {
    if (begin != head + 1 || !has(head, Feature.ADDRESSING) || Passives.isPassive(text, traits, head)) {
      return begin;
    }
    int next = endOfPhrase(begin, end);
    int verb = endOfPhrase(next, end);
    return next > begin && verb > next && verb < end && token(verb).isFiniteVerb() ? next : begin;
  }

  /** The end of the noun phrase that begins at a token: a determiner or a pronoun begins another. */
  private int endOfPhrase(int begin, int end) {
    int i = begin;
    while (i < end && traits.passage[i] == traits.passage[begin] && isOfPhrase(i, begin)) {
      i++;
      if (traits.coarse[i - 1] == TokenTraits.PRONOUN) {
        break;
      }
    }
    return i;
  }

  private boolean isOfPhrase(int i, int begin) {
    return switch (traits.coarse[i]) {
      case TokenTraits.NOUN, TokenTraits.NAME, TokenTraits.ADJECTIVE -> true;
      case TokenTraits.DETERMINER, TokenTraits.PRONOUN -> i == begin;
      default -> false;
    };
  }

  /** Whether a passage, which these tokens are, is what something is called. */
  private boolean isName(int begin, int end) {
    long words = IntStream.range(begin, end).filter(i -> traits.wordLike[i]).count();
    Passage passage = text.page().passages().get(traits.passage[begin]);
    if (words == 0 || words > LONGEST_NAME || !passage.closed() || begin == 0) {
      return false;
    }
    int before = begin - 1;
    if (has(before, Feature.NAMING) || lexicon.has(compound(before), Feature.NAMING)) {
      return true;
    }
    if (isKnownAs(before)) {
      return true;
    }
    boolean title = isTitle(begin, end);
    // The “Night Ferry” is what a thing is known as; a “Black Friday” may be somebody's coinage.
    boolean thing = token(before).lower().equals("the") && traits.passage[before] == TokenTraits.NO_PASSAGE
        && text.rules().apply(QuotationRule.THE_NAMES_A_THING);
    boolean kind = isDeterminer(before) && end < traits.size && isNoun(end) && words <= LONGEST_IRONY
        && text.rules().apply(QuotationRule.THE_NAMES_A_THING);
    return title && (thing || kind || has(before, Feature.CALLING) || isWork(before));
  }

  private boolean isDeterminer(int i) {
    return traits.coarse[i] == TokenTraits.DETERMINER || token(i).tag().equals("PRP$");
  }

  private boolean isNoun(int i) {
    return traits.coarse[i] == TokenTraits.NOUN && traits.passage[i] == TokenTraits.NO_PASSAGE;
  }

  /** Whether a token ends "known as" or "known as the", after which nobody in particular speaks. */
  private boolean isKnownAs(int last) {
    int as = traits.coarse[last] == TokenTraits.DETERMINER ? last - 1 : last;
    return as > 0 && token(as).lower().equals("as") && has(as - 1, Feature.CALLING) && has(as - 1, Feature.RENAMING)
        && text.rules().apply(QuotationRule.KNOWN_AS_IS_NOT_SAID);
  }

  /** The word of three tokens that ends here: "self-described". */
  private String compound(int last) {
    return last < 2 || !token(last - 1).text().equals("-")
        ? token(last).lower() : token(last - 2).lower() + "-" + token(last).lower();
  }

  /** Whether every word but small ones has a capital. */
  private boolean isTitle(int begin, int end) {
    return IntStream.range(begin, end).filter(i -> traits.wordLike[i])
        .allMatch(i -> !token(i).isSmall() || lexicon.has(token(i).lower(), Feature.SMALL_IN_TITLES));
  }

  /** Whether what a work is called may follow the token: "the novel", "in". */
  private boolean isWork(int i) {
    return has(i, Feature.WORK) || has(i, Feature.PREPOSITION);
  }

  private boolean has(int i, Feature feature) {
    return traits.passage[i] == TokenTraits.NO_PASSAGE && lexicon.has(token(i).lower(), feature);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
