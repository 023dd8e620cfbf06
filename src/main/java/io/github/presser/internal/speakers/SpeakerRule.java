package io.github.presser.internal.speakers;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which a source's words are given a speaker. */
public enum SpeakerRule implements Rule {

  /** What somebody was, or how old they are, papers tell of one just named: "the retired joiner", "the joiner, 74,". */
  @Examples(
      fires = "Bo Poe came out of the house to look for his wife, and fell.\n\n"
          + "The retired joiner said: \"I never liked that bird.\"",
      silent = "Bo Poe came out of the house to look for his wife, and fell.\n\n"
          + "The joiner said: \"I never liked that bird.\"")
  LIFE_IS_TOLD_OF_WHO_WAS_NAMED,

  /** After "a young woman" the woman is she, and nobody whom the article names. */
  @Examples(
      fires = "Ana Brill, a nurse, left the house. At the door she met a young nurse. “It is late,” the nurse said.",
      silent = "Ana Brill, a nurse, left the house. At the door she met a young man. “It is late,” the nurse said.")
  NOUN_OF_SOMEBODY_NEW,

  /** "the mayor of one small town" is somebody new, and so is "the mayor of Norhaven" if nobody is called so. */
  @Examples(
      fires = "Ana Brill left the hall on Monday. “It is late,” said the mother of one child.",
      silent = "Ana Brill left the hall on Monday. “It is late,” said the mother.")
  WHO_IS_BOUND_BY_OF_IS_NO_EPITHET,

  /** Who is said to be of another age is another. */
  @Examples(
      fires = "Ana Brill, 17, left the hall. “It is late,” the 46-year-old said.",
      silent = "Ana Brill, 46, left the hall. “It is late,” the 46-year-old said.")
  AGES_AGREE,

  /** Who is told to hold one office is not called by another that has nothing to do with it. */
  @Examples(
      fires = "Ana Brill, director of the ferry line, left the hall. “It is late,” the mayor said.",
      silent = "Ana Brill, senator for Velm, left the hall. “It is late,” the mayor said.")
  OTHER_OFFICE_IS_ANOTHERS,

  /** "the Norwegian leader" is its president or prime minister, if the article names just one. */
  @Examples(
      fires = "Norwegian President Ana Brill met Otto Holt on Monday. Holt is an old friend. “It is late,” the"
          + " Norwegian leader said.",
      silent = "Norwegian President Ana Brill met Otto Holt on Monday. Holt is an old friend. “It is late,” the"
          + " Swedish leader said.")
  LEADER_OF_COUNTRY,

  /** "the police chief" is the commissioner of police, if the article names just one who is at the head of it. */
  @Examples(
      fires = "Ana Brill, the commissioner of police, met Otto Holt on Monday. Holt is an old friend. “It is late,” the"
          + " police chief said.",
      silent = "Ana Brill, the commissioner of fisheries, met Otto Holt on Monday. Holt is an old friend. “It is late,”"
          + " the police chief said.")
  CHIEF_OF_BODY,

  /** Who is at the head of the Norland Harbour Fund (NHF) is "the NHF director" too. */
  @Examples(
      fires = "Ana Brill, director of the Norby Harbour Fund (NHF), met Otto Holt on Monday. Holt is an old friend."
          + " “It is late,” the NHF director said.",
      silent = "Ana Brill, director of the Norby Harbour Fund (NHF), met Otto Holt on Monday. Holt is an old friend."
          + " “It is late,” the HBV director said.")
  OFFICE_BY_LETTERS,

  /** Whose lawyer somebody is, is not the lawyer. */
  @Examples(
      fires = "Otto Brill, a lawyer, left the hall. “It is late,” his lawyer said.",
      silent = "Otto Brill, a lawyer, left the hall. “It is late,” the lawyer said.")
  OWNER_IS_ANOTHER,

  /** In "the joiner said she was late" the joiner is a woman. */
  @Examples(
      fires = "Ana Brill met Otto Holt, 50. Holt left. “You are late,” the 50-year-old replied while she ate.",
      silent = "Ana Brill met Otto Holt, 50. Holt left. “You are late,” the 50-year-old replied in the hall.")
  CLAUSE_TELLS_GENDER,

  /** In "a poem by Holt, a baker who claims" it is Holt who does. */
  @Examples(
      fires = "The paper printed a poem by Otto Holt, a baker who claims that bread is the best of all foods.",
      silent = "The paper printed a poem by Otto Holt for a baker who claims that bread is the best of all foods.")
  WHO_IS_DESCRIBED_IS_MEANT,

