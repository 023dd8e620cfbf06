package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which the ends of names are cut, by which names are none, and by which known names are found again. */
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

  /** What somebody is stands before their name and is no part of it: "Presenter | Ann Poe". */
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

  /** What is named and is a law, a prize, a ship, is nobody: "Harbour Act". */
  @Examples(
      fires = "They met under the Norway Accord in Rome.",
      silent = "They met under the Norway Bridge in Rome.")
  DROP_THING,

  /** A treaty is called after the town where it was made, which is no more than a part of its name: "Ostia accord". */
  @Examples(
      fires = "They left the Bergen climate accord on Monday.",
      silent = "They left the Bergen climate office on Monday.")
  DROP_PLACE_OF_TREATY,

  /** What is for something, or of it, is no body: "Okoro Award for Bridges". */
  @Examples(
      fires = "She accepted the Mary Brill Award for Service on Monday.",
      silent = "She left the Mary Brill Council for Service on Monday.")
  DROP_THING_FOR,

  /** A peer's land is not the place: "the Duchess of Okor". */
  @Examples(
      fires = "The Duchess of Cornwall left.",
      silent = "The people of Cornwall left.")
  DROP_LAND_OF_PEER,

  /** A place and a word for a people are no person: "Vale Norlandic". */
  @Examples(
      fires = "Ana Brill and Punjab Indian met.",
      silent = "Ana Brill and Mary French met.")
  DROP_PEOPLE,

  /** Marks around a name alone make it a film, a book or a nickname: “The Salt Road”. */
  @Examples(
      fires = "The play “Mary Brill” was shown.",
      silent = "The play of Mary Brill was shown.")
  DROP_TITLE_OF_WORK,

  /** What names both parties of a case is the case: "Poe v. Roe". */
  @Examples(
      fires = "The court cited Brill v. Board of Harbours.",
      silent = "The court cited the Board of Harbours.")
  DROP_CASE,

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

  /** Where one writes is no body that acts: "on Chirper", "a Chirper post". */
  @Examples(
      fires = "She said so in a Facebook post.",
      silent = "Facebook said so.")
  DROP_MEDIUM,

  /** A family, or several of one kind, is none of them alone: "the Okoros". */
  @Examples(
      fires = "The Brills left the town.",
      silent = "The Brill family left the town.")
  DROP_FAMILY,

  /** A title alone, or a thing, is nobody by name: "the King", "Rights Bill". */
  @Examples(
      fires = "The Rights Bill passed.",
      silent = "The bill of rights passed.")
  DROP_TITLE_ALONE,

  /** The surname of somebody whom the article names in full is theirs wherever it stands. */
  @Examples(
      fires = "Ana Winter left. For Winter it was late.",
      silent = "Ana Winter left. For her it was late.")
  FIND_SURNAME_AGAIN,

  /** A surname of two parts that somebody bears stays whole: "Holt-Ek" of "Ann Holt-Ek". */
  @Examples(
      fires = "Ana Crouse-Mays spoke. Crouse-Mays left.",
      silent = "Ana Crouse spoke. Crouse left.")
  JOIN_KNOWN_DOUBLE_BARREL,

  /** Two surnames with a hyphen are two people, if the article has both of them alone. */
  @Examples(
      fires = "Ana met Otto. Then Ana-Otto was late.",
      silent = "Otto was early. Then Ana-Otto was late.")
  SPLIT_KNOWN_PAIR,

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

  /** What opens a sentence before a verb is the surname that it looks like: "Sallow said". */
  @Examples(
      fires = "Mary Strong left. Strong said it was late.",
      silent = "Mary Strong left. Strong winds blew.")
  FIND_SUBJECT_AGAIN,

  /** An office with what it is for is no body, though its name ends like one: "Commissioner of Police Federation". */
  @Examples(
      fires = "The Commissioner of Police Federation said no.",
      silent = "The Friends of Police Federation said no.")
  DROP_OFFICE
}
