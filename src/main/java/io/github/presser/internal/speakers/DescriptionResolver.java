package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.Offices.Fit;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Says whom "the Norwegian minister", "the 42-year-old" and "the woman" mean. For one article. */
final class DescriptionResolver {

  /** How many words back somebody without a name is still in mind. */
  private static final int RECENT = 150;

  /** How likely somebody is meant by all that the article calls them and nobody else. */
  private static final double CALLED_SO = 0.9;

  private final Context context;
  private final Ages ages;
  private final Fields fields;

  DescriptionResolver(Context context) {
    this.context = context;
    this.ages = new Ages(context.text(), context.cast());
    this.fields = new Fields(context.lexicon(), context.cast());
  }

  /**
   * Whom the description means: of those in the reader's mind, and of those whom the article calls so.
   *
   * @param a what it is the source of, if it is one
   */
  Answer resolve(Optional<Attribution> a, Source source, String words) {
    Answer answer = resolve(a, source, words, isEpithet(source));
    if (answer.who().size() == 1) {
      ages.age(source.begin(), source.head()).ifPresent(age -> ages.learn(answer.who().get(0), age));
    }
    return answer;
  }

  /** Whom the description means, of those whom the article calls so. */
  Answer byOffice(Attribution a, Source source, String words) {
    return resolve(Optional.of(a), source, words, false);
  }

  private Answer resolve(Optional<Attribution> a, Source source, String words, boolean anybody) {
    if (source.office().isEmpty() || source.words().size() == 1 && isSomebodyNew(source)
        && context.applies(SpeakerRule.NOUN_OF_SOMEBODY_NEW)) {
      return Answer.unclear(words);
    }
    Office office = source.office().get();
    Map<Integer, Fit> fits = context.offices().fits(office);
    Answer roster = fits.isEmpty() ? onRoster(office, words) : Answer.unclear(words);
    Answer known = roster.isOpen() ? leader(office, fits, words) : roster;
    if (!known.isOpen() || fits.isEmpty() && context.offices().has(office.head())) {
      return known; // whoever the article calls so is another
    }
    IntPredicate called = called(source, office, fits);
    boolean told = fits.keySet().stream().noneMatch(called::test) ? !fits.isEmpty()
        : (tells(source, office) || fits.size() == 1 && context.lexicon().isRole(office.head()))
        && fits.keySet().stream().anyMatch(who -> fits.get(who) == Fit.WHOLLY && called.test(who));
    IntPredicate allowed = mayBeMeant(a, source);
    List<Integer> holders = told
        ? fits.keySet().stream().filter(who -> called.test(who) && allowed.test(who)).limit(2).toList()
        : List.of();
    if (holders.size() == 1) {
      return new Answer(holders, CALLED_SO, Basis.NOMINAL, Explanations.role(words, context.names(holders)));
    }
    boolean mayBeAnother = !told && !(isBoundByOf(source) && !office.former()
        && context.applies(SpeakerRule.WHO_IS_BOUND_BY_OF_IS_NO_EPITHET));
    Antecedent found = context.antecedents().person(source, gender(office.head(), a), a,
        who -> (called.test(who) || mayBeAnother && mayBeCalled(who, office.head(), anybody)) && allowed.test(who));
    return context.answer(found, Basis.NOMINAL, words);
  }

  /** What the noun tells, or the subject of the clause behind the cue: "the striker said | he", "said while | she". */
  private Gender gender(String noun, Optional<Attribution> a) {
    Gender told = context.lexicon().roleGender(noun);
    Optional<TokenRange> cue = a.filter(it -> told == Gender.UNKNOWN).flatMap(Attribution::cue)
        .filter(it -> a.flatMap(Attribution::source).filter(source -> source.end() <= it.begin()).isPresent());
    return cue.flatMap(it -> subject(it.end())).filter(subject -> context.applies(SpeakerRule.CLAUSE_TELLS_GENDER))
        .map(Pronouns::gender).orElse(told);
  }

  /** The pronoun that is the subject of a clause, if one is and stands outside marks; a conjunction may open it. */
  private Optional<Token> subject(int clause) {
    List<Token> tokens = context.text().tokens();
    int subject = clause < tokens.size() && tokens.get(clause).tag().equals("IN") ? clause + 1 : clause;
    return Optional.of(subject).filter(i -> i < tokens.size() && !context.quoted().get(i)).map(tokens::get)
        .filter(token -> token.tag().equals("PRP") && Pronouns.isThirdPerson(token)
            && !context.lexicon().has(token.lower(), Feature.OBJECT_PRONOUN));
  }

  /** "the Norlandic leader" is Norland's president, "the bank chief" its director, where nobody is called so. */
  private Answer leader(Office office, Map<Integer, Fit> fits, String words) {
    boolean another = fits.values().stream().anyMatch(fit -> fit.compareTo(Fit.COMPATIBLE) > 0);
    List<Integer> leading = another ? List.of() : context.offices().leading(office);
    boolean chief = !another && leading.isEmpty();
    OptionalInt one = context.discourse().only(chief ? context.offices().heading(office) : leading);
    if (one.isEmpty() || !context.applies(chief ? SpeakerRule.CHIEF_OF_BODY : SpeakerRule.LEADER_OF_COUNTRY)) {
      return Answer.unclear(words);
    }
    List<Integer> who = List.of(one.getAsInt());
    return new Answer(who, CALLED_SO, Basis.NOMINAL, Explanations.role(words, context.names(who)));
  }

