package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.OfficeReader;
import io.github.presser.internal.offices.Offices;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.rules.Rule;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One article while its speakers are found: all that the resolvers share. Not thread-safe. */
final class Context {

  /** How likely somebody must be meant to be given as the speaker: a wrong name costs ten gaps. */
  static final double LEAST_PROBABILITY = 0.6;

  private final AnnotatedText text;
  private final Cast cast;
  private final Offices offices;
  private final NounPhrases phrases;
  private final Sources sources;
  private final Discourse discourse;
  private final Antecedents antecedents;
  private final BitSet quoted = new BitSet();

  Context(AnnotatedText text, List<Profile> profiles, Roster roster, OptionalInt year, Ranker.Source ranker) {
    this.text = text;
    this.cast = new Cast(text, profiles);
    this.offices = new Offices(text.lexicon(), roster, year);
    addOffices(roster);
    this.phrases = new NounPhrases(text, cast);
    this.sources = new Sources(text, cast, offices, phrases);
    this.discourse = new Discourse(cast);
    this.antecedents = new Antecedents(cast, offices, discourse,
        ranker.of(new SpeakerFeatures(text, cast, offices, discourse), cast), text.rules());
    text.page().passages().forEach(
        passage -> text.tokensIn(passage.span()).ifPresent(tokens -> quoted.set(tokens.begin(), tokens.end())));
  }

  private void addOffices(Roster roster) {
    Map<Set<String>, List<String>> letters = lettersOfBodies();
    for (int who = 0; who < cast.size(); who++) {
      if (cast.isPerson(who)) {
        offices.add(who, cast.offices(who));
        offices.add(who, cast.offices(who).stream()
            .filter(office -> letters.containsKey(office.words()) && applies(SpeakerRule.OFFICE_BY_LETTERS))
            .map(office -> office.at(letters.get(office.words()))).toList());
        learnGender(who);
      }
    }
    // In the article's order, in which "both ministers" are named.
    roster.members().stream().filter(m -> cast.onRoster(m.id()).isPresent())
        .sorted(Comparator.comparingInt(m -> cast.onRoster(m.id()).getAsInt()))
        .forEach(m -> offices.add(cast.onRoster(m.id()).getAsInt(), m));
  }

  /** What the article shortens bodies to, by their names as an office has them: "nhf" for the Norland Harbour Fund. */
  private Map<Set<String>, List<String>> lettersOfBodies() {
    OfficeReader reader = new OfficeReader(text.lexicon());
    Map<Set<String>, List<String>> letters = new HashMap<>();
    IntStream.range(0, cast.size()).filter(cast::isOrganisation).forEach(who -> cast.letters(who).ifPresent(
        name -> letters.putIfAbsent(Set.copyOf(reader.readBody(cast.name(who))), reader.readBody(name))));
    letters.remove(Set.of()); // of a name that tells nothing would be every office that is just "the minister"
    letters.values().removeIf(List::isEmpty);
    return letters;
  }

  /** Whether the rule is followed in this article. */
  boolean applies(Rule rule) {
    return text.rules().apply(rule);
  }

  /** "his wife, Roe" tells who she is. */
  private void learnGender(int who) {
    cast.offices(who).stream().map(Office::gender).filter(gender -> gender != Gender.UNKNOWN).findFirst()
        .ifPresent(gender -> cast.learnGender(who, gender));
  }

  /** The tokens in quotation marks; not to be changed. */
  BitSet quoted() {
    return quoted;
  }

  AnnotatedText text() {
    return text;
  }

  Lexicon lexicon() {
    return text.lexicon();
  }

  Cast cast() {
    return cast;
  }

  Offices offices() {
    return offices;
  }

  NounPhrases phrases() {
    return phrases;
  }

  Sources sources() {
    return sources;
  }

  Discourse discourse() {
    return discourse;
  }

  Antecedents antecedents() {
    return antecedents;
  }

  Token token(int i) {
    return text.tokens().get(i);
  }

  List<String> names(List<Integer> who) {
    return who.stream().map(cast::name).toList();
  }

  /** The answer that an antecedent makes; open when it is not likely enough. */
  Answer answer(Antecedent found, Basis basis, String words) {
    if (!found.isClear(LEAST_PROBABILITY)) {
      return Answer.unclear(words);
    }
    return new Answer(found.who(), found.probability(), found.who().size() > 1 ? Basis.JOINT : basis,
        Explanations.antecedent(words, names(found.who()), found, discourse.sentence()));
  }

  /** Those whom the quoted words speak of as of somebody else, so that they can hardly be their speaker. */
  Set<Integer> peopleQuoted(Attribution a) {
    Set<Integer> people = named(a.passages().stream().flatMap(p -> text.tokensIn(p.span()).stream()).toList());
    people.removeIf(who -> !cast.isPerson(who));
    return people;
  }

  /** Those whom the content names, in marks or out of them. */
  Set<Integer> namedIn(Attribution a) {
    return named(a.content());
  }

  private Set<Integer> named(List<TokenRange> ranges) {
    return ranges.stream().flatMap(range -> range.stream().boxed()).filter(cast::isName).map(cast::at)
        .collect(Collectors.toSet());
  }
}