  /** Whom the words name is not meant by the description of who says them. */
  @Examples(
      fires = "Otto Brill, the mayor, left the hall. The mayor said Brill was late.",
      silent = "Otto Brill, the mayor, left the hall. The mayor said Holt was late.")
  NOBODY_DESCRIBES_THEMSELVES,

  /** The lawyer of one is not the lawyer of another. */
  @Examples(
      fires = "Otto Holt sued Bo Nervo. Ana Brill, Holt's Norland lawyer, left the hall. “It is late,” Nervo's Norland"
          + " lawyer said.",
      silent = "Otto Holt sued Bo Nervo. Ana Brill, Holt's lawyer, left the hall. “It is late,” Holt's lawyer said.")
  OWNER_AGREES,

  /** "both" are the two who were named together last. */
  @Examples(
      fires = "Ana Brill and Otto Holt left the hall. Mia Nervo stayed. “It is late,” both said.",
      silent = "Ana Brill left the hall. Otto Holt stayed. “It is late,” both said.")
  PAIR_NAMED_TOGETHER,

  /** "both" are the only two who have spoken of late. */
  @Examples(
      fires = "“It is late,” Ana Brill said.\n\n“It is not,” Otto Holt said.\n\nMia Nervo laughed.\n\n“We will"
                  + " go,” both said.",
      silent = "“It is late,” Ana Brill said.\n\n“It is not,” Otto Holt said.\n\nMia Nervo laughed.\n\n“We"
                   + " will go,” the three said.")
  PAIR_OF_SPEAKERS,

  /** "both" are the only two who were just named. */
  @Examples(
      fires = "Ana Brill left. Otto Holt stayed. “It is late,” the two said.",
      silent = "Ana Brill left. “It is late,” the two said.")
  PAIR_JUST_NAMED,

  /** What a clause in front calls "it" is the main clause's subject: "While it said so, the council …". */
  @Examples(
      fires = "While it said that the pier was old, the Harbour Council did nothing.",
      silent = "The Harbour Council did nothing, though it said that the pier was old.")
  SUBJECT_AHEAD,

  /** After somebody nameless has spoken, "she" is nobody from before: "an official said. … she said". */
  @Examples(
      fires = "Ana Brill left the hall on Monday. “It is late,” an official said. “It will rain,” she said. “It is"
          + " old,” she said.",
      silent = "Ana Brill left the hall. “It is late,” a man said. “It will rain,” she said.")
  NAMELESS_JUST_SPOKE,

  /** Who has just spoken of somebody is "he" after that, and not whom those words are about. */
  @Examples(
      fires = "Ben Ash chairs the council. Ash wants to know more. Ash went to the palace on Monday. The top member of"
          + " the board, Mark Vale of Norby, told the Courier that Ash's moves were “odd” and said he's trying to keep"
          + " the board's work open.\n\n“We will do what we can in public,” he said.",
      silent = "Ben Ash chairs the council. Ash wants to know more. Ash went to the palace on Monday.\n\n“We will do"
          + " what we can in public,” he said.")
  WHO_SPEAKS_GOES_ON,

  /** Who is said to add something has just spoken. */
  @Examples(
      fires = "Ana Brill met Otto Holt. “It will rain,” Mark Vale told Holt. The ferry is Holt's. “It is old,” he"
          + " added.",
      silent = "Ana Brill met Otto Holt. “It will rain,” Mark Vale told Holt. The ferry is Holt's. “It is old,” he"
          + " said.")
  WHO_ADDS_HAS_SPOKEN,

  /** "He" at a sentence's beginning, or after marks, is whoever spoke in the one before, if that is at all likely. */
  @Examples(
      fires = "Ben Ash met Otto Holt and Bo Poe on Monday. Mark Vale said Holt met Poe.\n\nHe said it was old.",
      silent = "Ben Ash met Otto Holt and Bo Poe on Monday. Mark Vale said Holt met Poe.\n\nThen he said it was old.")
  PERSON_STILL_SPEAKS,

  /** Whom the clause that "he" begins names is another: "he" who tells Ash is not Ash. */
  @Examples(
      fires = "Ben Ash said it rained. He told Ash that it was late.",
      silent = "Ben Ash said it rained. He told Otto Holt that it was late.")
  WHOM_HE_NAMES_IS_ANOTHER,

  /** "It" at a sentence's beginning is the body that spoke in the one before, if that is likely at all. */
  @Examples(
      fires = "The Quay Council met the Pilots' Guild on Monday. The Quay Council owns cranes. The Harbour Board"
          + " announced that the Quay Council would pay. It said the ferry would not.",
      silent = "The Norby Harbour Board, which keeps the quays, said it shut two gates at dawn. It blamed a broken"
          + " crane.")
  BODY_STILL_SPEAKS,

