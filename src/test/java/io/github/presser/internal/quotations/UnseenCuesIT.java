package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.presser.Presser;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.fixtures.PresserExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Cues whose words the training articles do not have as cues, most of them not at all: what is found of them is known
 * from how they are built in, and from words of their kind.
 */
@ExtendWith(PresserExtension.class)
class UnseenCuesIT {

  /** Construction | sentence | source | content; … parts the runs of a content. */
  private static final List<String> SENTENCES = List.of(
      "verb + that | Ana Lindt averred that the ferry would sail. | Ana Lindt | that the ferry would sail",
      "verb + that | The mayor conjectured that frost broke the pipes. | The mayor | that frost broke the pipes",
      "verb + clause | Rolf Okoro reckons the harbour will close. | Rolf Okoro | the harbour will close",
      "verb + clause | The tenants griped the lift never came. | The tenants | the lift never came",
      "addressee | Mira Poe apprised the board that the mill had burned. | Mira Poe | that the mill had burned",
      "addressee | The coach entreated the players to stay in the city. | The coach | the players to stay in the city",
      "infinitive | Mira Poe yearns to run the school. | Mira Poe | to run the school",
      "infinitive | The union undertook to mend the roof. | The union | to mend the roof",
      "passive | The mill was adjudged unsafe by the inspectors. | the inspectors | The mill … unsafe",
      "passive | It was mooted by the board that the school would move. | the board | that the school would move",
      "adjective | Ida Varga is unconvinced that the roof will hold. | Ida Varga | that the roof will hold",
      "adjective | The farmers were livid that the road had closed. | The farmers | that the road had closed",
      "noun | Ida Varga has a hunch that the mill will be sold. | Ida Varga | that the mill will be sold",
      "noun | The avowal by Rolf Okoro that he had paid came late. | Rolf Okoro | that he had paid",
      "after | The winter would be long, prophesied the fisherman. | the fisherman | The winter would be long",
      "after | The pool, grumbled Ana Lindt, was never open. | Ana Lindt | The pool … was never open",
      "marks | “We are going home,” bellowed the captain. | the captain | “We are going home,”",
      "marks | “The soup was splendid,” Ida Varga enthused. | Ida Varga | “The soup was splendid,”",
      "participle | The board met in May, divulging that the pool would close. | The board | that the pool would close",
      "participle | Rueing that he had sold the boat, Rolf Okoro left. | Rolf Okoro | that he had sold the boat");

  /** So many are found by the shipped model; the message of a failure tells those that are not. */
  private static final int LEAST_FOUND = 16;

  @Test
  void mostAreFoundByTheirConstruction(Presser presser) {
    List<String> missed = new ArrayList<>();
    for (String sentence : SENTENCES) {
      List<String> parts = Splitter.on(" | ").splitToList(sentence);
      String text = parts.get(1);
      List<String> found = presser.extract(text).quotations().stream().map(q -> told(text, q)).toList();
      if (!found.contains(parts.get(2) + " | " + parts.get(3))) {
        missed.add(sentence + " but " + found);
      }
    }
    assertThat(SENTENCES.size() - missed.size()).as(String.join("\n", missed)).isGreaterThanOrEqualTo(LEAST_FOUND);
  }

  private static String told(String text, Quotation quotation) {
    String content =
        quotation.content().stream().map(span -> span.coveredText(text)).collect(Collectors.joining(" … "));
    return quotation.source().map((Span span) -> span.coveredText(text)).orElse("nobody") + " | " + content;
  }
}
