package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which the ends of names are cut, and by which words are kept that look like no part of them. */
public enum TrimRule implements Rule {

  /** A person's name ends before a small word that is no particle: "Poe | two Pinocchios". */
  @Examples(
      fires = "Otto Nervo contra Brill was late.",
      silent = "Otto van Brill was late.")
  CUT_SMALL_WORD,

  /** A noun for a person ends no body's name: "Harbour National Committee | Chair". */
  @Examples(
      fires = "Republican National Committee Chair Ana Brill said so.",
      silent = "The Republican National Committee met Ana Brill.")
  CUT_ROLE_AFTER_BODY,

  /** A title before somebody's name ends no body's: "Academy of Harbours | Monsignor | Poe". */
  @Examples(
      fires = "The chancellor of the Academy of Harbours Monsignor Otto Brill left.",
      silent = "The chancellor of the Academy of Harbours met Monsignor Otto Brill.")
  CUT_TITLE_AFTER_BODY,

  /** What somebody or a firm is stands before the name and is no part of it: "Presenter | Ann Poe". */
  @Examples(
      fires = {"Host Otto Holt asked them about it.", "Host Orvel Holt asked them about it."},
      silent = "The host Otto Holt asked them about it.")
  CUT_ROLE_BEFORE_PERSON,

  /** What is said of the holder of an office is no part of the body's name: "Former | Harbour Party | leader". */
  @Examples(
      fires = "Former Labour Party leader Ana Brill said no.",
      silent = "The Labour Party leader Ana Brill said no.")
  CUT_FORMER,

  /** A noun for a person ends no place's name: "Norland | Premier". */
  @Examples(
      fires = "The Alberta Premier told reporters he was late.",
      silent = "The premier of Alberta told reporters he was late.")
  CUT_ROLE_AFTER_PLACE,

  /** Letters for somebody's seat are no part of where it is: "Ostia North | MLA". */
  @Examples(
      fires = "The Hartwell North MLA said it was late.",
      silent = "The Hartwell North IRA said it was late.")
  CUT_SEAT,

  /** A place's name ends before the event that is called after it: "Ostia | Talks". */
  @Examples(
      fires = "They spoke at the Bergen Summit in May.",
      silent = "They spoke at the summit in Bergen in May.")
  CUT_EVENT,

  /** A listed place or body is whole, whatever its words are: "Norlandic peninsula", "Social Democrats". */
  @Examples(
      fires = {"He left the Korean peninsula on Monday.", "The Social Democrats left on Monday."},
      silent = "He left Korea on Monday.")
  KEEP_LISTED,

  /** After what only people are called stands a person's name: "Lord | Okor". */
  @Examples(
      fires = "They took gifts from Lord Brilli on Monday.",
      silent = "They took gifts from Otto Brilli on Monday.")
  KEEP_AFTER_HONORIFIC,

  /** What is a title too is a first name where the office has been given: "the forecaster, Dean Poe, said". */
  @Examples(
      fires = "The forecaster, Dean Okoro, said so.",
      silent = "The forecaster said so to Dean Okoro.")
  KEEP_FIRST_NAME_AFTER_ROLE,

  /** A word for a people is no part of the name after it: "Norlandic | Haddad". */
  @Examples(
      fires = "Coach says Kenyan Okoro is late.",
      silent = "Coach says Okoro is late.")
  CUT_PEOPLE,

  /** A capitalised word after one for a people is a person: "Norlandic | Haddad". */
  @Examples(
      fires = "American Holt left for Rome.",
      silent = "American troops left for Rome.")
  KEEP_PERSON_AFTER_PEOPLE,

  /** In a headline a long name that the text does not have is none, but holds names that it has. */
  @Examples(
      fires = "Norway Brill Holt Row\n\nAna Brill met Otto Holt in Norway on Monday, and nobody there knew"
                  + " what they would do about it.",
      silent = "Ana Brill Meets Otto Holt\n\nAna Brill met Otto Holt in Norway on Monday, and nobody there"
                   + " knew what they would do about it.")
  CUT_UNKNOWN_IN_HEADLINE,

  /** A name in a headline holds no verb: "Poe | Would Close | Court". */
  @Examples(
      fires = "Norby Council Closes Harbour Court\n\nThe council went to the harbour on Monday, and nobody"
                  + " there knew what it would do about the court.",
      silent = "Norby Council\n\nThe council went to the harbour on Monday, and nobody there knew what it"
                   + " would do about the court.")
  CUT_VERB_IN_HEADLINE,

  /** The word for a medium ends a broadcaster's name: "Lantern TV"; not after a place or a whole name. */
  @Examples(
      fires = "It rained, according to Lantrem TV on Monday.",
      silent = "It rained, according to Norwegian TV on Monday.")
  KEEP_MEDIUM,

  /** An adjective before a surname that the article has in full is no first name: "Angry | Roe". */
  @Examples(
      fires = "Ana Brill left, and Angry Brill said it was late.",
      silent = "Otto Holt left, and Angry Brill said it was late.")
  CUT_OTHER_WORD
}