  /** "they" are those who were the subject together right before. */
  @Examples(
      fires = "Ana Brill and Otto Holt left the hall. “It is late,” they said.",
      silent = "Ana Brill left the hall. Otto Holt stayed. “It is late,” they said.")
  THEY_WERE_JUST_TOGETHER,

  /** What "the court" heard, somebody said who is not named. */
  @Examples(
      fires = "The Velm Crown Court sat on Monday. The court heard that Otto Holt was late.",
      silent = "The Velm Crown Court sat on Monday. The court said that Otto Holt was late.")
  COURT_HEARS,

  /** "the sheriff's office", "the foundation": the only one with these words, or this noun, in its name. */
  @Examples(
      fires = "The Velm County Sheriff's Office sent a boat. It rained. It was late. The quay was wet. The sea was"
          + " cold. It was dark. The boat was old. It was full. It rained on. The wind rose. It fell. The rain stopped."
          + " It was cold. The sea was calm. The sheriff's office said it was late.",
      silent = "The Velm County Sheriff's Office sent a boat. It rained. It was late. The quay was wet. The sea was"
          + " cold. It was dark. The boat was old. It was full. It rained on. The wind rose. It fell. The rain stopped."
          + " It was cold. The sea was calm. The governor's office said it was late.")
  ONLY_BODY_NAMED_SO,

  /** "her campaign" is the body that is called after her. */
  @Examples(
      fires = "Ana Brill left the hall. Her campaign said that it was late.",
      silent = "Ana Brill left the hall. The campaign said that it was late.")
  RETINUE_OF_PRONOUN,

  /** Who is told of by what they are is named in the next sentence, without saying again what they are. */
  @Examples(
      fires = "Norland's roads minister said that the bridge was old. Ana Brill said it would shut in May.",
      silent = "Norland's roads minister said that the bridge was old. Ana Brill, a local driver, said it would shut.")
  WHO_IS_NAMED_NEXT,

  /** A document speaks for whoever is said to have made it. */
  @Examples(
      fires = "A report released on Monday by the Norby Harbour Board said that the pier was old.",
      silent = "A report obtained on Monday by the Norby Harbour Board said that the pier was old.")
  WHO_ISSUES_A_DOCUMENT_SPEAKS,

  /** A document speaks for whoever it belongs to, with a name or without. */
  @Examples(
      fires = "Ana Brill left the hall. Her letter said that it was late.",
      silent = "Ana Brill left the hall. The letter said that it was late.")
  OWNER_OF_DOCUMENT_SPEAKS,

  /** A sentence in marks between words of one person is theirs, if nobody else is named on the way. */
  @Examples(
      fires = "“The ferry is old,” Ana Brill said.\n\nThe town has had it since the war."
          + " Its lamps came from Velm. Paint is dear.\n\n“We mend it every spring, and every autumn it breaks"
          + " down again.”\n\nBrill says that she will leave in May.",
      silent = "“The ferry is old,” Ana Brill said.\n\nThe town has had it since the war."
          + " Otto Holt gave the lamps. Paint is dear.\n\n“We mend it every spring, and every autumn it breaks"
          + " down again.”\n\nBrill says that she will leave in May.")
  WHO_SPEAKS_BEFORE_AND_AFTER,

  /** Who has spoken a sentence or two before one in marks says that too, if nobody else is told of on the way. */
  @Examples(
      fires = "“The ferry is old,” Ana Brill said.\n\nThe town has had it since the war. “We mend it every spring, and"
          + " every autumn it breaks down again.”",
      silent = "“The ferry is old,” Ana Brill said.\n\nA neighbour shook his head. “We mend it every spring, and every"
          + " autumn it breaks down again.”")
  WHO_SPOKE_SPEAKS_AGAIN,

  /** Whom words in marks name is not who goes on speaking in them. */
  @Examples(
      fires = "“The ferry is old. Ana Brill cannot mend it.” “It is late,” Ana Brill said.",
      silent = "“The ferry is old. Nobody can mend it.” “It is late,” Ana Brill said.")
  NOBODY_NAMES_THEMSELVES,

  /** A party goes by the word for its members after "the", or by one word alone: "the Greens", "Labour". */
  @Examples(
      fires = "Labour called the new ferry “a floating bathtub” on Monday.",
      silent = "Some Greens called the new ferry “a floating bathtub” on Monday.")
  PARTY_BY_ITS_MEMBERS,

  /** What says who is in a body stands between its name and what it is: "the Norby Front rebel group". */
  @Examples(
      fires = "The Norland Front is old. The Norland Front rebel group said it had mined the pier.",
      silent = "The Norland Front is old. The Norland Front said it had mined the pier.")
  MEMBERS_TELL_OF_BODY
}
