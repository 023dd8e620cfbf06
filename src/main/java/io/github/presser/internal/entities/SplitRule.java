package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which names that the tagger ran together are parted. */
public enum SplitRule implements Rule {

  /** A body's possessive ends its name: "Norby Knights' | Otto Poe". */
  @Examples(
      fires = "The Norby Knights' Otto Holt beat the Hartwell Bulls' Bo Nervo.",
      silent = "He criticised the Supreme Court's decision on Friday.")
  SPLIT_POSSESSIVE,

  /** A part of a body is named after it, as two names: "Roads Department's | Safety Office". */
  @Examples(
      fires = "The Roads Department's Safety Office closed the bridge.",
      silent = "The Women's Harbour Council closed the bridge.")
  SPLIT_BODY_OF_OWNER,

  /** Whose a body is, is no part of its name: "Okoro's | Harbour Party". */
  @Examples(
      fires = "Ana Holt left. It is ahead in the poll by Norby University, but Holt's Freedom Party, the HFP, is hot on"
          + " its heels.",
      silent = "Ana Holt left. The Women's Freedom Party is hot on its heels.")
  SPLIT_BODY_OF_PERSON,

  /** Two spaces part two names, as where a caption was joined to the text: "Daily Post | Ostia". */
  @Examples(
      fires = "He wrote for the Norby Daily  Norway Council in Bergen.",
      silent = "He wrote for the Norby Daily on Monday.")
  SPLIT_AT_GAP,

  /** A dash between spaces joins no name: "Ostia | - | Poe". */
  @Examples(
      fires = "There is no crisis at Bergen - Nervo",
      silent = "There is no crisis at Bergen-Nervo")
  SPLIT_AT_DASH,

  /** A person is not part of the body that they are of: "Mary Poe | of the | Harbour Party". */
  @Examples(
      fires = "The candidates were Eunice Yung of New Town's Party and Gary Bok.",
      silent = "The candidates were Eunice Yung and Gary Bok.")
  SPLIT_PERSON_OF_BODY,

  /** A credit names who took the picture and then the agency: "Mary Poe | Associated Press". */
  @Examples(
      fires = "Mary Poe Associated Press",
      silent = "Mary Poe, Associated Press")
  SPLIT_PERSON_BEFORE_BODY,

  /** After whose envoy somebody is stands their name: "for Norland | Stefan de Luca". */
  @Examples(
      fires = "UN Special Envoy for Libya Karin de Lisle estimates that over 40 people left.",
      silent = "The envoy for Syria, Stefan de Luca, spoke.")
  SPLIT_PERSON_AFTER_PLACE,

  /** A judge's title parts the court from the judge: "Supreme Court | Justice | Mary Poe". */
  @Examples(
      fires = "Manhattan Supreme Court Justice Otto Nervo rejected the plea.",
      silent = "Justice Otto Nervo of the Supreme Court rejected the plea.")
  SPLIT_PERSON_AFTER_TITLE,

  /** Letters for a seat part the party from who has it: "Harbour Dal | MLA | Mary Poe". */
  @Examples(
      fires = "Shiv Kranti Dal MLA Santosh Brill said he would raise the issue in the Assembly.",
      silent = "Santosh Brill MLA said he would raise the issue in the Assembly.")
  SPLIT_PERSON_AFTER_LETTERS,

  /** What an office deals with ends before its holder: "Parks and Recreation | Mary Poe". */
  @Examples(
      fires = "Director of Parks and Recreation Ana Brill said more people came.",
      silent = "The Minister for Health and Social Care is late.")
  SPLIT_PERSON_AFTER_OFFICE,

  /** What somebody heads stands before their name: "Head of Lantern | Mary Poe". */
  @Examples(
      fires = "Head of Lantrem Konstantin Brill told the paper that it was late.",
      silent = "Father of Lantrem Konstantin Brill told the paper that it was late.")
  SPLIT_HEAD_OF_BODY,

  /** A surname before a verb is no part of the body's or place's name before it: "in the Daily Post | Poe said". */
  @Examples(
      fires = "Ana Brill left. Speaking to the Daily Post Brill claimed it was late.",
      silent = "Ana Brill left. Speaking for the Daily Post Group he claimed it was late.")
  SPLIT_SURNAME_AFTER_NAME,

  /** A stroke between two bodies parts them: "Daily Post | / | Ostia News". */
  @Examples(
      fires = "A Daily Post/Harbour News poll found that most voters agreed.",
      silent = "A Daily Post poll found that most voters agreed.")
  SPLIT_JOINT_BODIES,

  /** Two bodies may have an "and" between them: "Ostia Inc | and | Harbour". */
  @Examples(
      fires = "Write to us on Facebook and Twitter and win a spoon.",
      silent = "Write to us on Facebook, and win a spoon.")
  SPLIT_BODIES_AT_AND,

  /** A country may follow its city without a comma: "Ostia | Norland". */
  @Examples(
      fires = "He came from Bergen Norway on Monday.",
      silent = "People came from Inner Mongolia on Monday.")
  SPLIT_PLACE_IN_COUNTRY,

  /** Two surnames with a hyphen are two people, if the article has both of them alone. */
  @Examples(
      fires = "Ana met Otto. Then Ana-Otto was late.",
      silent = "Otto was early. Then Ana-Otto was late.")
  SPLIT_KNOWN_PAIR
}
