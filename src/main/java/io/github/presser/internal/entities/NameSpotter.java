package io.github.presser.internal.entities;

import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds where names begin and end: takes the tagger's names, has them mended by {@link NameMender},
 * and adds names that the tagger missed but whose form, or the rest of the article, gives them
 * away. What kind of name each is, is decided later by {@link TypeJudge}. An instance is for one
 * text and one thread; every step is one pass over it.
 */
final class NameSpotter {

  /** Longest name, in tokens, that is looked for again where the tagger did not see it. */
  private static final int LONGEST_KNOWN = 6;

  private final Lexicon lexicon;
  private final NameMarks marks;

  private NameSpotter(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.marks = new NameMarks(lexicon, text);
  }

  /** Returns the names in text order; they do not overlap. */
  static List<NameSpan> spot(Lexicon lexicon, AnnotatedText text) {
    return new NameSpotter(lexicon, text).spot();
  }

  private List<NameSpan> spot() {
    NameMender mender = new NameMender(lexicon, marks);
    List<Sentence> titleCase = new ArrayList<>();
    for (Sentence s : marks.text.sentences()) {
      Interruption.check();
      addListed(s);
      mender.mend(s);
      boolean headline = marks.isTitleCase(s);
      addByForm(s, headline);
      if (headline) {
        titleCase.add(s);
      }
    }
    findAgain(titleCase);
    List<NameSpan> all = new ArrayList<>();
    for (Sentence s : marks.text.sentences()) {
      Interruption.check();
      addFirstNames(s);
      all.addAll(marks.spans(s));
    }
    return all;
  }

  /** Adds the countries, states and bodies of the word lists where the tagger did not see them. */
  private void addListed(Sentence s) {
    boolean capitals = isInCapitals(s);
    for (int i = s.begin(); i < s.end(); i++) {
      String word = marks.word(i);
      String tag = marks.tokens.get(i).tag();
      boolean noun = tag.startsWith("NNP") || tag.equals("NN") && word.chars().allMatch(Character::isUpperCase);
      if (marks.tags[i] != NameTag.NONE || word.length() < 2 || !noun) {
        continue;
      }
      if (i + 1 < s.end() && marks.tags[i + 1] == NameTag.NONE
          && lexicon.has(word + " " + marks.word(i + 1), Feature.ORGANISATION)) {
        marks.mark(i, i + 2, NameTag.ORGANISATION);
        continue;
      }
      boolean beforeName = i + 1 < s.end() && (marks.isNameLike(i + 1) || marks.tags[i + 1] != NameTag.NONE);
      if (lexicon.isPlace(word)) {
        boolean title = lexicon.isTitle(word) && beforeName; // "Del. Ann Poe" is a delegate
        boolean first =
            lexicon.isFirstName(word) && beforeName && marks.tags[i + 1] == NameTag.PERSON; // "Georgia Poe" is a woman
        if (word.length() > 2 && !title && !first) {
          marks.mark(i, i + 1, NameTag.PLACE);
        }
      } else if (isOrganisation(word) && !capitals
          && (!beforeName || i + 1 < s.end() && lexicon.isRole(marks.word(i + 1)))) {
        marks.mark(i, i + 1, NameTag.ORGANISATION); // "their common foe in IS"
      }
    }
  }

  private boolean isOrganisation(String word) {
    return lexicon.has(word, Feature.ORGANISATION)
        || lexicon.usualName(word).filter(usual -> !lexicon.isPlace(usual)).isPresent();
  }

