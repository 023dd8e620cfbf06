package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first token is the source, the second the cue, and the content ends where the slash stands. */
class ContentsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "She_PRP thanked_VBD her_PRP$ aide_NN :_: “_`` It_PRP works_VBZ ._. ”_'' / | “ It works . ”",
    "She_PRP told_VBD voters_NNS ,_, “_`` It_PRP works_VBZ ._. ”_'' / | “ It works . ”",
    "She_PRP told_VBD voters_NNS ,_, “_`` it_PRP works_VBZ ._. ”_'' / | voters , “ it works . ”",
    "She_PRP says_VBZ things_NNS ,_, “_`` It_PRP works_VBZ ._. ”_'' / | things , “ It works . ”",
    "She_PRP said_VBD it_PRP was_VBD this_DT :_: “_`` It_PRP works_VBZ ._. ”_'' / | it was this : “ It works . ”",
    "She_PRP described_VBD as_IN “_`` old_JJ ”_'' / ._. | “ old ”",
    "She_PRP said_VBD it_PRP works_VBZ / ._. | it works",
    "She_PRP described_VBD as_IN old_JJ / ._. | as old",
    "She_PRP described_VBD it_PRP as_IN “_`` old_JJ ”_'' / ._. | it as “ old ”",
    "She_PRP told_VBD voters_NNS –_: “_`` It_PRP works_VBZ ._. ”_'' / | voters – “ It works . ”",
    "She_PRP asked_VBD voters_NNS who_WP :_: “_`` It_PRP works_VBZ ._. ”_'' / | voters who : “ It works . ”",
  })
  void aPassageBeginsWhereTheColonAnnouncesIt(String sentence, String content) {
    assertThat(mended(sentence)).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "She_PRP said_VBD it_PRP keeps_VBZ the_DT “_`` one_CD pier_NN ”_'' / rule_NN in_IN May_NNP ,_, and_CC left_VBD ._."
        + " | it keeps the “ one pier ” rule in May",
    "She_PRP said_VBD it_PRP keeps_VBZ the_DT “_`` one_CD pier_NN ”_'' / rule_NN and_CC left_VBD ._."
        + " | it keeps the “ one pier ” rule",
    "She_PRP said_VBD it_PRP keeps_VBZ the_DT “_`` pier_NN ”_'' / rule_NN for_IN “_`` boats_NNS ”_'' ._."
        + " | it keeps the “ pier ”",
    "She_PRP said_VBD it_PRP keeps_VBZ the_DT “_`` pier_NN ”_'' / rule_NN for_IN ,_, and_CC left_VBD ._."
        + " | it keeps the “ pier ”",
    "She_PRP said_VBD it_PRP keeps_VBZ “_`` one_CD pier_NN ,_, ”_'' / rules_NNS show_VBP ._. | it keeps “ one pier , ”",
    "She_PRP said_VBD “_`` It_PRP rained_VBD ”_'' / today_NN ._. | “ It rained ”",
    "She_PRP said_VBD it_PRP is_VBZ “_`` old_JJ ”_'' / when_WRB asked_VBN ._. | it is “ old ”",
  })
  void aClauseDoesNotEndInsideANounPhrase(String sentence, String content) {
    assertThat(mended(sentence)).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Roe_NNP claim_NN that_IN it_PRP sank_VBD drew_VBD fire_NN / ._. | that it sank",
    "Roe_NNP claim_NN that_IN it_PRP sank_VBD soon_RB drew_VBD fire_NN / ._. | that it sank",
    "Roe_NNP vow_NN to_TO pay_VB was_VBD new_JJ / ._. | to pay",
    "Roe_NNP claim_NN that_IN it_PRP sank_VBD when_WRB it_PRP blew_VBD drew_VBD / ._. | that it sank when it blew",
    "Roe_NNP claim_NN that_IN it_PRP sank_VBD and_CC burned_VBD / ._. | that it sank and burned",
    "Roe_NNP claim_NN that_IN “_`` it_PRP sank_VBD ”_'' drew_VBD fire_NN / ._. | that “ it sank ”",
    "Roe_NNP claims_VBZ that_IN it_PRP sank_VBD drew_VBD fire_NN / ._. | that it sank drew fire",
  })
  void whatANounSaysEndsBeforeTheNounsOwnVerb(String sentence, String content) {
    assertThat(mended(sentence)).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "She_PRP said_VBD that_IN in_IN May_NNP / ,_, it_PRP sank_VBD ,_, and_CC left_VBD ._. | that in May , it sank",
    "She_PRP said_VBD that_IN piers_NNS –_: all_DT old_JJ / –_: sank_VBD ._. | that piers – all old – sank",
    "She_PRP said_VBD that_IN it_PRP sank_VBD / ,_, and_CC left_VBD ._. | that it sank",
    "She_PRP said_VBD that_IN it_PRP sank_VBD –_: at_IN last_JJ / –_: again_RB ._. | that it sank – at last",
    "She_PRP said_VBD in_IN May_NNP / ,_, it_PRP sank_VBD ._. | in May",
    "She_PRP said_VBD that_IN in_IN May_NNP / ,_, it_PRP sank_VBD ._. | that in May , it sank",
    "She_PRP said_VBD that_IN in_IN May_NNP / ,_, it_PRP sank_VBD :_: all_DT ._. | that in May , it sank",
    "She_PRP said_VBD that_IN piers_NNS –_: all_DT –_: old_JJ / –_: sank_VBD ._. | that piers – all – old",
  })
  void aClauseDoesNotEndBeforeItsVerb(String sentence, String content) {
    assertThat(mended(sentence)).containsExactly(content);
  }

  @Test
  void whatStandsInsideTheRestOfAClauseIsItsPart() {
    AnnotatedText text = TaggedText.of(
        "She_PRP said_VBD that_IN in_IN May_NNP ,_, they_PRP said_VBD it_PRP sank_VBD ._.");
    TokenTraits traits = new TokenTraits(text);
    Segment segment = Segment.of(text, traits).get(0);
    Candidate outer = candidate(segment, 0, 1, 2, 5);
    Candidate inner = candidate(segment, 6, 7, 8, 10);
    assertThat(new Contents(text, traits).mended(List.of(outer, inner)))
        .singleElement().satisfies(c -> assertThat(c.content.end()).isEqualTo(10));
  }

  private static List<String> mended(String sentence) {
    List<String> items = List.of(sentence.strip().split(" +"));
    AnnotatedText text = TaggedText.of(sentence.replace("/ ", "").replaceFirst(" /$", ""));
    TokenTraits traits = new TokenTraits(text);
    Segment segment = Segment.of(text, traits).get(0);
    Candidate candidate = candidate(segment, 0, 1, 2, items.indexOf("/"));
    return new Contents(text, traits).mended(List.of(candidate)).stream()
        .map(c -> String.join(" ", c.content.stream().mapToObj(i -> text.tokens().get(i).text()).toList()))
        .toList();
  }

  private static Candidate candidate(Segment segment, int source, int cue, int begin, int end) {
    return Candidate.of(
        segment, 1, TokenSet.of(new TokenRange(source, source + 1)), TokenSet.of(new TokenRange(cue, cue + 1)),
        TokenSet.of(new TokenRange(begin, end)));
  }
}
