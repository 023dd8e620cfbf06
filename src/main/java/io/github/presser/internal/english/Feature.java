package io.github.presser.internal.english;

import java.util.Locale;

/** What the files in {@code models/english} can say of a word, by itself. In the files: {@code place-head}. */
public enum Feature {
  /** A noun for what a person is or does: "minister", "striker"; it may stand before a name. */
  PERSON,
  /** A noun for a person that heads a source: "the minister said". */
  PERSON_NOUN,
  /** What the press calls somebody whom it has just named, so as not to name them again: "the veteran". */
  EPITHET,
  /** Says that an office is over: "former". */
  FORMER,
  /** Makes another, lesser office of the one before which it stands: "deputy". */
  SUBORDINATE,
  /** Does not tell one holder of an office from another: "longtime". */
  UNTELLING,
  /** A member of a party or camp; a noun and an adjective, often written like a name. */
  PARTISAN,
  /** Means nobody in particular, whatever stands before it: "critics". */
  GENERIC,
  /** A plural that can stand for two or more speakers named before: "both ministers". */
  PAIR,
  /** "sides": two of them may be bodies or countries as well as people. */
  PAIR_OF_BODIES,
  /** A noun for two together: "the couple". */
  COUPLE,
  /** The head of a country's state or government: "president", "prime minister". */
  NATIONAL_LEADER,
  /** Of a country it means whoever leads it, whatever they are called: "the Norlandic leader". */
  ANY_NATIONAL_LEADER,
  /** Is at the head of something: "minister", "coach". */
  LEADS,
  /** Of a body or a matter it means whoever is at its head, whatever they are called: "the police chief". */
  ANY_LEADER,
  /** Told of a man: "king", "Mr.". */
  MALE,
  /** Told of a woman: "queen", "Mrs.". */
  FEMALE,
  /** Stands before a person's name only: "Mr.", "Alhaji". */
  HONORIFIC,
  /** Is sent to a country or body, which "to" names: "the ambassador to Norland". */
  ENVOY,
  /** An honorific that goes with the first name: "Sir", "Dame", "Princess"; so "Sir Jo" is Sir Jo Roe. */
  WITH_FIRST_NAME,
  /** An honorific that goes with a surname, and with nothing else: "Mrs", "Lord"; not "Miss Okor", "King Cup". */
  WITH_SURNAME,
  /** A title that has a place after "of" without anybody's being there: "Duke of Okor". */
  PEERAGE,
  /** Can stand before a person's name without being part of it: "President", "Sen.". */
  TITLE,
  /** A title that the press gives with a bare surname from the first; of other holders it gives the full name once. */
  SOVEREIGN,
  /** Letters after a person's name: "MP", "MBE". */
  POST_NOMINAL,
  /** Tells namesakes of one family apart, after the name: "Jr.", "III". */
  GENERATION,
  /** A family name that stands before the given name, where it is from: "Zhou". */
  FAMILY_FIRST,
  /** Where anybody writes; as "on X" or "an X post" it is no body that acts. */
  PLATFORM,
  /** Says at a name's end which kind of company it is: "Inc.". */
  COMPANY_SUFFIX,
  /** A noun for a body that speaks: "the ministry said". */
  BODY,
  /** A body that is called so by what it does, not by a word of its name: "the newspaper" is the Roe Herald. */
  FIRM,
  /** What the press calls a body that it has just named, so as not to name it again: "the club". */
  BODY_EPITHET,
  /** Right after a body's name it says of what kind that one is: "the Roe House group". */
  BODY_KIND,
  /** A party, by the word for its members after "the" or by one word alone: "the Greens", "Labour". */
  PARTY,
  /** A body that goes by the name of the one it works for: "the Doe campaign". */
  RETINUE,
  /** A body that goes by the name of the place it keeps: "Okor police". */
  FORCE,
  /** A body of which there is one where it is, so that "the Okor police" names it. */
  ONLY_ONE,
  /** Written small after a name it says that the name is of where the body is: "Okor council". */
  LOCAL_BODY,
  /** What a body of a whole country is for, which is named by that and the country: "Cricket Norland". */
  OF_NATION,
  /** The last word of a name of the press: "Herald", "TV". */
  MEDIUM,
  /** The last word of an organisation's name, or the word before "of" or "for" in it. */
  ORGANISATION_HEAD,
  /** A body whose name is whole by itself, and which committees belong to: "the Senate". */
  CHAMBER,
  /** The last word of the name of a chamber's committee. */
  COMMITTEE,
  /** Heads an organisation that has what it deals with after an "on": "Committee on Roads". */
  DELIBERATING,
  /** The first word of a group's name in languages that put the head first: "Liwa". */
  GROUP_OPENER,
  /** After or before a name it says that this is a group that acts: "rebels", "affiliate". */
  GROUP_WORD,
  /** Governs, and holds no other office beside that: "mayor"; not "senator", who may chair a committee. */
  GOVERNS,
  /** Holds a department that is called by what it deals with: "the roads minister". */
  HOLDS_PORTFOLIO,
  /** A department by the one word that its head's title has: "Secretary of State". */
  PORTFOLIO,
  /** Something written or broadcast; whose it is, if it says so, is who speaks. */
  DOCUMENT,
  /** A document that speaks for whoever is named before: "a Roe University poll". */
  OWNED_DOCUMENT,
  /** A document that speaks for whoever is said to have made it: "Roe University's guidance". */
  ISSUED_DOCUMENT,
  /** A participle for the making of a document, after which "by" says who speaks in it: "published". */
  ISSUING,
  /** What somebody says or holds; in "Roe's bet is that" it is Roe who says it. */
  STANCE,
  /** Before "of X" it says that X is a body, for one heads it or belongs to it: "members". */
  HEADS_BODY,
  /** Before "of X" or "in X", or after X, it says that X is a company: "shares". */
  HOLDING,
  /** Who plays for or runs a club: "goalkeeper"; before their name stands the club's. */
  CLUB_ROLE,
  /** A verb for the end of somebody's life: "died". */
  DEATH,
  /** A verb for what one side does to another in a game: "beat". */
  GAME_VERB,
  /** A noun or adverb for a game; after it a preposition names the other side: "win over", "away to". */
  GAME_NOUN,
  /** The name of an organisation that needs no introduction, with its capitals. */
  ORGANISATION,
  /** The name of a country, region or state, with its capitals. */
  PLACE,
  /** The head of a place's name: "Lake", "Street". */
  PLACE_HEAD,
  /** The end of a street's name in another language, in one word or after a hyphen: "strasse". */
  STREET_ENDING,
  /** The first word of a place's name: "Sierra", "Co." of a county. */
  PLACE_OPENER,
  /** Part of a place's name before what it is part of: "Upper", "North". */
  DIRECTION,
  /** Before "of X" or "X" it says that X is a place: "outskirts". */
  PLACE_WORD,
  /** Before "of X" it says that X is a place, whatever X looks like: "village". */
  SETTLEMENT,
  /** Before a name it hints at a place: "near". */
  PLACE_PREPOSITION,
  /** The last word of what is named, but is nobody: "Act", "Cup". */
  THING_HEAD,
  /** "of X" after it says what somebody teaches: "professor". */
  TEACHER,
  /** What a thing looks like, and no body or place: "silver". */
  COLOUR,
  /** An animal, which a name after "called" is of: "a goat called Doe". */
  ANIMAL,
  /** A storm, which has a first name after it: "Hurricane Doe". */
  STORM,
  /** A noun for what states agree on, which is called after where they did: "accord". */
  TREATY,
  /** A noun for things that have a name of their own, which may follow it: "ferry", "medicine". */
  NAMED_THING,
  /** After a name of a place it says what was held there: "summit". */
  EVENT_HEAD,
  /** A month; beside a number it is a date, whatever first name it is elsewhere. */
  MONTH,
  /** A day of the week. */
  WEEKDAY,
  /** A day by where it lies from now: "today". */
  DAY,
  /** A stretch of time that "this" or "last" may stand before: "spring". */
  PERIOD,
  /** Stands before a period and makes it a time: "last week". */
  DEICTIC,
  /** A verb of saying in a form that stands beside a name. */
  SPEECH_VERB,
  /** A verb of saying for whoever has just spoken: "added". */
  GOING_ON,
  /** A participle of a verb that has whom one speaks to as its object: "asked", "told". */
  ADDRESSING,
  /** A verb by which one passes on another's words: "the agency quoted Roe as saying". */
  RELAYING,
  /** One whose object is whose words they are: "quoted the minister". */
  QUOTING,
  /** Before "to" it says whose the words are: "according". */
  CREDITING,
  /** What a court does while others speak: "heard". */
  HEARING,
  /** Stands between the two names of what was renamed: "formerly known as". */
  RENAMING,
  /** A verb for what somebody does; what stands after it tells nobody's words unless it is a clause: "hired". */
  DEED,
  /** Before a passage in marks it says that this is what something is called: "nicknamed", "so-called". */
  NAMING,
  /** Before a passage in marks it may say so, or judge: "calls". */
  CALLING,
  /** A noun for a work, whose title may follow in marks: "film", "novel". */
  WORK,
  /** Written after an apostrophe that stands for what is left out: "till", "em"; also the end of a contraction. */
  ELIDED,
  /** A small word inside a person's name: "van", "bin". */
  PARTICLE,
  /** What begins surnames, written as one word with another capital inside: "mac" of "MacOkor". */
  SURNAME_PREFIX,
  /** Joins two words of a Persian or Urdu name between hyphens: "Tehreek-e-Insaf". */
  IZAFAT,
  /** Joins two words of a place's name between hyphens: "sur" of "Okor-sur-Vale". */
  PLACE_LINK,
  /** A small word that opens Arabic names, as it is spelt before different letters: "al", "ash", "Umm". */
  NAME_ARTICLE,
  /** An adjective for a people or a faith, as bodies have it in their names: "Islamic". */
  PEOPLE_ADJECTIVE,
  /** After a name and a hyphen it says of what kind something is, and is no part of the name: "Roe-era". */
  AFTER_HYPHEN,
  /** After a name and a hyphen it says that the name is one of those who act: "Roe-backed". */
  ALLYING,
  /** Stands between the two sides of a case or a match: "v.". */
  VERSUS,
  /** Stands between two who play each other: "v", "vs". */
  OPPOSING,
  /** Stands for whomever the text has named; as a source by itself it names nobody. */
  PRONOUN,
  /** A pronoun that is the subject of no verb: "him". */
  OBJECT_PRONOUN,
  /** Stands after the noun or pronoun that it stands for: "herself". */
  REFLEXIVE,
  /** Takes a noun phrase; not "that" or "because", which the tagger gives the same tag. */
  PREPOSITION,
  /** Joins to the noun for an office or a body what it deals with: "minister for roads", "Bank of Okor". */
  FIELD_LINK,
  /** Begins a phrase that says where or when, and never who speaks. */
  PLACING,
  /** After the name of who speaks it begins when or where they did: "Roe said on Monday". */
  OCCASION,
  /** Makes a phrase mean nobody in particular: "another". */
  INDEFINITE,
  /** A part of many: "some of the activists". */
  QUANTIFIER,
  /** Begins a clause that depends on the one after it. */
  SUBORDINATOR,
  /** Begins a clause that speaks against the one before it, with a subject of its own: "although". */
  CONTRASTING,
  /** Likens somebody to whom it stands before, or sets them apart: "like", "unlike". */
  LIKENING,
  /** Joins two of a kind: "and", "or". */
  COORDINATOR,
  /** Stands between several and one of them: "like", "including". */
  INSTANCING,
  /** As a cue it tells of speech: "say", "denial". Verbs are in their base form, here and for the other cues. */
  SPEECH_CUE,
  /** As a cue it tells of writing: "tweet". */
  WRITING_CUE,
  /** As a cue it tells of what is known, believed or perceived: "expect", "aware". */
  THOUGHT_CUE,
  /** As a cue it tells of what is wanted or planned: "decide", "willing". */
  INTENTION_CUE,
  /** As a cue it tells of feeling, or of being for or against: "welcome", "worried". */
  ATTITUDE_CUE,
  /** Helps another verb, which says what is done: "has". */
  AUXILIARY,
  /** A pronoun for several people. */
  SEVERAL,
  /** Whoever speaks, alone: "I". */
  FIRST_PERSON_SINGULAR,
  /** A writer or speaker and others say it of themselves: "we". */
  FIRST_PERSON_PLURAL,
  /** Turns what is said into its contrary. */
  NEGATION,
  /** Says little by itself: it holds a sentence together. */
  FUNCTION_WORD,
  /** Half of all quotations have it; worth half a word when two are compared. */
  COMMON_WORD,
  /** Left small in a title where other words have a capital. */
  SMALL_IN_TITLES,
  /** Written with a capital, but no name by itself. */
  NO_NAME;

  /** The feature as the files have it: {@code place-head}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
