package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.Gender;
import io.github.presser.Paragraph;
import io.github.presser.Quotation;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says who speaks in a sentence in marks that nothing attributes from who speaks around it: the person who does so
 * both before and after, or a sentence or two before, where nobody else is told of in between. For one article.
 */
final class SurroundingsResolver {

  /** What it leaves of the others' confidence that who speaks before and after such words says those too. */
  private static final double BETWEEN = 0.9;

  /** What it leaves of it that somebody speaks again after some sentences. */
  private static final double AFTER_SENTENCES = 0.8;

  /** There are at most so many of them. */
  private static final int MOST_SENTENCES = 2;

  /** From such words to those before and after there are at most so many tokens. */
  private static final int FARTHEST = 150;

  private final Context context;
  private final List<Attribution> attributions;

  SurroundingsResolver(Context context, List<Attribution> attributions) {
    this.context = context;
    this.attributions = attributions;
  }

  /**
   * Gives those that are still left, in text order, the one who speaks around them.
   *
   * @param answers those of all attributions; these are replaced
   */
  void resolve(Answer[] answers) {
    int[] after = new int[answers.length];
    int next = answers.length;
    for (int i = answers.length - 1; i >= 0; i--) {
      after[i] = next;
      next = hasSource(answers[i]) ? i : next;
    }
    int before = -1;
    for (int i = 0; i < answers.length; i++) {
      answers[i] = hasSource(answers[i]) ? answers[i] : resolve(attributions.get(i), before, after[i], answers);
      before = hasSource(answers[i]) ? i : before;
    }
  }

  private static boolean hasSource(Answer answer) {
    return answer.basis() != Basis.NO_SOURCE;
  }

  /**
   * @param a one that has no source
   * @param before the index of the last one before it that has, or -1
   * @param after that of the first one after it, or the number of all
   */
  private Answer resolve(Attribution a, int before, int after, Answer[] answers) {
    if (before < 0 || !isOnePerson(answers[before]) || !opensSentence(a)) {
      return Answer.noSource();
    }
    int who = answers[before].who().get(0);
    Attribution last = attributions.get(before);
    Attribution next = after < answers.length ? attributions.get(after) : null;
    if (context.peopleQuoted(a).contains(who) || !isAbout(who, last.end(), a.begin()) || !belongs(a, last, next)) {
      return Answer.noSource();
    }
    boolean both = next != null && answers[after].who().equals(answers[before].who())
        && isAbout(who, a.contentEnd(), next.first());
    if (both) {
      return context.applies(SpeakerRule.WHO_SPEAKS_BEFORE_AND_AFTER)
          ? answer(who, Math.min(answers[before].confidence(), answers[after].confidence()) * BETWEEN)
          : Answer.noSource();
    }
    boolean again = isSpeech(last) && isNear(who, last.end(), a.begin()) && !isAnothers(who, a.contentEnd(), next);
    return again && context.applies(SpeakerRule.WHO_SPOKE_SPEAKS_AGAIN)
        ? answer(who, answers[before].confidence() * AFTER_SENTENCES) : Answer.noSource();
  }

  private Answer answer(int who, double confidence) {
    List<Integer> person = List.of(who);
    return new Answer(
        person, confidence, Basis.CONTINUATION, Explanations.surroundings(context.names(person)));
  }

  private boolean isOnePerson(Answer answer) {
    return answer.who().size() == 1 && context.cast().isPerson(answer.who().get(0));
  }

  /** Whether a sentence of running text begins with these words in marks, and no cue has them. */
  private boolean opensSentence(Attribution a) {
    int word = a.begin();
    while (word + 1 < a.contentEnd() && !context.token(word).isWord()) {
      word++;
    }
    return a.cue().isEmpty() && a.kind() == Quotation.Kind.DIRECT && context.token(word).isCapitalised()
        && opensSentence(a.begin()) && paragraph(a.begin()).isBody();
  }

  private boolean opensSentence(int token) {
    return context.text().sentences().get(sentence(token)).begin() == token;
  }

  /** Whether words in marks are a paragraph, or part of one in which the others speak: not the start of another. */
  private boolean belongs(Attribution a, Attribution last, @Nullable Attribution next) {
    Paragraph paragraph = paragraph(a.begin());
    int end = a.contentEnd();
    while (end < context.text().tokens().size() && !context.token(end).isWord()) {
      end++;
    }
    return end == context.text().tokens().size() || !paragraph.equals(paragraph(end))
        || paragraph.equals(paragraph(last.end() - 1)) || next != null && paragraph.equals(paragraph(next.first()));
  }

  /** Whether a stretch is short, under one heading, and outside marks names no person but this one. */
  private boolean isAbout(int who, int begin, int end) {
    return begin <= end && end - begin <= FARTHEST && IntStream.range(begin, end).allMatch(
        i -> context.quoted().get(i) || !namesAnother(who, i) && paragraph(i).role() != Paragraph.Role.HEADING);
  }

  private boolean namesAnother(int who, int token) {
    return context.cast().isPersonName(token) && context.cast().at(token) != who;
  }

  /** Whether it tells of speech: neither of what somebody wants nor of a credit below a passage. */
  private boolean isSpeech(Attribution a) {
    boolean said = a.cue().stream().flatMapToInt(TokenRange::stream)
        .anyMatch(i -> context.lexicon().has(context.token(i).lower(), Feature.SPEECH_VERB));
    boolean credit = a.cue().isEmpty() && a.source().filter(source -> source.begin() > a.begin()).isPresent();
    return (said || a.kind() != Quotation.Kind.INDIRECT) && !credit;
  }

  /** Whether a stretch is but a few sentences, none of which is about somebody else. */
  private boolean isNear(int who, int begin, int end) {
    return sentence(end) - sentence(begin - 1) <= MOST_SENTENCES + 1
        && IntStream.range(begin, end).noneMatch(i -> isAboutAnother(who, i));
  }

  /** Whether what follows words in marks at once is about somebody else, or attributes something. */
  private boolean isAnothers(int who, int end, @Nullable Attribution next) {
    boolean more = end < context.text().tokens().size() && !context.quoted().get(end);
    return more && (namesAnother(who, end) || isAboutAnother(who, end))
        || next != null && sentence(next.first()) <= sentence(end - 1) + 1;
  }

  /** Whether a sentence begins here with a noun for people or another's pronoun: "One neighbour shrugged." */
  private boolean isAboutAnother(int who, int token) {
    if (context.quoted().get(token) || !opensSentence(token)) {
      return false;
    }
    Token first = context.token(token);
    if (Pronouns.isThirdPerson(first)) {
      Gender gender = context.cast().gender(who);
      return first.tag().equals("PRP") && gender != Gender.UNKNOWN && gender != Pronouns.gender(first);
    }
    int end = context.text().sentences().get(sentence(token)).end();
    String noun = context.token(context.phrases().at(token, end).head()).lower();
    return context.lexicon().isRole(noun) || context.lexicon().has(noun, Feature.PERSON_NOUN)
        || context.lexicon().isPluralOfPerson(noun);
  }

  private int sentence(int token) {
    return context.text().sentenceIndexOf(token);
  }

  private Paragraph paragraph(int token) {
    return context.text().paragraphOf(context.text().sentences().get(sentence(token)));
  }
}
