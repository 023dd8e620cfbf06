package io.github.presser.internal.quotations;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which quotations are found, and by which their sources and contents are cut. */
public enum QuotationRule implements Rule {

  /** A participle after a comma has the subject of its sentence, not the noun before the comma. */
  @Examples(
      fires = "Otto Lund blamed the treasurer, Ada Brill, adding that the quay would sink.",
      silent = "The pier is gone, according to the mayor, Ada Brill, stating: \"It is personal.\"")
  PARTICIPLE_OF_SUBJECT,

  /** In "the council met, with Brill warning of it" it is she who warns. */
  @Examples(
      fires = "The feud divides the Holts and the Lunds, with the owner of the mill in Norby saying he was “very"
          + " tired” of both.",
      silent = "The feud divides the Holts and the Lunds with the owner of the mill in Norby, saying he was “very"
          + " tired” of both.")
  PARTICIPLE_BEHIND_WITH,

  /** In "it sank, said Brill, adding that it burnt" she adds it, whatever else the sentence is about. */
  @Examples(
      fires = "Norby is rainy, said the envoy, adding that Norby floods in May.",
      silent = "Norby is rainy, the envoy said, adding that Norby floods in May.")
  PARTICIPLE_BEHIND_TAG,

  /** Of two verbs that "and" joins the second has the subject of the first, not its object. */
  @Examples(
      fires = "The union met the owners of both ferries and Ada Brill, the mayor, and said that the pier should stay.",
      silent = "Egby's bakers accused the council of greed and Ada Brill warned that the port “will run out of"
          + " bread”.")
  SHARED_SUBJECT,

  /** In "the court heard Brill ran and shouted" it is Brill who shouts: a court that hears something says nothing. */
  @Examples(
      fires = "Norby Crown Court heard Ada Brill walked into the shop and told the owner: “Give me the keys, or you"
          + " will be sorry for it.”",
      silent = "Norby Crown Court sent for Ada Brill and told the owner: “Give me the keys, or you will be sorry for"
          + " it.”")
  WHO_HEARS_SAYS_NOTHING,

  /** In "Brill said Lund shouted: “No”" it is Lund who shouts. */
  @Examples(
      fires = "Ada Brill said the captain told her: “We are going to have a special day out there. It will be fun.”",
      silent = "Ada Brill greeted the captain and told her: “We are going to have a special day out there. It will be"
          + " fun.”")
  SUBJECT_OF_REPORTED_CLAUSE,

  /** What stands between a subject and its verb, "who works with Bo Poe", does not hold another subject. */
  @Examples(
      fires = "The minister, who spoke through her media aide, Ada Brill, described the threat as unfortunate.",
      silent = "The minister, a friend of the harbour, described the threat as unfortunate.")
  SUBJECT_BEFORE_ASIDE,

  /** In "Brill, host of the show “Quay Days,” said" it is Brill who says so, and not the show. */
  @Examples(
      fires = "Otto Holt, author of the book “Cold Soup,” argued that salt is dear.",
      silent = "The Norby paper “Cold Soup,” argued that salt is dear.")
  SUBJECT_BEFORE_MARKS,

  /** In "it will open in May, Ada Brill, the mayor, said" the name belongs to the mayor and not to what is said. */
  @Examples(
      fires = "The token can be traded early next year, Ada Brill, the company's co-founder and chief executive told"
          + " Newsline in an interview.",
      silent = "The token can be traded early next year, the company's co-founder and chief executive told Newsline in"
          + " an interview.")
  NAME_BEFORE_DESCRIPTION,

  /** "The tide will not wait, an expert has claimed": the end of a sentence says who says all of it. */
  @Examples(
      fires = "A cold winter has given Ada Brill a \"frosty\" voice, a doctor has claimed.",
      silent = "When the doctor came in with the \"frosty\" voice, Ada Brill left.")
  TAIL_SAYS_ALL,

  /** In "Brill was accused of theft" and "Brill was told to go" she says nothing. */
  @Examples(
      fires = "Ada Brill, the former mayor, is also accused of taking bribes from the owners of the ferry.",
      silent = "Ada Brill, the former mayor, has also accused the owners of the ferry of taking bribes.")
  WHO_IS_SPOKEN_OF,

