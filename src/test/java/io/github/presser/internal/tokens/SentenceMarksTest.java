package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.presser.internal.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Marks stand in the sentence that they close or open")
class SentenceMarksTest {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}']+|[^\\p{L}\\s|]|\\|");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "\"We go. It is late.\" He left.; \"We go. | It is late. | \" He left.; \"We go. | It is late.\" | He left.",
        "\"We go. So what?\" he said.; \"We go. | So what? | \" he said.; \"We go. | So what?\" | he said.",
        "\"Go. Is it 'late?'\" He left.; \"Go. | Is it 'late? | '\" He left.; \"Go. | Is it 'late?'\" | He left.",
        "He left. \"We go,\" she said.; He left. \" | We go,\" she said.; He left. | \"We go,\" she said.",
        "\"We go. It is late,\" he said.; \"We go. | It is late,\" he said.; \"We go. | It is late,\" he said.",
        "He left. \"We go. It is late.; He left. | \"We go. | It is late.; He left. | \"We go. | It is late.",
        "He left. \"; He left. | \"; He left. | \""
      })
  void marksAreMoved(String text, String split, String mended) {
    Page page = Page.of(text);
    assertThat(text(new SentenceMarks(page).mended(sentences(split, page)))).isEqualTo(tokens(mended));
  }

  /** The tokens of a text whose sentences are parted by bars, with their places in the page. */
  private static List<List<CoreLabel>> sentences(String split, Page page) {
    List<List<CoreLabel>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
    Matcher matcher = TOKEN.matcher(split);
    int at = 0;
    while (matcher.find()) {
      if (matcher.group().equals("|")) {
        sentences.add(new ArrayList<>());
        continue;
      }
      CoreLabel label = new CoreLabel();
      label.setWord(matcher.group());
      at = page.text().indexOf(matcher.group(), at);
      label.setBeginPosition(at);
      at += matcher.group().length();
      label.setEndPosition(at);
      sentences.get(sentences.size() - 1).add(label);
    }
    return sentences;
  }

  private static String text(List<List<CoreLabel>> sentences) {
    return sentences.stream()
        .map(s -> s.stream().map(CoreLabel::word).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static String tokens(String split) {
    return TOKEN.matcher(split).results().map(r -> r.group()).collect(Collectors.joining(" "));
  }
}
