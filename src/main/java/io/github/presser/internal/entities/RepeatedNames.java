package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads each name by where else the article has it: finds names again that the tagger passed over, parts what are two
 * names elsewhere, and cuts the names of headlines down to those that the text has. For one text and one thread.
 */
final class RepeatedNames {

  /** Longest name, in tokens, that is looked for again. */
  private static final int LONGEST = 6;

  /** Shorter surnames are too often other words. */
  private static final int SHORTEST_SURNAME = 4;

  private final Lexicon lexicon;
  private final NameTags names;

  private static final Splitter SPACES = Splitter.on(' ');

  /** A name of fewer words is not called by its letters without being introduced so. */
  private static final int SHORTEST_WITH_LETTERS = 3;

  /** The names that stand outside headlines, with their kinds, and people's surnames. */
  private final Map<String, NameTag> known = new LinkedHashMap<>();

  /** Surnames that do not stand by themselves where the tagger saw them. */
  private final Set<String> surnames = new HashSet<>();

  /** Surnames of two parts: "Holt - Ek". */
  private final Set<String> hyphenated = new HashSet<>();

  /** The nouns for bodies that the name of one only has. */
  private final Set<String> nouns = new HashSet<>();

  RepeatedNames(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * Mends the names of the text.
   *
   * @param headlines the sentences in which nearly all words have a capital
   */
  void find(List<Sentence> headlines) {
    learn(new HashSet<>(headlines));
    for (Sentence s : names.text.sentences()) {
      joinHyphenated(s);
      split(s);
    }
    headlines.forEach(this::cutHeadline);
    names.text.sentences().forEach(this::findAgain);
  }

  private void learn(Set<Sentence> headlines) {
    for (Sentence s : names.text.sentences()) {
      if (!headlines.contains(s)) {
        for (NameSpan span : names.spans(s)) {
          if (span.end() - span.begin() <= LONGEST) {
            known.putIfAbsent(names.joined(span.begin(), span.end()), span.tag());
          }
        }
      }
    }
    known.forEach((name, tag) -> {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (tag == NameTag.PERSON
          && last.length() >= SHORTEST_SURNAME
          && last.length() < name.length()
          && Capitals.isCapitalised(last)) {
        surnames.add(last);
      }
    });
    surnames.removeAll(known.keySet());
    if (!names.follows(FindRule.FIND_SURNAME_AGAIN)) {
      surnames.clear();
    }
    surnames.forEach(last -> known.put(last, NameTag.PERSON));
    if (names.follows(FindRule.FIND_LETTERS_OF_BODY)) {
      learnLetters();
    }
    if (names.follows(FindRule.FIND_NOUN_OF_BODY)) {
      learnNouns();
    }
    for (String name : known.keySet()) {
      int last = name.lastIndexOf(" - ");
      int before = last < 0 ? -1 : name.lastIndexOf(' ', last - 1);
      if (before > 0 && names.follows(JoinRule.JOIN_KNOWN_DOUBLE_BARREL)) {
        hyphenated.add(name.substring(before + 1)); // "Holt - Ek" of "Ann Holt - Ek"
      }
    }
  }

  /** "HBOV" in an article on the Harbour Board of Ost and the Vale. */
  private void learnLetters() {
    Set<String> used = names.letters();
    used.removeAll(known.keySet());
    Set<String> shortForms = new HashSet<>();
    known.forEach((name, tag) -> {
      List<String> words = SPACES.splitToList(name);
      if (tag == NameTag.ORGANISATION && words.size() >= SHORTEST_WITH_LETTERS && !used.isEmpty()) {
        shortForms.addAll(new ShortForms(lexicon).of(words));
      }
    });
    used.stream()
        .filter(word -> shortForms.contains(Spelling.fold(word)))
        .forEach(word -> known.put(word, NameTag.ORGANISATION));
  }

  /** "the Board" in an article on the Harbour Board and no other. */
  private void learnNouns() {
    Map<String, String> bearers = new LinkedHashMap<>();
    known.forEach((name, tag) -> {
      List<String> words = SPACES.splitToList(name);
      if (tag == NameTag.ORGANISATION && words.size() > 1) {
        String noun = isNounOfBody(words.get(0)) ? words.get(0) : words.get(words.size() - 1);
        if (isNounOfBody(noun)) {
          bearers.merge(noun, name, RepeatedNames::sameBody);
        }
      }
    });
    bearers.forEach((noun, bearer) -> {
      if (!bearer.isEmpty()) {
        nouns.add(noun);
      }
    });
  }

  private boolean isNounOfBody(String word) {
    String lower = Lexicon.lower(word);
    return lexicon.has(lower, Feature.ORGANISATION_HEAD)
        && !lexicon.has(lower, Feature.CHAMBER)
        && !lexicon.has(lower, Feature.COMPANY_SUFFIX);
  }

  /** The longer of two names of which one ends in the other; empty for two bodies. */
  private static String sameBody(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    return !shorter.isEmpty() && longer.endsWith(shorter) ? longer : "";
  }

  private void joinHyphenated(Sentence s) {
    for (int i = s.begin() + 1; i + 1 < s.end(); i++) {
      if (!names.isNamed(i) && names.word(i).equals("-") && hyphenated.contains(names.joined(i - 1, i + 2))) {
        names.extend(i - 1, i + 2, NameTag.PERSON, s);
      }
    }
  }

  private void split(Sentence s) {
    for (NameSpan span : names.spans(s)) {
      if (!hyphenated.contains(names.joined(span.begin(), span.end()))) {
        splitPair(span);
      }
    }
  }

  /** "Poe-Roe": two people, if the text has both of them alone elsewhere. */
  private void splitPair(NameSpan span) {
    int middle = span.begin() + 1;
    if (span.tag() == NameTag.PERSON
        && span.end() - span.begin() == 3
        && names.word(middle).equals("-")
        && known.containsKey(names.word(middle - 1))
        && known.containsKey(names.word(middle + 1))
        && names.follows(SplitRule.SPLIT_KNOWN_PAIR)) {
      names.mark(middle, middle + 1, NameTag.NONE);
      names.starts[middle + 1] = true;
    }
  }

  /** In a headline a name with a verb in it is none, nor a long one that the text does not have, but parts of it. */
  private void cutHeadline(Sentence s) {
    for (NameSpan span : names.spans(s)) {
      boolean unknown =
          span.end() - span.begin() >= 3
              && !known.containsKey(names.joined(span.begin(), span.end()))
              && !names.hasHead(span.begin(), span.end())
              && holdsKnown(span)
              && names.follows(TrimRule.CUT_UNKNOWN_IN_HEADLINE)
              && !(span.tag() == NameTag.PERSON && surnames.contains(names.word(span.end() - 1)));
      if (unknown || holdsVerb(span) && names.follows(TrimRule.CUT_VERB_IN_HEADLINE)) {
        names.mark(span.begin(), span.end(), NameTag.NONE); // "Poe Would Close Court"
      }
    }
  }

  private boolean holdsVerb(NameSpan span) {
    return names.tokens.subList(span.begin() + 1, span.end()).stream().anyMatch(t -> t.isFiniteVerb());
  }

  private boolean holdsKnown(NameSpan span) {
    for (int i = span.begin(); i < span.end(); i++) {
      for (int j = i + 1; j <= Math.min(span.end(), i + LONGEST); j++) {
        if (known.containsKey(names.joined(i, j))) {
          return true;
        }
      }
    }
    return false;
  }

  private void findAgain(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      boolean open = names.isNameLike(i) || names.has(i, Feature.PARTICLE);
      if (names.isNamed(i) || names.closed[i] || !open) {
        continue;
      }
      int end = i;
      while (end < Math.min(s.end(), i + LONGEST) && !names.isNamed(end) && !names.closed[end]) {
        end++;
      }
      while (end > i && !isKnown(i, end, s)) {
        end--;
      }
      if (end == i && isNounAlone(i, s)) {
        names.mark(i, i + 1, NameTag.ORGANISATION);
      } else if (end > i) {
        names.mark(i, end, known.get(names.joined(i, end)));
        i = end - 1;
      }
    }
  }

  /** "the Board", and no longer name. */
  private boolean isNounAlone(int i, Sentence s) {
    return nouns.contains(names.word(i))
        && i > s.begin()
        && names.lower(i - 1).equals("the")
        && (i + 1 == s.end()
            || !names.isCapitalised(i + 1) && !names.lower(i + 1).equals("of"))
        && !names.isTitleCase(s);
  }

  private boolean isKnown(int begin, int end, Sentence s) {
    String name = names.joined(begin, end);
    if (!known.containsKey(name)) {
      return false;
    }
    boolean surname = surnames.contains(name);
    return end > begin + 1
        || (surname ? names.isProper(begin) : names.tokens.get(begin).isNoun())
        || surname && isSubject(begin, s) && names.follows(FindRule.FIND_SUBJECT_AGAIN);
  }

  /** "Sallow, for his part" or "Sallow said" at a sentence's head: the tagger takes a surname for another word. */
  private boolean isSubject(int i, Sentence s) {
    String next = i + 1 < s.end() ? names.tokens.get(i + 1).tag() : "";
    boolean comma = next.equals(",") && !names.tokens.get(i).tag().equals("RB"); // "Still, it was late"
    return i == s.begin() && (comma || next.equals("VBD") || next.equals("VBZ"));
  }
}
