package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The three stages together, learnt from articles that are made by a pattern: what is one of its kind is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotationTrainerTest {

  private static final List<String> NAMES = List.of("Roe", "Poe", "Okoro", "Lindt", "Varga", "Sato", "Haug");
  private static final List<String> THINGS = List.of("harbour", "school", "bridge", "mill", "station");

  /** What one article says: where a line has braces, they hold source, cue and content. */
  private static final String ARTICLE =
      """
      The_DT THING_NN opened_VBD in_IN May_NNP ._.
      {s NAME_NNP/P } {c said_VBD } {q that_IN the_DT THING_NN leaked_VBD } ._.
      {q “_`` The_DT THING_NN leaked_VBD again_RB ,_, ”_'' } {c said_VBD } {s NAME_NNP/P } ._.
      {q “_`` We_PRP closed_VBD the_DT THING_NN ._. | It_PRP leaked_VBD ,_, ”_'' } {s NAME_NNP/P } {c said_VBD } ._.
      {c According_VBG to_TO } {s NAME_NNP/P } ,_, {q the_DT THING_NN leaked_VBD } ._.
      {s NAME_NNP/P } {c told_VBD } reporters_NNS {q that_IN the_DT THING_NN leaked_VBD } ._.
      {s NAME_NNP/P } {c said_VBD } {q that_IN the_DT THING_NN leaked_VBD } ,_, and_CC \
      {s Lowe_NNP/P } {c said_VBD } {q that_IN the_DT mill_NN leaked_VBD } ._.
      NAME_NNP/P walked_VBD to_TO the_DT THING_NN with_IN a_DT dog_NN ._.
      """;

  private final QuotationModel model = trained(1).train();

  @Test
  void whatIsOfALearntKindIsFoundWithItsSourceAndCue() {
    assertThat(found("Berg_NNP/P said_VBD that_IN the_DT tower_NN leaked_VBD ._."))
        .containsExactly("Berg | said | that the tower leaked");
    assertThat(found("“_`` The_DT tower_NN leaked_VBD again_RB ,_, ”_'' said_VBD Berg_NNP/P ._."))
        .containsExactly("Berg | said | “The tower leaked again,”");
    assertThat(found("According_VBG to_TO Berg_NNP/P ,_, the_DT tower_NN leaked_VBD ._."))
        .containsExactly("Berg | According to | the tower leaked");
  }

  @Test
  void theAddresseeIsNoPartOfWhatIsSaid() {
    assertThat(found("Berg_NNP/P told_VBD visitors_NNS that_IN the_DT tower_NN leaked_VBD ._."))
        .containsExactly("Berg | told | that the tower leaked");
  }

  @Test
  void whatAttributesNothingIsLeft() {
    assertThat(found("The_DT tower_NN opened_VBD in_IN May_NNP ._.")).isEmpty();
    assertThat(found("Berg_NNP/P walked_VBD to_TO the_DT tower_NN with_IN a_DT dog_NN ._.")).isEmpty();
  }

  @Test
  void ofTwoInOneSentenceEachHasItsOwnWords() {
    assertThat(found("Berg_NNP/P said_VBD that_IN the_DT tower_NN leaked_VBD ,_, and_CC Haug_NNP/P said_VBD that_IN"
        + " the_DT mill_NN leaked_VBD ._."))
        .containsExactly("Berg | said | that the tower leaked", "Haug | said | that the mill leaked");
  }

  @Test
  void theSameArticlesAndSeedGiveTheSameBytes() {
    assertThat(trained(1).train().toBytes()).isEqualTo(model.toBytes());
    assertThat(trained(2).train().toBytes()).isNotEqualTo(model.toBytes());
  }

  @Test
  void aModelIsReadBackAsItWas() {
    byte[] bytes = model.toBytes();
    assertThat(QuotationModel.fromBytes(bytes, "a file").toBytes()).isEqualTo(bytes);
  }

  private static QuotationTrainer trained(long seed) {
    QuotationTrainer trainer = new QuotationTrainer(seed);
    for (String name : NAMES) {
      for (String thing : THINGS) {
        add(ARTICLE.replace("NAME", name).replace("THING", thing), trainer);
      }
    }
    return trainer;
  }

  private static void add(String article, QuotationTrainer trainer) {
    AnnotatedText text = TaggedText.of(article.replaceAll("\\{[scq] |\\} ", ""));
    List<GoldAttribution> gold = new ArrayList<>();
    int token = 0;
    for (String line : Splitter.on('\n').split(article)) {
      Span[] parts = new Span[3];
      int part = 0;
      int begin = token;
      for (String item : Splitter.on(' ').omitEmptyStrings().split(line)) {
        if (item.startsWith("{")) {
          part = "scq".indexOf(item.charAt(1));
          begin = token;
        } else if (item.equals("}")) {
          parts[part] = text.spanOf(begin, token);
          if (Stream.of(parts).allMatch(Objects::nonNull)) {
            gold.add(
                new GoldAttribution("E" + gold.size(), List.of(parts[0]), List.of(parts[1]), List.of(parts[2])));
            parts = new Span[3];
          }
        } else if (!item.equals("|")) {
          token++;
        }
      }
    }
    trainer.add(text, gold);
  }

  /** Each attribution as its source, cue and content. */
  private List<String> found(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    List<Attribution> attributions = new QuotationFinder(model).find(text);
    assertThat(attributions).allSatisfy(a -> assertThat(a.confidence()).isBetween(0.35, 1.0));
    assertThat(attributions).filteredOn(a -> a.kind() == Quotation.Kind.DIRECT)
        .allSatisfy(a -> assertThat(a.passages()).isNotEmpty());
    return attributions.stream()
        .map(a -> words(text, a.source()) + " | " + words(text, a.cue()) + " | "
            + String.join(" … ", text.spansOf(a.content()).stream()
                .map(span -> text.text().substring(span.begin(), span.end())).toList()))
        .toList();
  }

  private static String words(AnnotatedText text, Optional<TokenRange> range) {
    return range.map(text::spanOf).map(span -> text.text().substring(span.begin(), span.end())).orElse("");
  }
}
