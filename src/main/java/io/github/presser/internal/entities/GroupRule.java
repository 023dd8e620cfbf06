package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which names are of one person or body, and by which it is told who bears them. */
public enum GroupRule implements Rule {

  /** In "Bill and Ann Roe" the surname is of both. */
  @Examples(
      fires = "Bill and Ann Brill left the town.",
      silent = "Bill Holt and Ann Brill left the town.")
  COUPLE_SHARES_SURNAME,

  /** Who works for somebody is a body of its own: "the Okoro campaign", "Dalton police". */
  @Examples(
      fires = "The Brill campaign was late.",
      silent = "A campaign of Ana Brill was late.")
  RETINUE_IS_A_BODY,

  /** "President Roe" is not the relative of that name whom the article names in full later. */
  @Examples(
      fires = "President Brill left. His wife, Mary Brill, spoke.",
      silent = "Chairman Brill left. His wife, Mary Brill, spoke.")
  HEAD_OF_STATE_IS_NO_RELATIVE,

  /** The beginning of one first name may stand for it: "Brad" for Bradley Roe. */
  @Examples(
      fires = "Bradley Holt left. Brad was late.",
      silent = "Bradley Holt left. Otto was late.")
  SHORT_FIRST_NAME,

  /** The parts of a country, where the article names two, are called by where they lie: "the North". */
  @Examples(
      fires = "He left North Okoria for South Okoria in May. The town lies in the South.",
      silent = "He left East Norby for South Okoria in May. The town lies in the South.")
  PART_BY_DIRECTION,

  /** Somebody whom the article names in full is called by the first name too. */
  @Examples(
      fires = "Ana Brill left. Ana was late.",
      silent = "Ana Brill left. Otto was late.")
  FIRST_NAME_ALONE,

  /** A bare surname that several have means the one whom the paragraph has just named. */
  @Examples(
      fires = "Ana Brill left. Ana Brill was late.\n\nOtto Brill spoke. The next day Brill left.",
      silent = "Ana Brill left. Ana Brill was late.\n\nOtto Holt spoke. The next day Brill left.")
  NAMESAKE_OF_PARAGRAPH,

  /** A bare surname that several have means the one whom the pronoun bound to it fits. */
  @Examples(
      fires = "Otto Brill left. Otto Brill was late.\n\nMary Brill stayed.\n\nBrill said she was cold.",
      silent = "Otto Brill left. Otto Brill was late.\n\nMary Brill stayed.\n\nBrill said it was cold.")
  NAMESAKE_WHOM_PRONOUN_FITS,

  /** A bare surname means the one named last, when the foremost has long not been named. */
  @Examples(
      fires = "Ana Brill left. Ana Brill was late.\n\nIt rained. It rained. It rained. It rained. It rained."
                  + " It rained. It rained. It rained. It rained. It rained.\n\nOtto Brill spoke.\n\nBrill was late.",
      silent = "Ana Brill left. Ana Brill was late.\n\nOtto Brill spoke.\n\nBrill was late.")
  NAMESAKE_NAMED_LAST,

  /** A surname that nobody has and that is one letter away from somebody's is a slip. */
  @Examples(
      fires = "Ada Gallagher spoke of rain. “It is wet,” said Mrs Gallager.",
      silent = "Ada Gallagher spoke of rain. Otto Gallager left. “It is wet,” said Mr Gallager.")
  SURNAME_MISSPELT,

  /** A courtesy title tells more than a first name: "Shirley Okor … Mr Okor" is one person. */
  @Examples(
      fires = "Shirley Brill flew to Norby. Mr Brill was late.",
      silent = "Bradley Brill flew to Norby. Mr Brill was late.")
  TITLE_TELLS_GENDER,

  /** Whom the article calls by a surname and "he" is not the woman of that name whom it names later. */
  @Examples(
      fires = "Brill left on Monday. He was late. On Friday Brill spoke. He was tired. Brill told nobody. He had to go."
                  + " Then Mary Brill left.",
      silent = "Brill left on Monday. She was late. On Friday Brill spoke. She was tired. Brill told nobody. She had"
                   + " to go. Then Mary Brill left.")
  CALLED_BEFORE_IS_ANOTHER,

  /** Of two with one surname who was just named in full speaks by it, if the other is dead or no more named. */
  @Examples(
      fires = "Winnie Poe, who taught Norby to swim, died on Sunday.\n\nHer daughter, Carol Poe, said it was her heart."
          + "\n\n\"She let nobody quit,\" Poe said.",
      silent = "Winnie Poe, who taught Norby to swim, left on Sunday. Winnie Poe was 93.\n\nHer daughter, Carol Poe,"
          + " said it was her heart.\n\n\"She let nobody quit,\" Poe said.")
  WHO_WAS_JUST_NAMED_SPEAKS,

  /** Of nouns that "of" binds before a name the last is its title: "the election of | President Ada Brill". */
  @Examples(
      fires = "The town cheered the election of President Ada Brill. The president said the pier was old.",
      silent = "The town cheered the minister of roads Ada Brill. Otto Lund left. “It is late,” the minister said.")
  TITLE_STANDS_LAST
}
