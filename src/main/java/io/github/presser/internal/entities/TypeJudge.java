package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what kind of name each is, once for all the places where an article uses it: the tagger's
 * answers and the words around them are votes, pooled over the article. An instance is for one text
 * and one thread.
 */
final class TypeJudge {

  /** The votes on one name. */
  private static final class Votes {
    private double person;
    private double place;
    private double organisation;

    void add(NameTag tag, double weight) {
      switch (tag) {
        case PERSON -> person += weight;
        case PLACE -> place += weight;
        case ORGANISATION -> organisation += weight;
        case NONE -> {}
      }
    }

    NameTag winner() {
      if (person >= place && person >= organisation) {
        return NameTag.PERSON;
      }
      return place >= organisation ? NameTag.PLACE : NameTag.ORGANISATION;
    }
  }

  /** Longer lines with figures are sentences that lack a verb. */
  private static final int SHORT_LINE = 20;

  private static final int OFTEN = 3;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final Splitter SPACES = Splitter.on(' ');

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final List<Token> tokens;

  private TypeJudge(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Returns a name for each span, in the same order. */
  static List<Name> judge(Lexicon lexicon, AnnotatedText text, List<NameSpan> spans, RosterNames roster) {
    return new TypeJudge(lexicon, text).judge(spans, roster);
  }

  private List<Name> judge(List<NameSpan> spans, RosterNames roster) {
    Map<String, Votes> pool = new HashMap<>();
    Set<String> titled = new HashSet<>();
    Set<String> described = new HashSet<>();
    List<List<String>> words = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (NameSpan span : spans) {
      List<String> w = words(span);
      words.add(w);
      keys.add(
          usualName(w)
              .map(usual -> Spelling.key(SPACES.splitToList(usual)))
              .orElseGet(() -> Spelling.key(w)));
    }
    Set<String> distinct = new HashSet<>(keys);
    // "Al" at the front of a name is a first name, unless the article has the rest of the name
    // without it.
    keys.replaceAll(
        k -> k.startsWith("al ") && distinct.contains(k.substring(3)) ? k.substring(3) : k);
    for (int i = 0; i < spans.size(); i++) {
      Interruption.check();
      NameSpan span = spans.get(i);
      List<String> w = words.get(i);
      String key = keys.get(i);
      Votes votes = pool.computeIfAbsent(key, k -> new Votes());
      if (isAfterTitle(span)) {
        titled.add(key);
      }
      votes.add(span.tag(), 1);
      double told = votes.person;
      if (isDoubtful(span, w)) {
        votes.add(NameTag.PLACE, 0.3);
      }
      form(w, votes);
      context(span, votes);
      NameTag known = roster.type(key);
      if (known != NameTag.NONE) {
        votes.add(known, 3);
      }
      if (votes.person - told >= 1) {
        described.add(key);
      }
    }
    // A single word takes part of its meaning from the longer names that hold it: surnames from
    // people's.
    Map<String, NameTag> types = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    Set<String> openers = new HashSet<>();
    Set<String> acronyms = new HashSet<>();
    for (int i = 0; i < spans.size(); i++) {
      if (words.get(i).size() > 1 && pool.get(keys.get(i)).winner() == NameTag.ORGANISATION) {
        acronyms.addAll(Spelling.initials(words.get(i)));
      }
    }
    Map<String, Integer> unintroduced = new HashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).tag() == NameTag.PERSON && isDoubtful(spans.get(i), words.get(i))
          && !described.contains(keys.get(i))) {
        Sentence s = text.sentences().get(text.sentenceIndexOf(spans.get(i).begin()));
        if (!isTable(s) && text.paragraphOf(s).isBody()) {
          unintroduced.merge(keys.get(i), 1, Integer::sum);
        }
      }
    }
    pool.forEach(
        (key, votes) -> {
          int space = key.lastIndexOf(' ');
          if (space > 0) {
            NameTag type = votes.winner();
            types.put(key, type);
            if (type == NameTag.PERSON) {
              surnames.add(key.substring(space + 1));
            } else if (type == NameTag.ORGANISATION) {
              String opener = key.substring(0, key.indexOf(' '));
              if (!lexicon.isFirstName(opener)) {
                openers.add(opener);
              }
            }
          }
        });
    pool.forEach(
        (key, votes) -> {
          if (key.indexOf(' ') < 0) {
            if (surnames.contains(key)) {
              votes.add(NameTag.PERSON, Math.max(3, 0.8 * votes.organisation));
            } else if (openers.contains(key) && votes.winner() != NameTag.PLACE) {
              // "Harbour" of an article on Harbour Coal that calls nobody Mr. Harbour is the company.
              votes.add(NameTag.ORGANISATION, titled.contains(key) ? 1.5 : 1.5 + votes.person);
            }
            if (!surnames.contains(key) && unintroduced.getOrDefault(key, 0) >= OFTEN) {
              votes.add(NameTag.ORGANISATION, votes.person); // a hint of a body is enough: people get a first name
            }
            if (acronyms.contains(key) && key.length() > 2) {
              votes.add(NameTag.ORGANISATION, 2);
            }
            types.put(key, votes.winner());
          }
        });
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (!keys.get(i).isEmpty()) {
        names.add(new Name(spans.get(i), words.get(i), keys.get(i), typeHere(spans.get(i), types.get(keys.get(i)))));
      }
    }
    return names;
  }

  /** In prose a name means one thing throughout; in a table of results "Ostia" is a team, in the report a city. */
  private NameTag typeHere(NameSpan span, NameTag inProse) {
    boolean place = inProse == NameTag.PLACE || inProse == NameTag.ORGANISATION;
    boolean other = span.tag() == NameTag.PLACE || span.tag() == NameTag.ORGANISATION;
    return place && other && isTable(text.sentences().get(text.sentenceIndexOf(span.begin()))) ? span.tag() : inProse;
  }

  /** A line of a table, a fixture, a dateline: figures or capitals, and nobody does anything in it. */
  private boolean isTable(Sentence s) {
    int figures = 0;
    boolean capitals = true;
    for (int i = s.begin(); i < s.end(); i++) {
      String tag = tokens.get(i).tag();
      if (FINITE.contains(tag)) {
        return false;
      }
      figures += tag.equals("CD") ? 1 : 0;
      capitals &= tokens.get(i).text().chars().noneMatch(Character::isLowerCase);
    }
    return capitals || figures > 0 && (s.size() <= SHORT_LINE || 3 * figures >= s.size());
  }

  private Optional<String> usualName(List<String> words) {
    String name = String.join(" ", words);
    boolean abbreviation = words.size() == 1 && name.length() > 2;
    // "Tex" as well as "Tex.": at the end of a sentence the mark is a token of its own.
    return lexicon
        .usualName(name)
        .or(() -> abbreviation ? lexicon.usualName(name + ".") : Optional.empty());
  }

  /**
   * The words of the name: tokens that stand together are one word, and so is a spaced "al - Nasr".
   */
  private List<String> words(NameSpan span) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = span.begin(); i < span.end(); i++) {
      String token = tokens.get(i).text();
      if (NameTags.isEditorial(token)) {
        continue; // "[Jane] Roe": a word that the paper put in
      }
      boolean gap =
          i > span.begin() && tokens.get(i).span().begin() > tokens.get(i - 1).span().end();
      boolean dash =
          tokens.get(i).isDash() || i > span.begin() && tokens.get(i - 1).isDash();
      if (gap && !dash) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(token);
    }
    words.add(word.toString());
    return words;
  }

  /** The press introduces people in full: what is called by one word that is no first name may be a place. */
  private boolean isDoubtful(NameSpan span, List<String> words) {
    return span.tag() == NameTag.PERSON && words.size() == 1 && !lexicon.isFirstName(words.get(0));
  }

  /** What the name's own words say. */
  private void form(List<String> words, Votes votes) {
    String first = Lexicon.lower(words.get(0));
    String last = Lexicon.lower(words.get(words.size() - 1));
    if (lexicon.isPlace(String.join(" ", words))) {
      votes.add(NameTag.PLACE, 1.5);
    } else if (lexicon.has(String.join(" ", words), Feature.ORGANISATION)
        || lexicon.usualName(String.join(" ", words)).isPresent()
        && !lexicon.isPlace(first)
        && !lexicon.has(last, Feature.PLACE_HEAD)) {
      votes.add(NameTag.ORGANISATION, 3); // the list names no people
    }
    boolean article =
        words.size() == 1
            ? NameTags.hasArticle(lexicon, words.get(0))
            : words.size() == 2 && first.equals("al");
    if (words.size() == 1 || article && words.get(0).equals("al")) {
      if (article) {
        votes.add(NameTag.ORGANISATION, 0.7); // a person's surname gets more from the full name
      }
      if (lexicon.has(first, Feature.ORGANISATION_HEAD)) {
        votes.add(NameTag.ORGANISATION, 1); // "Congress"
      }
      return;
    }
    boolean organisation =
        lexicon.has(last, Feature.ORGANISATION_HEAD) || lexicon.has(first, Feature.GROUP_OPENER);
    for (int i = 1; i + 1 < words.size() && !organisation; i++) {
      String next = words.get(i + 1);
      organisation =
          (next.equals("of") || next.equals("for") || next.equals("on"))
              && lexicon.has(Lexicon.lower(words.get(i)), Feature.ORGANISATION_HEAD);
    }
    organisation = organisation || words.contains("&") || words.contains("for") && words.size() > 2;
    if (organisation || lexicon.has(first, Feature.ORGANISATION_HEAD) && words.get(1).equals("of")) {
      votes.add(NameTag.ORGANISATION, 2);
    } else if (words.size() == 2
        && Character.isUpperCase(words.get(1).charAt(0))
        && lexicon.has(first, Feature.DIRECTION)) {
      votes.add(NameTag.PLACE, 1.5); // "Upper Vale"
    } else if (lexicon.has(last, Feature.PLACE_HEAD)) {
      votes.add(NameTag.PLACE, lexicon.isFirstName(first) ? 0.8 : 1.1); // "Harbour Lane", but "Nathan Lane"
    } else if (lexicon.isFirstName(first) && words.size() <= 4 && !first.equals("al") && !isWord(first)) {
      votes.add(NameTag.PERSON, 1);
    } else if (words.stream().anyMatch(w -> w.equals("de") || w.equals("bin") || w.equals("van"))) {
      votes.add(NameTag.PERSON, 0.7);
    }
  }

  /** A first name that is a word as well says little: "Said", "Will". */
  private boolean isWord(String first) {
    return lexicon.has(first, Feature.FUNCTION_WORD)
        || lexicon.has(first, Feature.SPEECH_VERB)
        || lexicon.has(first, Feature.NO_NAME);
  }

  private boolean isAfterTitle(NameSpan span) {
    Sentence s = text.sentences().get(text.sentenceIndexOf(span.begin()));
    return span.begin() > s.begin()
        && lexicon.isTitle(wordAt(span.begin() - 1, s))
        && NameTags.isCapitalised(tokens.get(span.begin() - 1).text());
  }

  /** What the words around it say. */
  private void context(NameSpan span, Votes votes) {
    Sentence s = text.sentences().get(text.sentenceIndexOf(span.begin()));
    String before = wordAt(span.begin() - 1, s);
    String before2 = wordAt(span.begin() - 2, s);
    String after = wordAt(span.end(), s);
    String after2 = wordAt(span.end() + 1, s);
    boolean hyphen =
        after.equals("-")
            && tokens.get(span.end()).span().begin() == tokens.get(span.end() - 1).span().end();
    if (lexicon.isHonorific(before)) {
      votes.add(NameTag.PERSON, 4);
    } else if (lexicon.isTitle(before)
        || lexicon.isRole(before)
        || lexicon.has(before, Feature.PORTFOLIO)
            && before2.equals("of")
            && lexicon.isRole(wordAt(span.begin() - 3, s))) {
      votes.add(NameTag.PERSON, 2);
    }
    if (lexicon.has(after, Feature.SPEECH_VERB)) {
      votes.add(NameTag.PERSON, 0.5);
      votes.add(NameTag.ORGANISATION, 0.3);
    } else if (after.equals("who") || after.equals(",") && after2.equals("who")) {
      votes.add(NameTag.PERSON, 1.5);
    }
    if (hyphen
        && lexicon.has(after2, Feature.ALLYING)) {
      votes.add(NameTag.ORGANISATION, 1);
    } else if (lexicon.has(after, Feature.GROUP_WORD)) {
      votes.add(NameTag.ORGANISATION, 1);
    }
    if (lexicon.has(before, Feature.GROUP_WORD) && !lexicon.isRole(before)) {
      votes.add(NameTag.ORGANISATION, 1);
    }
    if (lexicon.has(after, Feature.PLACE_WORD) && !tagAt(span.end() + 1, s).startsWith("NN")) {
      // "the Okoro district", but not "Okoro district attorney"
      votes.add(NameTag.PLACE, lexicon.has(after, Feature.SETTLEMENT) && before.equals("the") ? 2 : 1);
    }
    if ((before.equals("and") || before.equals(",")) && span.begin() - 2 >= s.begin()) {
      votes.add(tokens.get(span.begin() - 2).name(), before.equals("and") ? 0.8 : 0.4); // birds of a feather
    }
    if ((after.equals("and") || after.equals(",")) && span.end() + 1 < s.end()) {
      votes.add(tokens.get(span.end() + 1).name(), after.equals("and") ? 0.8 : 0.4);
    }
    if (after.equals(",") && span.end() + 1 < s.end() && isInCountry(span.end() + 1, s)) {
      votes.add(NameTag.PLACE, 1); // "Okor, Norland"
    }
    if (before.equals("of") && lexicon.has(before2, Feature.PLACE_WORD)) {
      votes.add(NameTag.PLACE, 2);
    } else if (lexicon.has(before, Feature.PLACE_WORD)) {
      votes.add(NameTag.PLACE, 0.7);
    } else if (lexicon.has(before, Feature.PLACE_PREPOSITION) && !tagAt(span.end(), s).equals("POS")) {
      votes.add(NameTag.PLACE, 1.1);
    } else if (before.equals("to") && lexicon.has(before2, Feature.MOTION)) {
      votes.add(NameTag.PLACE, 0.8);
    }
    apposition(span, s, votes);
  }

  /** Whether a country or state stands between commas, or ends the sentence. */
  private boolean isInCountry(int i, Sentence s) {
    return tokens.get(i).name() == NameTag.PLACE
        && lexicon.isPlace(tokens.get(i).text())
        && (i + 1 >= s.end() || tokens.get(i + 1).tag().equals(",") || tokens.get(i + 1).tag().equals("."));
  }

  /** "X, an al-Qaida affiliate": the first noun that tells what X is. */
  private void apposition(NameSpan span, Sentence s, Votes votes) {
    int i = span.end();
    if (!wordAt(i, s).equals(",") || !Set.of("a", "an", "the").contains(wordAt(i + 1, s))) {
      return;
    }
    for (int j = i + 2; j < Math.min(s.end(), i + 9); j++) {
      String tag = tokens.get(j).tag();
      String next = j + 1 < s.end() ? tokens.get(j + 1).tag() : ".";
      if (tag.startsWith("NN")
          && !next.startsWith("NN")
          && !next.equals("HYPH")
          && !next.equals("POS")) {
        String noun = wordAt(j, s);
        if (lexicon.has(noun, Feature.PLACE_WORD) || lexicon.has(noun, Feature.PLACE_HEAD)) {
          votes.add(NameTag.PLACE, 2);
        } else if (lexicon.has(noun, Feature.GROUP_WORD) || lexicon.has(noun, Feature.ORGANISATION_HEAD)) {
          votes.add(NameTag.ORGANISATION, 2);
        } else if (lexicon.isRole(noun)) {
          votes.add(NameTag.PERSON, 2);
        }
        return;
      }
      if (tag.equals("IN") || tag.startsWith("V") || tag.equals(",")) {
        return;
      }
    }
  }

  private String tagAt(int i, Sentence s) {
    return i >= s.end() ? "" : tokens.get(i).tag();
  }

  private String wordAt(int i, Sentence s) {
    return i < s.begin() || i >= s.end() ? "" : Lexicon.lower(tokens.get(i).text());
  }
}
