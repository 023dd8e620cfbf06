package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paragraph says to the reader. */
class PageWordsTest {

  private final PageWords words = PageWords.standard();

  @ParameterizedTest
  @ValueSource(strings = {
      "Read more: Ferries turn back", "read next", "» READ MORE ABOUT FERRIES", "12 comments", "(END)",
      "© Westerby Post 2025",
      "Westerby: click here for the timetable", "Über uns: click here", "tide@post.example", "Caption",
      "If you value our work, donate", "All rights reserved", "5 min read", "Zia Quell can be reached at the quay"})
  void thatTalksOfThePageHoweverItBegins(String note) {
    assertThat(words.isService(note)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "Readers want more ferries.", "12 ferries turned back.", "The caption says so.", "Émile Roe left.", "zz"})
  void thatIsNews(String news) {
    assertThat(words.isService(news)).isFalse();
  }
}
