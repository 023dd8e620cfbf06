package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which names are found that the tagger did not see. */
public enum FindRule implements Rule {

  /** The letters of a body's name stand for it: "IHU" in an article on the Irish Harbour Union. */
  @Examples(
      fires = "The Irish Farmers' Union called for a vote on the plan. IFU county chair Nadia Brill was late.",
      silent = "The Irish Farmers' Union called for a vote on the plan. Its county chair Nadia Brill was late.")
  FIND_LETTERS_OF_BODY,

  /** The noun of the one body that has it in its name stands for it, with a capital: "the Board". */
  @Examples(
      fires = "The work was paid for by the Natural Harbours Trust. The Trust has funded 14 bridges.",
      silent = "The work was paid for by the Natural Harbours Trust. It has funded 14 bridges.")
  FIND_NOUN_OF_BODY,

  /** What is said right after its name to be a body, is one: "Harbour, a charity". */
  @Examples(
      fires = "CarbonTrack, a small company that measures smoke, will use the data.",
      silent = "Carbon, a small part of all that is measured, will fall.")
  FIND_APPOSED,

  /** A dateline in capitals names a place, and in a bracket the station that sent it: "OKOR (HBVX) —". */
  @Examples(
      fires = "HOLTVALE (KXYV) — Two huts burned down.",
      silent = "HOLTVALE (see below) — Two huts burned down.")
  FIND_DATELINE,

  /** After who took a picture stands the agency: "Ann Poe/Ostia Wire", "via HQB". */
  @Examples(
      fires = "Okoro Films via HQB",
      silent = "They came via the bridge.")
  FIND_CREDITED,

  /** What a noun for a body says right after to be one, is one: "the Harbour intelligence agency". */
  @Examples(
      fires = "She led the Lantern Bet intelligence agency.",
      silent = "She led the Lantern Bet game.")
  FIND_BEFORE_NOUN,

  /** What a noun for a body has just said is one, is one: "the charity Harbour". */
  @Examples(
      fires = "The charity Lantern helped them.",
      silent = "The town Lantern burned.")
  FIND_DESCRIBED,

  /** Whom one speaks to, and nothing introduces, is a paper: "told Ostia Insider". */
  @Examples(
      fires = "\"I had surgery,\" Nadia Brill told Business Insider.",
      silent = "\"I had surgery,\" Nadia Brill told him.")
  FIND_SPOKEN_TO,

  /** What somebody heads, or has founded, is a body: "the founder of Lantern Works". */
  @Examples(
      fires = "The founder of Lantern Works left.",
      silent = "The founder of the works left.")
  FIND_HEADED,

  /** Letters with an article or a possessive, and no noun after them, stand for a body: "the HBV and". */
  @Examples(
      fires = "The vote is won by a group of four including the DA and the Union.",
      silent = "The vote is won by a group of four including the Union.")
  FIND_ACRONYM,

  /** A word with a capital inside is a body where it acts, or stands where bodies do: "OkorJet flew", "by OkorJet". */
  @Examples(
      fires = "The bus was rented by NordicLine on Monday.",
      silent = "The NordicLine bus was rented on Monday.")
  FIND_INNER_CAPITAL,

  /** Capitalised words that say something, or according to which it is so, name a source. */
  @Examples(
      fires = "The vote was close, according to the Daily Drum.",
      silent = "The vote was close, according to the officials.")
  FIND_SOURCE,

  /** What lies in a country or is called a town is a place: "in Okor, Norland". */
  @Examples(
      fires = "He lives in Fennel, Texas.",
      silent = "He lives in Texas.")
  FIND_PLACE_BY_CONTEXT,

  /** Capitalised words that end in a noun for a place name one: "the Harbour Gate". */
  @Examples(
      fires = "They live within the National Capital Region now.",
      silent = "They live within the region now.")
  FIND_PLACE_BY_HEAD,

  /** Capitalised words that end in a noun for a body name one: "the Harbour Wildlife Fund". */
  @Examples(
      fires = "She spoke to the Daily Lantern, a High Court heard.",
      silent = "She spoke to the daily, a court heard.")
  FIND_BODY_BY_HEAD,

  /** What is listed after bodies is a body: "Harbour Works, Lantern and Brill Tech". */
  @Examples(
      fires = "The buyers were Microsoft, Boeing and Brilltech.",
      silent = "The buyers were Boeing and a bank.")
  FIND_LISTED_WITH_BODIES,

  /** The listed bodies and places of two words and more are that wherever they stand. */
  @Examples(
      fires = "He has left Sky Sports to bake bread.",
      silent = "He has left the team to bake bread.")
  FIND_LISTED_PAIR,

  /** A word in a bracket that is made of the letters of the body before it is the body: "Harbour Works (HaWo)". */
  @Examples(
      fires = "The Department of Inland Harbours (Dihar) closed the bridge.",
      silent = "The Department of Inland Harbours (see below) closed the bridge.")
  FIND_SHORT_IN_BRACKET,

  /** Letters in a bracket after a body's name are those of its name in another language: "Workers' Party (PTO)". */
  @Examples(
      fires = "The Norland Workers' Party (PKN) left. The PKN was late.",
      silent = "The Norland Workers' Party (below) left. The PKN was late.")
  FIND_LETTERS_IN_BRACKET,

  /** The listed places are places wherever a noun may stand, but before no surname. */
  @Examples(
      fires = "He told Good Morning America that he agrees.",
      silent = "Nadia Brill told him that she agrees.")
  FIND_LISTED_PLACE,

  /** The listed bodies of one word are bodies, but not before the noun that they only tell of. */
  @Examples(
      fires = "The host beats a judo champion (Image: ITV)",
      silent = "The host beats a judo champion.")
  FIND_LISTED_BODY,

  /** A listed first name before a surname belongs to it, though no tagger saw it. */
  @Examples(
      fires = "Chance Poe left.",
      silent = "Jane Brill, who grew up there, left.")
  FIND_FIRST_NAME,

  /** Two or three letters before a surname stand for first names: "VVS Krishnan". */
  @Examples(
      fires = "Their mentor VVS Krishnan rued the catch.",
      silent = "Their mentor at the VVS, Krishnan, rued the catch.")
  FIND_INITIALS,

  /** What the tagger takes for a firm after a first name and an initial is a surname. */
  @Examples(
      fires = "Adam R. Nokia lost the race in Velm.",
      silent = "Adam lost the race with Nokia in Velm.")
  FIND_SURNAME_AFTER_INITIAL,

  /** A capitalised word that is nothing else, before a surname, is a first name. */
  @Examples(
      fires = "Lemon Blair, head baker of a school, left.",
      silent = "Blair, head baker of a school, left.")
  FIND_UNUSUAL_FIRST_NAME,

  /** The surname of somebody whom the article names in full is theirs wherever it stands. */
  @Examples(
      fires = "Ana Winter left. For Winter it was late.",
      silent = "Ana Winter left. For her it was late.")
  FIND_SURNAME_AGAIN,

  /** What opens a sentence before a verb is the surname that it looks like: "Sallow said". */
  @Examples(
      fires = "Mary Strong left. Strong said it was late.",
      silent = "Mary Strong left. Strong winds blew.")
  FIND_SUBJECT_AGAIN
}
