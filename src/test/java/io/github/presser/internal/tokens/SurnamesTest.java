package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.english.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurnamesTest {

  private static final String IN_FULL = "Otto_NNP/P Sharp_NNP/P left_VBD ._. | ";

  /** The tags of the surname after the sentence that has the name in full. */
  private static List<String> tags(String tagged) {
    AnnotatedText text = TaggedText.of(IN_FULL + tagged);
    List<Token> tokens = new ArrayList<>(text.tokens());
    new Surnames(Lexicon.standard()).mend(tokens, text.sentences());
    return tokens.subList(2, tokens.size()).stream().filter(token -> token.text().equals("Sharp"))
        .map(token -> token.tag() + "/" + token.name()).toList();
  }

  @Test
  void aSurnameThatIsAnotherWordHasItsCapitalForBeingOne() {
    assertThat(tags("He_PRP is_VBZ late_JJ ,_, says_VBZ Sharp_RB ._.")).containsExactly("NNP/PERSON");
    assertThat(tags("But_CC Sharp_RB still_RB says_VBZ so_RB ._.")).containsExactly("NNP/PERSON");
  }

  @Test
  void whoOpensASentenceHasToSpeak() {
    assertThat(tags("Sharp_RB says_VBZ so_RB ._.")).containsExactly("NNP/PERSON");
    assertThat(tags("Sharp_RB also_RB said_VBD so_RB ._.")).containsExactly("NNP/PERSON");
    assertThat(tags("Sharp_RB on_IN Monday_NNP he_PRP left_VBD ._.")).containsExactly("RB/NONE");
    assertThat(tags("He_PRP said_VBD :_: Sharp_RB is_VBZ best_JJS ._.")).containsExactly("RB/NONE");
  }

  @Test
  void whatHasACapitalForAnotherReasonStaysAWord() {
    assertThat(tags("on_IN the_DT Sharp_JJ Show_NN ._.")).containsExactly("JJ/NONE");
    assertThat(tags("She_PRP is_VBZ Too_RB Sharp_RB ._.")).containsExactly("RB/NONE");
    assertThat(tags("in_IN the_DT Sharp_JJ ._.")).containsExactly("JJ/NONE");
  }

  @Test
  void aTitleMakesANameOfAnyWordWithACapital() {
    assertThat(tags("the_DT peer_NN Lord_NNP Sharp_RB left_VBD ._.")).containsExactly("NNP/PERSON");
    assertThat(tags("so_RB Mrs_NNP Sharp_RB left_VBD ._.")).containsExactly("NNP/PERSON");
    assertThat(tags("the_DT Lord_NNP Sharp_RB Mayor_NN left_VBD ._.")).as("part of more").containsExactly("RB/NONE");
    assertThat(tags("so_RB Bo_NNP/P Lord_NNP Sharp_RB left_VBD ._.")).as("within a name").containsExactly("RB/NONE");
  }

  @Test
  void whatHasATitleAndIsNobodyStaysAWord() {
    assertThat(tags("as_IN the_DT Lord_NNP Sharp_RB calls_VBZ ._.")).as("after an article").containsExactly("RB/NONE");
    assertThat(tags("so_RB Miss_NNP Sharp_RB left_VBD ._.")).as("a pageant has it").containsExactly("RB/NONE");
    assertThat(tags("the_DT film_NN “_`` Mrs_NNP Sharp_RB ”_'' left_VBD ._.")).as("a film").containsExactly("RB/NONE");
    assertThat(tags("in_IN “_`` The_DT Mrs_NNP Sharp_RB ”_'' ._.")).as("a longer title").containsExactly("RB/NONE");
    assertThat(tags("in_IN “_`` Old_JJ Mrs_NNP Sharp_RB ”_'' ._.")).as("a longer title").containsExactly("RB/NONE");
    assertThat(tags("so_RB he_PRP said_VBD “_`` Mrs_NNP Sharp_RB left_VBD ._.")).containsExactly("NNP/PERSON");
  }

  @Test
  void anOfficeAfterATitleIsNoName() {
    List<Token> tokens = new ArrayList<>(TaggedText.of("the_DT Lord_NNP Mayor_NN left_VBD ._.").tokens());
    new Surnames(Lexicon.standard()).mend(tokens, List.of(new Sentence(0, tokens.size(), 0)));
    assertThat(tokens.get(2).name()).isEqualTo(NameTag.NONE);
  }

  @Test
  void aWordThatNobodyIsCalledByStaysOne() {
    List<Token> tokens = new ArrayList<>(TaggedText.of("He_PRP is_VBZ late_JJ ,_, says_VBZ Sharp_RB ._.").tokens());
    new Surnames(Lexicon.standard()).mend(tokens, List.of(new Sentence(0, tokens.size(), 0)));
    assertThat(tokens.get(5).tag()).isEqualTo("RB");
  }

  /** The first two tokens, with their tags. */
  private static List<String> mended(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    List<Token> tokens = new ArrayList<>(text.tokens());
    new Surnames(Lexicon.standard()).mend(tokens, text.sentences());
    return tokens.subList(0, 2).stream().map(token -> token.tag() + "/" + token.name()).toList();
  }

  @Test
  void aPronounBeforeANameIsASurname() {
    assertThat(mended("He_PRP Weilan_NNP ,_, a_DT teacher_NN ,_, left_VBD ._."))
        .containsExactly("NNP/PERSON", "NNP/PERSON");
    assertThat(mended("He_PRP Weilan_NNP said_VBD so_RB ._.")).containsExactly("NNP/PERSON", "NNP/PERSON");
  }

  @Test
  void aPronounStaysOneBeforeAnyOtherWord() {
    assertThat(mended("He_PRP Monday_NNP said_VBD so_RB ._.")).containsExactly("PRP/NONE", "NNP/NONE");
    assertThat(mended("He_PRP Says_VBZ so_RB ._.")).containsExactly("PRP/NONE", "VBZ/NONE");
    assertThat(mended("He_PRP Weilan_NNP Harbour_NNP left_VBD ._.")).containsExactly("PRP/NONE", "NNP/NONE");
    assertThat(mended("She_PRP Weilan_NNP said_VBD so_RB ._.")).containsExactly("PRP/NONE", "NNP/NONE");
    assertThat(mended("He_PRP WEILAN_NNP ,_, a_DT teacher_NN ._.")).containsExactly("PRP/NONE", "NNP/NONE");
    assertThat(mended("He_PRP Weilan_NNP")).containsExactly("PRP/NONE", "NNP/NONE");
  }
}
