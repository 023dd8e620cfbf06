package io.github.presser.internal.entities;

import com.google.common.collect.ImmutableMap;
import io.github.presser.Gender;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Separates names that the tagger ran together. Looks at one sentence at a time; for one text and one thread.
 *
 * <p>Each name is cut once at most, at the first token where one of the {@link #rules} holds; at a token they are asked
 * in their order.
 */
final class NameSplitter {

  /** Cuts a name before a token if that is where another begins, and says whether it did. */
  private interface Rule {
    boolean cut(NameSpan span, int at, Sentence s);
  }

  /** The most words that are read back from what an office deals with to the office. */
  private static final int LONGEST_OFFICE = 8;
  /** A person's name is no longer than this. */
  private static final int LONGEST_PERSON = 3;

  private final Lexicon lexicon;
  private final NameTags names;
  private final List<Rule> rules;
  /** The surnames of those whom the article has in full. */
  private final Set<String> surnames = new HashSet<>();
  /** The last two words of their names. */
  private final Set<String> people = new HashSet<>();

  NameSplitter(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
    this.rules =
        names.followed(
            ImmutableMap.<SplitRule, Rule>builder()
                .put(SplitRule.SPLIT_POSSESSIVE, this::possessive)
                .put(SplitRule.SPLIT_BODY_OF_OWNER, this::bodyOfOwner)
                .put(SplitRule.SPLIT_BODY_OF_PERSON, this::bodyOfPerson)
                .put(SplitRule.SPLIT_AT_GAP, this::atGap)
                .put(SplitRule.SPLIT_AT_DASH, this::atDash)
                .put(SplitRule.SPLIT_PERSON_OF_BODY, this::personOfBody)
                .put(SplitRule.SPLIT_PERSON_BEFORE_BODY, this::personBeforeBody)
                .put(SplitRule.SPLIT_PERSON_AFTER_PLACE, this::personAfterPlace)
                .put(SplitRule.SPLIT_PERSON_AFTER_TITLE, this::personAfterTitle)
                .put(SplitRule.SPLIT_PERSON_AFTER_LETTERS, this::personAfterLetters)
                .put(SplitRule.SPLIT_PERSON_AFTER_OFFICE, this::personAfterOffice)
                .put(SplitRule.SPLIT_HEAD_OF_BODY, this::headOfBody)
                .put(SplitRule.SPLIT_SURNAME_AFTER_NAME, this::surnameAfterName)
                .put(SplitRule.SPLIT_JOINT_BODIES, this::jointBodies)
                .put(SplitRule.SPLIT_BODIES_AT_AND, this::bodiesAtAnd)
                .put(SplitRule.SPLIT_PLACE_IN_COUNTRY, this::placeInCountry)
                .build());
    for (int i = 1; i < names.tokens.size(); i++) {
      boolean ends = i + 1 == names.tokens.size() || names.tags[i + 1] != NameTag.PERSON || names.starts[i + 1];
      if (names.tags[i] == NameTag.PERSON && !names.starts[i] && ends) {
        surnames.add(names.word(i));
        people.add(names.joined(i - 1, i + 1));
      }
    }
  }

  /** "Harbour Dal | MLA | Mary Poe": the party, the letters for the seat, and who has it. */
  private boolean personAfterLetters(NameSpan span, int i, Sentence s) {
    int person = i + 1;
    if (!names.isAcronym(i)
        || !names.has(i, Feature.POST_NOMINAL)
        || span.end() - person < 2
        || span.end() - person > LONGEST_PERSON
        || names.hasHead(person, span.end())) {
      return false;
    }
    boolean body = span.tag() == NameTag.PERSON && !lexicon.isFirstName(names.word(span.begin()));
    names.mark(span.begin(), i, body ? NameTag.ORGANISATION : span.tag());
    names.mark(i, person, NameTag.NONE);
    names.mark(person, span.end(), NameTag.PERSON);
    return true;
  }

  /** Splits the names of the sentence. */
  void split(Sentence s) {
    for (NameSpan span : names.spans(s)) {
      boolean cut = false;
      for (int i = span.begin() + 1; i < span.end() && !cut; i++) {
        for (int rule = 0; rule < rules.size() && !cut; rule++) {
          cut = rules.get(rule).cut(span, i, s);
        }
      }
    }
  }

  /** "Daily News' | Mary Poe", "Daily News' | Poe" where the article has Mary Poe. */
  private boolean possessive(NameSpan span, int i, Sentence s) {
    boolean first = isFirstName(i, span, s) || span.end() == i + 1 && surnames.contains(names.word(i));
    if (!names.tokens.get(i - 1).tag().equals("POS")
        || span.tag() == NameTag.PERSON
        || i - 1 <= span.begin()
        || !first && !(span.end() - i == 2 && names.isOrganisationHead(i - 2))
        || names.hasHead(i, span.end())) {
      return false;
    }
    names.mark(span.begin(), i - 1, span.tag());
    names.mark(i - 1, i, NameTag.NONE);
    names.mark(i, span.end(), first || areSingularNames(i, span.end()) ? NameTag.PERSON : span.tag());
    return true;
  }

  /** "Norland's | National Orchestra", "Roads Department's | Safety Office": a part, and what it is a part of. */
  private boolean bodyOfOwner(NameSpan span, int i, Sentence s) {
    int owner = i - 1;
    if (!names.tokens.get(owner).tag().equals("POS")
        || span.tag() == NameTag.PERSON
        || owner <= span.begin()
        || !names.hasHead(i, span.end())) {
      return false;
    }
    boolean place = lexicon.isPlace(names.joined(span.begin(), owner));
    if (!place && !names.isOrganisationHead(owner - 1)) {
      return false;
    }
    names.mark(span.begin(), owner, place ? NameTag.PLACE : span.tag());
    names.mark(owner, i, NameTag.NONE);
    names.mark(i, span.end(), span.tag());
    return true;
  }

  /** "Okoro's | Harbour Party", "Ann Okoro's | Party for Harbours": whose a body is, where the article names them. */
  private boolean bodyOfPerson(NameSpan span, int i, Sentence s) {
    int owner = i - 1;
    if (span.tag() != NameTag.ORGANISATION
        || !names.tokens.get(owner).tag().equals("POS")
        || owner <= span.begin()
        || owner - span.begin() > LONGEST_PERSON
        || !surnames.contains(names.word(owner - 1))
        || owner > span.begin() + 1 && !lexicon.isFirstName(names.word(span.begin()))
        || span.end() - i < 2
        || !names.hasHead(i, span.end())) {
      return false;
    }
    names.mark(span.begin(), owner, NameTag.PERSON);
    names.mark(owner, i, NameTag.NONE);
    names.mark(i, span.end(), NameTag.ORGANISATION);
    return true;
  }

  /** "Okor Inc | and | Ostia", "Harbour Agency | and | OST", "Chirper | and | Okor", "Chirper |,| Okor": two bodies. */
  private boolean bodiesAtAnd(NameSpan span, int i, Sentence s) {
    int right = i + 1;
    if (span.tag() != NameTag.ORGANISATION
        || right >= span.end()
        || !names.lower(i).equals("and") && !names.word(i).equals(",")
        || lexicon.has(names.joined(span.begin(), span.end()), Feature.ORGANISATION)) {
      return false;
    }
    boolean and = names.lower(i).equals("and");
    boolean letters = and && span.end() == right + 1 && names.word(right).length() > 2
        && names.isAcronym(right) && i > span.begin() + 1;
    boolean company = and && names.has(i - 1, Feature.COMPANY_SUFFIX) && i > span.begin() + 1;
    boolean first = !and && isListed(span.begin(), i) && !names.has(right, Feature.COMPANY_SUFFIX);
    if (!letters && !company && !first && !(and && isListed(span.begin(), i) && isListed(right, span.end()))) {
      return false;
    }
    names.mark(i, right, NameTag.NONE);
    names.mark(right, span.end(), NameTag.ORGANISATION);
    return true;
  }

  private boolean isListed(int begin, int end) {
    String name = names.joined(begin, end);
    return lexicon.has(name, Feature.ORGANISATION)
        || lexicon.has(Lexicon.lower(name), Feature.PLATFORM)
        || lexicon.usualName(name).isPresent();
  }

  /** "Daily News  | Ostia": where pages were joined, two spaces part what stood on two lines. */
  private boolean atGap(NameSpan span, int i, Sentence s) {
    int gap = names.tokens.get(i - 1).span().end();
    if (!names.text.text().startsWith("  ", gap)) {
      return false;
    }
    names.starts[i] = true;
    return true;
  }

  /** "Ostia | - | Poe": a dash between spaces joins no name, but an Arabic article. */
  private boolean atDash(NameSpan span, int i, Sentence s) {
    if (!names.tokens.get(i).isDash()
        || i + 1 >= span.end()
        || names.isTight(i)
        || names.isTight(i + 1)
        || lexicon.has(names.lower(i - 1), Feature.NAME_ARTICLE)) {
      return false;
    }
    names.mark(i, i + 1, NameTag.NONE);
    names.starts[i + 1] = true;
    return true;
  }

  /** "Mary Poe | of the | Harbour Party", "Mary Poe | of | Poe Brill". */
  private boolean personOfBody(NameSpan span, int i, Sentence s) {
    boolean article = i + 1 < span.end() && names.lower(i + 1).equals("the");
    int body = article ? i + 2 : i + 1;
    if (span.tag() != NameTag.ORGANISATION
        || !names.lower(i).equals("of")
        || body >= span.end()
        || i - span.begin() < 2
        || i - span.begin() > LONGEST_PERSON
        || !lexicon.isFirstName(names.word(span.begin()))
        || names.hasHead(span.begin(), i)
        || !areSingularNames(span.begin(), i)
        || !names.hasHead(body, span.end()) && (article || i - span.begin() != 2)) {
      return false;
    }
    names.mark(span.begin(), i, NameTag.PERSON);
    names.mark(i, body, NameTag.NONE);
    names.mark(body, span.end(), NameTag.ORGANISATION);
    return true;
  }

  /** "Mary Poe | Associated Press", a line under a picture. */
  private boolean personBeforeBody(NameSpan span, int i, Sentence s) {
    if (i - span.begin() < 2
        || !lexicon.isFirstName(names.word(span.begin()))
        || !lexicon.has(names.joined(i, span.end()), Feature.ORGANISATION)) {
      return false;
    }
    names.mark(span.begin(), i, NameTag.PERSON);
    names.mark(i, span.end(), NameTag.ORGANISATION);
    return true;
  }

  /** "for Norland | Stefan de Luca", "MP for Ostia North | Ann Poe". */
  private boolean personAfterPlace(NameSpan span, int i, Sentence s) {
    boolean ofOffice = isPlaceOfOffice(span.begin(), s);
    boolean place = lexicon.isPlace(names.joined(span.begin(), i))
        || (ofOffice && span.tag() == NameTag.PLACE || isSeat(span.begin(), s)) && span.end() - i == 2;
    if (span.tag() == NameTag.PERSON && !(ofOffice && !lexicon.isFirstName(names.word(span.begin())))
        || !isFirstName(i, span, s)
        || !place
        || names.hasHead(i, span.end())) {
      return false;
    }
    names.mark(span.begin(), i, NameTag.PLACE);
    names.mark(i, span.end(), NameTag.PERSON);
    return true;
  }

  /** "minister of | Norland Ann Poe": whether an office stands before what it is for. */
  private boolean isPlaceOfOffice(int begin, Sentence s) {
    return begin - 2 >= s.begin()
        && names.has(begin - 1, Feature.FIELD_LINK)
        && (lexicon.isRole(names.word(begin - 2)) || names.has(begin - 2, Feature.POST_NOMINAL));
  }

  /** "MP for | Ostia North": whether letters for a seat stand before where it is. */
  private boolean isSeat(int begin, Sentence s) {
    return isPlaceOfOffice(begin, s)
        && names.lower(begin - 1).equals("for")
        && names.isAcronym(begin - 2)
        && names.has(begin - 2, Feature.POST_NOMINAL);
  }

  /** "Supreme Court | Justice | Mary Poe". */
  private boolean personAfterTitle(NameSpan span, int i, Sentence s) {
    boolean twoNames = span.end() - i == 2 && i - span.begin() > 2 && areSingularNames(i, span.end());
    if (span.tag() == NameTag.PERSON
        || !isFirstName(i, span, s) && !twoNames
        || !lexicon.isTitle(names.word(i - 1))
        || names.hasHead(i + 1, span.end())) {
      return false;
    }
    names.mark(span.begin(), i - 1, i - 1 > span.begin() ? span.tag() : NameTag.NONE);
    names.mark(i - 1, i, NameTag.NONE);
    names.mark(i, span.end(), NameTag.PERSON);
    return true;
  }

  /** "In the Daily Post | Poe said": the surname of somebody whom the article has in full, before a verb. */
  private boolean surnameAfterName(NameSpan span, int i, Sentence s) {
    if (span.tag() == NameTag.PERSON
        || span.end() != i + 1
        || !surnames.contains(names.word(i))
        || people.contains(names.joined(i - 1, i + 1))
        || i + 1 >= s.end()
        || !names.tokens.get(i + 1).isFiniteVerb()
        || lexicon.isFirstName(names.word(span.begin()))
        || !isWhole(span.begin(), i)
        || names.hasHead(i, span.end())) {
      return false;
    }
    NameTag tag = lexicon.isPlace(names.joined(span.begin(), i)) ? NameTag.PLACE : span.tag();
    names.mark(span.begin(), i, tag);
    names.mark(i, span.end(), NameTag.PERSON);
    return true;
  }

  /** Whether the words are a listed place or body, or end in the noun for one. */
  private boolean isWhole(int begin, int end) {
    return lexicon.isPlace(names.joined(begin, end))
        || isListed(begin, end)
        || end - begin > 1 && names.isOrganisationHead(end - 1);
  }

  /** "Head of | Lantern | Mary Poe": a body of one word, and who heads it. */
  private boolean headOfBody(NameSpan span, int i, Sentence s) {
    int of = span.begin() - 1;
    if (span.tag() != NameTag.PERSON
        || i != span.begin() + 1
        || span.end() - i != 2
        || of - 1 < s.begin()
        || !names.lower(of).equals("of")
        || !heads(of - 1)
        || !isFirstName(i, span, s)
        || lexicon.isFirstName(names.word(span.begin()))
        || names.has(span.begin(), Feature.PARTICLE)
        || names.has(i, Feature.PARTICLE)) {
      return false;
    }
    boolean place = lexicon.isPlace(names.word(span.begin()));
    names.mark(span.begin(), i, place ? NameTag.PLACE : NameTag.ORGANISATION);
    names.mark(i, span.end(), NameTag.PERSON);
    return true;
  }

  /** Whether one who heads something stands there: not "father", nor "a friend". */
  private boolean heads(int i) {
    String word = names.word(i);
    boolean office = names.isCapitalised(i) && lexicon.isRole(word) && lexicon.roleGender(word) == Gender.UNKNOWN;
    return office || lexicon.isTitle(word) && !lexicon.isHonorific(word) || names.has(i, Feature.HEADS_BODY);
  }

  /** "Director of | Parks and Recreation | Mary Poe": what the office deals with, and who holds it. */
  private boolean personAfterOffice(NameSpan span, int i, Sentence s) {
    boolean family = names.has(i, Feature.FAMILY_FIRST) && names.isProper(i) && names.isProper(span.end() - 1);
    if (span.tag() == NameTag.PERSON
        || span.end() - i != 2
        || !isFirstName(i, span, s) && !family
        || names.hasHead(i + 1, span.end())
        || !isOfOffice(span.begin(), s)) {
      return false;
    }
    names.mark(span.begin(), i, names.hasHead(span.begin(), i) ? span.tag() : NameTag.NONE);
    names.mark(i, span.end(), NameTag.PERSON);
    return true;
  }

  /** Whether capitalised words lead from an office's "of" or "for" up to the token: Director | of Roads and. */
  private boolean isOfOffice(int end, Sentence s) {
    int i = end - 1;
    while (i > s.begin() && end - i <= LONGEST_OFFICE
        && (names.isCapitalised(i) || names.has(i, Feature.SMALL_IN_TITLES))) {
      boolean link = names.tokens.get(i).tag().equals("IN") && names.isCapitalised(i - 1);
      if (link && lexicon.isRole(names.word(i - 1))) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** "Daily Post | / | Ostia News", "Okor | / | Ostia | / | Vale": all that strokes part. */
  private boolean jointBodies(NameSpan span, int i, Sentence s) {
    boolean hyphen =
        names.word(i).equals("-") && names.isOrganisationHead(i - 1) && names.isOrganisationHead(span.end() - 1);
    boolean stroke = names.word(i).equals("/");
    if (i + 1 >= span.end() || !stroke && !(hyphen && span.tag() == NameTag.ORGANISATION)) {
      return false;
    }
    for (int mark = i; mark + 1 < span.end(); mark++) {
      if (mark == i || names.word(mark).equals("/")) {
        names.mark(mark, mark + 1, NameTag.NONE);
        names.starts[mark + 1] = true;
      }
    }
    return true;
  }

  /** "Ostia | Norland", written without a comma; not "Stadium Norland". */
  private boolean placeInCountry(NameSpan span, int i, Sentence s) {
    if (span.tag() != NameTag.PLACE
        || span.end() - span.begin() != 2
        || !lexicon.isPlace(names.word(i))
        || lexicon.isPlace(names.joined(span.begin(), span.end()))
        || names.has(i - 1, Feature.DIRECTION)
        || names.has(i - 1, Feature.PLACE_HEAD)
        || names.has(i - 1, Feature.PLACE_OPENER)
        || names.has(i - 1, Feature.OF_NATION) // "Health NZ"
        || isPerson(span, s)) {
      return false;
    }
    names.mark(span.begin(), i, NameTag.PLACE);
    names.mark(i, span.end(), NameTag.PLACE);
    return true;
  }

  /** "to Jane England": words that begin with a first name, and nothing before them that places have. */
  private boolean isPerson(NameSpan span, Sentence s) {
    int begin = span.begin();
    String before = begin > s.begin() ? names.tokens.get(begin - 1).tag() : "";
    return lexicon.isFirstName(names.word(begin))
        && !lexicon.isPlace(names.word(begin))
        && !before.equals("DT")
        && !before.equals("JJ")
        && !(before.equals("IN") && names.has(begin - 1, Feature.PLACE_PREPOSITION));
  }

  /** Whether a first name stands there and a surname or a particle after it. */
  private boolean isFirstName(int i, NameSpan span, Sentence s) {
    return lexicon.isFirstName(names.word(i))
        && i + 1 < s.end()
        && (i + 1 < span.end() && names.isCapitalised(i + 1)
            || lexicon.has(names.word(i + 1), Feature.PARTICLE));
  }

  private boolean areSingularNames(int begin, int end) {
    return names.tokens.subList(begin, end).stream().allMatch(t -> t.tag().equals("NNP"));
  }
}
