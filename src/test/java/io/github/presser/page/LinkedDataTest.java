package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page's JSON-LD says of its article. */
class LinkedDataTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock = """
          an article alone ~ {"@type": "NewsArticle", "headline": "Boats"} ~ Boats
          several kinds ~ {"@type": ["Thing", "Article"], "headline": "Boats"} ~ Boats
          in a graph ~ {"@graph": [{"@type": "WebPage"}, {"@type": "BlogPosting", "headline": "Boats"}]} ~ Boats
          in a list ~ [[{"@type": "Organization", "headline": "Post"}], {"@type": "Report", "headline": "Boats"}] ~\
           Boats
          a review first ~ [{"@type": "WebPage", "headline": "Page"}, {"@type": "Review", "headline": "Boats"}] ~\
           Boats
          news before another article ~\
           [{"@type": "Article", "headline": "Nets"}, {"@type": "NewsArticle", "headline": "Boats"}] ~ Boats
          the fuller of two ~ [{"@type": "NewsArticle", "headline": "Nets"},\
           {"@type": "NewsArticle", "headline": "Boats", "articleBody": "b", "datePublished": "d", "author": "a"}] ~\
           Boats
          a value with its language ~ {"@type": "NewsArticle", "headline": {"@value": "Boats", "@language": "en"}} ~\
           Boats
          the first of several ~ {"@type": "NewsArticle", "headline": ["Boats", "Nets"]} ~ Boats
          hidden from old readers ~ <!-- {"@type": "NewsArticle", "headline": "Boats"} --> ~ Boats
          hidden as data ~ //<![CDATA[ {"@type": "NewsArticle", "headline": "Boats"} //]]> ~ Boats
          a list hidden as data ~ //<![CDATA[ [{"@type": "NewsArticle", "headline": "Boats"}] //]]> ~ Boats
          none in a list ~ {"@type": "NewsArticle", "headline": []} ~
          an object that says nothing ~ {"@type": "NewsArticle", "headline": {"width": 3}} ~
          a number ~ {"@type": "NewsArticle", "headline": true} ~
          no article ~ {"@type": "Organization", "headline": "Post"} ~
          no kind ~ {"headline": "Post"} ~
          nothing ~ no data here ~
          """)
  void theHeadlineIsThatOfTheArticle(String kind, String json, String headline) {
    LinkedData data = LinkedData.of(Jsoup.parse("<script type='application/ld+json'>" + json + "</script>"));

    assertThat(data.field("headline")).as(kind).isEqualTo(headline == null ? "" : headline);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock = """
          a name ~ "Ana Roe" ~ Ana Roe
          a person ~ {"@type": "Person", "name": "Ana Roe"} ~ Ana Roe
          several ~ [{"name": "Ana Roe"}, "Bo Poe"] ~ Ana Roe/Bo Poe
          by reference ~ {"@id": "#ana"} ~ Ana Roe
          to nobody ~ {"@id": "#nobody"} ~
          an organisation ~ {"@type": "Organization", "name": "Post"} ~
          several names of one ~ {"name": ["Ana Roe", "Bo Poe"]} ~ Ana Roe/Bo Poe
          """)
  void anAuthorIsNamedOrReferredTo(String kind, String author, String names) {
    String json =
        "{\"@graph\": [{\"@type\": \"NewsArticle\", \"author\": " + author
            + "}, {\"@id\": \"#ana\", \"@type\": \"Person\", \"name\": \"Ana Roe\"}]}";
    LinkedData data = LinkedData.of(Jsoup.parse("<script type='application/ld+json'>" + json + "</script>"));

    assertThat(String.join("/", data.authors())).as(kind).isEqualTo(names == null ? "" : names);
  }
}
