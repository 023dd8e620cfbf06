package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Entity;
import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Quotation;
import io.github.presser.Quotation.Kind;
import io.github.presser.Span;
import io.github.presser.fixtures.PresserExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found with the models that ship, on sentences of the plainest kinds. */
@ExtendWith(PresserExtension.class)
class QuotationFinderIT {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "“The clock stays,” Danny Prior said on Monday. | DIRECT | “The clock stays,” | Danny Prior | said",
    "Danny Prior said that the clock would stay. | INDIRECT | that the clock would stay | Danny Prior | said",
    "Danny Prior told reporters the clock was “not for sale”. | MIXED | the clock was “not for sale” | Danny Prior"
        + " | told",
    "According to Danny Prior, the clock is worth a fortune. | INDIRECT | the clock is worth a fortune | Danny Prior"
        + " | According to",
    "The clock is worth a fortune, according to the council. | INDIRECT | The clock is worth a fortune | the council"
        + " | according to",
    "\"The clock stays,\" said Danny Prior on Monday in the square. | DIRECT | \"The clock stays,\""
        + " | Danny Prior | said",
    "In March, the mayor also said that the clock would stay. | INDIRECT | that the clock would stay | the mayor"
        + " | also said",
    "Danny Prior said that the month-long repair would begin. | INDIRECT | that the month-long repair would begin"
        + " | Danny Prior | said",
    "Sen. Ada Okoro (D-Ore.) said that the clock would stay. | INDIRECT | that the clock would stay"
        + " | Sen. Ada Okoro (D-Ore.) | said",
    "An outside audit found 91 percent of the sailors said they were \"proud\" of their old ferry. | MIXED"
        + " | 91 percent of the sailors said they were \"proud\" of their old ferry | An outside audit | found",
    "Prosecutors said Brill, 34, who joined in 2012, had stopped the clock. | INDIRECT"
        + " | Brill, 34, who joined in 2012, had stopped the clock | Prosecutors | said",
    "Danny Prior demanded $5 million for the clock. | INDIRECT | $5 million for the clock | Danny Prior | demanded",
    "Danny Prior said the price had risen by 15%. | INDIRECT | the price had risen by 15% | Danny Prior | said",
    "\"The clock stays,\" said Danny Prior. | DIRECT | \"The clock stays,\" | Danny Prior | said",
  })
  void findsContentSourceAndCue(
      String text, Kind kind, String content, String source, String cue, Presser presser) {
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).as(text).hasSize(1);
    Quotation quotation = quotations.get(0);
    assertThat(quotation.kind()).isEqualTo(kind);
    assertThat(quotation.content().get(0).coveredText(text)).isEqualTo(content);
    assertThat(quotation.source().map(s -> s.coveredText(text))).contains(source);
    assertThat(quotation.cue().map(s -> s.coveredText(text))).contains(cue);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Danny Prior said Ada Okoro had told the council that the clock was not for sale. | Ada Okoro | had told"
        + " | that the clock was not for sale",
    "According to Danny Prior, Ada Okoro said the clock would stay. | Ada Okoro | said | the clock would stay",
  })
  void whatIsSaidInsideAnothersWordsIsGivenUnderThese(
      String text, String source, String cue, String content, Presser presser) {
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).as(text).hasSize(1);
    assertThat(quotations.get(0).speakers()).extracting(s -> s.name()).containsExactly("Danny Prior");
    assertThat(quotations.get(0).inner()).as(text).hasSize(1);
    Quotation inner = quotations.get(0).inner().get(0);
    assertThat(inner.id()).isEqualTo("q1.1");
    assertThat(inner.source().map(s -> s.coveredText(text))).contains(source);
    assertThat(inner.cue().map(s -> s.coveredText(text))).contains(cue);
    assertThat(inner.content()).extracting(s -> s.coveredText(text)).containsExactly(content);
    assertThat(inner.speakers()).extracting(s -> s.name()).containsExactly("Ada Okoro");
  }

  @Test
  void whatIsGivenInFullEndsWhereSomebodyElseSpeaks(Presser presser) {
    String text =
        "The harbour board closed the quay on Monday.\n\nIn a statement, Ada Okoro said:\n\n"
            + "We are sorry for the noise. We will mend the crane.\n\n"
            + "“No,” Danny Prior said when he was asked about it. We waited for his answer.";
    assertThat(presser.extract(text).quotations())
        .filteredOn(q -> q.speakers().stream().anyMatch(s -> s.name().equals("Danny Prior")))
        .singleElement().satisfies(q -> assertThat(q.content()).extracting(s -> s.coveredText(text))
            .noneMatch(words -> words.contains("We waited")));
  }

  @Test
  void aPassageBetweenTwoThatMayHaveSaidItIsLeftOpen(Presser presser) {
    String text =
        "Danny Prior said that the clock would stay in the square.\n\n“We will never sell it to anybody.”\n\n";
    assertThat(presser.extract(text).quotations().get(1).speakers()).extracting(s -> s.name())
        .containsExactly("Danny Prior");

    String another = text + "“The clock is worth a fortune to this town,” Ada Okoro said.";
    assertThat(presser.extract(another).quotations()).hasSize(3);
    assertThat(presser.extract(another).quotations().get(1).speakers()).isEmpty();
  }

  @Test
  void entitiesInTheTextAreWhole(Presser presser) {
    String text = "&ldquo;The clock stays,&rdquo; Ren&eacute;e Beauchamp&eacute; said on Monday.";
    Extraction extraction = presser.extract(text);
    assertThat(extraction.quotations()).hasSize(1);
    Quotation quotation = extraction.quotations().get(0);
    assertThat(quotation.content()).isEqualTo(quotation.passages());
    assertThat(quotation.content().get(0).coveredText(text)).isEqualTo("&ldquo;The clock stays,&rdquo;");
    assertThat(extraction.entities()).extracting(Entity::name).contains("Renée Beauchampé");
  }

  @Test
  void aLongRunOfCharactersThatDoNotShowIsNoWord(Presser presser) {
    String text = "Danny Prior said the clo" + "\u200B".repeat(3000) + "ck is open. “Yes,” he said.";
    assertThat(presser.extract(text).quotations()).isNotEmpty();
  }

  @Test
  void aBrokenQuotationIsOneWithTwoSpans(Presser presser) {
    String text = "“The clock stays,” Danny Prior said. “It was a gift to the town.”";
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content()).extracting(s -> s.coveredText(text))
        .containsExactly("“The clock stays,”", "“It was a gift to the town.”");
  }

  @Test
  void aPassageThatGoesOnInTheNextParagraphBelongsToTheSameQuotation(Presser presser) {
    String text = "“The clock stays,” Danny Prior said. “It was a gift.\n\n“Nobody sells a gift.”";
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).passages()).hasSize(3);
  }

  @Test
  void paragraphsLeftOpenAreOneQuotationWithTheLastWhereItIsToldWhoSpeaks(Presser presser) {
    String text = "“The clock was a gift.\n\n“It was made for the town.\n\n“It stays,” Danny Prior said on Monday.";
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).passages()).hasSize(3);
    assertThat(quotations.get(0).speakers()).extracting(s -> s.name()).containsExactly("Danny Prior");
  }

  @Test
  void theOtherHalfOfABrokenSentenceIsPartOfIt(Presser presser) {
    String text = "“The clock,” Danny Prior said at the town hall on Monday, flanked by Ada Okoro, “is gone.”";
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).passages()).hasSize(2);
  }

  @Test
  void aStraightMarkClosesTheSentenceBeforeItInAParagraphThatGoesOn(Presser presser) {
    String said = "\"The clock was a gift. It stays where it is.\"";
    String text = "Danny Prior said: " + said + " Prior has been mayor of Velm for ten years.";
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).flatExtracting(Quotation::content).extracting(s -> s.coveredText(text))
        .containsExactly(said);
  }

  @Test
  void anAgencyThatLostItsDashIsNoPartOfTheSource(Presser presser) {
    List<Quotation> quotations =
        presser.extract("Norhaven (Newsline)Mayor Ada Okoro said that the clock stays.").quotations();
    assertThat(quotations).flatExtracting(Quotation::speakers).extracting(s -> s.name()).containsExactly("Ada Okoro");
  }

  @Test
  void whatSomebodyIsQuotedAsSayingIsSaidOnce(Presser presser) {
    String text = "The Norland Times quoted Otto Holt, an engineer, as saying the piers were \"as sound as a bell\".";
    assertThat(presser.extract(text).quotations()).flatExtracting(Quotation::speakers)
        .extracting(s -> s.name()).containsExactly("Otto Holt");
  }

  @Test
  void aParagraphInMarksRightAfterSomebodysWordsGoesOn(Presser presser) {
    String text = "“The clock stays,” Danny Prior said.\n\n“It was a gift to the town and stays one.”";
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).passages()).hasSize(2);
  }

  @Test
  void aParagraphInMarksThatNamesTheLastSpeakerIsNotHis(Presser presser) {
    String text = "“The clock stays,” Danny Prior said.\n\n“As Danny Prior said, it was a gift to the town.”";
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations.get(quotations.size() - 1).speakers()).isEmpty();
    assertThat(quotations.get(0).passages()).hasSize(1);
  }

  @Test
  void aPassageThatNobodyIsGivenForHasNoSource(Presser presser) {
    String text =
        "The council met on Monday for six hours.\n\n“We will never sell the clock to a stranger.”\n\n"
            + "Rain fell on the square all day.";
    List<Quotation> quotations = presser.extract(text).quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).source()).isEqualTo(Optional.empty());
    assertThat(quotations.get(0).speakers()).isEmpty();
  }

  @Test
  void aStrayStopBeforeAPassageDoesNoHarm(Presser presser) {
    String text = "“The clock stays,” Danny Prior said.\n\n. . . “It was a gift to the town and stays one.”";
    assertThat(presser.extract(text).quotations()).isNotEmpty();
  }

  @Test
  void spansOfOneQuotationNeverOverlap(Presser presser) {
    String text = "“It’s a disgrace. It’s a disgrace and those bills are a disgrace,” Danny Prior said.";
    for (Quotation quotation : presser.extract(text).quotations()) {
      List<Span> content = quotation.content();
      for (int i = 1; i < content.size(); i++) {
        assertThat(content.get(i).begin()).isGreaterThanOrEqualTo(content.get(i - 1).end());
      }
    }
  }

  @Test
  void aTitleInMarksIsNotAQuotation(Presser presser) {
    assertThat(presser.extract("The film “The Last Clock” opens in March.").quotations()).isEmpty();
  }

  @Test
  void aPassageThatGoesOnOverParagraphsIsOneQuotationAndWhatFollowsIsPartOfIt(Presser presser) {
    String text = "Ada Okoro wants the old clock back.\n\n“Time is short, and we are all tired of waiting.\n\nThat"
        + " clock is ours,” Okoro told the Courier.\n\n“We shall go on asking for it until the council gives in.”\n";
    assertThat(presser.extract(text).quotations()).filteredOn(q -> q.kind() == Kind.DIRECT).singleElement()
        .satisfies(q -> assertThat(q.content()).hasSize(2));
  }
}
