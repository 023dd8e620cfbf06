package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote an article and when, by the lines that a page shows around its headline. */
class OpeningTest {

  private static final String FIRST =
      "The harbour of Westerby will be closed to ferries from Monday, the port authority said on Friday.";
  private static final String SECOND =
      "Shopkeepers near the quay, who live on those that the ferries bring, have asked for help on 3 May 2011.";
  private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static Article read(String html, String address) throws NoArticleException {
    return new PageReader().read("page", "<title>Harbour to close for ferries</title>" + html, address);
  }

  private static Article read(String html) throws NoArticleException {
    return read("<h1>Harbour to close for ferries</h1>" + html + STORY, "");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
      "<p>Published 3 Nov 2025, 10:12 GMT</p> ~ 2025-11-03T10:12Z",
      "<p>Updated: 5 November 2025 09:00 | Published: 3 November 2025 10:12</p> ~ 2025-11-03T10:12Z",
      "<p>First published on Monday 3 November 2025 10.12 GMT. Last modified on 5 November 2025</p>"
          + " ~ 2025-11-03T10:12Z",
      "<p>Last updated on 5 November 2025</p><p>3 November 2025</p> ~ 2025-11-03T00:00Z",
      "<p>Last updated on 5 November 2025</p> ~ 2025-11-05T00:00Z",
      "<ul><li><time datetime=2025-12-24>Carols</time></li></ul><p>November 3rd, 2025</p> ~ 2025-11-03T00:00Z",
      "<div>By Lou Hale</div><div>November 3, 2025 5:12 PM EST</div> ~ 2025-11-03T17:12-05:00"})
  void theDateIsThatOfPublication(String shown, String date) throws NoArticleException {
    assertThat(read(shown).publication().date()).contains(OffsetDateTime.parse(date));
  }

  @Test
  void aDateInTheArticleOrOfThePageIsNone() throws NoArticleException {
    assertThat(read("<p>© 2019 Post, 3 May 2019</p>").publication().date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "en-GB, https://post.example/a, 2025-11-03", "en-US, https://post.example/a, 2025-03-11",
      "en-US, https://post.co.uk/a, 2025-11-03", "en, https://news.mil/a, 2025-03-11",
      "en, https://post.com.au/a, 2025-11-03"})
  void theCountryTellsTheOrderOfDayAndMonth(String language, String address, String date) throws NoArticleException {
    String page = "<html lang=" + language + "><h1>Harbour to close for ferries</h1><div>03/11/2025</div>" + STORY;

    assertThat(read(page, address).publication().date()).contains(OffsetDateTime.parse(date + "T00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html lang=en>", "<html lang=en-CA>", "<html lang=en>"})
  void whereTheCountryTellsNothingNumbersAreNoDate(String start) throws NoArticleException {
    String page = start + "<h1>Harbour to close for ferries</h1><div>03/11/2025</div>" + STORY;

    assertThat(read(page, "https://post.io/a").publication().date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
      "<p><b>By LOU HALE</b></p> ~ Lou Hale",
      "<p>By Lou Hale, Tide News, Norhaven</p> ~ Lou Hale",
      "<p>By Lou Hale and Ned Orr in Norhaven</p> ~ Lou Hale, Ned Orr",
      "<p>By</p><p>Lou Hale</p> ~ Lou Hale",
      "<p>Lou Hale and Ned Orr</p><p>3 May 2011</p> ~ Lou Hale, Ned Orr",
      "<p>Lou Hale, Ned Orr and Flo Reed in Norhaven | 3 May 2011</p> ~ Lou Hale, Ned Orr, Flo Reed",
      "<p>Lou Hale & Ned Orr</p><p>Harbour correspondents</p><p>3 May 2011</p> ~ Lou Hale, Ned Orr",
      "<p>Words by Lou Hale; photographs by Ned Orr</p> ~ Lou Hale",
      "<p class=byline>Lou Hale | Staff Writer | Westerby Post</p> ~ Lou Hale",
      "<p class=byline>By Lou Hale Nov. 3, 2025</p> ~ Lou Hale",
      "<p class=byline>By Lou Hale Monday, November 3, 2025</p> ~ Lou Hale",
      "<p class=byline>By Lou May 3 November 2025</p> ~ Lou May",
      "<p class=byline>By Lou Hale May 3 2025</p> ~ Lou Hale",
      "<p class=byline>Harbour News by Lou Hale</p> ~ Lou Hale",
      "<p class=byline>By Lou Quelling. Tide International</p> ~ Lou Quelling",
      "<p class=byline>lou hale and ned orr</p> ~ Lou Hale, Ned Orr",
      "<p><span>By</span><span>L.B. Hale</span></p> ~ L.B. Hale",
      "<a class=byline href=/a>More Lou (L.B.) Hale.</a> ~ Lou (L.B.) Hale",
      "<p class=byline>More from Lou Hale (Post)</p> ~ Lou Hale",
      "<p class=byline>Lou Hale, Harbour Marketing Manager</p> ~ Lou Hale",
      "<p class=author-info>Tide Insider <a rel=author href=/lou>Lou Hale</a> 3 Nov</p> ~ Lou Hale",
      "<ul><li><h3><a href=/dog>Dog finds sheep</a></h3><p class=author>Ned Orr</p></li></ul><p>By Lou Hale</p>"
          + " ~ Lou Hale",
      "<p>By Lou Hale, Ned Orr, and Flo Reed</p> ~ Lou Hale, Ned Orr, Flo Reed",
      "<p>By Lou Hale with wires</p> ~ Lou Hale",
      "<p>By LOU HALE and NED ORR</p> ~ Lou Hale, Ned Orr",
      "<p class=byline>Lou Hale, WESTERBY TODAY</p> ~ Lou Hale",
      "<p>By Lou 'Tide' Hale</p><p class=byline>Lou \"Tide Mill\" Hale</p> ~ Lou \"Tide Mill\" Hale",
      "<p class=byline><span>By</span><a>Lou Hale</a><span>Staff Writer</span></p> ~ Lou Hale",
      "<div class=author-box><div>Lou Hale</div><div>Deputy Harbour Editor</div></div> ~ Lou Hale",
      "<div><a rel=author href=/lou>Lou Hale</a>, <a rel=author href=/ned>Ned Orr</a></div> ~ Lou Hale, Ned Orr",
      "<div><a href=/authors/lou>Lou Hale</a></div><div>3 November 2025</div> ~ Lou Hale",
      "<div class=byline><a href=/people/lou>Lou Hale</a> Deputy Tide and Harbour Man</div> ~ Lou Hale"})
  void authorsAreThoseOfTheByline(String shown, String authors) throws NoArticleException {
    assertThat(read(shown).publication().authors()).isEqualTo(List.of(authors.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<div id=comments><p><span class=comment-author>Ned Orr</span> The ferries are late.</p></div>",
      "<ul><li class=recentcomments><span class=author><a href=/x>Ned Orr</a></span> on Ferries</li></ul>",
      "<figure><img src=a.jpg><figcaption>The quay <span class=img-author>Ned Orr/Tide</span></figcaption></figure>"})
  void whoCommentsOrTookAPictureIsNoAuthor(String shown) throws NoArticleException {
    assertThat(read(shown).publication().authors()).isEmpty();
    assertThat(read(shown + "<p class=author>Lou Hale</p>").publication().authors()).containsExactly("Lou Hale");
  }

  @Test
  void whereNoBylineIsTheAgencysLastLineTellsWhoReported() throws NoArticleException {
    String last = "<p>(Reporting by Lou Hale and Ned Orr in Norhaven; editing by Flo Reed)</p>";

    assertThat(read(STORY + last).publication().authors()).containsExactly("Lou Hale", "Ned Orr");
    assertThat(read("<p>By Kim Dale</p>" + STORY + last).publication().authors()).containsExactly("Kim Dale");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>Lou Hale and Ned Orr</p><p>The quay</p><p>The town</p><p>3 May 2011</p>",
      "<p>Tide News, Ned Orr</p><p>3 May 2011</p>",
      "<p>Lou Hale</p><p>3 May 2011</p>", "<p><a href=/x>Old Quay, New Quay</a></p><p>3 May 2011</p>",
      "<img src=a.jpg><p><em>Lou Hale and Ned Orr</em></p><p>3 May 2011</p>",
      "<p>Tide and Mill</p><p>3 May 2011</p>", "<p>Lou Hale and the Ned Orr</p><p>3 May 2011</p>"})
  void namesWithoutAWordAreAuthorsIfTheyAreSeveralAndAloneBesideTheDate(String shown) throws NoArticleException {
    assertThat(read(shown).publication().authors()).isEmpty();
  }

  @Test
  void theNamesOfTheAuthorsAreNoText() throws NoArticleException {
    assertThat(read("<div><p>Lou Hale and Ned Orr</p><p>3 May 2011</p>" + STORY + "</div>").text()).startsWith(FIRST);
  }

  @Test
  void whatIsCalledAnAuthorAboveTheHeadlineComesLast() throws NoArticleException {
    String menu = "<ul><li class=menu-author>Ned Orr</li></ul><div>Tuesday, 4 November 2025</div>";
    String head = "<h1>Harbour to close for ferries</h1>";
    String byline = "<div class=byline__name>Lou Hale</div><div>3 November 2025</div>";

    assertThat(read(menu + head + byline + STORY, "").publication().authors()).containsExactly("Lou Hale");
    assertThat(read(menu + head + byline + STORY, "").publication().date())
        .contains(OffsetDateTime.parse("2025-11-03T00:00Z"));
    assertThat(read(menu + head + STORY, "").publication().authors()).containsExactly("Ned Orr");
  }

  @Test
  void anArticleWithAHeadlineIsNoTeaserWhateverStandsAboveIt() throws NoArticleException {
    String rubric = "<article><h6><a href=/tides>Tides</a></h6><h1>Harbour to close for ferries</h1>";

    assertThat(read(rubric + "<p class=byline>By Lou Hale</p>" + STORY + "</article>", "").publication().authors())
        .containsExactly("Lou Hale");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<abbr title='2025-11-03T10:12Z'>two hours ago</abbr>", "<span data-timestamp=1762164720>two hours ago</span>",
      "<time-ago datetime='2025-11-03T10:12Z'>two hours ago</time-ago>",
      "<script>var page = {\"publishDate\": \"2025-11-03T10:12Z\"};</script>",
      "<script>page.push({'date_published': '2025-11-03T10:12Z', 'changed_at': '2025-11-04'})</script>",
      "<script>load(\"{\\\"publishedAt\\\":\\\"2025-11-03T10:12Z\\\"}\")</script>",
      "<script>var first_published = 1762164720;</script>",
      "<script type=application/ld+json>{'datePublished': '2025-11-03T10:12Z', oops}</script>",
      "<meta property=article:modified_time content=2025-11-03T10:12Z>"})
  void theDateMayBeForMachinesOnly(String hidden) throws NoArticleException {
    assertThat(read(hidden).publication().date()).contains(OffsetDateTime.parse("2025-11-03T10:12Z"));
  }

  @Test
  void scriptsOfSeveralArticlesTellTheDateOfNone() throws NoArticleException {
    String scripts = "<script>[{\"publishDate\": \"2025-11-03\"}, {\"publishDate\": \"2025-11-02\"}]</script>";

    assertThat(read(scripts).publication().date()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Staff reporter", "Press Association", "By Press Association", "Agence France-Presse", "By Friday Afternoon News",
      "@louhale", "Reuters", "By the sea", "By Our Harbour Staff 17 November 2025", "Photographs by Ned Orr",
      "Posted by lou, ned and Flo on 2025-11-03, all posts", "Follow Author", "Reviewed by Ned Orr"})
  void whatNamesNobodyNamesNoAuthor(String byline) throws NoArticleException {
    assertThat(read("<p class=byline>" + byline + "</p><p>" + byline + "</p>").publication().authors()).isEmpty();
  }

  @Test
  void anAgencyThatIsMarkedAsTheAuthorIsNoReasonToLookForOthers() throws NoArticleException {
    String byline = "<p itemprop=author>Tide Agency</p><div class=author>Ned Orr</div>";

    assertThat(read(byline).publication().authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<font size=5><b>Harbour to close for ferries</b></font><br>By Lou Hale<br>Post staff<br>November 3, 2025<br>"
          + "<br>",
      "<td><b>Harbour to close for ferries</b><br><i>By Lou Hale</i><br>Published 3 Nov 2025 at 10:12<br>",
      "<div>Harbour to close for ferries<br>By LOU HALE in Norhaven<br>Monday, November 3, 2025</div>"})
  void linesOfTheFirstBlockAreNoText(String head) throws NoArticleException {
    Article article = read("<table><tr><td>" + head + FIRST + "<br><br>" + SECOND + "</td></tr></table>", "");

    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.publication().authors()).containsExactly("Lou Hale");
    assertThat(article.publication().date()).hasValueSatisfying(date -> assertThat(date).hasToString(
        head.contains("at 10:12") ? "2025-11-03T10:12Z" : "2025-11-03T00:00Z"));
  }
}
