package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.learning.Features;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LinearChainTrainer;
import io.github.presser.internal.learning.LogisticModel;
import io.github.presser.internal.learning.TrainingSettings;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of each sentence the label model has learnt what it would make of it: whether it is asked is what is tested. */
class ThatClausesTest {

  /** None, source, cue and content, as the labels are numbered. */
  private static final String LABELS = "-SQC";

  private static final TrainingSettings SETTINGS = new TrainingSettings(16, 1, 30, 0.5, 0, 1);

  private static final String CLAUSE =
      "Roe_NNP/P said_VBD in_IN May_NNP that_IN Poe_NNP/P thinks_VBZ it_PRP sank_VBD ._.";
  private static final String CLAUSE_LABELS = "SQ--CCCCC-";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Roe_NNP/P said_VBD in_IN a_DT letter_NN that_IN it_PRP sank_VBD ._. | SQ---CCC- | Roe: that it sank",
    "Roe_NNP/P said_VBD Friday_NNP that_IN it_PRP sank_VBD ._. | SQ-CCC- | Roe: that it sank",
    "Roe_NNP/P told_VBD the_DT clerk_NN that_IN it_PRP sank_VBD ._. | SQ--CCC- | Roe: that it sank",
    "Roe_NNP/P said_VBD again_RB that_IN it_PRP sank_VBD ._. | SQ-CCC- | Roe: that it sank",
    "Roe_NNP/P said_VBD to_TO us_PRP that_IN it_PRP sank_VBD ._. | SQ--CCC- | Roe: that it sank",
    "Roe_NNP/P said_VBD today_NN that_IN it_PRP sank_VBD ._. | SQ-CCC- | Roe: that it sank",
    "Roe_NNP/P said_VBD in_IN Sinks_VBZ/L that_IN it_PRP sank_VBD ._. | SQ--CCC- | Roe: that it sank",
    // whatever the tagger takes "that" for
    "Roe_NNP/P said_VBD on_IN Friday_NNP that_WDT it_PRP sank_VBD ._. | SQ--CCC- | Roe: that it sank",
    // the rest of a clause that the label model cuts before its verb, up to a comma
    "Roe_NNP/P said_VBD in_IN May_NNP that_IN one_CD of_IN us_PRP left_VBD ,_, alone_RB ._. | SQ--CCCC----"
        + " | Roe: that one of us left",
  })
  void aClauseAwayFromItsVerbIsSaid(String tagged, String labels, String said) {
    assertThat(added(tagged, labels, List.of(), 1)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Police_NNS said_VBD Roe_NNP/P ,_, 52_CD ,_, had_VBD left_VBN ._. | SQCCCCCC- | Police: Roe , 52 , had left",
    // the rest of the clause that the label model cuts before its verb, or at a relative clause's
    "Police_NNS said_VBD Roe_NNP/P ,_, 52_CD ,_, left_VBD town_NN ._. | SQCCC---- | Police: Roe , 52 , left town",
    "Police_NNS said_VBD Jo_NNP/P Roe_NNP/P ,_, who_WP sang_VBD ,_, left_VBD ,_, too_RB ._. | SQCCCCC----- "
        + "| Police: Jo Roe , who sang , left",
  })
  void aClauseThatBeginsWithANameAndAnAsideIsSaid(String tagged, String labels, String said) {
    assertThat(added(tagged, labels, List.of(), 1)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Police_NNS said_VBD when_WRB they_PRP came_VBD ,_, it_PRP sank_VBD ._. | SQCCCCCC- "
        + "| Police: when they came , it sank",
    "Police_NNS said_VBD if_IN it_PRP rains_VBZ ,_, it_PRP may_MD sink_VB ._. | SQCCCCC--- "
        + "| Police: if it rains , it may sink",
    "Police_NNS said_VBD without_IN a_DT map_NN ,_, it_PRP sank_VBD ._. | SQCCCCCC- "
        + "| Police: without a map , it sank",
  })
  void aClauseThatBeginsWithWhatDependsOnItIsSaid(String tagged, String labels, String said) {
    assertThat(added(tagged, labels, List.of(), 1)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    // when or where somebody spoke, and to whom
    "Police_NNS said_VBD in_IN May_NNP ,_, it_PRP sank_VBD ._. | SQCCCCC-",
    "Police_NNS said_VBD when_WRB asked_VBN ,_, it_PRP sank_VBD ._. | SQCCCCC-",
    "Police_NNS said_VBD to_TO us_PRP ,_, it_PRP sank_VBD ._. | SQCCCCC-",
    // no clause after the comma, no comma, words in marks before it
    "Police_NNS said_VBD when_WRB they_PRP came_VBD ,_, last_JJ May_NNP ._. | SQCCCCCC-",
    "Police_NNS said_VBD when_WRB they_PRP came_VBD ._. | SQCCC-",
    "Police_NNS said_VBD when_WRB “_`` they_PRP ”_'' came_VBD ,_, it_PRP sank_VBD ._. | SQCCCCCCCC-",
    // no verb of speech, none that is finite, no subject
    "Police_NNS knew_VBD when_WRB they_PRP came_VBD ,_, it_PRP sank_VBD ._. | SQCCCCCC-",
    "Police_NNS saying_VBG when_WRB they_PRP came_VBD ,_, it_PRP sank_VBD ._. | SQCCCCCC-",
    "So_RB said_VBD when_WRB they_PRP came_VBD ,_, it_PRP sank_VBD ._. | SQCCCCCC-",
    "Police_NNS said_VBD when_WRB | SQC",
  })
  void whenSomebodySpokeBeginsNothingThatIsSaid(String tagged, String labels) {
    assertThat(added(tagged, labels, List.of(), 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    // no aside, no verb after it, no name
    "Police_NNS said_VBD Roe_NNP/P had_VBD left_VBN ._. | SQCCC-",
    "Police_NNS said_VBD Roe_NNP/P ,_, 52_CD ,_, of_IN Norby_NNP/L ._. | SQCCCCCC-",
    "Police_NNS said_VBD yesterday_NN ,_, when_WRB it_PRP rained_VBD ,_, left_VBD ._. | SQCCCCCCC-",
    // who speaks stands behind the verb: a clause, words in marks, or nothing, stands before it
    "It_PRP sank_VBD in_IN May_NNP ,_, said_VBD Roe_NNP/P ,_, 52_CD ,_, left_VBD ._. | -----QSCCCC-",
    "“_`` It_PRP ”_'' said_VBD Roe_NNP/P ,_, 52_CD ,_, left_VBD ._. | ---QSCCCCC",
    "Said_VBD Roe_NNP/P ,_, 52_CD ,_, left_VBD ._. | QSCCCC-",
    // no verb of speech, none that is finite
    "Police_NNS saw_VBD Roe_NNP/P ,_, 52_CD ,_, left_VBD ._. | SQCCCCC-",
    "Police_NNS saying_VBG Roe_NNP/P ,_, 52_CD ,_, left_VBD ._. | SQCCCCC-",
  })
  void anotherNameBehindTheVerbBeginsNothingThatIsSaid(String tagged, String labels) {
    assertThat(added(tagged, labels, List.of(), 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    // right behind its verb: the models see that
    "Roe_NNP/P said_VBD that_IN it_PRP sank_VBD ._. | SQCCC-",
    // what an object is about, or what is told of it
    "Roe_NNP/P announced_VBD the_DT letter_NN that_IN it_PRP sank_VBD ._. | SQ--CCC-",
    "Roe_NNP/P spoke_VBD of_IN ferries_NNS that_WDT sank_VBD ._. | SQ--CC-",
    "Roe_NNP/P said_VBD in_IN letters_NNS that_WDT often_RB sank_VBD ._. | SQ--CCC-",
    "Roe_NNP/P said_VBD in_IN letters_NNS that_WDT may_MD sink_VB ._. | SQ--CCC-",
    "Roe_NNP/P said_VBD in_IN letters_NNS that_WDT had_VBD sunk_VBN ._. | SQ--CCC-",
    // of a passive the subject says nothing
    "Roe_NNP/P was_VBD often_RB told_VBN in_IN May_NNP that_IN it_PRP sank_VBD ._. | S--Q--CCC-",
    // another verb between, a comma, words in marks; no verb after it
    "Roe_NNP/P said_VBD in_IN May_NNP ,_, that_IN it_PRP sank_VBD ._. | SQ---CCC-",
    "Roe_NNP/P said_VBD on_IN leaving_VBG that_IN it_PRP sank_VBD ._. | SQ--CCC-",
    "Roe_NNP/P said_VBD in_IN “_`` May_NNP ”_'' that_IN it_PRP sank_VBD ._. | SQ----CCC-",
    "Roe_NNP/P said_VBD in_IN May_NNP that_IN ferry_NN ._. | SQ--CC-",
    // the text ends with a name, with a "that"
    "Roe_NNP/P said_VBD Ana_NNP/P Poe_NNP/P | SQ--",
    "Roe_NNP/P said_VBD in_IN May_NNP that_WDT | SQ---",
  })
  void anotherThatBeginsNothingThatIsSaid(String tagged, String labels) {
    assertThat(added(tagged, labels, List.of(), 1)).isEmpty();
  }

  @Test
  void whatTheModelsHardlyTakeForAVerbOfSpeechSaysNothing() {
    assertThat(added(CLAUSE, CLAUSE_LABELS, List.of(), 0.4)).isEmpty();
    assertThat(added(CLAUSE, CLAUSE_LABELS, List.of(), 0.6)).isNotEmpty();
  }

  @Test
  void whoseVerbStandsInTheClauseIsLeftOut() {
    assertThat(added(CLAUSE, CLAUSE_LABELS, List.of(poe(7, 9)), 1))
        .containsExactly("Roe: that Poe thinks it sank");
  }

  @Test
  void aVerbInSomebodysWordsOrCueHasNoClauseOfItsOwn() {
    assertThat(added(CLAUSE, CLAUSE_LABELS, List.of(poe(0, 3)), 1)).containsExactly("Poe: Roe said in");
    Candidate holdsIt = Candidate.of(new Segment(0, CLAUSE_LABELS.length(), 0), 1, of(5, 6), of(1, 3), of(7, 9));
    assertThat(added(CLAUSE, CLAUSE_LABELS, List.of(holdsIt), 1)).containsExactly("Poe: it sank");
  }

  @Test
  void aClauseThatIsSomebodysWordsStaysTheirs() {
    assertThat(added(CLAUSE, CLAUSE_LABELS, List.of(poe(4, 9)), 1))
        .containsExactly("Poe: that Poe thinks it sank");
  }

  /** What is said, by whom, once the clause of the verb that is labelled the cue has been looked for. */
  private static List<String> added(String tagged, String labels, List<Candidate> chosen, double cueProbability) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    Segment segment = new Segment(0, text.tokens().size(), 0);
    int head = labels.indexOf('Q');
    CandidateFinder finder = new CandidateFinder(
        text, traits, Lesson.untrained(LogisticModel.untrained(), taught(traits, segment, head, labels)));
    finder.findAll(segment);
    Candidate candidate = Candidate.of(
        segment, cueProbability, of(0, 1), of(head, head + 1), new TokenSet(segment.begin()));
    return new ThatClauses(text, traits, finder).added(chosen, List.of(candidate)).stream()
        .map(c -> TokenWords.words(text, c.source) + ": " + TokenWords.words(text, c.content)).toList();
  }

  /** A label model that has seen nothing but the labels of this segment around this head. */
  private static LinearChain taught(TokenTraits traits, Segment segment, int head, String labels) {
    double[] cues = DoubleStream.generate(() -> 0.5).limit(segment.size()).toArray();
    LabelFeatures features = new LabelFeatures(traits, segment, cues);
    Features nodes = new Features();
    Features edges = new Features();
    int[][] ofNodes = new int[segment.size()][];
    int[][] ofEdges = new int[segment.size()][];
    for (int i = 0; i < segment.size(); i++) {
      features.fill(i, head, nodes, edges);
      ofNodes[i] = nodes.toArray();
      ofEdges[i] = edges.toArray();
    }
    int[] numbers = labels.chars().map(LABELS::indexOf).toArray();
    return LinearChainTrainer.train(
        List.of(new LinearChainTrainer.Example(ofNodes, ofEdges, numbers)), QuotationModel.LABELS, SETTINGS);
  }

  /** What Poe says in {@link #CLAUSE}. */
  private static Candidate poe(int begin, int end) {
    return Candidate.of(new Segment(0, CLAUSE_LABELS.length(), 0), 1, of(5, 6), of(6, 7), of(begin, end));
  }

  private static TokenSet of(int begin, int end) {
    return TokenSet.of(new TokenRange(begin, end));
  }
}
