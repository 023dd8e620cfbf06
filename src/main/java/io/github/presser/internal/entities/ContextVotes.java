package io.github.presser.internal.entities;

import io.github.presser.Gender;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words around a name say of its kind. For one text and one thread. */
final class ContextVotes {

  /** From a name to the pronoun that stands for it there are at most so many tokens. */
  private static final int FARTHEST_PRONOUN = 20;

  /** An office between a body and its holder has no more words: "acting deputy chief executive". */
  private static final int LONGEST_OFFICE = 5;

  /** The same with what it is for: "special assistant to the governor of Norland on roads and harbours". */
  private static final int LONGEST_OFFICE_WITH_FIELD = 14;

  /** The tags of what may stand between "and" and a name. */
  private static final Set<String> MODIFIERS = Set.of("NN", "NNP", "JJ", "DT", "CD", "HYPH");

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final List<Token> tokens;
  private final List<Clue> clues;
  private final PlaceVotes places;

  /** What one thing beside a name tells. */
  private interface Clue {
    void read(NameSpan span, Sentence s, Votes votes);
  }

  ContextVotes(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = text.tokens();
    this.places = new PlaceVotes(text);
    Map<TypeRule, Clue> all = new EnumMap<>(TypeRule.class);
    all.put(TypeRule.BY_OFFICE, this::office);
    all.put(TypeRule.BY_VERB, this::verb);
    all.put(TypeRule.BY_GROUP, this::group);
    all.put(TypeRule.BY_NEIGHBOURS, this::neighbours);
    all.put(TypeRule.BY_PLACE, places::add);
    NounVotes nouns = new NounVotes(text);
    all.put(TypeRule.BY_APPOSITION, nouns::apposition);
    all.put(TypeRule.BY_BARE_APPOSITION, nouns::bareApposition);
    all.put(TypeRule.BY_EXAMPLE, nouns::example);
    all.put(TypeRule.BY_COMPOUND, nouns::compound);
    all.put(TypeRule.BY_COMPANY, this::company);
    all.put(TypeRule.BY_CLUB, new ClubVotes(text)::add);
    all.put(TypeRule.BY_CLUB_ROLE, this::clubRole);
    this.clues = all.entrySet().stream()
        .filter(clue -> text.rules().apply(clue.getKey())).map(Map.Entry::getValue).toList();
  }

  /** Adds what stands around the name. */
  void add(NameSpan span, Votes votes) {
    Sentence s = text.sentenceOf(span.begin());
    for (Clue clue : clues) {
      clue.read(span, s, votes);
    }
  }

  /**
   * Whether an article stands before a name and no noun after it, as in "the Harbour", or one with a capital, as in "on
   * The Harbour quiz": people have none.
   */
  boolean hasArticle(NameSpan span) {
    Sentence s = text.sentenceOf(span.begin());
    String next = text.tagAt(span.end(), s);
    if (span.begin() - 1 > s.begin() && tokens.get(span.begin() - 1).text().equals("The")) {
      return true;
    }
    return text.tagAt(span.begin() - 1, s).equals("DT") && !next.startsWith("NN") && !next.startsWith("JJ")
        && !next.equals("HYPH") && !next.equals("CD");
  }

  /** Whether a title stands before the name: "Judge". */
  boolean isAfterTitle(NameSpan span) {
    Sentence s = text.sentenceOf(span.begin());
    return span.begin() > s.begin()
        && lexicon.isTitle(text.wordAt(span.begin() - 1, s))
        && tokens.get(span.begin() - 1).isCapitalised();
  }

  /** "Okoro coach Ann Poe": whether who plays for a club, or coaches it, and their name follow. */
  boolean isBeforeCoach(NameSpan span) {
    return isBeforeHolder(span.end(), text.sentenceOf(span.begin()), Feature.CLUB_ROLE);
  }

  /** Whether what stands around the name says of places where or how far away they are: "in Okor". */
  boolean isWhere(NameSpan span) {
    Votes votes = new Votes();
    places.add(span, text.sentenceOf(span.begin()), votes);
    return votes.of(NameTag.PLACE) > 0;
  }

  /** Whether a preposition stands before the name: "from Okoro". */
  boolean isAfterPreposition(NameSpan span) {
    String before = text.tagAt(span.begin() - 1, text.sentenceOf(span.begin()));
    return before.equals("IN") || before.equals("TO");
  }