  /** Whether it may be an epithet of theirs: their work is this or, where anybody is meant, not told as another. */
  private boolean mayBeCalled(int who, String noun, boolean anybody) {
    return anybody ? !context.cast().isOnRoster(who) && !fields.excludes(who, noun) && !hasOtherTitle(who, noun)
        : fields.shares(who, noun);
  }

  /** Whether it is an office of government and the article gives them another sort: a director is not "the mayor". */
  private boolean hasOtherTitle(int who, String noun) {
    return context.applies(SpeakerRule.OTHER_OFFICE_IS_ANOTHERS) && context.lexicon().has(noun, Feature.GOVERNS)
        && !fields.shares(who, noun)
        && context.cast().offices(who).stream().anyMatch(office -> context.lexicon().isTitle(office.head()));
  }

  /**
   * Those whom the article calls so; only those of whom all of the description is true, if there are any and it says
   * more than "the mother", or if it is a headline's; none of several of whom it may or may not be true. One noun
   * alone, "the director", says too little of somebody whom the article has not yet named.
   */
  private IntPredicate called(Source source, Office office, Map<Integer, Fit> fits) {
    boolean wholly = source.bare() || tells(source, office) && fits.containsValue(Fit.WHOLLY);
    boolean vague = fits.size() > 1 && fits.values().stream().allMatch(fit -> fit == Fit.COMPATIBLE);
    int begin = context.token(source.head()).span().begin();
    return who -> !vague && fits.containsKey(who) && (!wholly || fits.get(who) == Fit.WHOLLY)
        && (source.bare() || source.words().size() > 1 || context.cast().isMentionedBefore(who, begin));
  }

  /** Whether the description says more of somebody than what many are: "mother"; though one alone may be called so. */
  private boolean tells(Source source, Office office) {
    return !office.words().isEmpty() || !isFamiliar(context.token(source.head()).lower());
  }

  /** Whether the noun is one for a man or a woman, and no title: "mother". */
  private boolean isFamiliar(String noun) {
    return context.lexicon().roleGender(noun) != Gender.UNKNOWN && !context.lexicon().isTitle(noun);
  }

  private Answer onRoster(Office office, String words) {
    List<Roster.Member> members =
        context.offices().onRoster(office).stream().filter(m -> !context.cast().isGiven(m)).toList();
    if (members.size() != 1) {
      return Answer.unclear(words);
    }
    List<Integer> one = List.of(context.cast().add(members.get(0)));
    return new Answer(one, 0.85, Basis.NOMINAL, Explanations.roster(words, context.names(one)));
  }

  /**
   * Whether the source is a description that papers use in place of a name just given: "the Norland senator", "the
   * 42-year-old", "the mother", "the retired joiner", "the joiner, 42,"; not "the spokesman", who may be anybody's.
   */
  private boolean isEpithet(Source source) {
    String noun = NounPhrases.noun(context.text(), source.head());
    return !source.bare() && (context.lexicon().has(noun, Feature.EPITHET) || context.lexicon().isCompatriot(noun)
        || isFamiliar(noun) || source.words().stream().anyMatch(DescriptionResolver::isAge)
        || context.applies(SpeakerRule.LIFE_IS_TOLD_OF_WHO_WAS_NAMED) && tellsOfLife(source));
  }

  /** Whether the description says that somebody no longer is something, or gives their age after it. */
  private boolean tellsOfLife(Source source) {
    return source.office().filter(Office::former).isPresent()
        || ages.age(source.begin(), source.head()).isPresent();
  }

  /** Whether the noun is an age, "42-year-old", or the last word of one. */
  static boolean isAge(String noun) {
    return noun.equals("old") || noun.endsWith("-old");
  }

  /**
   * Whom the grammar allows, and what the article says of ages: "his lawyer" and "Roe's lawyer" are neither him nor
   * Roe, nor a lawyer whom the article calls another's; and nobody is called so in their own words.
   */
  private IntPredicate mayBeMeant(Optional<Attribution> a, Source source) {
    Set<Integer> spokenOf = a.map(context::namedIn).orElse(Set.of());
    Set<Integer> owners = new HashSet<>();
    if (context.applies(SpeakerRule.OWNER_IS_ANOTHER)) {
      IntStream.range(source.begin(), endOfOwner(source.head())).filter(context.cast()::isPersonName)
          .map(context.cast()::at).forEach(owners::add);
    }
    if (context.applies(SpeakerRule.OWNER_IS_ANOTHER) && Pronouns.isThirdPerson(context.token(source.begin()))) {
      Antecedent owner = context.antecedents()
          .heOrShe(source.begin(), Pronouns.gender(context.token(source.begin())), Optional.empty());
      owners.addAll(owner.isClear(Context.LEAST_PROBABILITY) ? owner.who() : List.of());
    }
    Optional<Ages.Age> age = context.applies(SpeakerRule.AGES_AGREE)
        ? ages.age(source.begin(), source.head()) : Optional.empty();
    return who -> (age.isEmpty() || ages.mayBe(who, age.get())) && !owners.contains(who)
        && !(spokenOf.contains(who) && context.applies(SpeakerRule.NOBODY_DESCRIBES_THEMSELVES))
        && !isOfAnother(who, owners);
  }

