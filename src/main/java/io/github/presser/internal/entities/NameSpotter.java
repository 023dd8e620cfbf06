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
  private final NameTags names;

  private NameSpotter(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.names = new NameTags(lexicon, text);
  }

  /** Returns the names in text order; they do not overlap. */
  static List<NameSpan> spot(Lexicon lexicon, AnnotatedText text) {
    return new NameSpotter(lexicon, text).spot();
  }

  private List<NameSpan> spot() {
    NameMender mender = new NameMender(lexicon, names);
    List<Sentence> titleCase = new ArrayList<>();
    for (Sentence s : names.text.sentences()) {
      Interruption.check();
      addListed(s);
      mender.mend(s);
      boolean headline = names.isTitleCase(s);
      addByForm(s, headline);
      if (headline) {
        titleCase.add(s);
      }
    }
    findAgain(titleCase);
    List<NameSpan> all = new ArrayList<>();
    for (Sentence s : names.text.sentences()) {
      Interruption.check();
      addFirstNames(s);
      all.addAll(names.spans(s));
    }
    return all;
  }

  /** Adds the countries, states and bodies of the word lists where the tagger did not see them. */
  private void addListed(Sentence s) {
    boolean capitals = isInCapitals(s);
    for (int i = s.begin(); i < s.end(); i++) {
      String word = names.word(i);
      String tag = names.tokens.get(i).tag();
      boolean noun = tag.startsWith("NNP") || tag.equals("NN") && word.chars().allMatch(Character::isUpperCase);
      if (names.tags[i] != NameTag.NONE || word.length() < 2 || !noun) {
        continue;
      }
      if (i + 1 < s.end() && names.tags[i + 1] == NameTag.NONE
          && lexicon.has(word + " " + names.word(i + 1), Feature.ORGANISATION)) {
        names.mark(i, i + 2, NameTag.ORGANISATION);
        continue;
      }
      boolean beforeName = i + 1 < s.end() && (names.isNameLike(i + 1) || names.tags[i + 1] != NameTag.NONE);
      if (lexicon.isPlace(word)) {
        boolean title = lexicon.isTitle(word) && beforeName; // "Del. Ann Poe" is a delegate
        boolean first =
            lexicon.isFirstName(word) && beforeName && names.tags[i + 1] == NameTag.PERSON; // "Georgia Poe" is a woman
        if (word.length() > 2 && !title && !first) {
          names.mark(i, i + 1, NameTag.PLACE);
        }
      } else if (isOrganisation(word) && !capitals
          && (!beforeName || i + 1 < s.end() && lexicon.isRole(names.word(i + 1)))) {
        names.mark(i, i + 1, NameTag.ORGANISATION); // "their common foe in IS"
      }
    }
  }

  private boolean isOrganisation(String word) {
    return lexicon.has(word, Feature.ORGANISATION)
        || lexicon.usualName(word).filter(usual -> !lexicon.isPlace(usual)).isPresent();
  }

  private boolean isInCapitals(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (names.word(i).chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return true;
  }

  /** Adds names that the tagger did not see. */
  private void addByForm(Sentence s, boolean isTitleCase) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (names.tags[i] != NameTag.NONE || names.closed[i]) {
        continue;
      }
      if (lexicon.isHonorific(names.word(i))
          && NameTags.isCapitalised(names.word(i))
          && names.word(i).endsWith(".")) {
        int end = i + 1;
        while (end < s.end()
            && end < i + 4
            && names.tags[end] == NameTag.NONE
            && names.isNameLike(end)
            && names.tokens.get(end).tag().startsWith("NNP")) {
          end++;
        }
        if (end > i + 1) {
          names.mark(i + 1, end, NameTag.PERSON);
        }
      } else if (names.hasArticle(names.word(i))) {
        int end = i + 1;
        while (end < s.end() && names.tags[end] == NameTag.NONE && names.isNameLike(end)) {
          end++;
        }
        if (names.hasHead(i, end)) {
          names.mark(i, end, NameTag.ORGANISATION);
        }
      } else if (names.tokens.get(i).tag().startsWith("NNP")
          && names.isNameLike(i)
          && !isTitleCase
          && !lexicon.isRole(names.word(i))) {
        int end = i + 1;
        while (end < s.end()
            && names.tags[end] == NameTag.NONE
            && names.isNameLike(end)
            && names.tokens.get(end).tag().startsWith("NNP")) {
          end++;
        }
        if (end < s.end() && names.tags[end] == NameTag.NONE && isSource(i, end, s)) {
          boolean person =
              end - i > 1
                  && end - i < 4
                  && lexicon.isFirstName(names.word(i))
                  && !names.hasHead(i, end);
          names.mark(i, end, person ? NameTag.PERSON : NameTag.ORGANISATION);
        }
        int from = i > s.begin() && lexicon.isDemonym(names.word(i - 1)) && NameTags.isCapitalised(names.word(i - 1))
            && names.tags[i - 1] == NameTag.NONE ? i - 1 : i; // "the Norlandic Museum"
        boolean numbered = i > s.begin() && Character.isDigit(names.word(i - 1).charAt(0)); // "9th Harbour District"
        int article = isArticle(end, s) ? end + 2 : end; // "Dayr az Okor"
        if (names.tags[i] == NameTag.NONE && isPlaceByContext(i, article, s)) {
          names.mark(i, article, NameTag.PLACE);
          end = article;
        } else if (end - from > 1
            && names.tags[i] == NameTag.NONE
            && !numbered
            && !isTitleOfWork(from, end, s)
            && lexicon.has(names.lower(end - 1), Feature.PLACE_HEAD)) {
          names.mark(from, end, NameTag.PLACE); // "the Harbour Gate"
        }
        i = end - 1;
      }
    }
  }

  /** Whether quotation names stand around the name alone: “The Salt Road” is a film. */
  private boolean isTitleOfWork(int begin, int end, Sentence s) {
    int before = begin - 1;
    if (before >= s.begin() && names.tokens.get(before).tag().equals("DT")) {
      before--;
    }
    return before >= s.begin()
        && names.tokens.get(before).isQuotationMark()
        && end < s.end()
        && (names.tokens.get(end).isQuotationMark()
            || end + 1 < s.end() && names.tokens.get(end + 1).isQuotationMark());
  }

  /** Whether a small article within a name stands there: "al", "az". */
  private boolean isArticle(int i, Sentence s) {
    return i + 1 < s.end()
        && names.tags[i] == NameTag.NONE
        && names.tags[i + 1] == NameTag.NONE
        && lexicon.has(names.word(i), Feature.NAME_ARTICLE)
        && !names.tokens.get(i).tag().equals("DT")
        && NameTags.isCapitalised(names.word(i + 1));
  }

  /** "the town of Okor", "in Okor, Norland". */
  private boolean isPlaceByContext(int begin, int end, Sentence s) {
    boolean called =
        begin - 2 >= s.begin()
            && names.word(begin - 1).equals("of")
            && lexicon.has(names.lower(begin - 2), Feature.SETTLEMENT);
    boolean within =
        begin > s.begin()
            && (names.tokens.get(begin - 1).tag().equals("IN") || names.tokens.get(begin - 1).tag().equals("CD"))
            && end + 1 < s.end()
            && names.word(end).equals(",")
            && names.tags[end + 1] == NameTag.PLACE
            && lexicon.isPlace(names.word(end + 1));
    return (called || within) && !names.hasHead(begin, end);
  }

  /**
   * Whether the capitalised words say something: "Politidata said", "according to the Daily Drum".
   */
  private boolean isSource(int begin, int end, Sentence s) {
    if (lexicon.has(names.word(end), Feature.SPEECH_VERB)
        && names.tokens.get(end).tag().startsWith("VB")) {
      return true;
    }
    int before = begin - 1;
    if (before >= s.begin() && names.tokens.get(before).tag().equals("DT")) {
      before--;
    }
    return before > s.begin()
        && names.word(before).equals("to")
        && names.lower(before - 1).equals("according");
  }

  /**
   * Finds names again where the tagger passed over them, and cuts the names of headlines down to
   * those that the text has elsewhere.
   */
  private void findAgain(List<Sentence> titleCase) {
    Set<Sentence> headlines = new HashSet<>(titleCase);
    Map<String, NameTag> known = new LinkedHashMap<>();
    for (Sentence s : names.text.sentences()) {
      if (!headlines.contains(s)) {
        for (NameSpan span : names.spans(s)) {
          if (span.end() - span.begin() <= LONGEST_KNOWN) {
            known.putIfAbsent(names.joined(span.begin(), span.end()), span.tag());
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
              && NameTags.isCapitalised(last)) {
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
    for (Sentence s : names.text.sentences()) {
      for (int i = s.begin() + 1; i + 1 < s.end(); i++) {
        if (names.tags[i] == NameTag.NONE
            && names.word(i).equals("-")
            && hyphenated.contains(names.joined(i - 1, i + 2))) {
          names.extend(i - 1, i + 2, NameTag.PERSON, s);
        }
      }
      for (NameSpan span : names.spans(s)) {
        int last = span.end() - 1;
        if (span.tag() == NameTag.ORGANISATION
            && last > span.begin()
            && names.isOrganisationHead(last - 1)
            && (surnames.contains(names.word(last)) || known.get(names.word(last)) == NameTag.PERSON)
            && !names.isOrganisationHead(last)) {
          names.mark(last, last + 1, NameTag.PERSON); // "the Daily Post Poe said"
          continue;
        }
        if (!hyphenated.contains(names.joined(span.begin(), span.end()))) {
          splitPair(span, known);
        }
      }
    }
    for (Sentence s : titleCase) {
      for (NameSpan span : names.spans(s)) {
        if (holdsVerb(span)) {
          names.mark(span.begin(), span.end(), NameTag.NONE); // "Poe Would Close Court"
        }
        if (span.end() - span.begin() >= 3
            && !known.containsKey(names.joined(span.begin(), span.end()))
            && !names.hasHead(span.begin(), span.end())
            && holdsKnown(span, known)
            && !(span.tag() == NameTag.PERSON && surnames.contains(names.word(span.end() - 1)))) {
          names.mark(span.begin(), span.end(), NameTag.NONE);
        }
      }
    }
    for (Sentence s : names.text.sentences()) {
      for (int i = s.begin(); i < s.end(); i++) {
        if (names.tags[i] != NameTag.NONE
            || names.closed[i]
            || !names.isNameLike(i) && !lexicon.has(Lexicon.lower(names.word(i)), Feature.PARTICLE)) {
          continue;
        }
        int end = Math.min(s.end(), i + LONGEST_KNOWN);
        for (int j = i; j < end; j++) {
          if (names.tags[j] != NameTag.NONE || names.closed[j]) {
            end = j;
          }
        }
        for (; end > i; end--) {
          String name = names.joined(i, end);
          NameTag tag = known.get(name);
          if (tag != null
              && (end > i + 1
                  || names
                      .tokens
                      .get(i)
                      .tag()
                      .startsWith(surnames.contains(name) ? "NNP" : "NN")
                  || surnames.contains(name) && isSubject(i, s))) {
            names.mark(i, end, tag);
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
                && names.word(middle).equals("-")
                && known.containsKey(names.word(middle - 1))
                && known.containsKey(names.word(middle + 1))
            || names.word(middle).equals("and")
                && (known.containsKey(names.word(middle - 1))
                    || known.containsKey(names.word(middle + 1)));
    if (pair) {
      names.mark(middle, middle + 1, NameTag.NONE);
      names.starts[middle + 1] = true;
    }
  }

  /** "Sallow, for his part" or "Sallow said" at a sentence's head: the tagger takes a surname for another word. */
  private boolean isSubject(int i, Sentence s) {
    String next = i + 1 < s.end() ? names.tokens.get(i + 1).tag() : "";
    return i == s.begin() && (next.equals(",") || next.equals("VBD") || next.equals("VBZ"));
  }

  private boolean holdsVerb(NameSpan span) {
    for (int i = span.begin() + 1; i < span.end(); i++) {
      String tag = names.tokens.get(i).tag();
      if (tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsKnown(NameSpan span, Map<String, NameTag> known) {
    for (int i = span.begin(); i < span.end(); i++) {
      for (int j = i + 1; j <= Math.min(span.end(), i + LONGEST_KNOWN); j++) {
        if (known.containsKey(names.joined(i, j))) {
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
      if (names.tags[i] == NameTag.PERSON
          && names.starts[i]
          && names.tags[first] == NameTag.NONE
          && !names.closed[first]
          && names.isNameLike(first)
          && !lexicon.isTitle(names.word(first))
          && names.tokens.get(first).tag().startsWith("NN")
          && (lexicon.isFirstName(names.word(first)) || mayBeFirstName(first, s))) {
        names.extend(first, i + 1, NameTag.PERSON, s);
      }
    }
  }

  /** Whether a capitalised word before a surname is taken for an unusual first name. */
  private boolean mayBeFirstName(int i, Sentence s) {
    String word = names.word(i);
    return names.tokens.get(i).tag().equals("NNP")
        && names.endOf(i + 1, s) == i + 2
        && word.chars().allMatch(Character::isLetter)
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !lexicon.isRole(word)
        && !lexicon.isDemonym(word)
        && !lexicon.isPlace(word)
        && !names.isOrganisationHead(i)
        && (i == s.begin()
            ? s.size() > 8 && names.text.paragraphOf(s).isBody()
            : !NameTags.isCapitalised(names.word(i - 1))
                || lexicon.isTitle(names.word(i - 1))
                || i - 1 == s.begin() && names.tokens.get(i - 1).tag().equals("IN")); // "Near Okor Roe"
  }
}
