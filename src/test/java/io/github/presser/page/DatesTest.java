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
      "20160827T09:30:15Z | 2016-08-27T09:30:15Z",
      "20160827T0930+0200 | 2016-08-27T09:30+02:00",
      "201608270930 | 2016-08-27T00:00Z",
      "Sat, 27 Aug 2016 09:30:00 +0100 | 2016-08-27T09:30+01:00",
      "August 27, 2016 at 9:30 p.m. | 2016-08-27T21:30Z",
      "27th of August 2016 | 2016-08-27T00:00Z",
      "Published: Sept. 5, 2016 12:05 am | 2016-09-05T00:05Z",
      "Mon Aug 29 09:30:00 EDT 2016 | 2016-08-29T09:30-04:00",
      "29 August 2016 – 9.30 am AEST | 2016-08-29T09:30+10:00",
      "Aug 29, 2016, 9:30 a.m. ET | 2016-08-29T09:30-04:00",
      "Nov 29, 2016, 9:30 a.m. (ET) | 2016-11-29T09:30-05:00",
      "29 August 2016 at 09:30 and later | 2016-08-29T09:30Z",
      "https://post.example/2016/aug/27/harbour | 2016-08-27T00:00Z",
      "08/27/16 9:30 AM EST | 2016-08-27T09:30-05:00",
      "1472290200 | 2016-08-27T09:30Z",
      "1472290200123 | 2016-08-27T09:30Z",
      "05.06.2016 | 2016-06-05T00:00Z",
      "Updated 28 Aug 2016, first seen 2016-08-27 | 2016-08-28T00:00Z",
      "27/08/2016 | 2016-08-27T00:00Z",
      "https://post.example/2016/08/27/harbour | 2016-08-27T00:00Z"})
  void datesAreReadInTheFormsInUse(String text, String date) {
    assertThat(new Dates(PageWords.standard(), Dates.Order.UNKNOWN).read(text)).contains(OffsetDateTime.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
      "DAY_FIRST, 05/06/2016 9:30, 2016-06-05T09:30Z", "MONTH_FIRST, 05/06/2016, 2016-05-06T00:00Z",
      "DAY_FIRST, 05/16/2016, 2016-05-16T00:00Z", "MONTH_FIRST, 16/05/2016, 2016-05-16T00:00Z"})
  void theOrderOfTheCountryTellsWhereNumbersDoNot(Dates.Order order, String text, String date) {
    assertThat(new Dates(PageWords.standard(), order).read(text)).contains(OffsetDateTime.parse(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "yesterday", "2016-13-40", "31/02/2016", "31 February 2016",
      "05/06/2016", "05/06/16", "0001-01-01", "1/2/34/56", "call 5550-12-3456", "id 1472290200"})
  void whatIsNoDateOrMayBeTwoIsNone(String text) {
    assertThat(new Dates(PageWords.standard(), Dates.Order.UNKNOWN).read(text)).isEmpty();
  }
}