  /** In "the plan was branded “a circus” by Ada Brill" it is she who says so. */
  @Examples(
      fires = "The tour was branded “a circus” by opposition leader Ada Brill.",
      silent = "The old ferry was bought for “Harbour Days” by the museum.")
  BRANDED_BY,

  /** What is called so by nobody in particular is a name and no quotation. */
  @Examples(
      fires = "The plan, called “a fresh start”, was approved in May.",
      silent = "The plan, called “a fresh start” by Ada Brill, was approved in May.")
  NOBODY_CALLS_IT_SO,

  /** In "Holt thanked Brill for calling it “ours”" the words in marks are hers. */
  @Examples(
      fires = "Otto Holt criticised Ada Brill for calling the owners of the ferry “lazy and fat”.",
      silent = "Otto Holt criticised Ada Brill and called the owners of the ferry “lazy and fat”.")
  WHO_IS_BLAMED_SPOKE,

  /** A day is nobody: who speaks stands before the verb. */
  @Examples(
      fires = "Norland Ports plc (“Norland” or “the Company”) today announced that its new pier had opened.",
      silent = "“We had some trouble with the pumps,” Brill said at the Quay conference in Hartwell.")
  DAY_IS_NOBODY,

  /** What stands between a verb and the colon before a passage is whom one speaks to or of, and not said. */
  @Examples(
      fires = "Roe was full of praise for his new striker: \"He runs all day.\"",
      silent = "The winger said of physio Ada Brill: \"Without her I would not be here.\"")
  FROM_PASSAGE,

  /** A passage in marks that a content reaches into is said as a whole. */
  @Examples(
      fires = "“The guild is strict about nights. We stop at dusk. After the flood, in March not one boat was left,"
          + " leaving us without fish,” says the carter who has two sons.",
      silent = "“After the flood, not one boat was left,” says the carter who has two sons.")
  WHOLE_PASSAGE,

  /** What somebody says does not end in the middle of a noun phrase that has a part in marks. */
  @Examples(
      fires = "Otto Lund says he will follow the “soup first, bread later” custom giving his guests a spoon of their"
          + " own, while the cook looked away.",
      silent = "Otto Lund says he will follow the “soup first, bread later”, while the cook looked away.")
  WHOLE_PHRASE,

  /** What a noun says ends before the verb that it is the subject of: "her claim that it sank | drew laughter". */
  @Examples(
      fires = "The mayor's warning that “the quay is sinking” came too late for the port.",
      silent = "The mayor warned that “the quay is sinking” and came too late for the port.")
  CLAUSE_OF_NOUN_ENDS,

  /** A clause does not end before its verb: at the comma after "that in June", at the second of two dashes. */
  @Examples(
      fires = "He mentioned that at that time, they had announced that some pumps needed to be mended, adding that the"
          + " crews were tired.",
      silent = "He mentioned that they had announced that some pumps needed to be mended, adding that the crews were"
          + " tired.")
  WHOLE_CLAUSE,

  /** In "Asked if it was true, Brill smiled. “…”" the one who was asked answers. */
  @Examples(
      fires = "Asked whether the ferry would sail on Wednesday, Ada Brill smiled. \"It will sail tomorrow at nine."
          + " After that we'll see.\"",
      silent = "Asked whether the ferry would sail on Wednesday, Ada Brill said: \"It will sail tomorrow at nine."
          + " After that we'll see.\"")
  WHO_IS_ASKED_ANSWERS,

  /** What a headline is about, before a colon, does not speak: "Norby fire: …". */
  @Examples(
      fires = "Norby fire: ‘It was arson’, police say\n\nThe quay burned on Monday, and nobody knew why.",
      silent = "Ada Brill: ‘It was arson’\n\nThe quay burned on Monday, and nobody knew why.")
  TOPIC_LABEL,

  /** A name before a headline's colon is a topic, not who speaks, where nobody of that name says anything else. */
  @Examples(
      fires = "Ada Brill: Man held over missing nurse\n\nPolice in Norby said on Monday that they had held a man.",
      silent = "Ada Brill: Man held over missing nurse\n\nAda Brill said on Monday that the police had held a man.")
  LABEL_IS_SILENT,

