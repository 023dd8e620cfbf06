package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.Gender;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says who "he", "they", "it" and "who" are. For one article. */
final class PronounResolver {

  /** How likely somebody goes on who has just spoken, or a body. */
  private static final double STILL_SPEAKS = 0.8;

  /** How likely somebody who has just spoken must at least be meant. */
  private static final double GOES_ON_IF = 0.4;

  private final Context context;
  private final DescriptionResolver descriptions;
  private final DiscourseReader reader;
  /** Whom a pronoun stands for of which an attribution has asked; another of the same "he said … adding" is told so. */
  private final Map<Integer, Antecedent> told = new HashMap<>();

  PronounResolver(Context context, DescriptionResolver descriptions, DiscourseReader reader) {
    this.context = context;
    this.descriptions = descriptions;
    this.reader = reader;
  }

  Answer resolve(Attribution a, Source source, String words) {
    Token token = context.token(source.head());
    if (Pronouns.isThirdPerson(token)) {
      return thirdPerson(a, source.head(), words);
    }
    return switch (token.lower()) {
      case "they", "their", "them" ->
          context.answer(context.antecedents().they(source.head(), Optional.of(a)), Basis.PRONOUN, words);
      case "it", "its" -> {
        Antecedent found = context.antecedents().it(source.head(), Optional.of(a));
        Answer back = context.answer(opens(source.head()) ? surer(found) : found, Basis.PRONOUN, words);
        yield back.isOpen() ? ahead(source.head(), words) : back;
      }
      case "who", "which", "that", "whom" -> relative(a, source.head(), words);
      default -> Answer.unclear(words);
    };
  }

  private Answer thirdPerson(Attribution a, int pronoun, String words) {
    Gender gender = Pronouns.gender(context.token(pronoun));
    Antecedent found = told.computeIfAbsent(pronoun, i -> heOrShe(a, i, gender));
    if (found.who().equals(likened(pronoun))) {
      return Answer.unclear(words);
    }
    reader.note(pronoun, found);
    Answer answer = context.answer(found, Basis.PRONOUN, words);
    answer.who().forEach(who -> context.cast().learnGender(who, gender));
    return answer;
  }

  /** The likeliest or, if that one is not likely enough and they "added" it, whoever has just spoken. */
  private Antecedent heOrShe(Attribution a, int pronoun, Gender gender) {
    Antecedent likeliest = context.antecedents().heOrShe(pronoun, gender, Optional.of(a));
    Antecedent found = isNamedBehind(likeliest, pronoun) ? Antecedent.NONE : likeliest;
    boolean adds = !found.isClear(Context.LEAST_PROBABILITY)
        && a.cue().filter(cue -> context.lexicon().has(context.token(cue.end() - 1).lower(), Feature.GOING_ON))
            .isPresent()
        && context.applies(SpeakerRule.WHO_ADDS_HAS_SPOKEN);
    Antecedent last = adds ? context.antecedents().whoSpokeLast(gender) : Antecedent.NONE;
    return last.who().isEmpty() ? stillSpeaking(a, found, pronoun, gender) : last;
  }

  /**
   * The one found, likely enough where they have just spoken and say more: Roe said it rained. | He | said it froze.
   * Not where what he does is no speech.
   */
  private Antecedent stillSpeaking(Attribution a, Antecedent found, int pronoun, Gender gender) {
    boolean more = !found.isClear(Context.LEAST_PROBABILITY) && found.isClear(GOES_ON_IF) && opens(pronoun)
        && a.cue().filter(cue -> context.lexicon().has(context.token(cue.begin()).lower(), Feature.SPEECH_VERB))
            .isPresent()
        && context.antecedents().hasJustSpoken(found.who(), gender)
        && context.applies(SpeakerRule.PERSON_STILL_SPEAKS);
    return more ? goesOn(found) : found;
  }