  /** Where the phrase ends that "of" binds to a noun: the mother of | the attacker Bo Poe |; the noun if none does. */
  private int endOfOwner(int head) {
    int size = context.text().tokens().size();
    if (head + 2 >= size || !context.token(head + 1).lower().equals("of")) {
      return head;
    }
    int end = head + 2;
    while (end < size && (context.token(end).isNoun() || context.cast().isName(end)
        || context.token(end).tag().startsWith("JJ") || context.token(end).tag().equals("DT"))) {
      end++;
    }
    return end;
  }

  private boolean isOfAnother(int who, Set<Integer> owners) {
    List<String> owned =
        context.cast().offices(who).stream().map(Office::owner).filter(owner -> !owner.isEmpty()).toList();
    return context.applies(SpeakerRule.OWNER_AGREES) && !owned.isEmpty() && !owners.isEmpty()
        && owners.stream().map(context.cast()::lastName).noneMatch(owned::contains);
  }

  /** "the mayor | of one small town", "of Norhaven": what binds them to something says who they are: no epithet. */
  private boolean isBoundByOf(Source source) {
    int of = source.head() + 1;
    return of + 2 < context.text().tokens().size() && context.token(of).lower().equals("of")
        && (context.lexicon().has(context.token(of + 1).lower(), Feature.INDEFINITE)
            || context.token(of + 1).isProper());
  }

  /**
   * Whether the article has just brought in somebody nameless by this noun: "a young woman", then "the woman", or "the
   * mother of Bo Roe", then "the mother". Not in "Roe, 42, a striker with Norby", which tells what Roe is.
   */
  private boolean isSomebodyNew(Source source) {
    String noun = context.token(source.head()).lower();
    for (int i = source.head() - 2; i > 0 && source.head() - i < RECENT; i--) {
      if (context.token(i).lower().equals(noun)) {
        int first = i - 1;
        while (first > 0 && (context.token(first).tag().startsWith("JJ") || context.token(first).isNoun())) {
          first--;
        }
        if (context.lexicon().has(context.token(first).lower(), Feature.INDEFINITE)) {
          return !isApposed(first);
        }
        if (context.lexicon().roleGender(noun) != Gender.UNKNOWN && (isOfPerson(i) || isPersons(i))) {
          return !isApposed(beginOfOwner(first)) && !isNamedAfter(i);
        }
      }
    }
    return false;
  }

  /** "the mother | of Bo Roe". */
  private boolean isOfPerson(int noun) {
    return context.token(noun + 1).lower().equals("of") && context.cast().isPersonName(noun + 2);
  }

  /** "Bo Roe's | mother", "the boy's | mother"; not of somebody who is called so: "is the boy's | mother". */
  private boolean isPersons(int noun) {
    int owner = noun - 2;
    if (owner < 0 || !context.token(noun - 1).tag().equals("POS")) {
      return false;
    }
    int be = beginOfOwner(noun - 1) - 1;
    String word = context.token(owner).lower();
    boolean person = context.lexicon().isRole(word) || context.lexicon().has(word, Feature.PERSON_NOUN);
    boolean called = be >= 0 && context.lexicon().isFormOfBe(context.token(be).lower());
    return context.cast().isPersonName(owner) || person && !called;
  }

  /** Where the phrase begins that a possessive ends: | the young boy | 's; the token itself where it is none. */
  private int beginOfOwner(int possessive) {
    int begin = possessive;
    while (context.token(possessive).tag().equals("POS") && begin > 0 && (context.token(begin - 1).isNoun()
        || context.cast().isName(begin - 1) || context.token(begin - 1).tag().startsWith("JJ")
        || context.token(begin - 1).tag().equals("DT"))) {
      begin--;
    }
    return begin;
  }

  /** Whether a name follows that says who it is: Bo Roe's mother | Ana, the mother of Bo Roe, | Ana Roe. */
  private boolean isNamedAfter(int noun) {
    int after = isOfPerson(noun) ? context.cast().nameEnd(noun + 2) : noun + 1;
    return context.cast().isPersonName(isComma(after) ? after + 1 : after);
  }

  /** Whether the phrase that begins at the token follows a person's name, or their age, after a comma. */
  private boolean isApposed(int begin) {
    int comma = begin - 1;
    boolean age = comma >= 2 && context.token(comma - 1).tag().equals("CD") && isComma(comma - 2);
    int name = (age ? comma - 2 : comma) - 1;
    return name >= 0 && isComma(comma) && context.cast().isPersonName(name);
  }

  private boolean isComma(int i) {
    return context.token(i).text().equals(",");
  }
}
