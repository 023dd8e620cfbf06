package io.github.presser.internal.entities;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where names begin and end: takes the tagger's names, puts right where it cut them wrong, and adds names that
 * it missed but whose form gives them away. What kind of name each is, is decided later by {@link TypeJudge}.
 *
 * <p>Works on two arrays over the tokens of one text: what kind of name each token is part of, and where names start.
 * Every step is one pass. An instance is for one text and one thread.
 */
final class NameSpotter {

  /** Longest name, in tokens, that is looked for again where the tagger did not see it. */
  private static final int LONGEST_KNOWN = 6;

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final List<Token> tokens;
  private final NameTag[] tags;
  private final boolean[] starts;

  /** Tokens that are no part of a name, whatever the rest of the text says. */
  private final boolean[] closed;

  private NameSpotter(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = text.tokens();
    this.tags = tokens.stream().map(Token::name).toArray(NameTag[]::new);
    this.starts = new boolean[tokens.size()];
    this.closed = new boolean[tokens.size()];
  }

  /** Returns the names in text order; they do not overlap. */
  static List<NameSpan> spot(Lexicon lexicon, AnnotatedText text) {
    return new NameSpotter(lexicon, text).spot();
  }

  private List<NameSpan> spot() {
    List<Sentence> titleCase = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      for (int i = s.begin(); i < s.end(); i++) {
        starts[i] = tags[i] != NameTag.NONE && (i == s.begin() || tags[i] != tags[i - 1]);
      }
      split(s);
      join(s);
      expandAcronyms(s);
      for (NameSpan span : spans(s)) {
        trim(span);
      }
      dropAdjectives(s);
      addByForm(s);
      if (isTitleCase(s)) {
        titleCase.add(s);
      }
    }
    findAgain(titleCase);
    List<NameSpan> all = new ArrayList<>();
    text.sentences().forEach(s -> all.addAll(spans(s)));
    return all;
  }

  private String word(int i) {
    return tokens.get(i).text();
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** "al-Nusra", "el-Sisi". */
  static boolean hasArticle(String word) {
    int hyphen = word.indexOf('-');
    return hyphen >= 2
        && hyphen <= 3
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && Set.of("al", "el", "as", "ash", "an", "ad", "ar", "at", "az").contains(Lexicon.lower(word.substring(0, hyphen)));
  }

  private boolean isNameLike(int i) {
    String word = word(i);
    return (isCapitalised(word) || hasArticle(word)) && !lexicon.noNames.contains(Lexicon.lower(word));
  }

  private void mark(int begin, int end, NameTag tag) {
    // What is left of a name that reached beyond the end is a name of its own.
    if (end < tags.length && tags[end] != NameTag.NONE && !starts[end] && tags[end - 1] == tags[end]) {
      starts[end] = true;
    }
    for (int i = begin; i < end; i++) {
      tags[i] = tag;
      starts[i] = tag != NameTag.NONE && i == begin;
    }
  }

  private List<NameSpan> spans(Sentence s) {
    List<NameSpan> spans = new ArrayList<>();
    int begin = s.begin();
    while (begin < s.end()) {
      if (tags[begin] == NameTag.NONE) {
        begin++;
        continue;
      }
      int end = endOf(begin, s);
      spans.add(new NameSpan(begin, end, tags[begin]));
      begin = end;
    }
    return spans;
  }

  private int endOf(int begin, Sentence s) {
    int end = begin + 1;
    while (end < s.end() && tags[end] == tags[begin] && !starts[end]) {
      end++;
    }
    return end;
  }

  /** Cuts off articles, titles, possessives and marks; drops what is left when it is no name. */
  private void trim(NameSpan span) {
    int begin = span.begin();
    int end = span.end();
    while (end > begin && !isNameLike(end - 1) && !isSuffix(end - 1)) {
      end--;
    }
    while (begin < end) {
      String lower = Lexicon.lower(word(begin));
      boolean title = span.tag() == NameTag.PERSON && lexicon.isTitle(lower) && begin + 1 < end;
      boolean particle = lexicon.particles.contains(lower) && begin + 1 < end;
      if (title || lexicon.noNames.contains(lower) && !hasHead(begin + 1, end) || isFunctionWord(begin) || !(isCapitalised(word(begin)) || hasArticle(word(begin)) || particle)) {
        begin++;
      } else if (begin + 1 < end && span.tag() != NameTag.PLACE && lexicon.isDemonym(lower) && !hasHead(begin, end)) {
        begin++; // "Syrian Assad"
      } else {
        break;
      }
    }
    boolean bare =
        end - begin == 1
            && (lexicon.isDemonym(word(begin)) && !lexicon.isPlace(word(begin))
                || word(begin).codePointCount(0, word(begin).length()) == 1
                || lexicon.isHonorific(word(begin)) && span.tag() != NameTag.PERSON);
    mark(span.begin(), span.end(), NameTag.NONE);
    if (begin < end && !bare) {
      mark(begin, end, span.tag());
    }
  }

  private boolean isFunctionWord(int i) {
    String tag = tokens.get(i).tag();
    return tag.equals("DT") || tag.startsWith("PRP") || tag.equals("IN") || tag.startsWith("W");
  }

  private boolean isSuffix(int i) {
    String w = word(i);
    return w.equals("Jr.") || w.equals("Sr.") || w.equals("Jr") || w.equals("Inc.") || w.equals("Co.")
        || w.equals("Corp.") || w.endsWith(".") && w.length() > 2 && isCapitalised(w);
  }

  private boolean hasHead(int begin, int end) {
    for (int i = begin; i < end; i++) {
      String lower = Lexicon.lower(word(i));
      if (lexicon.organisationHeads.contains(lower) || lexicon.placeHeads.contains(lower)
          || lower.endsWith("federation")) {
        return true;
      }
    }
    return false;
  }

  /** "US troops": there the short forms of countries are what "American" and "British" are, no names. */
  private void dropAdjectives(Sentence s) {
    for (NameSpan span : spans(s)) {
      int i = span.begin();
      boolean shortForm =
          span.end() == i + 1 && lexicon.isPlace(word(i)) && word(i).chars().noneMatch(Character::isLowerCase);
      int next = i + 1;
      if (!shortForm || next >= s.end()) {
        continue;
      }
      if (tags[next] == NameTag.ORGANISATION && hasHead(next, endOf(next, s))) {
        extend(i, next + 1, NameTag.ORGANISATION, s); // "U.S." "Central Command"
        continue;
      }
      while (next < s.end() && tokens.get(next).tag().startsWith("JJ")) {
        next++;
      }
      boolean hyphen = word(next < s.end() ? next : i).equals("-");
      if (next < s.end() && tags[next] == NameTag.NONE && !hyphen && tokens.get(next).tag().startsWith("NN")
          && !isTitleCase(s)) {
        mark(i, i + 1, NameTag.NONE);
        closed[i] = true;
      }
    }
  }

  /** Separates names that the tagger ran together. */
  private void split(Sentence s) {
    for (NameSpan span : spans(s)) {
      int begin = span.begin();
      int end = span.end();
      for (int i = begin + 1; i < end; i++) {
        boolean first =
            lexicon.isFirstName(word(i))
                && i + 1 < end
                && (isCapitalised(word(i + 1)) || lexicon.particles.contains(word(i + 1)));
        String before = word(i - 1);
        if (span.tag() != NameTag.PERSON && first && tokens.get(i - 1).tag().equals("POS")) {
          mark(begin, i - 1, span.tag()); // "Daily News' Mary Poe"
          mark(i - 1, i, NameTag.NONE);
          mark(i, end, NameTag.PERSON);
        } else if (span.tag() != NameTag.PERSON && first && lexicon.isPlace(joined(begin, i)) && !hasHead(i, end)) {
          mark(begin, i, NameTag.PLACE); // "for Syria Staffan de Mistura"
          mark(i, end, NameTag.PERSON);
        } else if (span.tag() != NameTag.PERSON && first && lexicon.isTitle(before) && !hasHead(i + 1, end)) {
          mark(begin, i - 1, i - 1 > begin ? span.tag() : NameTag.NONE); // "Supreme Court Justice Mary Poe"
          mark(i - 1, i, NameTag.NONE);
          mark(i, end, NameTag.PERSON);
        } else if (span.tag() == NameTag.PLACE && i == end - 1 && lexicon.isPlace(word(i))
            && !lexicon.isPlace(joined(begin, end)) && !isDirection(before)) {
          mark(begin, i, NameTag.PLACE); // "Geneva Switzerland"
          mark(i, end, NameTag.PLACE);
        } else {
          continue;
        }
        break;
      }
    }
  }

  private static boolean isQuote(String word) {
    return word.equals("\"") || word.equals("“") || word.equals("”") || word.equals("‘") || word.equals("’")
        || word.equals("''") || word.equals("``");
  }

  static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("--") || word.equals("‑");
  }

  private static boolean isDirection(String word) {
    return Set.of("new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower")
        .contains(Lexicon.lower(word));
  }

  private String joined(int begin, int end) {
    StringBuilder b = new StringBuilder(word(begin));
    for (int i = begin + 1; i < end; i++) {
      b.append(' ').append(word(i));
    }
    return b.toString();
  }

  /** Puts names together that the tagger broke. */
  private void join(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      String lower = Lexicon.lower(word(i));
      boolean named = tags[i] != NameTag.NONE;
      boolean previousNamed = i > s.begin() && tags[i - 1] != NameTag.NONE;
      boolean nextNamed = i + 1 < s.end() && tags[i + 1] != NameTag.NONE;
      if (!named && previousNamed && hasArticle(word(i))) {
        extend(i - 1, i + 1, tags[i - 1], s); // "Jabhat Fatah" "al-Sham"
      } else if (!named && (lower.equals("al") || lower.equals("el")) && i + 2 < s.end() && isDash(word(i + 1))
          && isCapitalised(word(i + 2)) && (previousNamed || tags[i + 2] != NameTag.NONE)) {
        // "al - Nusra Front", "Jabhat Fatah al – Sham"
        extend(previousNamed ? i - 1 : i, i + 3, previousNamed ? tags[i - 1] : tags[i + 2], s);
      } else if (!named && lexicon.particles.contains(lower) && i + 1 < s.end() && isCapitalised(word(i + 1))
          && (isCapitalised(word(i)) || i > s.begin() && isNameLike(i - 1) && !lower.equals("la"))) {
        // "Staffan" "de Mistura", or "De Mistura" alone: a name if any part of it is.
        if (previousNamed && tags[i - 1] == NameTag.PERSON || nextNamed && tags[i + 1] == NameTag.PERSON) {
          extend(i > s.begin() && isNameLike(i - 1) ? i - 1 : i, i + 2, NameTag.PERSON, s);
        }
      } else if (!named && previousNamed && nextNamed && lower.equals("of")
          && tags[i - 1] == NameTag.ORGANISATION && lexicon.organisationHeads.contains(Lexicon.lower(word(i - 1)))) {
        extend(i - 1, i + 2, NameTag.ORGANISATION, s); // "Bank" of "England"
      } else if (named && starts[i] && previousNamed && tags[i - 1] == NameTag.ORGANISATION
          && (Lexicon.lower(word(i - 1)).equals("of") || Lexicon.lower(word(i - 1)).equals("for"))) {
        extend(i - 1, i + 1, NameTag.ORGANISATION, s); // "University of" "Michigan"
      } else if (!named && previousNamed && tags[i - 1] == NameTag.PERSON
          && Set.of("jr.", "jr", "sr.", "sr", "ii", "iii").contains(lower)) {
        extend(i - 1, i + 1, NameTag.PERSON, s);
      } else if (named && tags[i] == NameTag.PERSON && endOf(i, s) == i + 1 && i + 3 < s.end() && isQuote(word(i + 1))
          && isCapitalised(word(i + 2)) && isQuote(word(i + 3)) && i + 4 < s.end() && isNameLike(i + 4)) {
        extend(i, i + 5, NameTag.PERSON, s); // Ann "Tex" Poe
      } else if (named && starts[i] && i > s.begin() && !previousNamed && tokens.get(i - 1).tag().startsWith("NNP")
          && Set.of("Al", "El", "Ar", "Az", "Ad", "Ash", "Abu", "Umm").contains(word(i - 1))) {
        extend(i - 1, i + 1, tags[i], s); // "Ar" "Raqqah"
      } else if (named && starts[i] && tags[i] == NameTag.PERSON && i > s.begin() && !previousNamed
          && isNameLike(i - 1) && lexicon.isFirstName(word(i - 1)) && !lexicon.isTitle(word(i - 1))) {
        extend(i - 1, i + 1, NameTag.PERSON, s);
      }
    }
  }

  /** "Harbour Board of Ost and the Vale (HBOV": the words before the bracket that its letters stand for are one name. */
  private void expandAcronyms(Sentence s) {
    for (int i = s.begin() + 2; i + 1 < s.end(); i++) {
      String acronym = word(i + 1);
      boolean bracket = word(i).equals("(") || word(i).equals("-LRB-");
      if (!bracket || acronym.length() < 3 || acronym.length() > 8 || !acronym.chars().allMatch(Character::isUpperCase)) {
        continue;
      }
      int letter = acronym.length() - 1;
      int begin = i;
      boolean matches = true;
      for (int j = i - 1; j >= s.begin() && letter >= 0 && matches; j--) {
        String word = word(j);
        if (Character.toUpperCase(word.charAt(0)) == acronym.charAt(letter) && isCapitalised(word)) {
          letter--;
          begin = j;
        } else {
          matches = word.equals("of") || word.equals("and") || word.equals("the") || word.equals("for") || word.equals("on")
              || word.equals("in") || word.equals("&");
        }
      }
      if (letter < 0) {
        NameTag tag = tags[begin] == NameTag.PLACE && tags[i - 1] == NameTag.PLACE ? NameTag.PLACE : NameTag.ORGANISATION;
        extend(begin, i, tag, s);
        if (tags[i + 1] == NameTag.NONE) {
          mark(i + 1, i + 2, tag);
        }
      }
    }
  }

  /** Makes one name of the tokens in the range and the names that reach into it. */
  private void extend(int begin, int end, NameTag tag, Sentence s) {
    int from = begin;
    while (from > s.begin() && tags[from] != NameTag.NONE && !starts[from]) {
      from--;
    }
    int to = tags[end - 1] == NameTag.NONE ? end : endOf(end - 1, s);
    mark(from, to, tag);
  }

  /** Adds names that the tagger did not see. */
  private void addByForm(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (tags[i] != NameTag.NONE || closed[i]) {
        continue;
      }
      if (lexicon.isHonorific(word(i)) && isCapitalised(word(i)) && word(i).endsWith(".")) {
        int end = i + 1;
        while (end < s.end() && end < i + 4 && tags[end] == NameTag.NONE && isNameLike(end)
            && tokens.get(end).tag().startsWith("NNP")) {
          end++;
        }
        if (end > i + 1) {
          mark(i + 1, end, NameTag.PERSON);
        }
      } else if (hasArticle(word(i))) {
        int end = i + 1;
        while (end < s.end() && tags[end] == NameTag.NONE && isNameLike(end)) {
          end++;
        }
        if (hasHead(i, end)) {
          mark(i, end, NameTag.ORGANISATION);
        }
      } else if (lexicon.isPlace(word(i)) && tokens.get(i).tag().startsWith("NNP") && word(i).length() > 2) {
        mark(i, i + 1, NameTag.PLACE);
      }
    }
  }

  /** Whether most words are capitalised, as in a headline: then a capital tells nothing, and the tagger guesses. */
  private boolean isTitleCase(Sentence s) {
    int longWords = 0;
    int capitalised = 0;
    for (int i = s.begin(); i < s.end(); i++) {
      if (word(i).length() >= 4 && Character.isLetter(word(i).codePointAt(0))) {
        longWords++;
        capitalised += isCapitalised(word(i)) ? 1 : 0;
      }
    }
    return longWords >= 4 && capitalised >= 0.75 * longWords;
  }

  /**
   * Finds names again where the tagger passed over them, and cuts the names of headlines down to those that the text
   * has elsewhere.
   */
  private void findAgain(List<Sentence> titleCase) {
    Set<Sentence> headlines = new HashSet<>(titleCase);
    Map<String, NameTag> known = new HashMap<>();
    for (Sentence s : text.sentences()) {
      if (!headlines.contains(s)) {
        for (NameSpan span : spans(s)) {
          if (span.end() - span.begin() <= LONGEST_KNOWN) {
            known.putIfAbsent(joined(span.begin(), span.end()), span.tag());
          }
        }
      }
    }
    for (Sentence s : titleCase) {
      for (NameSpan span : spans(s)) {
        if (span.end() - span.begin() >= 3 && !known.containsKey(joined(span.begin(), span.end()))
            && !hasHead(span.begin(), span.end()) && holdsKnown(span, known)) {
          mark(span.begin(), span.end(), NameTag.NONE);
        }
      }
    }
    for (Sentence s : text.sentences()) {
      for (int i = s.begin(); i < s.end(); i++) {
        if (tags[i] != NameTag.NONE || closed[i] || !isNameLike(i) && !lexicon.particles.contains(Lexicon.lower(word(i)))) {
          continue;
        }
        int end = Math.min(s.end(), i + LONGEST_KNOWN);
        for (int j = i; j < end; j++) {
          if (tags[j] != NameTag.NONE || closed[j]) {
            end = j;
          }
        }
        for (; end > i; end--) {
          NameTag tag = known.get(joined(i, end));
          if (tag != null && (end > i + 1 || tokens.get(i).tag().startsWith("NN"))) {
            mark(i, end, tag);
            i = end - 1;
            break;
          }
        }
      }
    }
  }

  private boolean holdsKnown(NameSpan span, Map<String, NameTag> known) {
    for (int i = span.begin(); i < span.end(); i++) {
      for (int j = i + 1; j <= Math.min(span.end(), i + LONGEST_KNOWN); j++) {
        if (known.containsKey(joined(i, j))) {
          return true;
        }
      }
    }
    return false;
  }
}
