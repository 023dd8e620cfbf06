package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2016-08-27 | 2016-08-27T00:00Z",
      "2016-08-27T09:30:00Z | 2016-08-27T09:30Z",
      "2016-08-27T09:30:15.123+0200 | 2016-08-27T09:30:15+02:00",
      "2016-08-27 09:30 -05:00 | 2016-08-27T09:30-05:00",
      "20160827 | 2016-08-27T00:00Z",
      "Sat, 27 Aug 2016 09:30:00 +0100 | 2016-08-27T09:30+01:00",
      "August 27, 2016 at 9:30 p.m. | 2016-08-27T21:30Z",
      "27th of August 2016 | 2016-08-27T00:00Z",
      "Published: Sept. 5, 2016 12:05 am | 2016-09-05T00:05Z",
      "27/08/2016 | 2016-08-27T00:00Z",
      "https://post.example/2016/08/27/harbour | 2016-08-27T00:00Z"})
  void datesAreReadInTheFormsInUse(String text, String date) {
    assertThat(Dates.read(text)).contains(OffsetDateTime.parse(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2016-13-40", "05/06/2016", "call 5550-12-3456", "1472290200"})
  void whatIsNoDateOrMayBeTwoIsNone(String text) {
    assertThat(Dates.read(text)).isEmpty();
  }
}