  /** Whether British papers' plural verb tells that the name is a club's or a firm's: "Okoro are". */
  boolean isPlural(NameSpan span) {
    Sentence s = text.sentenceOf(span.begin());
    return text.rules().apply(TypeRule.BY_VERB) && !hasArticle(span) && isSeveral(span, s);
  }

  /** What the name's bearer calls itself right after it speaks: "Okoro said it had", "Okoro said he had". */
  Optional<NameTag> callsItself(NameSpan span) {
    Sentence s = text.sentenceOf(span.begin());
    int pronoun = text.wordAt(span.end() + 1, s).equals("that") ? span.end() + 2 : span.end() + 1;
    if (!lexicon.has(text.wordAt(span.end(), s), Feature.SPEECH_VERB) || !text.tagAt(pronoun, s).equals("PRP")) {
      return Optional.empty();
    }
    // "Okoro said it was late": nobody's "it"
    boolean thing = text.wordAt(pronoun, s).equals("it")
        && !lexicon.isFormOfBe(text.wordAt(pronoun + 1, s));
    boolean somebody = lexicon.roleGender(text.wordAt(pronoun, s)) != Gender.UNKNOWN;
    return thing ? Optional.of(NameTag.ORGANISATION) : somebody ? Optional.of(NameTag.PERSON) : Optional.empty();
  }

