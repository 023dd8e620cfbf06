package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article is called, by what its page has in its data, its meta tags, its title and its headings. */
class HeadlineTest {

  private static final String STORY =
      "<p>The harbour of Westerby will be closed to ferries from Monday, the port authority said on Friday.</p>"
          + "<p>Shopkeepers near the quay, who live on those that the ferries bring, have asked for help.</p>";

  /** An empty column is a thing that the page does not have; several headings are parted by "/". */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock = """
          all agree ~ Harbour to close ~ Harbour to close ~ Harbour to close | Westerby Post ~\
           Harbour to close ~ Harbour to close
          title alone with the site behind ~ ~ ~ Harbour to close for ferries | Westerby Post ~ ~\
           Harbour to close for ferries
          title alone with section and site ~ ~ ~ Harbour to close for ferries | News | Westerby Post ~ ~\
           Harbour to close for ferries
          title with the site before ~ ~ ~ Westerby Post: Harbour to close for all ferries ~ ~\
           Harbour to close for all ferries
          title with the site before, shown ~ ~ ~ Westerby Post | Harbour to close ~ Harbour to close ~\
           Harbour to close
          shared title with the site behind ~ ~ Harbour to close for ferries - Westerby Post ~ ~ ~\
           Harbour to close for ferries
          a dash in the headline ~ ~ Harbour to close – and nobody knows for how long ~ ~ ~\
           Harbour to close – and nobody knows for how long
          a title of nothing but a separator ~ ~ ~ | ~ Harbour to close ~ Harbour to close
          a hyphenated word ~ ~ ~ Ferry-port closure angers shopkeepers | Post ~ ~\
           Ferry-port closure angers shopkeepers
          a kicker in front stays where the page shows it ~ ~ ~ ~ Westerby: harbour to close ~\
           Westerby: harbour to close
          shown longer than told ~ Harbour to close ~ Harbour to close ~ Harbour to close | Post ~\
           Harbour to close for all ferries ~ Harbour to close for all ferries
          shown longer than told, with other marks ~ ‘We wait’, say ferries ~ ~ ~ “We wait”, say ferries of Westerby ~\
           “We wait”, say ferries of Westerby
          cut with dots ~ Harbour to close for … ~ ~ ~ Harbour to close for all ferries ~\
           Harbour to close for all ferries
          told for search only in the title ~ Harbour to close for ferries ~ ~\
           Westerby harbour news today | Post ~ Harbour to close for ferries ~ Harbour to close for ferries
          shared otherwise than in the data ~ Harbour to close for ferries ~ No more ferries? What we know ~\
           ~ Harbour to close for ferries ~ Harbour to close for ferries
          shared otherwise than shown without data ~ ~ Why the ferries of Westerby stop ~\
           Harbour to close for ferries | Post ~ Harbour to close for ferries ~ Harbour to close for ferries
          the site's name is a heading too ~ ~ Harbour to close ~ Harbour to close | Westerby Post ~\
           Westerby Post / Harbour to close ~ Harbour to close
          the site's name is the only heading ~ ~ Harbour to close for ferries ~\
           Harbour to close for ferries | Westerby Post ~ Westerby Post ~ Harbour to close for ferries
          the site's longer name is the only heading ~ ~ Harbour to close for ferries ~\
           Harbour to close for ferries | News of Westerby Town ~ News of Westerby Town ~ Harbour to close for ferries
          the site's name in the data, not in what is shown ~ Harbour to close | ThePost ~ Harbour to close ~\
           Harbour to close | ThePost ~ Harbour to close ~ Harbour to close
          a bar in the data and in what is shown ~ Harbour to close | A reader writes ~ ~ ~\
           Harbour to close | A reader writes ~ Harbour to close | A reader writes
          data of another page ~ Weather for the weekend ~ Harbour to close ~ Harbour to close | Post ~\
           Harbour to close ~ Harbour to close
          quotation marks of two kinds ~ ‘We have no choice’: harbour to close ~\
           'We have no choice': harbour to close ~ ~ “We have no choice”: harbour to close ~\
           ‘We have no choice’: harbour to close
          references of characters in the data ~ Harbour &amp; ferries: what&#39;s next ~ ~ ~ ~\
           Harbour & ferries: what's next
          white space in the data ~ Harbour&nbsp;to close ~ ~ ~ Harbour to close ~ Harbour to close
          references of characters that were escaped twice ~ Ferry firms&amp;#8217; fury ~ ~ ~ ~ Ferry firms’ fury
          capitals in the data only ~ HARBOUR TO CLOSE FOR FERRIES ~ ~ ~ Harbour to close for ferries ~\
           Harbour to close for ferries
          a kicker in the heading ~ ~ Watch: harbour to close for ferries ~ ~\
           <i class='story-kicker'>Shipping</i>Harbour to close for ferries ~ Harbour to close for ferries
          a line under it in the heading ~ ~ ~ Harbour to close for ferries ~\
           Harbour to close for ferries<br><small>Shopkeepers are angry</small> ~ Harbour to close for ferries
          a heading that would be nothing without its kicker ~ ~ ~ Letters: Harbour | Post ~\
           <b class=kicker>Letters:</b> Harbour ~ Letters: Harbour
          cut where it is shared ~ ~ Harbour to close for... ~ Harbour to close for ferries | Post ~ ~\
           Harbour to close for ferries
          the title is the site's, the heading the article's ~ ~ ~ Post ~\
           Harbour of Westerby to close for ferries ~ Harbour of Westerby to close for ferries
          a bullet before the site ~ ~ ~ Harbour to close for ferries • Westerby Post ~ ~ Harbour to close for ferries
          a guillemet before the site ~ ~ ~ Harbour to close for ferries « Post ~ ~ Harbour to close for ferries
          a colon before the site ~ ~ ~ Harbour to close for ferries: Westerby Post ~ ~ Harbour to close for ferries
          a live page ~ Harbour LIVE: ferries turn back ~ Harbour latest ~\
           Harbour LIVE: ferries turn back | Post ~ Harbour LIVE: ferries turn back ~\
           Harbour LIVE: ferries turn back
          """)
  void itIsWhatThePageCallsItsArticle(
      String kind, String data, String shared, String title, String shown, String expected) throws NoArticleException {
    StringBuilder page = new StringBuilder("<html><head>");
    page.append(title == null ? "" : "<title>" + title + "</title>");
    page.append(shared == null ? "" : "<meta property='og:title' content=\"" + shared + "\">");
    page.append("<meta property='og:site_name' content='Westerby Post'>");
    if (data != null) {
      page.append("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + data
          + "\"}</script>");
    }
    page.append("</head><body>");
    for (String heading : shown == null ? new String[0] : shown.split(" / ")) {
      page.append("<h1>" + heading + "</h1>");
    }

    assertThat(new PageReader().read("page", page + STORY, "").publication().headline()).as(kind).contains(expected);
  }

  @Test
  void whatIsCalledAsItsHeadingIsNoDescription() throws NoArticleException {
    String data =
        "{\"@type\":\"Article\",\"name\":\"Westerby Quay\",\"headline\":\"quay in the east of Norland\"}";
    String page = "<title>Westerby Quay - Tide</title><script type='application/ld+json'>" + data + "</script>";

    assertThat(new PageReader().read("page", page + "<h1>Westerby Quay</h1>" + STORY, "").publication().headline())
        .contains("Westerby Quay");
    assertThat(new PageReader().read("page", page + "<h1>News</h1>" + STORY, "").publication().headline())
        .isNotEqualTo(Optional.of("News"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock = """
          a heading of lower rank that the title has ~ Daily Tide - Harbour to close for ferries ~\
           <h1>News</h1><h2>Harbour to close for ferries</h2> ~ Harbour to close for ferries
          the site's name is in its address ~ Westerby Bugle and Herald - Harbour to close for ferries ~ ~\
           Harbour to close for ferries
          behind it too ~ Harbour to close for ferries - The Westerby Bugle and Herald ~ ~ Harbour to close for ferries
          microdata ~ Post - News ~ <h2 itemprop=headline>Harbour to close for ferries</h2> ~\
           Harbour to close for ferries
          a microformat ~ News from Tide ~ <p><b class=entry-title>Harbour to close for ferries</b></p> ~\
           Harbour to close for ferries
          a name for a catalogue ~ Story 1523 ~ <meta name='dc.title' content='Harbour to close for ferries'> ~\
           Harbour to close for ferries
          """)
  void withoutANameOfTheSiteItIsTheSame(String kind, String title, String shown, String expected)
      throws NoArticleException {
    String page = "<title>" + title + "</title>" + (shown == null ? "" : shown) + STORY;
    String address = "https://www.westerby-bugleandherald.example/1";

    assertThat(new PageReader().read("page", page, address).publication().headline()).as(kind).contains(expected);
  }
}
