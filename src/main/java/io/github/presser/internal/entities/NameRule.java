package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which the tagger's names are parted, joined and added to, and by which it is told whose they are. */
public enum NameRule implements Rule {

  /** A body's possessive ends its name: "Norby Knights' | Otto Poe". */
  @Examples(
      fires = {
          "The Norby Knights' Otto Holt beat the Hartwell Bulls' Bo Nervo.",
          "He criticised the Supreme Court's Citizens United decision on Friday."},
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
      fires = "Like us on Facebook and Twitter and tell us your story.",
      silent = "Like us on Facebook, and tell us your story.")
  SPLIT_BODIES_AT_AND,

  /** A country may follow its city without a comma: "Ostia | Norland". */
  @Examples(
      fires = "He came from Bergen Norway on Monday.",
      silent = "People came from Inner Mongolia on Monday.")
  SPLIT_PLACE_IN_COUNTRY,

  /** What a body deals with may be of two words: "the Food and" + "Harbour Organisation". */
  @Examples(
      fires = "The UK's Women and Equalities Committee did a study on it.",
      silent = "The UK's Equalities Committee did a study on it.")
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

  /** The word for a medium ends a broadcaster's name: "Lantern TV"; not after a place or a whole name. */
  @Examples(
      fires = "It rained, according to Lantrem TV on Monday.",
      silent = "It rained, according to Norwegian TV on Monday.")
  KEEP_MEDIUM,

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
      fires = "The U.S. Attorney's Office in Ostia formed a new unit.",
      silent = "The attorney's office in Ostia formed a new unit.")
  JOIN_OFFICE_OF_HOLDER,

  /** Whom a body is for stands before its noun: "Bakers' Union". */
  @Examples(
      fires = "Her friend spoke to the Bakers' Union on Monday.",
      silent = "Her friend spoke to the bakers' union on Monday.")
  JOIN_BODY_OF_MEMBERS,

  /** A place's name may be of two with a hyphen: "Baden-Okor". */
  @Examples(
      fires = "The pledge at the G7 Ise-Shima Summit was kept.",
      silent = "The pledge at the G7 was kept.")
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
      fires = "She works as a pundit for Sky Sports.",
      silent = "She works as a pundit for the team.")
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

  /** A capitalised word that is nothing else, before a surname, is a first name. */
  @Examples(
      fires = "Keron Blair, executive director of a school, left.",
      silent = "Blair, executive director of a school, left.")
  FIND_UNUSUAL_FIRST_NAME,

  /** Of two with one surname who was just named in full speaks by it, if the other is dead or no more named. */
  @Examples(
      fires = "Winnie Poe, who taught Norby to swim, died on Sunday.\n\nHer daughter, Carol Poe, said it was her heart."
          + "\n\n\"She let nobody quit,\" Poe said.",
      silent = "Winnie Poe, who taught Norby to swim, left on Sunday. Winnie Poe was 93.\n\nHer daughter, Carol Poe,"
          + " said it was her heart.\n\n\"She let nobody quit,\" Poe said.")
  WHO_WAS_JUST_NAMED_SPEAKS,

  /** What a noun says to be a thing is nobody: "the ferry Okoria", "medicines such as Okorin". */
  @Examples(
      fires = "The crew of the trawler Ocean Wren was held in Ostend.",
      silent = "The crew of the company Ocean Wren was held in Ostend.")
  DROP_CALLED_THING,

  /** Letters for what the article has in full and is a thing are nobody: "HRA" beside the Harbour Roads Act. */
  @Examples(
      fires = "They passed the Harbour Roads Act. Brill said the HRA is late.",
      silent = "They met the Harbour Roads Agency. Brill said the HRA is late.")
  DROP_LETTERS_OF_THING,

  /** Letters that a number follows are a machine's: "an Ok-35 jet". */
  @Examples(
      fires = "According to Brill, Russia's Tu-22M3 long-range bombers have carried out raids.",
      silent = "According to Brill, Russia's long-range bombers have carried out raids.")
  DROP_MODEL,

  /** A noun for a place after "and" is a part of something else's name: "Bridge and | Road |". */
  @Examples(
      fires = "Brill said investment in Belt and Road countries is supported.",
      silent = "Brill said investment in the Nervo Road is supported.")
  DROP_PLACE_OF_PAIR,

  /** What a minister deals with is no body: "Minister for Roads and Bridges". */
  @Examples(
      fires = "The Information Technology minister Sipho Brill left.",
      silent = "The Information Technology director Sipho Brill left.")
  DROP_PORTFOLIO,

  /** A part of what stands in marks with capitals from end to end is a part of a title: “Roads of the Okor Riders”. */
  @Examples(
      fires = "Her report, \"Safer Streets for Lower Valley\", is out.",
      silent = "Her report says \"streets in Lower Valley\" are unsafe.")
  DROP_IN_TITLE,

  /** A storm is nobody, though it is called by a first name: "Hurricane Ida", and "Ida" after it. */
  @Examples(
      fires = "Hurricane Otto hit the coast. Otto killed two.",
      silent = "Captain Otto left the coast. Otto was late.")
  DROP_STORM,

  /** A noun in the plural that opens a sentence is nobody's name: "Neighbours said". */
  @Examples(
      fires = "Neighbours said it was late.",
      silent = "Brill said it was late.")
  DROP_PLURAL_NOUN,

  /** A title by itself is nobody's name, where the article uses it as one. */
  @Examples(
      fires = "The Taoiseach spoke of rain. Taoiseach was late, he said. Taoiseach has to go.",
      silent = "Ada Bishop spoke of rain. Bishop was late, and the bishop waited.")
  DROP_BARE_TITLE,

  /** Letters that stand for an office are no body: "the MP", "the DA" of a district attorney in the article. */
  @Examples(
      fires = "Otto Holt, the district attorney, left. The DA was late.",
      silent = "Otto Holt, the mayor, left. The BBC was late.")
  DROP_LETTERS_FOR_OFFICE,

  /** An adjective before a surname that the article has in full is no first name: "Angry | Roe". */
  @Examples(
      fires = "Ana Brill left, and Angry Brill said it was late.",
      silent = "Otto Holt left, and Angry Brill said it was late.")
  CUT_OTHER_WORD
}
