package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {

  private static final List<String> STORY =
      List.of(
          "The harbour of Westerby will be closed to ferries from Monday, the port authority said on Friday.",
          "“We have no choice,” said Ina Quell, who runs the authority, “since the quay has begun to sink.”",
          "Shopkeepers near the quay, who live on those that the ferries bring, have asked the town for help.",
          "The town has money for a year at most, its treasurer told a meeting in the hall on Thursday night.",
          "A firm from Eastmark has offered to drive piles into the mud for nothing, if it may run the cranes.",
          "Nobody in the hall liked that offer much, though few of them had another one to set beside it.",
          "The last ferry leaves at nine on Sunday night, with a band on board and the mayor at the helm.");

  private static final String HEAD = "<h1>Harbour to close</h1>";

  private static final String OTHER =
      "A dog has found ten sheep that had been lost on the moor for weeks, and has been given a medal for it.";

  private static String read(String body) throws NoArticleException {
    String html = "<html lang=en><head><title>Harbour to close</title></head><body>" + body + "</body></html>";
    return new PageReader().read("page", html, "").text();
  }

  private static String html(int from, int to) {
    return STORY.subList(from, to).stream().map(each -> "<p>" + each + "</p>").collect(Collectors.joining());
  }

  private static String text(int from, int to) {
    return String.join("\n\n", STORY.subList(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "%s<div class=intro>%s</div><div class=rest>%s</div>", "%s<div>%s<div class=fold>%s</div></div>",
      "<header>%s</header><div><div class=text-1>%s</div><div>Advertisement</div><div class=text-2>%s</div></div>"})
  void theFirstParagraphsAreReadThoughMostStandInAnotherElement(String page) throws NoArticleException {
    assertThat(read(page.formatted(HEAD, html(0, 1), html(1, 7)))).isEqualTo(text(0, 7));
  }

  @Test
  void theFirstParagraphIsReadThoughItIsMadeOtherwise() throws NoArticleException {
    String first = "<div><p class=article-first-paragraph>" + STORY.get(0) + "</p></div>";

    assertThat(read(HEAD + first + "<div class=text>" + html(1, 7) + "</div>")).isEqualTo(text(0, 7));
    assertThat(read(HEAD + "<p class=intro>Ferries</p><div class=text>" + html(1, 7) + "</div>"))
        .isEqualTo(text(1, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", "...", " [...]"})
  void dataThatHaveOnlyTheBeginningDoNotEndTheArticle(String end) throws NoArticleException {
    String first = String.join(" ", STORY.subList(0, 3));
    String data =
        "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"articleBody\": \""
            + first.substring(0, first.length() - 12) + end + "\"}</script>";
    String page = data + HEAD + "<div class=text><p>" + first + "</p>" + html(3, 7) + "</div>";

    assertThat(read(page)).isEqualTo(first + "\n\n" + text(3, 7));
  }

  @Test
  void whatStandsBeforeAndIsBuiltOtherwiseIsNot() throws NoArticleException {
    String before = "<div><p class=note>" + OTHER + "</p></div>";

    assertThat(read(HEAD + before + "<div class=text>" + html(0, 7) + "</div>")).isEqualTo(text(0, 7));
    assertThat(read("<p>" + OTHER + "</p>" + HEAD + "<div class=text>" + html(0, 7) + "</div>")).isEqualTo(text(0, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "%s<div class=part>%s</div><div class=part>%s</div>", "%s<div><div class=part>%s</div>%s</div>",
      "%s<div class=part>%s</div><figure><figcaption>The quay</figcaption></figure><div class=part>%s</div>"})
  void theLastParagraphsAreReadThoughMostStandInAnotherElement(String page) throws NoArticleException {
    assertThat(read(page.formatted(HEAD, html(0, 6), html(6, 7)))).isEqualTo(text(0, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<div class=rest><p>%s</p></div>", "<div class=part><h2><a href=/dog>Dog finds sheep</a></h2><p>%s</p></div>",
      "<div class=part><h2>Related stories</h2><p>%s</p></div>", "<div class=part><h1>Dog</h1><p>%s</p></div>",
      "<div class=part><p>Sign up for our newsletter to get this in your inbox.</p><p>%s</p></div>"})
  void whatFollowsInAnElementOfItsOwnKindIsNot(String after) throws NoArticleException {
    assertThat(read(HEAD + "<div class=part>" + html(0, 7) + "</div>" + after.formatted(OTHER))).isEqualTo(text(0, 7));
  }

  @Test
  void aListOfTeasersIsNoArticleThoughItIsLonger() throws NoArticleException {
    String teaser = "<li class=item><h3><a href=/dog>Dog finds sheep</a></h3><p>" + OTHER + "</p></li>";
    String list = "<div class=stream><h2>For you</h2><ul>" + teaser.repeat(10) + "</ul></div>";

    assertThat(read("<div>" + HEAD + "<div>" + html(0, 7) + "</div>" + list + "</div>")).isEqualTo(text(0, 7));
  }

  @Test
  void aListUnderHeadingsThatAreLinksIsTheArticleIfHardlyAnythingIsSaidBefore() throws NoArticleException {
    String thing = "<div class=thing><h3><a href=https://shop.example/lamp>A lamp</a></h3>" + html(1, 3) + "</div>";

    assertThat(read("<div>" + HEAD + html(0, 1) + thing.repeat(10) + "</div>")).startsWith(text(0, 1))
        .contains(text(1, 3));
  }

  @Test
  void theNumberedPicturesOfAGalleryAreNoText() throws NoArticleException {
    StringBuilder slides = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      slides.append("<li><h2>").append(i).append("/20 A dog on the moor</h2><p>").append(OTHER).append("</p></li>");
    }
    String gallery = "<div class=show><h2>The week in pictures</h2><ul>" + slides + "</ul></div>";

    assertThat(read(HEAD + "<div>" + html(0, 5) + gallery + html(5, 7) + "</div>")).isEqualTo(text(0, 7));
  }

  @Test
  void whatStandsAtTheFootOfThePageIsNoArticle() throws NoArticleException {
    String foot = "<footer><div>" + html(0, 3) + "</div></footer>";

    assertThatThrownBy(() -> read(HEAD + foot)).isInstanceOf(NoArticleException.class);
    assertThat(read("<main>" + HEAD + foot + "</main>")).isEqualTo(text(0, 3));
  }

  @Test
  void aNumberThatAMachineGaveTellsNothingOfWhatStandsInIt() throws NoArticleException {
    String middle = "<p id=org7109ad>" + STORY.get(3) + "</p><p id=ad-7109>" + OTHER + "</p>";

    assertThat(read(HEAD + html(0, 3) + middle + html(4, 7))).isEqualTo(text(0, 7));
  }

  @Test
  void anAsideMayBeLongerThanTheArticle() throws NoArticleException {
    String live = "<aside><ul>" + ("<li><p>" + OTHER + "</p></li>").repeat(12) + "</ul></aside>";

    assertThat(read("<div><article>" + HEAD + html(0, 7) + "</article>" + live + "</div>")).isEqualTo(text(0, 7));
    assertThat(read("<aside>" + HEAD + html(0, 7) + "</aside><p>" + OTHER + "</p>")).startsWith(STORY.get(0));
  }

  @Test
  void ofSeveralArticlesTheOneWithTheHeadlineIsRead() throws NoArticleException {
    String others = ("<article><h3>Dog finds sheep</h3><p>" + OTHER + "</p></article>").repeat(9);

    assertThat(read("<div><article>" + HEAD + html(0, 4) + "</article>" + others + "</div>")).isEqualTo(text(0, 4));
    assertThat(read("<div><article>" + HEAD + "</article><article>" + html(0, 7) + "</article></div>"))
        .isEqualTo(text(0, 7));
  }

  @Test
  void theLabelsOfAChartAreNoText() throws NoArticleException {
    String chart =
        "<div><p>$915</p><p>billion</p><p>Ferries a year</p><p>600</p><p>300</p><p>’17</p><p>’18</p><p>40 %</p></div>";
    String names = "<p>Ana Roe</p><p>Bo Lund</p><p>Cy Quell</p><p>Di Ott</p><p>Ed Marsh</p><p>Flo Reed</p>";

    assertThat(read(HEAD + "<div>" + html(0, 4) + chart + html(4, 7) + "</div>")).isEqualTo(text(0, 7));
    assertThat(read(HEAD + "<div>" + html(0, 4) + names + html(4, 7) + "</div>")).contains("Ana Roe", "Flo Reed");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<div class=video-headline>Watch what the mayor did at the quay</div>",
      "<div class='js vjs-settings'><ul><li>Type size<li>Arial<li>Captions will look like this</ul></div>",
      "<p class=legend>The quay at dusk</p>", "<div>Powered by Tide Tools</div>", "<div>ADVERTISING</div>",
      "<div>Tide (Westerby) First published November 3, 2025: 1:28 AM</div>", "<p>lou.hale@tide.example<br>(END)</p>"})
  void whatShowsOrSellsSomethingIsNoText(String shown) throws NoArticleException {
    assertThat(read(HEAD + "<div>" + html(0, 4) + shown + html(4, 7) + "</div>")).isEqualTo(text(0, 7));
  }

  @Test
  void whatRunsIsTextThoughItsElementIsNamedForItsVideo() throws NoArticleException {
    assertThat(read(HEAD + "<div class=has-video>" + html(0, 7) + "</div>")).isEqualTo(text(0, 7));
  }

  @Test
  void whatIsHiddenIsNoTextUnlessAllIs() throws NoArticleException {
    String hidden = "<p style='visibility: hidden'>" + OTHER + "</p>";

    assertThat(read(HEAD + "<div>" + html(0, 4) + hidden + html(4, 7) + "</div>")).isEqualTo(text(0, 7));
    String page = "<body style='visibility:hidden'>" + HEAD + html(0, 7) + "</body>";
    assertThat(new PageReader().read("page", page, "").text()).isEqualTo(text(0, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>By Lou Hale</p>", "<div>Lou Hale</div><div>3 November 2025, 10:12</div>", "<p>Published 3 Nov 2025</p>"})
  void aBylineBehindTheFirstParagraphIsNoText(String byline) throws NoArticleException {
    String head = "<meta name=author content='Lou Hale'>" + HEAD;

    assertThat(read(head + "<div>" + html(0, 1) + byline + html(1, 7) + "</div>")).isEqualTo(text(0, 7));
    String heading = "<h2>By the sea</h2>";
    assertThat(read(head + "<div>" + html(0, 1) + heading + html(1, 7) + "</div>")).contains("By the sea");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 Comments", "Comments (3)", "2 responses", "Support our work"})
  void aHeadingOfHowMuchFollowsEndsTheArticle(String heading) throws NoArticleException {
    String behind = "<div><h3>" + heading + "</h3><p>" + OTHER + "</p></div>";

    assertThat(read(HEAD + "<div>" + html(0, 7) + behind + "</div>")).isEqualTo(text(0, 7));
  }

  @Test
  void whatIsSaidWithAFieldForAnAddressAsksForIt() throws NoArticleException {
    String box = "<div><h4>The Tide Letter</h4><p>All that the sea brings, every Friday, in a letter to you.</p>"
        + "<form><div><input type=email></div></form></div>";

    assertThat(read(HEAD + "<div>" + html(0, 4) + box + html(4, 7) + "</div>")).isEqualTo(text(0, 7));
    assertThat(read(HEAD + "<form>" + html(0, 7) + "<input type=email></form>")).isEqualTo(text(0, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>Lou Hale is a reporter for the Tide who covers harbours. Write to him.</p>", "<p>-- By Lou Hale @louhale</p>",
      "<p>Lou Hale reported from Westerby, and Ned Orr from Norhaven.</p>", "<p>More harbour news:</p>"})
  void whatSaysWhoWroteItAtTheEndIsNoText(String end) throws NoArticleException {
    String head = "<meta name=author content='Lou Hale'>" + HEAD;

    assertThat(read(head + "<div>" + html(0, 7) + end + "</div>")).isEqualTo(text(0, 7));
    assertThat(read(head + "<div>" + html(0, 5) + "<p>Lou Hale, as he is, was late again.</p>" + html(5, 7) + "</div>"))
        .contains("was late again");
  }
}
