package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import io.github.presser.internal.english.Lexicon;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  private final Abbreviations abbreviations = new Abbreviations(Lexicon.standard());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "said Nadia Conn. He left.           | said Nadia Conn . He left .",
    "left in March.-It rained            | left in March . - It rained",
    "met Nadia Brill,-who left           | met Nadia Brill , - who left",
    "the Calif.-Nevada line              | the Calif. - Nevada line",
    "“No,” said Nadia Ore. “I stay.”     | “ No , ” said Nadia Ore . “ I stay . ”",
    "the builder Eric Mar. The rest      | the builder Eric Mar . The rest",
    "said Ana Brill.She left            | said Ana Brill . She left",
    "by Nov.When it rains, I stay.      | by Nov. When it rains , I stay .",
    "met Sen.Brill of Ostia.I left      | met Sen. Brill of Ostia . I left",
    "a Ph.D at J.Crew and Brill.com     | a Ph.D at J.Crew and Brill.com",
    "in Hartford, Conn. The plant closed | in Hartford , Conn. . The plant closed",
    "in Jackson Miss. The plant closed   | in Jackson Miss. . The plant closed",
    "at Lake Charles Wis. The plant closed | at Lake Charles Wis. . The plant closed",
    "on Jan. 3 and in April Mar. 4       | on Jan. 3 and in April Mar. 4",
    "Nadia Poe Jr. The council           | Nadia Poe Jr. . The council",
    "said Del. Ana Brill of              | said Del. Ana Brill of",
    "in Dover, Del. Ana Brill lost       | in Dover , Del. . Ana Brill lost",
    "the lawyer, Barr. Femi Ojo, said    | the lawyer , Barr. Femi Ojo , said"
  })
  void tellsWhetherAStopEndsTheSentence(String text, String tokens) {
    assertThat(mend(text).stream().map(CoreLabel::word).toList()).containsExactly(tokens.split(" "));
  }

  @Test
  void keepsWhereTheyStand() {
    List<CoreLabel> tokens = mend("said Nadia Conn. He left.");
    assertThat(tokens.get(2).endPosition()).isEqualTo(15);
    assertThat(tokens.get(3).beginPosition()).isEqualTo(15);
    assertThat(tokens.get(3).endPosition()).isEqualTo(16);
  }

  private List<CoreLabel> mend(String text) {
    return abbreviations.mend(
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), "").tokenize());
  }
}
