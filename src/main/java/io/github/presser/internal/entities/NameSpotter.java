package io.github.presser.internal.entities;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        trim(span, s);
      }
      dropAdjectives(s);
      boolean headline = isTitleCase(s);
      addByForm(s, headline);
      if (headline) {
        titleCase.add(s);
      }
    }
    findAgain(titleCase);
    List<NameSpan> all = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      addFirstNames(s);
      all.addAll(spans(s));
    }
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
  private void trim(NameSpan span, Sentence s) {
    int begin = span.begin();
    int end = span.end();
    while (end > begin && !isNameLike(end - 1) && !isSuffix(end - 1) && !(end - 2 > begin && isEastAsian(end - 2, s))) {
      end--;
    }
    if (holdsVersus(begin, end)) {
      end = begin; // a court case
    }
    while (begin < end) {
      String lower = Lexicon.lower(word(begin));
      if (begin + 2 < end && word(begin).length() == 1 && isDash(word(begin + 1))) {
        begin += 2; // "D-Ohio"
        continue;
      }
      boolean title = span.tag() == NameTag.PERSON && lexicon.isTitle(lower) && begin + 1 < end;
      boolean particle = lexicon.particles.contains(lower) && begin + 1 < end;
      if (title || lexicon.noNames.contains(lower)
              && (span.tag() == NameTag.PERSON || end == begin + 1 || startsWithArticle(begin + 1)) || isFunctionWord(begin) || !(isCapitalised(word(begin)) || hasArticle(word(begin)) || particle)) {
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

  private boolean startsWithArticle(int i) {
    return hasArticle(word(i)) || word(i).equals("al") || word(i).equals("el");
  }

  private boolean holdsVersus(int begin, int end) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (word(i).equals("v.") || word(i).equals("vs.")) {
        return true;
      }
    }
    return false;
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

  /** "State" in "Secretary of State", "Defence" in "Defence Secretary": a part of the title. */
  private boolean isPortfolio(NameSpan span, Sentence s) {
    int i = span.begin();
    if (span.end() != i + 1 || !lexicon.portfolios.contains(lower(i))) {
      return false;
    }
    return i - 2 >= s.begin() && lower(i - 1).equals("of") && lexicon.isRole(word(i - 2))
        || i + 1 < s.end() && (lexicon.isRole(word(i + 1)) || lower(i + 1).equals("secretaries"));
  }

  /** "US troops": there the short forms of countries are what "American" and "British" are, no names. */
  private void dropAdjectives(Sentence s) {
    for (NameSpan span : spans(s)) {
      int i = span.begin();
      boolean shortForm =
          span.end() == i + 1 && lexicon.isPlace(word(i)) && word(i).chars().noneMatch(Character::isLowerCase);
      int next = i + 1;
      if (isPortfolio(span, s)) {
        mark(i, i + 1, NameTag.NONE);
        closed[i] = true;
      }
      if (!shortForm || next >= s.end()) {
        continue;
      }
      if (tags[next] != NameTag.NONE && lexicon.isRole(word(endOf(next, s) - 1))) {
        mark(next, endOf(next, s), NameTag.NONE); // "UK" "Special Representative"
      }
      if (tags[next] == NameTag.ORGANISATION && hasHead(next, endOf(next, s))) {
        extend(i, next + 1, NameTag.ORGANISATION, s); // "U.S." "Central Command"
        continue;
      }
      while (next < s.end() && tokens.get(next).tag().startsWith("JJ")) {
        next++;
      }
      int last = i;
      while (last + 1 < s.end() && tags[last + 1] == NameTag.NONE && isNameLike(last + 1)
          && tokens.get(last + 1).tag().startsWith("NNP")) {
        last++;
      }
      if (last > i && isOrganisationHead(last)) {
        extend(i, last + 1, NameTag.ORGANISATION, s); // "U.S. Embassy"
        continue;
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
                && i + 1 < s.end()
                && (i + 1 < end && isCapitalised(word(i + 1)) || lexicon.particles.contains(word(i + 1)));
        String before = word(i - 1);
        boolean possessive = tokens.get(i - 1).tag().equals("POS") && span.tag() != NameTag.PERSON && i - 1 > begin;
        if (possessive && (first || end - i == 2 && isOrganisationHead(i - 2)) && !hasHead(i, end)) {
          mark(begin, i - 1, span.tag()); // "Daily News' Mary Poe"
          mark(i - 1, i, NameTag.NONE);
          mark(i, end, first || allSingularNames(i, end) ? NameTag.PERSON : span.tag());
        } else if (span.tag() != NameTag.PERSON && first && lexicon.isPlace(joined(begin, i)) && !hasHead(i, end)) {
          mark(begin, i, NameTag.PLACE); // "for Syria Staffan de Mistura"
          mark(i, end, NameTag.PERSON);
        } else if (span.tag() != NameTag.PERSON && first && lexicon.isTitle(before) && !hasHead(i + 1, end)) {
          mark(begin, i - 1, i - 1 > begin ? span.tag() : NameTag.NONE); // "Supreme Court Justice Mary Poe"
          mark(i - 1, i, NameTag.NONE);
          mark(i, end, NameTag.PERSON);
        } else if (span.tag() == NameTag.PERSON && lexicon.isTitle(before) && end - i >= 2 && i - begin >= 2
            && isCapitalised(word(i))) {
          mark(begin, i, NameTag.NONE); // "Hillside School Principal Mary Poe" as one person
        } else if (span.tag() == NameTag.ORGANISATION && i + 1 < end
            && (word(i).equals("/") || word(i).equals("-") && isOrganisationHead(i - 1) && isOrganisationHead(end - 1))) {
          mark(i, i + 1, NameTag.NONE); // "Daily Post/ABC News"
          starts[i + 1] = true;
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

  private boolean allSingularNames(int begin, int end) {
    return tokens.subList(begin, end).stream().allMatch(t -> t.tag().equals("NNP"));
  }

  private boolean isOrganisationHead(int i) {
    return i >= 0 && lexicon.organisationHeads.contains(Lexicon.lower(word(i)));
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
    for (NameSpan span : spans(s)) {
      boolean headOnly = span.end() == span.begin() + 1 && hasHead(span.begin(), span.end());
      int from = span.begin();
      while (headOnly && from > s.begin() && span.begin() - from < 4 && isCapitalised(word(from - 1))
          && (tokens.get(from - 1).tag().startsWith("NNP") || tokens.get(from - 1).tag().equals("JJ"))
          && (tags[from - 1] == NameTag.NONE || tags[from - 1] == NameTag.PLACE)) {
        from--;
      }
      if (from < span.begin()) {
        extend(from, span.end(), span.tag(), s); // "Syrian Arab" "Republic", "Kurdistan Regional" "Government"
      }
    }
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
      } else if (named && starts[i] && previousNamed && tags[i] == NameTag.ORGANISATION && tags[i - 1] == NameTag.PLACE
          && hasHead(i, endOf(i, s)) && lexicon.usualName(joined(i, endOf(i, s))).isEmpty()) {
        extend(i - 1, i + 1, NameTag.ORGANISATION, s); // "Kurdistan" "Regional Government"
      } else if (!named && previousNamed && nextNamed && lower.equals("of")
          && tags[i - 1] == NameTag.ORGANISATION && isOrganisationHead(i - 1)) {
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
      } else if (!named && previousNamed && tags[i - 1] == NameTag.PERSON && i + 1 < s.end()
          && word(i).length() == 2 && word(i).endsWith(".") && isCapitalised(word(i))
          && (isNameLike(i + 1) || isQuote(word(i + 1)))) {
        extend(i - 1, i + 1, NameTag.PERSON, s); // "Robert" "C." "Poe"
        i--; // what follows the initial may belong to it as well
      } else if (!named && previousNamed && tags[i - 1] == NameTag.ORGANISATION && word(i).equals("-") && i + 1 < s.end()
          && isAcronym(word(i - 1)) && isAcronym(word(i + 1))) {
        extend(i - 1, i + 2, NameTag.ORGANISATION, s); // "CJTF" "-OIR"
      } else if (!named && previousNamed && tags[i - 1] == NameTag.PERSON && isEastAsian(i, s)) {
        extend(i - 1, i + 2, NameTag.PERSON, s); // "Ban Ki" "-" "moon"
      } else if (named && starts[i] && tags[i] == NameTag.ORGANISATION && i - 1 > s.begin() && !previousNamed
          && Set.of("of", "for", "on").contains(lower(i - 1)) && tokens.get(i - 2).tag().startsWith("NNP") && isOrganisationHead(i - 2)) {
        int from = i - 2;
        while (from > s.begin() && tags[from - 1] == NameTag.NONE && isNameLike(from - 1)
            && tokens.get(from - 1).tag().startsWith("NNP") && !lexicon.isTitle(word(from - 1))) {
          from--;
        }
        extend(from, i + 1, NameTag.ORGANISATION, s); // "Commission on" "Presidential Debates"
      } else if (named && starts[i] && i > s.begin() && !previousNamed && tokens.get(i - 1).tag().startsWith("NNP")
          && Set.of("Al", "El", "Ar", "Az", "Ad", "Ash", "Abu", "Umm").contains(word(i - 1))) {
        extend(i - 1, i + 1, tags[i], s); // "Ar" "Raqqah"
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

  /** "Keron" "Blair": the first name before a person's name that stands without one. */
  private void addFirstNames(Sentence s) {
    for (int i = s.begin() + 1; i < s.end(); i++) {
      int first = i - 1;
      if (tags[i] == NameTag.PERSON && starts[i] && tags[first] == NameTag.NONE && !closed[first] && isNameLike(first)
          && !lexicon.isTitle(word(first)) && tokens.get(first).tag().startsWith("NN")
          && (lexicon.isFirstName(word(first)) || mayBeFirstName(first, s))) {
        extend(first, i + 1, NameTag.PERSON, s);
      }
    }
  }

  /** Whether a capitalised word before a surname is taken for an unusual first name. */
  private boolean mayBeFirstName(int i, Sentence s) {
    String word = word(i);
    return tokens.get(i).tag().equals("NNP")
        && endOf(i + 1, s) == i + 2
        && word.chars().allMatch(Character::isLetter)
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !lexicon.isRole(word)
        && !lexicon.isDemonym(word)
        && !lexicon.isPlace(word)
        && !isOrganisationHead(i)
        && (i == s.begin()
            ? s.size() > 8 && text.paragraphOf(s).isBody()
            : !isCapitalised(word(i - 1)) || lexicon.isTitle(word(i - 1)));
  }

  /** A given name of two syllables, the second written small: "-moon" after "Ban Ki". */
  private boolean isEastAsian(int i, Sentence s) {
    if (!word(i).equals("-") || i + 1 >= s.end() || i - 2 < s.begin() || tags[i - 2] != NameTag.PERSON
        || tags[i - 1] != NameTag.PERSON || starts[i - 1]) {
      return false;
    }
    String syllable = word(i + 1);
    String tag = tokens.get(i + 1).tag();
    return tokens.get(i).span().begin() == tokens.get(i - 1).span().end()
        && tokens.get(i + 1).span().begin() == tokens.get(i).span().end()
        && syllable.length() <= 5
        && syllable.chars().allMatch(Character::isLowerCase)
        && !lexicon.isFirstName(word(i - 2))
        && !tag.startsWith("V")
        && !tag.startsWith("JJ")
        && !Set.of("era", "style", "run", "type", "only", "aide", "ally").contains(syllable);
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2 && word.chars().allMatch(Character::isUpperCase);
  }

  private String lower(int i) {
    return Lexicon.lower(word(i));
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
  private void addByForm(Sentence s, boolean isTitleCase) {
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
      } else if (tokens.get(i).tag().startsWith("NNP") && isNameLike(i) && !isTitleCase && !lexicon.isRole(word(i))) {
        int end = i + 1;
        while (end < s.end() && tags[end] == NameTag.NONE && isNameLike(end)
            && tokens.get(end).tag().startsWith("NNP")) {
          end++;
        }
        if (end < s.end() && tags[end] == NameTag.NONE && isSource(i, end, s)) {
          boolean person = end - i > 1 && end - i < 4 && lexicon.isFirstName(word(i)) && !hasHead(i, end);
          mark(i, end, person ? NameTag.PERSON : NameTag.ORGANISATION);
        }
        i = end - 1;
      }
    }
  }

  /** Whether the capitalised words say something: "Politidata said", "according to the Daily Drum". */
  private boolean isSource(int begin, int end, Sentence s) {
    if (lexicon.speechVerbs.contains(word(end)) && tokens.get(end).tag().startsWith("VB")) {
      return true;
    }
    int before = begin - 1;
    if (before >= s.begin() && tokens.get(before).tag().equals("DT")) {
      before--;
    }
    return before > s.begin() && word(before).equals("to") && lower(before - 1).equals("according");
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
    Map<String, NameTag> known = new LinkedHashMap<>();
    for (Sentence s : text.sentences()) {
      if (!headlines.contains(s)) {
        for (NameSpan span : spans(s)) {
          if (span.end() - span.begin() <= LONGEST_KNOWN) {
            known.putIfAbsent(joined(span.begin(), span.end()), span.tag());
          }
        }
      }
    }
    Set<String> surnames = new HashSet<>();
    known.forEach(
        (name, tag) -> {
          String last = name.substring(name.lastIndexOf(' ') + 1);
          if (tag == NameTag.PERSON && last.length() >= 4 && last.length() < name.length() && isCapitalised(last)) {
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
    for (Sentence s : text.sentences()) {
      for (int i = s.begin() + 1; i + 1 < s.end(); i++) {
        if (tags[i] == NameTag.NONE && word(i).equals("-") && hyphenated.contains(joined(i - 1, i + 2))) {
          extend(i - 1, i + 2, NameTag.PERSON, s);
        }
      }
      for (NameSpan span : spans(s)) {
        if (!hyphenated.contains(joined(span.begin(), span.end()))) {
          splitPair(span, known);
        }
      }
    }
    for (Sentence s : titleCase) {
      for (NameSpan span : spans(s)) {
        if (holdsVerb(span)) {
          mark(span.begin(), span.end(), NameTag.NONE); // "Poe Would Close Court"
        }
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
          String name = joined(i, end);
          NameTag tag = known.get(name);
          if (tag != null && (end > i + 1 || tokens.get(i).tag().startsWith(surnames.contains(name) ? "NNP" : "NN"))) {
            mark(i, end, tag);
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
        span.tag() == NameTag.PERSON && word(middle).equals("-")
                && known.containsKey(word(middle - 1)) && known.containsKey(word(middle + 1))
            || word(middle).equals("and") && (known.containsKey(word(middle - 1)) || known.containsKey(word(middle + 1)));
    if (pair) {
      mark(middle, middle + 1, NameTag.NONE);
      starts[middle + 1] = true;
    }
  }

  private boolean holdsVerb(NameSpan span) {
    for (int i = span.begin() + 1; i < span.end(); i++) {
      String tag = tokens.get(i).tag();
      if (tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD")) {
        return true;
      }
    }
    return false;
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
