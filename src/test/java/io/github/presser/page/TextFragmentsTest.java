package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Publication;
import io.github.presser.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFragmentsTest {

  private static final String PAGE = "https://post.example/harbour";

  private static Article article(String text, String headline, String address) {
    Publication publication =
        new Publication(
            Optional.of(headline), Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
            Optional.of(address));
    return new Article("a", text, Optional.empty(), publication);
  }

  private static String directive(String text, String words) {
    return directive(text, words, "");
  }

  private static String directive(String text, String words, String headline) {
    int begin = text.indexOf(words);
    String address =
        TextFragments.of(article(text, headline, PAGE)).address(List.of(new Span(begin, begin + words.length())))
            .orElseThrow();
    assertThat(address).startsWith(PAGE + "#:~:text=");
    return address.substring(PAGE.length() + "#:~:".length());
  }

  @Test
  void wordsAreNamedWithoutTheMarksAroundThem() {
    assertThat(directive("“The quay has begun to sink,” said Ina Quell.", "“The quay has begun to sink,”"))
        .isEqualTo("text=The%20quay%20has%20begun%20to%20sink");
  }

  @Test
  void manyWordsAreNamedByTheirEnds() {
    String words = "“We have no choice, since the quay has begun to sink into the mud of the harbour.”";

    assertThat(directive(words + " said Ina Quell.", words))
        .isEqualTo("text=We%20have%20no%20choice%2C%20since,the%20mud%20of%20the%20harbour");
  }

  @Test
  void aPartNeverGoesBeyondItsParagraph() {
    String words = "“Never again.\n\n“That is all there is to say about it, and it is enough for now.”";

    assertThat(directive(words + " said Ina Quell.", words))
        .isEqualTo("text=Never%20again,it%20is%20enough%20for%20now");
  }

  @Test
  void wordsThatAreThereTwiceGetWhatIsAroundThem() {
    String text = "The mayor said the quay will be closed to all. The owner said the quay will be closed to all.";

    assertThat(directive(text, "the quay will be closed to all"))
        .isEqualTo("text=mayor%20said-,the%20quay%20will%20be%20closed%20to%20all");
    assertThat(directive("The harbour shuts. “No,” she told the council on Monday.", "“No,”"))
        .isEqualTo("text=The%20harbour%20shuts.-,%E2%80%9CNo");
    assertThat(directive("“No,” she told the council on Monday.", "“No,”"))
        .isEqualTo("text=No%2C%E2%80%9D,-she%20told%20the");
  }

  @Test
  void nothingButWhiteSpacePartsWordsFromAContextInAnotherParagraph() {
    String text = "She wrote:\n\n“… No.”\n\nThen she left. No.";

    assertThat(directive(text, "No")).isEqualTo("text=She%20wrote:-,%E2%80%9C%E2%80%A6%20No.%E2%80%9D,-Then");
  }

  @Test
  void wordsThatTheHeadlineHasTooGetWhatIsAroundThem() {
    String text = "She said that the quay will be closed to all of them.";

    assertThat(directive(text, "the quay will be closed", "The quay will be closed"))
        .isEqualTo("text=that-,the%20quay%20will%20be%20closed");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "well-known, they say & so on|well%2Dknown%2C%20they%20say%20%26%20so%20on",
      "50% of René's “boats”, no?|50%25%20of%20Ren%C3%A9's%20%E2%80%9Cboats%E2%80%9D%2C%20no",
      "to 😀 be (now) or #never|to%20%F0%9F%98%80%20be%20(now)%20or%20%23never"})
  void whatHasAMeaningInAFragmentIsEncoded(String words, String encoded) {
    assertThat(directive(words, words)).contains(encoded);
  }

  @Test
  void severalSpansAreMarkedTogether() {
    String text = "“We have no other choice,” she said, “than to close the quay.”";

    assertThat(TextFragments.of(article(text, "", PAGE)).address(List.of(new Span(0, 26), new Span(37, 61))))
        .contains(PAGE + "#:~:text=We%20have%20no%20other%20choice&text=than%20to%20close%20the%20quay");
  }

  @Test
  void aFragmentThatTheAddressHasStays() {
    List<Span> spans = List.of(new Span(0, 19));

    assertThat(TextFragments.of(article("The quay is sinking now.", "", PAGE + "#top")).address(spans))
        .contains(PAGE + "#top:~:text=The%20quay%20is%20sinking");
    assertThat(TextFragments.of(article("The quay is sinking now.", "", PAGE + "#:~:text=old")).address(spans))
        .contains(PAGE + "#:~:text=The%20quay%20is%20sinking");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/hosts", "", "harbour.html"})
  void whatIsNoAddressOfTheWebIsNone(String address) {
    TextFragments none = TextFragments.of(article("The quay is sinking.", "", address));

    assertThat(none.address(List.of(new Span(0, 8)))).isEmpty();
    assertThat(none.page()).isEmpty();
  }

  @Test
  void withoutAWordThereIsNoAddress() {
    TextFragments addresses = TextFragments.of(article("“…” she said.", "", PAGE));

    assertThat(addresses.address(List.of(new Span(0, 3)))).isEmpty();
    assertThat(addresses.address(List.of())).isEmpty();
  }

  @Test
  void anySpanOfAnyTextIsTaken() {
    String text = " a—b\n\nc “d”\ne-f. 😀 g a b c d\r\n\r\na b c d e f g a b c d e f g";
    TextFragments addresses = TextFragments.of(article(text, "a b c d", PAGE));

    for (int begin = 0; begin < text.length(); begin++) {
      for (int end = begin; end <= text.length(); end++) {
        Optional<String> address = addresses.address(List.of(new Span(begin, end)));
        boolean hasWord = text.substring(begin, end).chars().anyMatch(Character::isLetterOrDigit);
        assertThat(address.isPresent()).as("%d to %d", begin, end).isEqualTo(hasWord);
      }
    }
  }
}
