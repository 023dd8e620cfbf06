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
      "Please note: all comments are moderated.", "Comments on this article are now closed",
      "If you value our work, donate",
      "Note: We are temporarily moderating all comments.", "Please be polite to others when you comment.",
      "The Westerby Post reserves the right to remove comments.", "All rights reserved", "5 min read",
      "Zia Quell can be reached at the quay"})
  void thatTalksOfThePageHoweverItBegins(String note) {
    assertThat(words.isService(note)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "Readers want more ferries.", "12 ferries turned back.", "The caption says so.",
      "Comments on the plan will be reviewed by the council.", "All comments were kind.", "Émile Roe left.", "zz"})
  void thatIsNews(String news) {
    assertThat(words.isService(news)).isFalse();
  }
}
