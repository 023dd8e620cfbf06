package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what kind of name each is, once for all the places where an article uses it. The tagger's answers, the words
 * of the name ({@link FormVotes}) and the words around it ({@link ContextVotes}) are votes, pooled over the article;
 * then single words take part of their meaning from the longer names that hold them. For one text and one thread.
 */
final class TypeJudge {

  /** Longer lines with figures are sentences that lack a verb. */
  private static final int SHORT_LINE = 20;

  /** After so many answers of the tagger on one name, more of them count less. */
  private static final int SEEN = 3;

  private static final double SEEN_AGAIN = 0.34;

  /** What somebody's full name says of the surname in it. */
  private static final double SURNAME = 3;

  /** What a verb of speech says of a name's being a person's; bodies speak too. */
  private static final double BY_SPEECH = 0.5;

  /** What a club's full name says of the word that is its city's too. */
  private static final double BY_CLUB = 2;

  /** What a firm's address on the web adds to its name. */
  private static final String ADDRESS = ".com";

  private static final Splitter SPACES = Splitter.on(' ');

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final List<Token> tokens;
  private final FormVotes form;
  private final ContextVotes context;

  private final List<List<String>> words = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<String, Votes> pool = new LinkedHashMap<>();
  private final Multiset<String> tagged = HashMultiset.create();

  /** The listed places of one word. */
  private final Set<String> places = new HashSet<>();

  /** The names of one word that are listed places, or stand after a preposition somewhere. */
  private final Set<String> located = new HashSet<>();

  /** The listed bodies, and words in capitals. */
  private final Set<String> listed = new HashSet<>();

  /** Names of several words that begin with a place: "Okor Comets". */
  private final Set<String> clubs = new HashSet<>();

  /** Names of two words that end in one for a settlement: "Okor Town". */
  private final Set<String> towns = new HashSet<>();

  /** The cities of clubs that are called "Okor Town", "Okor City". */
  private final Set<String> clubCities = new HashSet<>();

  /** Names that stand after a title somewhere. */
  private final Set<String> titled = new HashSet<>();

  /** Names of which the words around them, or the roster, say somewhere that they are people's. */
  private final Set<String> told = new HashSet<>();

  /** Those of them of which more says so than a verb of speech. */
  private final Set<String> introduced = new HashSet<>();

  /** Names that have a plural verb somewhere, as papers give it to clubs and firms. */
  private final Set<String> several = new HashSet<>();

  /** Names whose bearer is "it" where it speaks, those whose is "he" or "she" there, and those whose is right after. */
  private final Multiset<String> things = HashMultiset.create();
  private final Multiset<String> persons = HashMultiset.create();
  private final Set<String> somebody = new HashSet<>();

  /** Names that stand before their coach's somewhere, and those that something beside them says to be places. */
  private final Set<String> coached = new HashSet<>();
  private final Set<String> toldPlaces = new HashSet<>();

  /** Names that stand where only places do: "in Okor", "the town of Okor". */
  private final Set<String> inPlaces = new HashSet<>();

  /** What stands before ".com" somewhere: "okoro" of "Okoro.com". */
  private final Set<String> addresses = new HashSet<>();

  /** Names that stand somewhere without an article before them. */
  private final Set<String> bare = new HashSet<>();

  /** The names that stand after "the" somewhere, as bodies do that are called by their noun: "the Guardian". */
  private final Set<String> determined = new HashSet<>();

  private TypeJudge(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = text.tokens();
    this.form = new FormVotes(lexicon);
    this.context = new ContextVotes(lexicon, text);
    tokens.stream().map(Token::lower).filter(word -> word.endsWith(ADDRESS))
        .forEach(word -> addresses.add(word.substring(0, word.length() - ADDRESS.length())));
  }

  /** Returns a name for each span that is one, in the same order. */
  static List<Name> judge(Lexicon lexicon, AnnotatedText text, List<NameSpan> spans, RosterNames roster) {
    return new TypeJudge(lexicon, text).judge(spans, roster);
  }

