package io.github.presser.internal.entities;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which what stands beside a name tells whether it is a person's, a place's or a body's. */
public enum TypeRule implements Rule {

  /** Before a person stands a title or what they are: "minister Okoro"; "the" stands before none. */
  @Examples(
      fires = "The striker Boston left.",
      silent = "The striker left Boston.")
  BY_OFFICE,

  /** People speak, one by one: "Okoro said"; "Okoro are" is a club or a firm. */
  @Examples(
      fires = "Hartwell are second in the league.",
      silent = "Hartwell is second in the league.")
  BY_VERB,

  /** Those who are of a place where a government sits are of the government: "Harbour House officials". */
  @Examples(
      fires = "There was pushback from a White House official.",
      silent = "There was pushback from the White House.")
  BY_SEAT,

  /** What fights, or allies, is a group: "Okoro-linked", "the Okoro rebels". */
  @Examples(
      fires = "It went to the firm Ana Brill Golf, which runs ten courses.",
      silent = "It went to Ana Brill, who runs ten courses.")
  BY_GROUP,

  /** What is "it" where it speaks is no person, if nothing introduces it as one: "Okoro said it had closed". */
  @Examples(
      fires = "Brill said it had closed its mine. Brill said it would open another.",
      silent = "Brill said he had closed his mine. Brill said he would open another.")
  BY_PRONOUN,

  /** What is listed together is of one kind: "Alpha, Beta and Gamma". */
  @Examples(
      fires = "He saw Paris, Brill and Oslo.",
      silent = "He saw Brill and left.")
  BY_NEIGHBOURS,

  /** What is listed with several bodies, and is no listed place nor said to be one, is one: "Okor Bank and Ostia". */
  @Examples(
      fires = "They built it with Holt Systems, Brill Aerospace and Ostrava.",
      silent = "They built it in Holt Town, Brill Hill and Ostrava.")
  BY_LIST,

  /** What is listed with more places, or with strokes, and is nowhere said to be anything else, is one. */
  @Examples(
      fires = "The road from Bergen/Brillsted to Oslo is closed.",
      silent = "The road from Bergen to Oslo is closed.")
  BY_LIST_OF_PLACES,

  /** A word that has a title before it somewhere, or begins the full name of somebody, is called after nobody else. */
  @Examples(
      fires = "Song Jinlan left. She earns $20 a month on average, Song says.",
      silent = "Ana Brill left. She earns $20 a month on average.")
  BY_PERSON_ELSEWHERE,

  /** The surname of somebody whom the article names in full is no body, if none that it names begins so. */
  @Examples(
      fires = "Ana Coats left. They told the paper Coats herself was late.",
      silent = "Ana Coats left. They told the paper she herself was late.")
  BY_FULL_NAME,

  /** "the town of Okoro", "in Okoro", "MP for Okoro": a place. */
  @Examples(
      fires = "The village of Ana burned.",
      silent = "The house of Ana burned.")
  BY_PLACE,

  /** Where something is ends before a full name that a verb or an apposition follows: "in Ostia, Ann Okoro left". */
  @Examples(
      fires = "In Wales, Munir Askola is a baker to trust.",
      silent = "Munir Askola is a baker to trust in Wales.")
  BY_INTRODUCTION,

  /** The noun after a comma tells: "X, a rebel group". */
  @Examples(
      fires = "Brill, a rebel group, left.",
      silent = "Brill left with a rebel group.")
  BY_APPOSITION,

  /** What somebody deals with may be two things, before the noun for who does: "Okoro, an oil and gas trader". */
  @Examples(
      fires = "According to Brill Lu, an oil and gas industry analyst, it was late.",
      silent = "According to Brill Lu, an industry analyst, it was late.")
  BY_TWO_FIELDS,

  /** What somebody is may stand without an article: "Ann Okoro, dean of the school,". */
  @Examples(
      fires = "In June, Loch Brill, dean of the Norby University School of Harbours, said so.",
      silent = "In June, the dean of the Norby University School of Harbours said so.")
  BY_BARE_APPOSITION,

  /** What is an example of several things is one of them: "companies such as Okoro", "Okoro and other towns". */
  @Examples(
      fires = "A number of French companies, including Norvexo and Okorea, are here.",
      silent = "A number of French people, including Norvexo and Okorea, are here.")
  BY_EXAMPLE,

  /** Two nouns after a name tell of a body: "the Okoro news agency". */
  @Examples(
      fires = "The Dogan news agency reported rain in Norby.",
      silent = "The news agency reported rain in Norby.")
  BY_COMPOUND,

  /** What has shares, a board or a chief executive is a body: "shares in Okoro". */
  @Examples(
      fires = "Brill shares fell.",
      silent = "Brill fell.")
  BY_COMPANY,

  /** What plays is a club: "Okoro 2-1 Ostia", "beat Okoro", "away to Okoro". */
  @Examples(
      fires = "They lost 3-1 to Leeds on Monday.",
      silent = "They lost their way to Leeds on Monday.")
  BY_CLUB,

  /** Of a town or state, no country, that the article names for its coach and nowhere as a place, it means the team. */
  @Examples(
      fires = "Alaska coach Otto Holt left. Then Alaska's captain spoke.",
      silent = "Alaska coach Otto Holt left. Then a captain spoke in Alaska.")
  BY_COACH,

  /** Whom somebody plays for, or coaches, is a club: "Okoro striker Bo Roe". */
  @Examples(
      fires = "Hartwell striker Bo Brill left.",
      silent = "Hartwell teacher Bo Brill left.")
  BY_CLUB_ROLE
}
