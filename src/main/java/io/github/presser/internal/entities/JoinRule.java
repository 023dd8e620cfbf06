package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which names that the tagger broke are joined. */
public enum JoinRule implements Rule {

  /** What a body deals with may be of two words: "the Food and" + "Harbour Organisation". */
  @Examples(
      fires = "The UK's Fish and Bread Committee met in May.",
      silent = "The UK's Bread Committee met in May.")
  JOIN_BODY_AT_AND,

  /** People of one kind and what they are for, all with capitals, name a body: "Doctors for Harbour Peace". */
  @Examples(
      fires = "A report by the recently formed group Doctors for Road Closure, D4RC, was late.",
      silent = "A report by a recently formed group of doctors for Road Closure, D4RC, was late.")
  JOIN_MEMBERS_FOR,

  /** A body of two countries is named for both: "Law Society of Ostia | and Norland". */
  @Examples(
      fires = "The Institute of Chartered Joiners in England and Wales said so.",
      silent = "The Institute of Chartered Joiners in England said so.")
  JOIN_BODY_OF_TWO_PLACES,

  /** A country's letters belong to its body after them: "U.S." + "Senate". */
  @Examples(
      fires = "A bill that is ratified by the UK Parliament is late.",
      silent = "A bill that is ratified by Parliament is late.")
  JOIN_COUNTRY,

  /** An Arabic article belongs to the name after its dash, whatever spaces there are: "al - Nasr". */
  @Examples(
      fires = "Rebels from Fatah al – Sham fought on.",
      silent = "Rebels from Fatah fought on.")
  JOIN_SPACED_ARTICLE,

  /** A particle belongs to the surname after it, and both to the first name: "Stefan de Luca". */
  @Examples(
      fires = "Ana binti Rahman spoke.",
      silent = "Ana Rahman spoke.")
  JOIN_PARTICLE,

  /** A nickname in marks or brackets stands within a name: "Ann “Tex” Poe". */
  @Examples(
      fires = "Ann \"Tex\" Poe won the race.",
      silent = "\"Tex\" is what they call Ann Poe.")
  JOIN_NICKNAME,

  /** Two bodies' letters with a hyphen between them name one: "HQB-OST". */
  @Examples(
      fires = "The ANC-IFP alliance won.",
      silent = "The ANC alliance won.")
  JOIN_HYPHENATED_ACRONYMS,

  /** A small word between hyphens joins two words of a Persian or Urdu name: "Tehreek-e-Okor". */
  @Examples(
      fires = "He leads the Pakistan Tehreek-e-Lantern party.",
      silent = "He leads the Pakistan Lantern party.")
  JOIN_IZAFAT,

  /** A small word between hyphens joins two words of a place's name: "Okor-sur-Vale". */
  @Examples(
      fires = "The march in Norby-sous-Bois was long.",
      silent = "The march in Norby was long.")
  JOIN_LINKED_PLACE,

  /** A place may begin with its noun: "Gulf of Norland", "District of Ostia". */
  @Examples(
      fires = "The attorney for the District of Massachusetts and Ann Poe of the Police Federation left.",
      silent = "The attorney for the district in Massachusetts and Ann Poe of the Police Federation left.")
  JOIN_PLACE_OF_PLACE,

  /** A given name of two syllables has a hyphen and the second is written small: "Bok Ji-soon". */
  @Examples(
      fires = "The teacher Bok Pik-wan said so on Monday.",
      silent = "The teacher Bok Pikwan said so on Monday.")
  JOIN_SYLLABLE,

  /** Two given names may be joined by a hyphen: "Kelly-Ann Holt". */
  @Examples(
      fires = "Soap star Kelly-Ann Doyle reveals heartbreak over axed wedding.",
      silent = "Soap star Kelly Doyle reveals heartbreak over axed wedding.")
  JOIN_DOUBLE_GIVEN_NAME,

  /** A surname may be of two with a hyphen: "Ann Holt-Ek". */
  @Examples(
      fires = "President Doris Crouse-Mays spoke to the union.",
      silent = "President Doris Crouse spoke to the union.")
  JOIN_DOUBLE_BARREL,

  /** A capitalised Arabic article opens the name after it: "Ar Raqqah". */
  @Examples(
      fires = "Near Ar Rutbah, two strikes hit a post.",
      silent = "Near the town, two strikes hit a post.")
  JOIN_ARABIC_OPENING,

  /** Who works for the holder of an office is a body: "Harbour County Sheriff's Office". */
  @Examples(
      fires = "The Norby Attorney's Office formed a new unit.",
      silent = "The Norby attorney's office formed a new unit.")
  JOIN_OFFICE_OF_HOLDER,

  /** Whom a body is for stands before its noun: "Bakers' Union". */
  @Examples(
      fires = "Her friend spoke to the Bakers' Union on Monday.",
      silent = "Her friend spoke to the bakers' union on Monday.")
  JOIN_BODY_OF_MEMBERS,

  /** A place's name may be of two with a hyphen: "Baden-Okor". */
  @Examples(
      fires = "The vow at the G7 Ise-Shima Summit was kept.",
      silent = "The vow at the G7 was kept.")
  JOIN_HYPHEN_OF_PLACE,

  /** What letters elsewhere in the article stand for is one name: "Roads, Harbours and Rivers Norland", "RHRN". */
  @Examples(
      fires = "Roads, Harbours and Rivers Canada closed the bridge. RHRC said it was old.",
      silent = "Roads, harbours and rivers in Canada are closed. RHRC said they were old.")
  JOIN_BY_LETTERS,

  /** A listed body that the tagger broke is whole: "Harbour State of Okor" + "and the Vale". */
  @Examples(
      fires = "He wants to vote for the United Russia party in Norby.",
      silent = "He wants to vote for the Russia party in Norby.")
  JOIN_LISTED,

  /** A surname of two parts that somebody bears stays whole: "Holt-Ek" of "Ann Holt-Ek". */
  @Examples(
      fires = "Ana Crouse-Mays spoke. Crouse-Mays left.",
      silent = "Ana Crouse spoke. Crouse left.")
  JOIN_KNOWN_DOUBLE_BARREL
}
