package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.NameTag;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the names of several words say of single ones. For one text and one thread. */
final class LongNames {

  private static final Splitter SPACES = Splitter.on(' ');

  private final Lexicon lexicon;
  private final Map<String, Votes> pool;
  private final Set<String> clubs;
  private final Set<String> places;

  /** The last words of people's names. */
  final Set<String> surnames = new HashSet<>();
  /** Those of them that stand behind a listed first name. */
  final Set<String> familyNames = new HashSet<>();
  /** Those of two words: "de luca" of "Stefan de Luca". */
  final Set<String> doubleSurnames = new HashSet<>();
  /** All other words of people's names. */
  final Set<String> givenNames = new HashSet<>();
  /** The first words of bodies' names, but for first names and for whose the body is. */
  final Set<String> openers = new HashSet<>();
  /** What a club is called besides its city: "Comets" of "Okor Comets". */
  final Set<String> nicknames = new HashSet<>();
  /** The first letters of bodies' names. */
  final Set<String> acronyms = new HashSet<>();
  /** Whose administration or campaign the article names. */
  final Set<String> leaders = new HashSet<>();
  /** The first words of companies' names. */
  final Set<String> firms = new HashSet<>();
  /** What is called a company somewhere: "Harbour" of "Harbour Ltd". */
  final Set<String> companies = new HashSet<>();

  /**
   * Reads the names.
   *
   * @param words the words of each name
   * @param keys its key, at the same place
   * @param pool what was said of each key so far
   * @param clubs the keys of several words that begin with a place
   * @param places the keys that are listed places
   */
  LongNames(
      Lexicon lexicon,
      List<List<String>> words,
      List<String> keys,
      Map<String, Votes> pool,
      Set<String> clubs,
      Set<String> places) {
    this.lexicon = lexicon;
    this.pool = pool;
    this.clubs = clubs;
    this.places = places;
    ShortForms shortForms = new ShortForms(lexicon);
    for (int i = 0; i < keys.size(); i++) {
      if (words.get(i).size() > 1 && pool.get(keys.get(i)).winner() == NameTag.ORGANISATION) {
        acronyms.addAll(Spelling.initials(words.get(i)));
      }
      List<String> core = shortForms.withoutSuffix(words.get(i));
      if (core.size() < words.get(i).size()) {
        companies.add(Spelling.key(core));
        firms.add(Spelling.key(core.subList(0, 1)));
      }
    }
    pool.forEach(this::readVotes);
  }

  private void readVotes(String key, Votes votes) {
    int space = key.indexOf(' ');
    if (space > 0 && votes.winner() == NameTag.PERSON) {
      String surname = key.substring(key.lastIndexOf(' ') + 1);
      surnames.add(surname);
      if (lexicon.isFirstName(key.substring(0, space))) {
        familyNames.add(surname);
      }
      addDoubleSurname(SPACES.splitToList(key));
      givenNames.addAll(SPACES.splitToList(key.substring(0, key.lastIndexOf(' '))));
    } else if (space > 0 && votes.winner() == NameTag.ORGANISATION
        && !lexicon.isFirstName(key.substring(0, space))
        && !isOwned(key.substring(space + 1))) {
      openers.add(key.substring(0, space));
    }
    if (space > 0 && lexicon.has(key.substring(key.lastIndexOf(' ') + 1), Feature.RETINUE)) {
      leaders.add(key.substring(0, key.lastIndexOf(' ')));
    }
    if (space > 0 && votes.winner() == NameTag.ORGANISATION) {
      addNickname(key.substring(key.lastIndexOf(' ') + 1), key);
    }
  }

  /** "White House" of "Okoro White House": before what is called so by itself stands whose it is. */
  private boolean isOwned(String end) {
    return lexicon.has(end, Feature.RETINUE) || end.indexOf(' ') > 0 && pool.containsKey(end);
  }

  private void addDoubleSurname(List<String> name) {
    int particle = name.size() - 2;
    if (particle > 0 && lexicon.has(name.get(particle), Feature.PARTICLE)) {
      doubleSurnames.add(name.get(particle) + ' ' + name.get(particle + 1));
    }
  }

  private void addNickname(String last, String name) {
    if (clubs.contains(name) && !places.contains(last) && !lexicon.has(last, Feature.ORGANISATION_HEAD)) {
      nicknames.add(last);
    }
  }
}