  /** A clause with "that" is what a verb of speech before it says, though a phrase or two stand between. */
  @Examples(
      fires = "The Norland foreign ministry announced in a Feb. 20 statement that it had called back its envoy.",
      silent = "The Norland foreign ministry announced the Feb. 20 statement that it had called back its envoy.")
  CLAUSE_AWAY_FROM_VERB,

  /** A pronoun that points back to what was said is not what somebody says. */
  @Examples(
      fires = "The bridge is old. Ada Brill echoed that, saying the ferry was older.",
      silent = "The bridge is old. Ada Brill said that the ferry was older.")
  POINTERS_ARE_NOT_SAID,

  /** What somebody says according to a paper or a statement is theirs. */
  @Examples(
      fires = "\"Nobody will have to swim to work any more,\" Ada Brill told the crew, according to a statement.",
      silent = "\"Nobody will have to swim to work any more,\" according to a statement.")
  WHO_IS_PASSED_ON_SPEAKS,

  /** Who is said to say what stands in marks says it, not who passes it on at the sentence's end. */
  @Examples(
      fires = "The clerk's brother shouted: “Get off this ferry, or I will sink it with all of you on board!” the"
          + " police of Norby said.",
      silent = "“Get off this ferry, or I will sink it with all of you on board!” the clerk's brother said.")
  WHO_IS_INTRODUCED_SPEAKS,

  /** What has capitals in marks after "the", or before a noun, is how a thing is known: a “Night Ferry” ban. */
  @Examples(
      fires = "She spoke of the “Night Ferry” and said nothing.",
      silent = "She spoke of a “Night Ferry” and said nothing.")
  THE_NAMES_A_THING,

  /** A passage in somebody's words is theirs, though no verb says so. */
  @Examples(
      fires = "She had, in the words of her pupil Bo Brill, “an ear like a bear trap”.",
      silent = "She had, in the choir of her pupil Bo Brill, “an ear like a bear trap”.")
  IN_THE_WORDS_OF,

  /** A fragment in marks in a headline is somebody's words, even when the article does not tell whose. */
  @Examples(
      fires = "Ferry 'was never safe to sail'\n\nThe harbour of Norby is to have a new ferry, the council said on"
          + " Monday.",
      silent = "Crowds at 'Harbour of Dreams' gala\n\nThe harbour of Norby is to have a new ferry, the council said on"
          + " Monday.")
  HEADLINES_QUOTE,

  /** What a title or a pull quote has in marks is whose words the text quotes with the same words. */
  @Examples(
      fires = "Harbour is 'not worth saving'\n\nThe council of Norby met on Monday to talk about what is left of the"
          + " pier. “That harbour is not worth saving, and never was,” said Ada Brill, the mayor.",
      silent = "Harbour is 'not worth saving'\n\nThe council of Norby met on Monday to talk about what is left of the"
          + " pier. “That harbour is worth every penny that it costs,” said Ada Brill, the mayor.")
  REPEATED_WORDS_ARE_OF_ONE_SPEAKER,

  /** A verb of speech right after a passage has its subject after it, however much is told of that. */
  @Examples(
      fires = "“It is because some of us, drivers, think that no one can see us on roads where there is snow,” says the"
          + " uncle of six who mends tyres in almost 200 yards away from Hartwell Bus Station.",
      silent = "“No one can see us on roads where there is snow,” says the uncle of six.")
  LONG_TAG,

  /** A short clause after a passage that breaks off says who speaks, whatever its verb: "“…,” she grins". */
  @Examples(
      fires = "“I never look down from up there!” Ana Brill grins.",
      silent = "“I never look down from up there!” Ana Brill said.")
  CLAUSE_AFTER_PASSAGE,

  /** What something is called, in marks, is nobody's words: "nicknamed “the Duke”". */
  @Examples(
      fires = "Otto Holt wrote a book on soup in May and named it “Cold Spoons”.",
      silent = "Otto Holt said he was “an old sea dog”.")
  NAMES_ARE_NOT_SAID,

