package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which what looks like a name is nobody's. */
public enum DropRule implements Rule {

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

  /** An office with what it is for is no body, though its name ends like one: "Commissioner of Police Federation". */
  @Examples(
      fires = "The Commissioner of Police Federation said no.",
      silent = "The Friends of Police Federation said no.")
  DROP_OFFICE,

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

  /** Letters that a number follows are a machine's: "an Ok-35 jet"; so is a make in a colour or with its model. */
  @Examples(
      fires = "As Brill saw, Norland's Tu-22M3 long-range bombers have dropped flowers.",
      silent = "As Brill saw, Norland's long-range bombers have dropped flowers.")
  DROP_MODEL,

  /** A noun for a place after "and" is a part of something else's name: "Bridge and | Road |". */
  @Examples(
      fires = "Brill said soup in Belt and Road countries is cheap.",
      silent = "Brill said soup in the Nervo Road is cheap.")
  DROP_PLACE_OF_PAIR,

  /** What a minister deals with, or a professor teaches, is no body: "Minister for Roads and Bridges". */
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
  DROP_LETTERS_FOR_OFFICE
}