  private List<Name> judge(List<NameSpan> spans, RosterNames roster) {
    readKeys(spans);
    for (int i = 0; i < spans.size(); i++) {
      Interruption.check();
      vote(spans.get(i), words.get(i), keys.get(i), roster);
      if (i > 0 && isShortForBody(spans.get(i - 1), spans.get(i))) {
        pool.get(keys.get(i)).add(NameTag.ORGANISATION, 3);
      }
    }
    Map<String, NameTag> types = types(new LongNames(lexicon, words, keys, pool, clubs, places));
    List<List<Integer>> lists = NameLists.of(tokens, spans);
    if (text.rules().apply(TypeRule.BY_LIST_OF_PLACES)) {
      lists.forEach(list -> takeForPlaces(list, spans, types));
    }
    if (text.rules().apply(TypeRule.BY_LIST)) {
      lists.forEach(list -> takeForBodies(list, types));
    }
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      NameTag type = types.getOrDefault(keys.get(i), NameTag.NONE);
      if (type != NameTag.NONE) {
        names.add(new Name(spans.get(i), words.get(i), keys.get(i), typeHere(spans.get(i), type)));
      }
    }
    return names;
  }

  /** "Ostia Works Agency (Oswa)"; not "Okor Square (OS)". */
  private boolean isShortForBody(NameSpan body, NameSpan inShort) {
    return body.tag() == NameTag.ORGANISATION
        && inShort.begin() == body.end() + 1
        && !lexicon.has(tokens.get(body.end() - 1).lower(), Feature.PLACE_HEAD)
        && ShortForms.isInBracket(text, body);
  }

  private void readKeys(List<NameSpan> spans) {
    spans.forEach(span -> words.add(words(span)));
    Set<String> surnames = new HashSet<>();
    for (int i = 0; i < spans.size(); i++) {
      List<String> w = words.get(i);
      if (spans.get(i).tag() == NameTag.PERSON && w.size() > 1) {
        surnames.add(w.get(w.size() - 1));
      }
    }
    for (int i = 0; i < spans.size(); i++) {
      List<String> w = words.get(i);
      keys.add(usualName(spans.get(i), w, surnames)
          .map(usual -> Spelling.key(SPACES.splitToList(usual))).orElseGet(() -> Spelling.key(w)));
    }
    // "Al" at the front of a name is a first name, unless the article has the rest of the name without it.
    Set<String> distinct = new HashSet<>(keys);
    keys.replaceAll(k -> k.startsWith("al ") && distinct.contains(k.substring(3)) ? k.substring(3) : k);
  }

  private void vote(NameSpan span, List<String> w, String key, RosterNames roster) {
    Votes votes = pool.computeIfAbsent(key, k -> new Votes());
    if (context.isAfterTitle(span)) {
      titled.add(key);
    }
    (context.hasArticle(span) ? determined : bare).add(key);
    if (w.size() == 1 && (lexicon.isPlace(w.get(0)) || context.isAfterPreposition(span))) {
      located.add(key);
    }
    if (Capitals.isAcronym(w.get(0)) || lexicon.has(w.get(0), Feature.ORGANISATION)) {
      listed.add(key);
    }
    if (w.size() == 1 && lexicon.isPlace(w.get(0))) {
      places.add(key);
    } else if (lexicon.isPlace(w.get(0))) {
      clubs.add(key);
    }
    if (w.size() == 2 && lexicon.has(Lexicon.lower(w.get(1)), Feature.SETTLEMENT)) {
      towns.add(key);
    }
    // What the tagger takes a strange name for once, it takes it for again: that proves little.
    votes.add(span.tag(), tagged.add(key, 1) < SEEN ? 1 : SEEN_AGAIN);
    if (isDoubtful(span, w)) {
      votes.add(NameTag.PLACE, 0.3);
    }
    form.add(w, votes);
    Votes around = new Votes();
    context.add(span, around);
    around.add(roster.type(key), 3);
    votes.add(around);
    if (around.of(NameTag.PERSON) > BY_SPEECH || lexicon.isFirstName(w.get(0))) {
      introduced.add(key);
    }
    boolean nation = !lexicon.related(String.join(" ", w), Relation.DEMONYM).isEmpty(); // its eleven is the nation's
    if (!nation && context.isBeforeCoach(span)) {
      coached.add(key);
    } else if (around.of(NameTag.PLACE) > 0) {
      toldPlaces.add(key);
    }
    if (context.isWhere(span)) {
      inPlaces.add(key);
    }
    if (context.isPlural(span)) {
      several.add(key);
    }
    if (context.isHeOrShe(span)) {
      somebody.add(key);
    }
    context.callsItself(span).ifPresent(as -> (as == NameTag.PERSON ? persons : things).add(key));
    if (around.of(NameTag.PERSON) > 0
        || lexicon.isFirstName(w.get(0))
        || NameTags.hasArticle(lexicon, w.get(0)) // "al-Okor": whose first name is somewhere else
        || context.isBesideWordForPeople(span)) {
      told.add(key);
    }
  }

  /** The press introduces people in full: what is called by one word that is no first name may be a place. */
  private boolean isDoubtful(NameSpan span, List<String> w) {
    return span.tag() == NameTag.PERSON && w.size() == 1 && !lexicon.isFirstName(w.get(0));
  }

  private Map<String, NameTag> types(LongNames longNames) {
    Map<String, NameTag> types = new HashMap<>();
    several.stream()
        .filter(towns::contains)
        .forEach(key -> clubCities.add(key.substring(0, key.indexOf(' '))));
    pool.forEach((key, votes) -> {
      if (!key.isEmpty() && key.indexOf(' ') < 0) {
        voteForWord(key, votes, longNames);
      } else if (longNames.doubleSurnames.contains(key)) {
        voteForSurname(votes);
      }
    });
    pool.forEach((key, votes) -> {
      boolean team = coached.contains(key) && !toldPlaces.contains(key);
      if (isClub(key) || team && votes.winner() == NameTag.PLACE && text.rules().apply(TypeRule.BY_COACH)) {
        voteForBody(votes);
      }
      if (votes.winner() == NameTag.PERSON && isThing(key, longNames)) {
        voteForBody(votes);
      }
      if ((longNames.companies.contains(key) || addresses.contains(key) && !titled.contains(key))
          && !longNames.surnames.contains(key)) {
        voteForBody(votes);
      }
      boolean nobody = votes.winner() == NameTag.PERSON && key.indexOf(' ') < 0
          && (!bare.contains(key) || isUntold(key, longNames)) && !longNames.surnames.contains(key);
      types.put(key, key.isEmpty() || nobody ? NameTag.NONE : votes.winner());
    });
    return types;
  }

  /** "Okor Bank, Harbour Inc. and Ostia": what is listed with several bodies, and nowhere said to be a place. */
  private void takeForBodies(List<Integer> list, Map<String, NameTag> types) {
    List<String> listedKeys = list.stream().map(keys::get).toList();
    List<String> others = listedKeys.stream().filter(key -> types.get(key) == NameTag.PLACE).toList();
    long bodies = listedKeys.stream().filter(key -> types.get(key) == NameTag.ORGANISATION).count();
    boolean person = listedKeys.stream().anyMatch(key -> types.get(key) == NameTag.PERSON);
    if (person || others.size() != 1 || bodies < 2) {
      return;
    }
    String key = others.get(0);
    boolean place = inPlaces.contains(key) || places.contains(key)
        || lexicon.has(key.substring(key.lastIndexOf(' ') + 1), Feature.PLACE_HEAD);
    if (!place) {
      types.put(key, NameTag.ORGANISATION);
    }
  }

  /** "Okor/Ostia", "in Okor, Ostia and Norland": what is only the tagger's guess is of the kind of the places. */
  private void takeForPlaces(List<Integer> list, List<NameSpan> spans, Map<String, NameTag> types) {
    boolean stroke = tokens.get(spans.get(list.get(0)).end()).text().equals("/");
    List<String> others =
        list.stream().map(keys::get).filter(key -> types.get(key) != NameTag.PLACE).toList();
    long sure = list.stream().map(keys::get).filter(key -> types.get(key) == NameTag.PLACE)
        .filter(key -> stroke || inPlaces.contains(key) || places.contains(key)).count();
    if (sure > (stroke ? 0 : others.size()) && others.stream().allMatch(key -> isGuess(key, types.get(key), stroke))) {
      others.forEach(key -> types.put(key, NameTag.PLACE));
    }
  }

  /** Whether nothing but the tagger says that one word is a person's name, or a body's in a list with strokes. */
  private boolean isGuess(String key, NameTag type, boolean stroke) {
    return key.indexOf(' ') < 0
        && (type == NameTag.PERSON || stroke && type == NameTag.ORGANISATION)
        && !told.contains(key) && !titled.contains(key) && !listed.contains(key) && !addresses.contains(key)
        && !coached.contains(key) && !several.contains(key) && !determined.contains(key)
        && pool.get(key).of(NameTag.PERSON) < SURNAME;
  }

  /** Whether it is no more than the tagger's guess, once, that a word is somebody's name. */
  private boolean isUntold(String key, LongNames longNames) {
    return tagged.count(key) == 1 && !told.contains(key) && !longNames.givenNames.contains(key);
  }

  /** Whether a word that nothing introduces as a person is "it" to the article: "Okor said it had closed its mine". */
  private boolean isThing(String key, LongNames longNames) {
    return things.count(key) > 2 * persons.count(key)
        && key.indexOf(' ') < 0
        && !introduced.contains(key)
        && !titled.contains(key)
        && !longNames.surnames.contains(key)
        && !longNames.givenNames.contains(key)
        && text.rules().apply(TypeRule.BY_PRONOUN);
  }

  /** "Okor Town", "Okor City" where "Okor" is a club, or they "are". */
  private boolean isClub(String key) {
    int space = key.indexOf(' ');
    Votes shortName = space < 0 ? null : pool.get(key.substring(0, space));
    return towns.contains(key)
        && (several.contains(key) || shortName != null && shortName.winner() == NameTag.ORGANISATION);
  }

  private void voteForWord(String key, Votes votes, LongNames longNames) {
    boolean surname = longNames.surnames.contains(key);
    if (surname) {
      voteForSurname(votes);
      if (isOfNoBody(key, votes, longNames)) {
        votes.add(NameTag.PERSON, 1 + votes.of(NameTag.ORGANISATION));
      }
    } else if (longNames.nicknames.contains(key)) {
      voteForBody(votes);
    } else if (longNames.openers.contains(key)
        && (votes.winner() != NameTag.PLACE || longNames.firms.contains(key) && !located.contains(key))
        && !longNames.leaders.contains(key)) {
      // "Harbour" of an article on Harbour Coal that calls nobody Mr. Harbour is the company.
      votes.add(NameTag.ORGANISATION, titled.contains(key) ? 1.5 : 1.5 + votes.of(NameTag.PERSON));
    }
    if (votes.winner() == NameTag.ORGANISATION && isOfPerson(key, longNames)) {
      voteForSurname(votes);
    }
    if (clubCities.contains(key)) {
      votes.add(NameTag.ORGANISATION, BY_CLUB);
    }
    if (longNames.acronyms.contains(key) && key.length() > 2) {
      votes.add(NameTag.ORGANISATION, surname ? 2 : 2 + votes.of(NameTag.PLACE));
    }
  }

  /** "Okoro" after a title somewhere, or of an "Okoro Jin-soo" whom the article has: no listed body. */
  private boolean isOfPerson(String key, LongNames longNames) {
    return (titled.contains(key) || longNames.givenNames.contains(key)) && !listed.contains(key)
        && !longNames.openers.contains(key)
        && !longNames.companies.contains(key)
        && text.rules().apply(TypeRule.BY_PERSON_ELSEWHERE);
  }

  /** Whether the tagger takes the surname of somebody named in full for a body, and for no listed one or for a "he". */
  private boolean isOfNoBody(String key, Votes votes, LongNames longNames) {
    return longNames.familyNames.contains(key)
        && votes.winner() == NameTag.ORGANISATION
        && (!listed.contains(key)
            || (lexicon.has(key, Feature.ORGANISATION_HEAD) || somebody.contains(key)) && !determined.contains(key))
        && !longNames.openers.contains(key) && !longNames.companies.contains(key)
        && things.count(key) == 0
        && text.rules().apply(TypeRule.BY_FULL_NAME);
  }

  /** Outdoes all that says that it is a person's or a place's. */
  private static void voteForBody(Votes votes) {
    votes.add(NameTag.ORGANISATION, 1 + votes.of(NameTag.PERSON) + votes.of(NameTag.PLACE));
  }

  private static void voteForSurname(Votes votes) {
    votes.add(NameTag.PERSON, Math.max(SURNAME, 0.8 * votes.of(NameTag.ORGANISATION)));
  }

  /** In prose a name means one thing throughout; in a table of results "Ostia" is a team, in the report a city. */
  private NameTag typeHere(NameSpan span, NameTag inProse) {
    boolean place = inProse == NameTag.PLACE || inProse == NameTag.ORGANISATION;
    boolean other = span.tag() == NameTag.PLACE || span.tag() == NameTag.ORGANISATION;
    return place && other && isTable(text.sentenceOf(span.begin())) ? span.tag() : inProse;
  }

  /** A line of a table, a fixture, a dateline: figures or capitals, and nobody does anything in it. */
  private boolean isTable(Sentence s) {
    int figures = 0;
    boolean capitals = true;
    for (Token token : tokens.subList(s.begin(), s.end())) {
      if (token.isFiniteVerb()) {
        return false;
      }
      figures += token.tag().equals("CD") ? 1 : 0;
      capitals &= token.text().chars().noneMatch(Character::isLowerCase);
    }
    return capitals || figures > 0 && (s.size() <= SHORT_LINE || 3 * figures >= s.size());
  }

  /** The usual name of what has several; "Tex" before a full stop is "Tex.", unless there is an Ann Tex. */
  private Optional<String> usualName(NameSpan span, List<String> w, Set<String> surnames) {
    String name = String.join(" ", w);
    boolean stop =
        w.size() == 1 && name.length() > 2 && isTight(span.end()) && tokens.get(span.end()).text().equals(".");
    boolean afterComma = span.begin() > 0 && tokens.get(span.begin() - 1).text().equals(",");
    Optional<String> usual = lexicon.usualName(name);
    return usual.isEmpty() && stop && (afterComma || !surnames.contains(name)) ? lexicon.usualName(name + ".") : usual;
  }

  /** Whether the token is one and no space stands before it. */
  private boolean isTight(int i) {
    return i < tokens.size() && tokens.get(i).span().begin() == tokens.get(i - 1).span().end();
  }

  /** The words of the name: tokens that stand together are one word, and so is a spaced "al - Nasr". */
  private List<String> words(NameSpan span) {
    List<String> w = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = span.begin(); i < span.end(); i++) {
      String token = tokens.get(i).text();
      if (NameTags.isEditorial(token)) {
        continue; // "[Jane] Roe": a word that the paper put in
      }
      boolean gap = i > span.begin() && tokens.get(i).span().begin() > tokens.get(i - 1).span().end();
      boolean dash = tokens.get(i).isDash() || i > span.begin() && tokens.get(i - 1).isDash();
      if (gap && !dash) {
        w.add(word.toString());
        word.setLength(0);
      }
      word.append(token);
    }
    w.add(word.toString());
    return w;
  }
}