  /** Of two statements that "and" joins the second is not what the first one says: "Roe said … and Poe said …". */
  @Examples(
      fires = "Ana Brill said the ferry worked and Otto Holt said the pier was old.",
      silent = "Ana Brill said the ferry worked and the pier was old.")
  TWO_STATEMENTS,

  /** A passage between somebody's plain words and another's in marks may be of either, so it is nobody's. */
  @Examples(
      fires = "Ana Brill said the ferry would stay.\n\n“It is old, and everybody at the harbour knows it.”\n\n“We"
          + " will mend it soon,” Otto Holt said.",
      silent = "Ana Brill said the ferry would stay.\n\n“It is old, and everybody at the harbour knows it.”\n\n“We"
          + " will mend it soon,” Ana Brill said.")
  BETWEEN_TWO_IS_OPEN,

  /** Whom the sentence before a passage is about is who speaks in it: "Roe was adamant. “We stay.”" */
  @Examples(
      fires = "Ana Brill was adamant. “We will stay here until they mend the ferry.”",
      silent = "The ferry was late. “We will stay here until they mend the ferry.”")
  WHOM_IT_IS_ABOUT_SPEAKS,

  /** Who is quoted as saying something is its source, not who quotes them. */
  @Examples(
      fires = "The agency quoted Ana Brill as saying that the ferry was old.",
      silent = "The agency said that the ferry was old.")
  QUOTED_AS_SAYING,

  /** In "“No,” the agency quoted Brill" and in "“No,” Brill was quoted by the agency" it is she who says so. */
  @Examples(
      fires = "“The ferry was never safe to sail,” Ada Brill was quoted by the Norland News Agency.",
      silent = "“The ferry was never safe to sail,” Ada Brill was told by the Norland News Agency.")
  WHO_IS_QUOTED_SPEAKS,

  /** In "mayors in Norland, Velm and Ostia said" the source is all that, where a model has but its end too. */
  @Examples(
      fires = {"Makers such as Roe, Poe and Loe said on Monday that the pier should stay.",
          "After the storm, mayors in France, Spain and Italy said that the pier should stay."},
      silent = "At talks in Norland, Velm and Ostia said that the pier should stay.")
  LIST_IS_WHOLE,

  /** A person's name in the line below a passage, with nothing but who they are, says whose it is. */
  @Examples(
      fires = "“The ferry is the heart of this town, and it must stay.”\n\nAna Brill, teacher\n\nThe council met"
          + " on Monday.",
      silent = "“The ferry is the heart of this town, and it must stay.”\n\nAna Brill, teacher\n\nBrill came on"
          + " Monday.")
  NAME_BELOW_A_PASSAGE,

  /** What stands between questions, and says "I", answers them, though no label says so. */
  @Examples(
      fires = "Ana Brill runs the old ferry of Oslo.\n\nWhy did you come?\n\nI like the water, and I always"
          + " did.\n\nWho taught you?\n\nI had a good aunt, and she knew the tides.\n\nWill you stay?\n\nI"
          + " will, as long as I can row.",
      silent = "Ana Brill runs the old ferry of Oslo.\n\nWhy did she come?\n\nShe likes the water, and always"
          + " did.\n\nWho taught her?\n\nShe had a good aunt, who knew the tides.\n\nWill she stay?\n\nShe"
          + " will, as long as she can row.")
  ANSWERS_SAY_I,

  /** Who appoints or hires somebody says nothing: a deed has no clause for its object. */
  @Examples(
      fires = "The board of Norby has appointed the captain of the old ferry as its new chief.",
      silent = "The board of Norby has announced the captain of the old ferry as its new chief.")
  DEEDS_ARE_NOT_SAID,

  /** A verb that has nothing to do with saying, thinking or feeling tells what somebody does to its object. */
  @Examples(
      fires = "Police have arrested a man on suspicion of theft.",
      silent = "Police have accused a man of the theft.")
  OTHER_VERBS_SAY_NOTHING,

  /** A dash and the name of somebody whom the article speaks of, at a headline's end, say whose the claim is. */
  @Examples(
      fires = "Council will mend the old pier - Ana Brill\n\nAna Brill, who runs the ferry, left the hall on Monday,"
          + " and nobody knew why.",
      silent = "Council will mend the old pier - Norby Courier\n\nAna Brill, who runs the ferry, left the hall on"
          + " Monday, and nobody knew why.")
  HEADLINE_IS_SIGNED,

