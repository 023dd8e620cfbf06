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
      "Zia Quell can be reached at the quay", "AD", "Get our tide tables delivered to your inbox each day.",
      "If you value ferries, please consider making a donation.", "Ina Quell/Getty Images",
      "Follow AP’s full coverage of the ferries at https://post.example/ferries",
      "FILE PHOTO: The quay of Westerby, which has begun to sink, as seen from the last ferry, with the band on board "
          + "and the mayor at the helm, on Sunday night, as hundreds came to wave. Tide Agency/Ina Quell",
      "A photo posted by Ina Quell (@inaquell) on Nov 3, 2025"})
  void thatTalksOfThePageHoweverItBegins(String note) {
    assertThat(words.isService(note)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "Readers want more ferries.", "12 ferries turned back.", "The caption says so.",
      "Comments on the plan will be reviewed by the council.", "All comments were kind.", "Émile Roe left.", "zz",
      "She found a letter in her inbox.", "Ads on ferries are to go.",
      "The council will consider a donation next week.",
      "The ferry is to follow AP stories.", "He sued over this copyright.", "The firm said and/or Reuters said it."})
  void thatIsNews(String news) {
    assertThat(words.isService(news)).isFalse();
  }
}