  /**
   * "| He | told Roe": whom the clause that begins with "he" names, outside marks, is another (Principle C of binding,
   * Chomsky 1981). Not in a clause behind: | He | left, and Roe stayed.
   */
  private boolean isNamedBehind(Antecedent found, int pronoun) {
    Sentence sentence = context.text().sentenceOf(pronoun);
    return pronoun == sentence.begin() && IntStream.range(pronoun, sentence.end())
        .takeWhile(i -> !context.token(i).tag().equals(",") || !context.text().tagAt(i + 1, sentence).equals("CC"))
        .anyMatch(i -> found.who().contains(context.cast().at(i)) && !context.quoted().get(i))
        && context.applies(SpeakerRule.WHOM_HE_NAMES_IS_ANOTHER);
  }

  private static Antecedent goesOn(Antecedent found) {
    return new Antecedent(found.who(), STILL_SPEAKS, found.last(), Reason.TURN);
  }

  /** Whether the pronoun begins its sentence, or follows what it says in marks. */
  private boolean opens(int pronoun) {
    return pronoun == context.text().sentenceOf(pronoun).begin()
        || context.token(pronoun - 1).tag().equals("''");
  }

  /** The one found, likely enough where it is who has just spoken: of bodies that go on too few are marked to learn. */
  private Antecedent surer(Antecedent found) {
    boolean more = !found.isClear(Context.LEAST_PROBABILITY) && context.antecedents().isStillSpeaking(found)
        && context.applies(SpeakerRule.BODY_STILL_SPEAKS);
    return more ? goesOn(found) : found;
  }

  /** Whom somebody else is likened to in front of a pronoun: But, like | Roe |, she stayed. Empty where nobody is. */
  private List<Integer> likened(int pronoun) {
    int last = pronoun - 2;
    if (last < 1 || !context.token(pronoun - 1).tag().equals(",") || !context.cast().isName(last)) {
      return List.of();
    }
    int before = context.cast().nameBegin(last) - 1;
    return before >= 0 && context.lexicon().has(context.token(before).lower(), Feature.LIKENING)
        ? List.of(context.cast().at(last)) : List.of();
  }

  /** "While it said so, the Council …": what a clause in front calls "it" may be the main clause's subject. */
  private Answer ahead(int pronoun, String words) {
    Cast cast = context.cast();
    Sentence sentence = context.text().sentenceOf(pronoun);
    int begin = sentence.begin();
    if (!context.applies(SpeakerRule.SUBJECT_AHEAD) || pronoun != begin + 1
        || !context.lexicon().has(context.token(begin).lower(), Feature.SUBORDINATOR)) {
      return Answer.unclear(words);
    }
    for (int i = pronoun; i + 2 < sentence.end(); i++) {
      int name = context.token(i + 1).tag().equals("DT") ? i + 2 : i + 1;
      if (context.token(i).text().equals(",") && cast.isName(name) && !cast.isPersonName(name)
          && Clauses.isSubject(context.text(), cast.nameEnd(name))) {
        int who = cast.at(name);
        return new Answer(List.of(who), 0.75, Basis.PRONOUN, Explanations.ahead(words, cast.name(who)));
      }
    }
    return Answer.unclear(words);
  }

  /** The antecedent of "who" is the phrase right before it, or the one that this phrase describes. */
  private Answer relative(Attribution a, int pronoun, String words) {
    boolean human = context.token(pronoun).lower().startsWith("who");
    Source source = context.sources().before(pronoun, human);
    if (source.kind() == Source.Kind.NOMINAL && !source.plural() && source.words().size() > 1) {
      return descriptions.byOffice(a, source, words);
    }
    if (source.kind() != Source.Kind.NAMES || human && !source.names().stream().allMatch(context.cast()::isPerson)) {
      return Answer.generic(words);
    }
    return new Answer(source.names(), 0.85, source.names().size() > 1 ? Basis.JOINT : Basis.PRONOUN,
        Explanations.relative(words, context.names(source.names())));
  }
}