  /** What is hardly a cue, or has a likely one in its source, takes no words from what that one gives as said. */
  @Examples(
      fires = "The town's hotel groups say the mayor wants the power to dismiss complaints about cold soup.",
      silent = "Ada Brill said that she had seen the ferry and that Otto Lund wanted a new one.")
  LIKELY_CUE_KEEPS_ITS_WORDS,

  /** What something is known as, in marks, is nobody's words: "known as the “harbour grant”". */
  @Examples(
      fires = "The ferry became known as “the slow boat” by its crew.",
      silent = "The ferry was described as “the slow boat”.")
  KNOWN_AS_IS_NOT_SAID,

  /** What ends in a bracket before a subject is a dateline, a caption or a signature: "(@adabrill) | The police". */
  @Examples(
      fires = "Ada Brill (@adabrill) The council says the pier is old.",
      silent = "The mayor (Ada Brill) says the pier is old.")
  SOURCE_AFTER_BRACKET,

  /** In a text that lost its paragraphs a heading runs on into the subject: "Rivals lost it | Mayor Ada Brill said". */
  @Examples(
      fires = "Crews leave the old pier Mayor Ada Brill said on Monday that the ferry would stay." + Filler.LONG,
      silent = "Crews leave the old pier, Mayor Ada Brill said on Monday." + Filler.LONG)
  SOURCE_AFTER_HEADING,

  /** A pronoun right before a verb is all of its subject: "the letter | they | wrote". */
  @Examples(
      fires = "The letters they wrote said the quay was full of rats.",
      silent = "The council members themselves wrote to the mayor on Monday that the ferry was old.")
  PRONOUN_IS_WHOLE_SUBJECT,

  /** The letter of a party and a place belong to whoever is named before them: "Ada Brill, | R-Ohio, | said". */
  @Examples(
      fires = "“The soup is cold,” Brill, R-Ariz., said, adding that she thinks the cook was tired.",
      silent = "“The soup is cold,” Brill, of Arizona, said, adding that she thinks the cook was tired.")
  PARTY_OF_WHO_IS_NAMED,

  /** The subject of a clause is not that of one before it: "The ferry sank and | the mayor | said". */
  @Examples(
      fires = "A ferry cook has been jailed after the police say she hid a stolen clock in a guest's trunk.",
      silent = "A ferry cook who hid a stolen clock in a guest's trunk said she had been jailed.")
  SUBJECT_OF_LAST_CLAUSE,

  /** A clause that begins with names or a pronoun has them for its subject, and no more: "Ada Brill | failed to". */
  @Examples(
      fires = "Ada Brill praised all of the new songs written by her teacher Otto Lund, saying the one about the tide"
          + " was the best.",
      silent = "Ada Brill attended a fashion show in Norby and said she liked it.")
  SUBJECT_ENDS_AT_VERB,

  /** A small word between a verb and a name belongs to the verb: "piped up | Ada Brill". */
  @Examples(
      fires = "“The old quay is too steep for carts,” piped up Ada Brill.",
      silent = "“The old quay is too steep for carts,” said Ada Brill.")
  PARTICLE_OF_VERB,

  /** When and where something is said, before who says it, is no part of them: "In March, | Ada Brill said". */
  @Examples(
      fires = "Writing in the Harbour Courier Ada Brill warned that the soup was cold.",
      silent = "For the council, the mayor said the pier was old.")
  OCCASION_BEFORE_SUBJECT,

  /** When and where something is said, after who says it, is no part of them: "said Ada Brill | on Monday". */
  @Examples(
      fires = "Ms. Brill last month said the tide had been kind to her.",
      silent = "The poll that came Tuesday said the pier was old.")
  OCCASION_AFTER_SUBJECT;

  /** What makes a paragraph longer than any in the news: its breaks were lost. */
  private static final class Filler {

    private static final String LINE = " The ferry is old and has not been mended for years, so that it is often late."
        + " In winter the harbour is shut, and the crews go home.";
    static final String LONG = LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE;
  }
}