  private boolean isInCapitals(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (marks.word(i).chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return true;
  }

  /** Adds names that the tagger did not see. */
  private void addByForm(Sentence s, boolean isTitleCase) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (marks.tags[i] != NameTag.NONE || marks.closed[i]) {
        continue;
      }
      if (lexicon.isHonorific(marks.word(i))
          && NameMarks.isCapitalised(marks.word(i))
          && marks.word(i).endsWith(".")) {
        int end = i + 1;
        while (end < s.end()
            && end < i + 4
            && marks.tags[end] == NameTag.NONE
            && marks.isNameLike(end)
            && marks.tokens.get(end).tag().startsWith("NNP")) {
          end++;
        }
        if (end > i + 1) {
          marks.mark(i + 1, end, NameTag.PERSON);
        }
      } else if (NameMarks.hasArticle(marks.word(i))) {
        int end = i + 1;
        while (end < s.end() && marks.tags[end] == NameTag.NONE && marks.isNameLike(end)) {
          end++;
        }
        if (marks.hasHead(i, end)) {
          marks.mark(i, end, NameTag.ORGANISATION);
        }
      } else if (marks.tokens.get(i).tag().startsWith("NNP")
          && marks.isNameLike(i)
          && !isTitleCase
          && !lexicon.isRole(marks.word(i))) {
        int end = i + 1;
        while (end < s.end()
            && marks.tags[end] == NameTag.NONE
            && marks.isNameLike(end)
            && marks.tokens.get(end).tag().startsWith("NNP")) {
          end++;
        }
        if (end < s.end() && marks.tags[end] == NameTag.NONE && isSource(i, end, s)) {
          boolean person =
              end - i > 1
                  && end - i < 4
                  && lexicon.isFirstName(marks.word(i))
                  && !marks.hasHead(i, end);
          marks.mark(i, end, person ? NameTag.PERSON : NameTag.ORGANISATION);
        }
        int from = i > s.begin() && lexicon.isDemonym(marks.word(i - 1)) && NameMarks.isCapitalised(marks.word(i - 1))
            && marks.tags[i - 1] == NameTag.NONE ? i - 1 : i; // "the Norlandic Museum"
        boolean numbered = i > s.begin() && Character.isDigit(marks.word(i - 1).charAt(0)); // "9th Harbour District"
        int article = isArticle(end, s) ? end + 2 : end; // "Dayr az Okor"
        if (marks.tags[i] == NameTag.NONE && isPlaceByContext(i, article, s)) {
          marks.mark(i, article, NameTag.PLACE);
          end = article;
        } else if (end - from > 1
            && marks.tags[i] == NameTag.NONE
            && !numbered
            && !isTitleOfWork(from, end, s)
            && lexicon.has(marks.lower(end - 1), Feature.PLACE_HEAD)) {
          marks.mark(from, end, NameTag.PLACE); // "the Harbour Gate"
        }
        i = end - 1;
      }
    }
  }

  /** Whether quotation marks stand around the name alone: “The Salt Road” is a film. */
  private boolean isTitleOfWork(int begin, int end, Sentence s) {
    int before = begin - 1;
    if (before >= s.begin() && marks.tokens.get(before).tag().equals("DT")) {
      before--;
    }
    return before >= s.begin()
        && NameMarks.isQuote(marks.word(before))
        && end < s.end()
        && (NameMarks.isQuote(marks.word(end)) || end + 1 < s.end() && NameMarks.isQuote(marks.word(end + 1)));
  }

  /** Whether a small article within a name stands there: "al", "az". */
  private boolean isArticle(int i, Sentence s) {
    return i + 1 < s.end()
        && marks.tags[i] == NameTag.NONE
        && marks.tags[i + 1] == NameTag.NONE
        && NameMarks.ARTICLES.contains(marks.word(i))
        && !marks.tokens.get(i).tag().equals("DT")
        && NameMarks.isCapitalised(marks.word(i + 1));
  }

  /** "the town of Okor", "in Okor, Norland". */
  private boolean isPlaceByContext(int begin, int end, Sentence s) {
    boolean called =
        begin - 2 >= s.begin()
            && marks.word(begin - 1).equals("of")
            && lexicon.has(marks.lower(begin - 2), Feature.SETTLEMENT);
    boolean within =
        begin > s.begin()
            && (marks.tokens.get(begin - 1).tag().equals("IN") || marks.tokens.get(begin - 1).tag().equals("CD"))
            && end + 1 < s.end()
            && marks.word(end).equals(",")
            && marks.tags[end + 1] == NameTag.PLACE
            && lexicon.isPlace(marks.word(end + 1));
    return (called || within) && !marks.hasHead(begin, end);
  }

  /**
   * Whether the capitalised words say something: "Politidata said", "according to the Daily Drum".
   */
  private boolean isSource(int begin, int end, Sentence s) {
    if (lexicon.has(marks.word(end), Feature.SPEECH_VERB)
        && marks.tokens.get(end).tag().startsWith("VB")) {
      return true;
    }
    int before = begin - 1;
    if (before >= s.begin() && marks.tokens.get(before).tag().equals("DT")) {
      before--;
    }
    return before > s.begin()
        && marks.word(before).equals("to")
        && marks.lower(before - 1).equals("according");
  }

  /**
   * Finds names again where the tagger passed over them, and cuts the names of headlines down to
   * those that the text has elsewhere.
   */
  private void findAgain(List<Sentence> titleCase) {
    Set<Sentence> headlines = new HashSet<>(titleCase);
    Map<String, NameTag> known = new LinkedHashMap<>();
    for (Sentence s : marks.text.sentences()) {
      if (!headlines.contains(s)) {
        for (NameSpan span : marks.spans(s)) {
          if (span.end() - span.begin() <= LONGEST_KNOWN) {
            known.putIfAbsent(marks.joined(span.begin(), span.end()), span.tag());
          }
        }
      }
    }
    Set<String> surnames = new HashSet<>();
    known.forEach(
        (name, tag) -> {
          String last = name.substring(name.lastIndexOf(' ') + 1);
          if (tag == NameTag.PERSON
              && last.length() >= 4
              && last.length() < name.length()
              && NameMarks.isCapitalised(last)) {
            surnames.add(last);
          }
        });
    surnames.removeAll(known.keySet());
    surnames.forEach(last -> known.put(last, NameTag.PERSON));
    Set<String> hyphenated = new HashSet<>();
    for (String name : known.keySet()) {
      int last = name.lastIndexOf(" - ");
      int before = last < 0 ? -1 : name.lastIndexOf(' ', last - 1);
      if (before > 0) {
        hyphenated.add(name.substring(before + 1)); // "Holt - Ek" of "Ann Holt - Ek"
      }
    }
    for (Sentence s : marks.text.sentences()) {
      for (int i = s.begin() + 1; i + 1 < s.end(); i++) {
        if (marks.tags[i] == NameTag.NONE
            && marks.word(i).equals("-")
            && hyphenated.contains(marks.joined(i - 1, i + 2))) {
          marks.extend(i - 1, i + 2, NameTag.PERSON, s);
        }
      }
      for (NameSpan span : marks.spans(s)) {
        int last = span.end() - 1;
        if (span.tag() == NameTag.ORGANISATION
            && last > span.begin()
            && marks.isOrganisationHead(last - 1)
            && (surnames.contains(marks.word(last)) || known.get(marks.word(last)) == NameTag.PERSON)
            && !marks.isOrganisationHead(last)) {
          marks.mark(last, last + 1, NameTag.PERSON); // "the Daily Post Poe said"
          continue;
        }
        if (!hyphenated.contains(marks.joined(span.begin(), span.end()))) {
          splitPair(span, known);
        }
      }
    }
    for (Sentence s : titleCase) {
      for (NameSpan span : marks.spans(s)) {
        if (holdsVerb(span)) {
          marks.mark(span.begin(), span.end(), NameTag.NONE); // "Poe Would Close Court"
        }
        if (span.end() - span.begin() >= 3
            && !known.containsKey(marks.joined(span.begin(), span.end()))
            && !marks.hasHead(span.begin(), span.end())
            && holdsKnown(span, known)
            && !(span.tag() == NameTag.PERSON && surnames.contains(marks.word(span.end() - 1)))) {
          marks.mark(span.begin(), span.end(), NameTag.NONE);
        }
      }
    }
    for (Sentence s : marks.text.sentences()) {
      for (int i = s.begin(); i < s.end(); i++) {
        if (marks.tags[i] != NameTag.NONE
            || marks.closed[i]
            || !marks.isNameLike(i) && !lexicon.has(Lexicon.lower(marks.word(i)), Feature.PARTICLE)) {
          continue;
        }
        int end = Math.min(s.end(), i + LONGEST_KNOWN);
        for (int j = i; j < end; j++) {
          if (marks.tags[j] != NameTag.NONE || marks.closed[j]) {
            end = j;
          }
        }
        for (; end > i; end--) {
          String name = marks.joined(i, end);
          NameTag tag = known.get(name);
          if (tag != null
              && (end > i + 1
                  || marks
                      .tokens
                      .get(i)
                      .tag()
                      .startsWith(surnames.contains(name) ? "NNP" : "NN")
                  || surnames.contains(name) && isSubject(i, s))) {
            marks.mark(i, end, tag);
            i = end - 1;
            break;
          }
        }
      }
    }
  }

  /** "Poe-Roe", "Alpha and Beta": two names, if the text has either of them alone elsewhere. */
  private void splitPair(NameSpan span, Map<String, NameTag> known) {
    if (span.end() - span.begin() != 3) {
      return;
    }
    int middle = span.begin() + 1;
    boolean pair =
        span.tag() == NameTag.PERSON
                && marks.word(middle).equals("-")
                && known.containsKey(marks.word(middle - 1))
                && known.containsKey(marks.word(middle + 1))
            || marks.word(middle).equals("and")
                && (known.containsKey(marks.word(middle - 1))
                    || known.containsKey(marks.word(middle + 1)));
    if (pair) {
      marks.mark(middle, middle + 1, NameTag.NONE);
      marks.starts[middle + 1] = true;
    }
  }

  /** "Sallow, for his part" or "Sallow said" at a sentence's head: the tagger takes a surname for another word. */
  private boolean isSubject(int i, Sentence s) {
    String next = i + 1 < s.end() ? marks.tokens.get(i + 1).tag() : "";
    return i == s.begin() && (next.equals(",") || next.equals("VBD") || next.equals("VBZ"));
  }

  private boolean holdsVerb(NameSpan span) {
    for (int i = span.begin() + 1; i < span.end(); i++) {
      String tag = marks.tokens.get(i).tag();
      if (tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsKnown(NameSpan span, Map<String, NameTag> known) {
    for (int i = span.begin(); i < span.end(); i++) {
      for (int j = i + 1; j <= Math.min(span.end(), i + LONGEST_KNOWN); j++) {
        if (known.containsKey(marks.joined(i, j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Xolw" "Okoro": the first name before a person's name that stands without one. */
  private void addFirstNames(Sentence s) {
    for (int i = s.begin() + 1; i < s.end(); i++) {
      int first = i - 1;
      if (marks.tags[i] == NameTag.PERSON
          && marks.starts[i]
          && marks.tags[first] == NameTag.NONE
          && !marks.closed[first]
          && marks.isNameLike(first)
          && !lexicon.isTitle(marks.word(first))
          && marks.tokens.get(first).tag().startsWith("NN")
          && (lexicon.isFirstName(marks.word(first)) || mayBeFirstName(first, s))) {
        marks.extend(first, i + 1, NameTag.PERSON, s);
      }
    }
  }

  /** Whether a capitalised word before a surname is taken for an unusual first name. */
  private boolean mayBeFirstName(int i, Sentence s) {
    String word = marks.word(i);
    return marks.tokens.get(i).tag().equals("NNP")
        && marks.endOf(i + 1, s) == i + 2
        && word.chars().allMatch(Character::isLetter)
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !lexicon.isRole(word)
        && !lexicon.isDemonym(word)
        && !lexicon.isPlace(word)
        && !marks.isOrganisationHead(i)
        && (i == s.begin()
            ? s.size() > 8 && marks.text.paragraphOf(s).isBody()
            : !NameMarks.isCapitalised(marks.word(i - 1))
                || lexicon.isTitle(marks.word(i - 1))
                || i - 1 == s.begin() && marks.tokens.get(i - 1).tag().equals("IN")); // "Near Okor Roe"
  }
}
