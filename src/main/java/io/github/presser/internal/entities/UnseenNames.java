package io.github.presser.internal.entities;

import com.google.common.collect.ImmutableMap;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds names that the tagger did not see, but whose form and the words around them give them away. Looks at one
 * sentence at a time; for one text and one thread.
 *
 * <p>At each token that no name holds the {@link #rules} are asked in their order, until one marks a name.
 */
final class UnseenNames {

  /** What is said after a name to be a body has few words before its noun: "the big online travel agency". */
  private static final int LONGEST_APPOSITION = 7;

  /** A dateline has named its place by its fourth token, or not in capitals alone. */
  private static final int LONGEST_DATELINE = 4;

  /** Marks a name that begins at a token if the rule holds, and says where it ends; the token itself if none does. */
  private interface Rule {
    int mark(int at, Sentence s);
  }

  private final Lexicon lexicon;
  private final NameTags names;
  private final List<Rule> rules;

  UnseenNames(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
    SourceNames sources = new SourceNames(lexicon, names);
    this.rules =
        names.followed(
            ImmutableMap.<FindRule, Rule>builder()
                .put(FindRule.FIND_DATELINE, this::dateline)
                .put(FindRule.FIND_CREDITED, this::credited)
                .put(FindRule.FIND_DESCRIBED, this::described)
                .put(FindRule.FIND_BEFORE_NOUN, this::beforeNoun)
                .put(FindRule.FIND_APPOSED, this::apposed)
                .put(FindRule.FIND_SPOKEN_TO, sources::spokenTo)
                .put(FindRule.FIND_HEADED, this::headed)
                .put(FindRule.FIND_ACRONYM, this::acronym)
                .put(FindRule.FIND_SOURCE, sources::source)
                .put(FindRule.FIND_INNER_CAPITAL, this::innerCapital)
                .put(FindRule.FIND_PLACE_BY_CONTEXT, this::placeByContext)
                .put(FindRule.FIND_BODY_BY_HEAD, this::bodyByHead)
                .put(FindRule.FIND_LISTED_WITH_BODIES, this::listedWithBodies)
                .put(FindRule.FIND_PLACE_BY_HEAD, this::placeByHead) // the last: it passes over what it does not mark
                .build());
  }

  /** Adds the names that their form and context give away. */
  void addByForm(Sentence s) {
    if (names.isTitleCase(s)) {
      return; // a headline's capitals tell nothing
    }
    for (int i = s.begin(); i < s.end(); i++) {
      if (names.isNamed(i) || names.closed[i] || !isOpen(i)) {
        continue;
      }
      int end = i;
      for (int rule = 0; rule < rules.size() && end == i; rule++) {
        end = rules.get(rule).mark(i, s);
      }
      i = Math.max(i, end - 1);
    }
  }

  /** Whether a capitalised word stands there that may begin a name, and is nobody's office. */
  private boolean isOpen(int i) {
    return names.isNameLike(i) && !lexicon.isRole(names.word(i)) && !names.has(i, Feature.PEERAGE);
  }

  /** The end of the capitalised words from a token on, of which the tagger made no name. */
  private int endOfCapitalised(int begin, Sentence s) {
    int end = begin;
    while (end < s.end() && !names.isNamed(end) && !names.closed[end] && names.isNameLike(end)) {
      end++;
    }
    return end;
  }

  /** "OKOR (HBVX) —": a place in capitals before a station in a bracket, or the station. */
  private int dateline(int i, Sentence s) {
    int open = i;
    while (open < s.end() && open < s.begin() + LONGEST_DATELINE && !names.tokens.get(open).tag().equals("-LRB-")) {
      open++;
    }
    boolean place = i == s.begin() && open > i
        && IntStream.range(i, open).allMatch(at -> names.isAcronym(at) && names.word(at).length() > 2);
    boolean station = i > s.begin() && names.tokens.get(i - 1).tag().equals("-LRB-");
    int letters = place ? open + 1 : i;
    if (!place && !station
        || letters + 2 >= s.end()
        || !names.isAcronym(letters)
        || !names.tokens.get(letters - 1).tag().equals("-LRB-")
        || !names.tokens.get(letters + 1).tag().equals("-RRB-")
        || !names.tokens.get(letters + 2).isDash()
        || Datelines.end(names.text, letters) <= letters) {
      return i;
    }
    return place ? mark(i, open, NameTag.PLACE) : mark(i, i + 1, NameTag.ORGANISATION);
  }

  /** "Ann Poe/Ostia Wire", "Roe Films via Ostia Wire": who is credited after who took the picture. */
  private int credited(int i, Sentence s) {
    int stroke = i - 1 > s.begin() && names.word(i - 1).equals("The") ? i - 2 : i - 1; // "Ann Poe/The Lantern"
    boolean slash =
        stroke > s.begin() && names.word(stroke).equals("/") && names.isTight(stroke + 1) && names.isNamed(stroke - 1);
    boolean via = i > s.begin() && names.lower(i - 1).equals("via") && names.isAcronym(i);
    return names.word(i).length() > 1 && (slash || via) ? mark(i, endOfCapitalised(i, s), NameTag.ORGANISATION) : i;
  }

  /** "the Harbour internal security service", "the Lantern group": what a noun for a body says right after. */
  private int beforeNoun(int i, Sentence s) {
    int end = names.endOfProper(i, s);
    boolean article = i > s.begin() && names.tokens.get(i - 1).tag().equals("DT");
    if (end == i || !article || names.has(end - 1, Feature.PLACE_HEAD) || lexicon.isDemonym(names.word(i))) {
      return i;
    }
    int noun = end;
    while (noun + 1 < Math.min(s.end(), end + LONGEST_APPOSITION) && isSmallModifier(noun)
        && names.tokens.get(noun + 1).isNoun()) {
      noun++;
    }
    boolean body = noun < s.end()
        && names.tokens.get(noun).tag().equals("NN")
        && !names.isCapitalised(noun)
        && (names.has(noun, Feature.FIRM) || names.has(noun, Feature.BODY_EPITHET))
        && !lexicon.isRole(names.word(noun))
        && !(noun + 1 < s.end() && names.tokens.get(noun + 1).isNoun());
    return body ? mark(i, end, NameTag.ORGANISATION) : i;
  }

  private boolean isSmallModifier(int i) {
    String tag = names.tokens.get(i).tag();
    return !names.isCapitalised(i) && (tag.equals("NN") || tag.equals("JJ"));
  }

  /** "the charity Harbour", "a charity called Harbour", "the agency, Harbour,": what a noun has just said is a body. */
  private int described(int i, Sentence s) {
    int noun = i - 1;
    boolean apart = noun > s.begin() && names.word(noun).equals(",");
    boolean called = noun > s.begin() && names.has(noun, Feature.CALLING) && names.tokens.get(noun).tag().equals("VBN");
    noun = apart || called ? noun - 1 : noun;
    if (noun < s.begin()
        || !names.tokens.get(noun).tag().equals("NN")
        || names.isCapitalised(noun)
        || !names.has(noun, Feature.FIRM) && !names.has(noun, Feature.BODY_EPITHET)
        || names.word(i).length() <= 2
        || lexicon.isRole(names.word(noun))) {
      return i;
    }
    int end = endOfCapitalised(i, s);
    boolean closed = end < s.end() && names.word(end).equals(",");
    boolean person = end - i > 1 && lexicon.isFirstName(names.word(i)) && !names.hasHead(i, end);
    if (end > i && end < s.end() && names.tags[end] == NameTag.PLACE && lexicon.isPlace(names.word(end))) {
      end = names.endOf(end, s); // "the group Lanterns for | Norland"
    }
    boolean goesOn = end < s.end() && names.isNamed(end);
    return person || goesOn || apart && !closed ? i : mark(i, end, NameTag.ORGANISATION);
  }

  /** "Harbour, a charity": what is said right after to be a body. */
  private int apposed(int i, Sentence s) {
    int end = names.endOfProper(i, s);
    if (end == i
        || end + 2 >= s.end()
        || !names.word(end).equals(",")
        || !names.tokens.get(end + 1).tag().equals("DT")) {
      return i;
    }
    for (int noun = end + 2; noun < Math.min(s.end() - 1, end + LONGEST_APPOSITION); noun++) {
      String tag = names.tokens.get(noun).tag();
      if (tag.equals("NN") && !names.tokens.get(noun + 1).isNoun()) {
        boolean body = names.has(noun, Feature.FIRM) || names.has(noun, Feature.BODY_EPITHET);
        return body && !lexicon.isRole(names.word(noun)) ? mark(i, end, NameTag.ORGANISATION) : i;
      }
      if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("HYPH")) {
        return i;
      }
    }
    return i;
  }

  /** "chief executive of Harbour", "members of Ostia Demand": what somebody heads or belongs to. */
  private int headed(int i, Sentence s) {
    int of = i - 1;
    int end = endOfCapitalised(i, s);
    if (of - 1 < s.begin()
        || !names.isProper(i)
        || !names.lower(of).equals("of")
        || !names.has(of - 1, Feature.HEADS_BODY)
        // "Director of Parks": what the office deals with; but "the CEO of Harbour"
        || names.isCapitalised(of - 1) && !names.isAcronym(of - 1)
        || end < s.end() && names.isNamed(end)) {
      return i;
    }
    return mark(i, end, NameTag.ORGANISATION);
  }

  /** "the HBV and", "HBV's": letters with an article or a possessive that stand for a body. */
  private int acronym(int i, Sentence s) {
    String next = i + 1 < s.end() ? names.tokens.get(i + 1).tag() : ".";
    boolean article = i > s.begin() && names.lower(i - 1).equals("the");
    boolean follows =
        next.equals("POS")
            || article && (next.equals("CC") || next.equals(",") || next.equals(".") || next.equals("MD"))
            || article && i + 1 < s.end() && names.tokens.get(i + 1).isFiniteVerb();
    boolean noun = names.tokens.get(i).isNoun() && !names.has(i, Feature.BODY) && !names.has(i, Feature.BODY_EPITHET);
    return names.isAcronym(i) && noun && follows && !names.isInCapitals(s)
        ? mark(i, i + 1, NameTag.ORGANISATION)
        : i;
  }

  /** "OkorJet flew", "by OkorJet": a word with a capital inside, where something is done or said of a body. */
  private int innerCapital(int i, Sentence s) {
    if (!hasInnerCapital(names.word(i)) || i > s.begin() && names.isTight(i)) {
      return i;
    }
    int next = i + 1;
    boolean ends = next >= s.end() || !names.isNameLike(next);
    boolean acts = next < s.end() && names.tokens.get(next).isFiniteVerb() || ends && names.isNounBeforePerson(next, s);
    boolean after = i > s.begin() && ends && (next >= s.end() || !names.tokens.get(next).isNoun())
        && (names.tokens.get(i - 1).isOrigin() || names.lower(i - 1).equals("at"));
    return acts || after ? mark(i, next, NameTag.ORGANISATION) : i;
  }

  /** "OkorJet", not "MacOkor", "McOkor", "DeOkor", "HQ": a capital after two small letters or more. */
  private boolean hasInnerCapital(String word) {
    int capital = 1;
    while (capital < word.length() && Character.isLowerCase(word.charAt(capital))) {
      capital++;
    }
    return capital > 2
        && capital < word.length()
        && word.chars().allMatch(Character::isLetter)
        && !lexicon.has(Lexicon.lower(word.substring(0, capital)), Feature.PARTICLE)
        && !lexicon.has(Lexicon.lower(word.substring(0, capital)), Feature.SURNAME_PREFIX);
  }

  /** "the town of Okor", "in Okor, Norland", "Dayr az Okor". */
  private int placeByContext(int i, Sentence s) {
    int end = names.endOfProper(i, s);
    if (end == i) {
      return i;
    }
    end = isArticle(end, s) ? end + 2 : end;
    return isPlaceByContext(i, end, s) ? mark(i, end, NameTag.PLACE) : i;
  }

  private boolean isPlaceByContext(int begin, int end, Sentence s) {
    boolean called =
        begin - 2 >= s.begin()
            && names.word(begin - 1).equals("of")
            && names.has(begin - 2, Feature.SETTLEMENT);
    boolean within =
        begin > s.begin()
            && (names.tokens.get(begin - 1).tag().equals("IN") || names.tokens.get(begin - 1).tag().equals("CD"))
            && end + 1 < s.end()
            && names.word(end).equals(",")
            && names.tags[end + 1] == NameTag.PLACE
            && lexicon.isPlace(names.word(end + 1));
    return (called || within || isBeforeNounOfPlace(begin, end, s)) && !names.hasHead(begin, end);
  }

  /** "the remote Okor valley", "at Okor hospital": one word of which a small noun says that it is a place. */
  private boolean isBeforeNounOfPlace(int begin, int end, Sentence s) {
    if (end != begin + 1 || begin == s.begin() || end >= s.end() || names.isCapitalised(end)) {
      return false;
    }
    boolean article = names.tokens.get(begin - 1).tag().equals("DT");
    boolean noun = names.has(end, Feature.PLACE_WORD) && !names.has(end, Feature.SETTLEMENT) // "the Norlandic town"
        || !article && names.has(end, Feature.LOCAL_BODY);
    boolean goesOn = end + 1 < s.end() && names.tokens.get(end + 1).isNoun();
    return noun
        && !goesOn
        && names.tokens.get(end).isNoun()
        && !names.isProper(begin - 1)
        && !names.tokens.get(begin - 1).tag().equals("HYPH")
        && !names.tokens.get(begin - 1).isQuotationMark()
        && !names.isAcronym(begin)
        && !lexicon.isDemonym(names.word(begin))
        && !lexicon.has(names.word(begin), Feature.ORGANISATION)
        && !names.has(begin, Feature.PLACE_WORD)
        && !names.has(begin, Feature.DIRECTION);
  }

  /** Whether a small article within a name stands there: "al", "az". */
  private boolean isArticle(int i, Sentence s) {
    return i + 1 < s.end()
        && !names.isNamed(i)
        && !names.isNamed(i + 1)
        && lexicon.has(names.word(i), Feature.NAME_ARTICLE)
        && !names.tokens.get(i).tag().equals("DT")
        && names.isCapitalised(i + 1);
  }

  /** "the Harbour Gate", "the Norlandic Museum"; not "9th Harbour District", nor “Harbour Road” of a film. */
  private int placeByHead(int i, Sentence s) {
    if (names.isStreet(i)) {
      return mark(i, i + 1, NameTag.PLACE);
    }
    int end = names.endOfProper(i, s);
    boolean people =
        i > s.begin()
            && lexicon.isDemonym(names.word(i - 1))
            && names.isCapitalised(i - 1)
            && !names.isNamed(i - 1);
    int from = people ? i - 1 : i;
    boolean numbered = i > s.begin() && names.isFigure(i - 1);
    if (end == i
        || end - from < 2
        || numbered
        || isTitleOfWork(from, end, s)
        || !names.has(end - 1, Feature.PLACE_HEAD)) {
      return Math.max(i, end);
    }
    return mark(from, end, NameTag.PLACE);
  }

  /** "the High Court", "the Harbour Fund chair": capitalised words up to a body's noun, and an office in it. */
  private int bodyByHead(int i, Sentence s) {
    int end = names.endOfProper(i, s);
    boolean goesOn = end < s.end() && names.isNamed(end);
    int head = end - 1;
    while (head > i && lexicon.isRole(names.word(head)) && !names.isOrganisationHead(head)) {
      head--;
    }
    if (head <= i
        || goesOn
        || !beginsName(i, s)
        || isPartOfMore(head, s)
        || !names.isOrganisationHead(head)
        || names.has(head, Feature.CHAMBER)
        || lexicon.has(Lexicon.lower(names.joined(head - 1, head + 1)), Feature.NO_NAME)
        || isTitleOfWork(i, end, s)) {
      return i;
    }
    return mark(i, head + 1, NameTag.ORGANISATION);
  }

  /** Whether the name that the token is part of has an article as papers have, "The Lantern and Mail": one paper. */
  private boolean isOfTitle(int i, Sentence s) {
    int begin = i;
    while (begin > s.begin() && names.isNamed(begin) && !names.starts[begin]) {
      begin--;
    }
    return begin - 1 > s.begin() && names.word(begin - 1).equals("The");
  }

  /** Whether a name in prose may begin there: not at a sentence's head, where any word has a capital. */
  private boolean beginsName(int i, Sentence s) {
    if (i == s.begin() || names.isAcronym(i) && names.isAcronym(i + 1)) {
      return false;
    }
    boolean second = names.lower(i - 1).equals("and") && i - 2 >= s.begin() && names.isProper(i - 2);
    return !second && !names.isProper(i - 1) && !names.isFigure(i - 1);
  }

  /** "School | of Law", "Task Force | - Operation Lantern": whether what follows belongs to the name. */
  private boolean isPartOfMore(int head, Sentence s) {
    int next = head + 1;
    return next + 1 < s.end()
        && (names.lower(next).equals("of") || names.tokens.get(next).isDash())
        && names.isCapitalised(next + 1);
  }

  /** "Okoro Works, Lantern and Brill Tech": what is listed after bodies is one. */
  private int listedWithBodies(int i, Sentence s) {
    int end = names.endOfProper(i, s);
    int link = i - 1;
    if (link - 1 < s.begin() || end == i || end < s.end() && (names.isNamed(end) || names.isNameLike(end))) {
      return i;
    }
    boolean last = names.lower(link).equals("and") || names.word(link).equals("&");
    boolean within = names.word(link).equals(",") && end < s.end()
        && (names.word(end).equals(",") || names.lower(end).equals("and"));
    boolean body = names.tags[link - 1] == NameTag.ORGANISATION;
    boolean people = lexicon.isDemonym(names.word(i))
        && (end == i + 1 || end < s.end() && names.tokens.get(end).isNoun());
    return (last || within) && body && !people && !isOfTitle(link - 1, s) ? mark(i, end, NameTag.ORGANISATION) : i;
  }

  private int mark(int begin, int end, NameTag tag) {
    if (end > begin) {
      names.mark(begin, end, tag);
    }
    return end;
  }

  /** Whether quotation marks stand around the name alone: “The Salt Road” is a film. */
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
}