  /** Whether "he" or "she" stands for the name's bearer right after it: "Okoro apologised. “…,” he said". */
  boolean isHeOrShe(NameSpan span) {
    int sentence = text.sentenceIndexOf(span.begin());
    Sentence here = text.sentences().get(sentence);
    Sentence next = text.sentences().get(Math.min(sentence + 1, text.sentences().size() - 1));
    int end = next.paragraph() == here.paragraph() ? next.end() : here.end();
    int last = Clauses.isSubject(text, span.end()) ? Math.min(end, span.end() + FARTHEST_PRONOUN) : span.end();
    for (int i = span.end(); i < last; i++) {
      Token token = text.tokens().get(i);
      boolean first = lexicon.has(token.lower(), Feature.FIRST_PERSON_SINGULAR)
          || lexicon.has(token.lower(), Feature.FIRST_PERSON_PLURAL);
      if (token.tag().startsWith("PRP") && !first) {
        return lexicon.roleGender(token.lower()) != Gender.UNKNOWN;
      }
      boolean time = lexicon.has(token.lower(), Feature.WEEKDAY);
      if (token.isNoun() && !time && (token.isProper() || lexicon.isRole(token.lower())
          || lexicon.has(token.lower(), Feature.PERSON_NOUN))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word beside the name is one for whose people it is: "Norlandic Okoro", "the Okoro administration". */
  boolean isBesideWordForPeople(NameSpan span) {
    Sentence s = text.sentenceOf(span.begin());
    int noun = text.tagAt(span.end(), s).equals("POS") ? span.end() + 1 : span.end();
    return lexicon.has(text.wordAt(noun, s), Feature.RETINUE) || lexicon.isDemonym(text.wordAt(span.begin() - 1, s));
  }

  /** "Mr. Okoro", "minister Okoro", "minister of defence Okoro". */
  private void office(NameSpan span, Sentence s, Votes votes) {
    String before = text.wordAt(span.begin() - 1, s);
    boolean portfolio =
        lexicon.has(before, Feature.PORTFOLIO)
            && text.wordAt(span.begin() - 2, s).equals("of")
            && lexicon.isRole(text.wordAt(span.begin() - 3, s));
    if (lexicon.isHonorific(before)) {
      votes.add(NameTag.PERSON, 4);
    } else if (lexicon.isTitle(before) || lexicon.isRole(before) || portfolio) {
      votes.add(NameTag.PERSON, 2);
    } else if (isApposed(span, s)) {
      votes.add(NameTag.PERSON, 2);
    } else if (span.tag() == NameTag.PERSON && hasArticle(span)) {
      votes.add(NameTag.ORGANISATION, 2);
    } else if (span.tag() == NameTag.ORGANISATION && hasArticle(span)
        && lexicon.isFirstName(text.wordAt(span.begin(), s))) {
      votes.add(NameTag.ORGANISATION, 0.5); // "the Marine Policing Unit"
    }
  }

  /** "The special assistant to the governor on roads, Ada Okoro, said": an office, all it is for, and who holds it. */
  private boolean isApposed(NameSpan span, Sentence s) {
    String after = text.wordAt(span.end(), s);
    if (span.end() - span.begin() < 2
        || !text.wordAt(span.begin() - 1, s).equals(",")
        || !after.equals(",") && !lexicon.has(after, Feature.SPEECH_VERB)) {
      return false;
    }
    for (int i = span.begin() - 2; i >= Math.max(s.begin(), span.begin() - LONGEST_OFFICE_WITH_FIELD); i--) {
      String tag = text.tagAt(i, s);
      boolean opens =
          i == s.begin() || text.tagAt(i - 1, s).equals("DT") || tokens.get(i).isCapitalised();
      if (opens && lexicon.isRole(text.wordAt(i, s)) && !text.tagAt(i - 1, s).equals("IN")) {
        return lexicon.has(text.wordAt(i + 1, s), Feature.PREPOSITION); // "assistant | to the governor"
      }
      if (tag.startsWith("V") || tag.equals(",") || tag.equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** "Okoro said", "said Okoro", "Okoro, who". */
  private void verb(NameSpan span, Sentence s, Votes votes) {
    String after = text.wordAt(span.end(), s);
    if (isAfterVerb(span, s)) {
      votes.add(NameTag.PERSON, 0.5);
      votes.add(NameTag.ORGANISATION, 0.3);
    }
    if (lexicon.has(after, Feature.SPEECH_VERB)) {
      votes.add(NameTag.PERSON, 0.5);
      votes.add(NameTag.ORGANISATION, 0.3);
    } else if (isSeat(span, s)) {
      votes.add(NameTag.ORGANISATION, 1.5); // "Harbour House officials"
    } else if (hasArticle(span)) {
      return; // "the Ostia Chiefs, who"
    } else if (isSeveral(span, s)) {
      votes.add(NameTag.ORGANISATION, 3);
    } else if (relative(span, s) > 0 && !isWhereFrom(span, s)) {
      votes.add(NameTag.PERSON, 1.5);
    }
  }

  /** “…,” said | Okoro: whether a verb of speech and a mark stand before the name, and nothing after it. */
  private boolean isAfterVerb(NameSpan span, Sentence s) {
    int verb = span.begin() - 1;
    String after = text.tagAt(span.end(), s);
    return lexicon.has(text.wordAt(verb, s), Feature.SPEECH_VERB)
        && (text.tagAt(verb - 1, s).equals("''") || text.tagAt(verb - 1, s).equals(","))
        && (after.equals(".") || after.equals(",") || after.isEmpty());
  }

  /** "White House | officials": a listed place where those sit who are said to be of it. */
  private boolean isSeat(NameSpan span, Sentence s) {
    int last = span.end() - 1;
    String after = text.wordAt(span.end(), s);
    return last > span.begin()
        && (lexicon.isRole(after) || lexicon.isPluralOfPerson(after))
        && !text.tagAt(span.begin() - 1, s).equals("IN")
        && lexicon.isPlace(tokens.get(last - 1).text() + ' ' + tokens.get(last).text())
        && (lexicon.has(text.wordAt(last, s), Feature.PLACE_HEAD)
            || lexicon.has(text.wordAt(last, s), Feature.CHAMBER))
        && text.rules().apply(TypeRule.BY_SEAT);
  }

  /** "Ann Poe, from Okoro, who", "Bo Roe, of Ostia, Okoro, who": it is the one from there who. */
  private boolean isWhereFrom(NameSpan span, Sentence s) {
    String before = text.wordAt(span.begin() - 1, s);
    boolean address = before.equals(",")
        && text.tagAt(span.begin() - 2, s).equals("NNP")
        && tokens.get(span.begin() - 2).isCapitalised();
    return span.end() == span.begin() + 1
        && text.wordAt(span.end(), s).equals(",")
        && (address || before.equals("from") || lexicon.has(before, Feature.PLACE_PREPOSITION));
  }

  /** "Okoro are", "Okoro, who have": British papers write so of a club or a firm, and of nobody who is one. */
  private boolean isSeveral(NameSpan span, Sentence s) {
    String before = text.tagAt(span.begin() - 1, s);
    String last = text.tagAt(span.end() - 1, s);
    int relative = relative(span, s);
    int verb = relative > 0 ? relative + 1 : span.end();
    boolean plural = text.tagAt(verb, s).equals("VBP") || text.wordAt(verb, s).equals("were");
    int comma = text.wordAt(span.begin() - 2, s).equals(",") ? 1 : 0;
    int end = span.begin() - 2 - comma;
    boolean time = lexicon.isOfCalendar(text.wordAt(end, s));
    boolean clause = before.equals("CC") && (time || !text.tagAt(end, s).startsWith("NN")); // "left, and Okoro have"
    boolean listed =
        before.equals("CC") && !clause || before.equals(",")
            || text.wordAt(span.begin() - 1, s).equals("/") || before.equals("IN") || before.equals("POS")
            || isSecond(span, s);
    boolean asked = false; // "did Okoro say"
    for (int i = span.begin() - 1; i >= Math.max(s.begin(), span.begin() - 2); i--) {
      asked |= text.tagAt(i, s).startsWith("V") || text.tagAt(i, s).equals("MD");
    }
    return plural && !listed && !asked && !last.endsWith("S") && !text.wordAt(verb, s).equals("say");
  }

  /** "Ann Poe and the teacher | Okoro have": whether another name and what this one is stand before it. */
  private boolean isSecond(NameSpan span, Sentence s) {
    int and = span.begin() - 1;
    while (and > span.begin() - LONGEST_OFFICE_WITH_FIELD && MODIFIERS.contains(text.tagAt(and, s))) {
      and--;
    }
    String before = text.wordAt(and - 1, s);
    return text.tagAt(and, s).equals("CC") && text.tagAt(and - 1, s).startsWith("NNP")
        && tokens.get(and - 1).isCapitalised() && !lexicon.isOfCalendar(before);
  }

  /** The token of the "who" after the name; 0 when there is none. */
  private int relative(NameSpan span, Sentence s) {
    int i = text.wordAt(span.end(), s).equals(",") ? span.end() + 1 : span.end();
    return text.wordAt(i, s).equals("who") ? i : 0;
  }

  /** "shares in Okoro", "Okoro's board", "chief executive of Okoro", "an analyst at Okoro". */
  private void company(NameSpan span, Sentence s, Votes votes) {
    String before = text.wordAt(span.begin() - 1, s);
    String noun = text.wordAt(span.begin() - 2, s);
    boolean of = before.equals("of") || before.equals("in");
    int after = text.tagAt(span.end(), s).equals("POS") ? span.end() + 1 : span.end();
    if (isOfCountry(span, s)) {
      votes.add(NameTag.ORGANISATION, 1);
    }
    if (of && lexicon.has(noun, Feature.HOLDING) || lexicon.has(text.wordAt(after, s), Feature.HOLDING)) {
      votes.add(NameTag.ORGANISATION, 1.5);
    } else if (before.equals("of") && lexicon.has(noun, Feature.HEADS_BODY)) {
      boolean several = span.end() - span.begin() > 1 && lexicon.isRole(noun) // "the director of Ann Okoro Works"
          || lexicon.has(noun, Feature.LEADS) && span.tag() == NameTag.PERSON; // "the chairman of Okoro"
      votes.add(NameTag.ORGANISATION, several ? 2 : 1);
    } else if (span.tag() == NameTag.PLACE && isFollowed(span, s)) {
      votes.add(NameTag.ORGANISATION, 2.5);
    } else if (PlaceVotes.isWrittenIn(before, noun) && span.tag() == NameTag.PERSON) {
      votes.add(NameTag.ORGANISATION, 2);
    } else if (before.equals("at") && (lexicon.isRole(noun) || lexicon.isPluralOfPerson(noun))) {
      votes.add(NameTag.ORGANISATION, 1);
    } else if (isBeforeHolder(span.end(), s, Feature.HEADS_BODY)) {
      votes.add(NameTag.ORGANISATION, 1);
    }
  }

  /** "Follow Okoro on Chirper": no place. */
  private boolean isFollowed(NameSpan span, Sentence s) {
    return text.wordAt(span.begin() - 1, s).equals("follow")
        && text.wordAt(span.end(), s).equals("on")
        && lexicon.has(text.wordAt(span.end() + 1, s), Feature.PLATFORM);
  }

  /** "Okoro of Norland," in one word: people have been named in full before it is told where they are from. */
  private boolean isOfCountry(NameSpan span, Sentence s) {
    return span.end() == span.begin() + 1
        && text.wordAt(span.end(), s).equals("of")
        && span.end() + 1 < s.end()
        && lexicon.isPlace(tokens.get(span.end() + 1).text())
        && !lexicon.isFirstName(text.wordAt(span.begin(), s));
  }

  /** "Okoro | chief executive | Jane Roe": whether an office that the feature tells of, and its holder, follow. */
  private boolean isBeforeHolder(int begin, Sentence s, Feature feature) {
    for (int i = begin; i < Math.min(s.end() - 1, begin + LONGEST_OFFICE); i++) {
      if (lexicon.has(text.wordAt(i, s), feature) && tokens.get(i + 1).name() == NameTag.PERSON) {
        return true;
      }
      if (!text.tagAt(i, s).startsWith("NN") && !text.tagAt(i, s).startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  /** "Okoro striker Bo Roe". */
  private void clubRole(NameSpan span, Sentence s, Votes votes) {
    boolean alone = lexicon.has(text.wordAt(span.end(), s), Feature.CLUB_ROLE) // "the Okoro striker said"
        && !text.tagAt(span.end() + 1, s).startsWith("NN");
    if (alone || isBeforeHolder(span.end(), s, Feature.CLUB_ROLE)) {
      votes.add(NameTag.ORGANISATION, 2);
    }
  }

  /** "Okoro-linked", "the Okoro rebels", "rebels of the group Okoro". */
  private void group(NameSpan span, Sentence s, Votes votes) {
    String before = text.wordAt(span.begin() - 1, s);
    String after = text.wordAt(span.end(), s);
    if (isBeforeHyphen(span, s) && lexicon.has(text.wordAt(span.end() + 1, s), Feature.ALLYING)
        || lexicon.has(after, Feature.GROUP_WORD)) {
      votes.add(NameTag.ORGANISATION, 1);
    }
    if (isFirm(span, s)) {
      votes.add(NameTag.ORGANISATION, 3);
    } else if (lexicon.has(before, Feature.GROUP_WORD) && !lexicon.isRole(before)) {
      votes.add(NameTag.ORGANISATION, 1);
    }
  }

  /** "logistics group Okoro", "the carmaker Okoro": a noun for a firm right before a name that is no full one. */
  private boolean isFirm(NameSpan span, Sentence s) {
    boolean called = text.tagAt(span.begin() - 1, s).equals("VBN")
        && lexicon.has(text.wordAt(span.begin() - 1, s), Feature.CALLING); // "a website called Ann"
    int at = called ? span.begin() - 2 : span.begin() - 1;
    String noun = text.wordAt(at, s);
    return (lexicon.has(noun, Feature.FIRM) || lexicon.has(noun, Feature.BODY_EPITHET))
        && !lexicon.isRole(noun)
        && at >= s.begin()
        && (!tokens.get(at).isCapitalised()
            || tokens.get(at).isAcronym()) // "the NGO Okoro"
        && (called || !lexicon.isFirstName(tokens.get(span.begin()).text()));
  }

  private boolean isBeforeHyphen(NameSpan span, Sentence s) {
    return text.wordAt(span.end(), s).equals("-")
        && tokens.get(span.end()).span().begin() == tokens.get(span.end() - 1).span().end();
  }

  /** "Alpha, Beta and Gamma": birds of a feather, above all if both neighbours are of one kind. */
  private void neighbours(NameSpan span, Sentence s, Votes votes) {
    NameTag before = neighbour(span.begin() - 1, span.begin() - 2, s);
    NameTag after = neighbour(span.end(), span.end() + 1, s);
    double both = before == after ? 0.2 : 0;
    votes.add(before, both + (text.wordAt(span.begin() - 1, s).equals("and") ? 0.8 : 0.4));
    votes.add(after, both + (text.wordAt(span.end(), s).equals("and") ? 0.8 : 0.4));
    boolean oneWord = span.end() == span.begin() + 1;
    if (oneWord && span.tag() == NameTag.ORGANISATION && places.inList(span, s) > 1) {
      votes.add(NameTag.PLACE, 1); // "Okor, Ostia, Vale and Harbour": several places with one
    }
  }

  /** The kind of the name at one token if "and" or a comma stands at the other. */
  private NameTag neighbour(int comma, int name, Sentence s) {
    String word = text.wordAt(comma, s);
    boolean listed = word.equals("and") || word.equals(",");
    return listed && s.holds(name) ? tokens.get(name).name() : NameTag.NONE;
  }
}
