package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presser.Article;
import io.github.presser.Publication;
import io.github.presser.json.ArticleJson;
import io.github.presser.page.NoArticleException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

  private static final String FIRST =
      "The harbour of Westerby will be closed to ferries from Monday, the port authority said on Friday.";
  private static final String SECOND =
      "“We have no choice,” said Ina Quell, who runs the authority, “since the quay has begun to sink into the mud.”";
  private static final String THIRD =
      "Shopkeepers near the quay, who live on those that the ferries bring, have asked the town for help this year.";

  private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private final PageReader reader = new PageReader();

  private Article read(String html) throws NoArticleException {
    return reader.read("page", html, "");
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=en><head><title>Harbour to close | Westerby Post</title>" + head
        + "</head><body>" + body + "</body></html>";
  }

  @Test
  void theTextIsTheParagraphsWithABlankLineBetween() throws NoArticleException {
    Article article = read(page("", "<h1>Harbour to close</h1><div>" + STORY + "</div>"));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.publication().headline()).contains("Harbour to close");
    assertThat(article.publication().language()).contains("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<figure><img src=a.jpg><figcaption>The quay at dusk, which many love. Photo: R. Ott</figcaption></figure>",
      "<aside><p>Our readers like the letters page, and this is where to write to, any day of the week.</p></aside>",
      "<div class='related-stories'><p>A ferry ran aground off Westerby last year, and nobody was hurt then.</p></div>",
      "<section id=comments><p>I have always said that this quay would sink one day, and now it has.</p></section>",
      "<p>Read more: <a href=/x>Ferries to be dearer next year</a></p>",
      "<p><a href=/y>FERRIES TO BE DEARER NEXT YEAR</a></p>",
      "<p>Sign up for our newsletter to get the news of the harbour in your inbox every day.</p>",
      "<p hidden>This text was hidden by those who made the page, and nobody was meant to read it.</p>",
      "<script>var text = 'This is not a text that anybody should read, long as it may be.';</script>"})
  void whatStandsBesideTheArticleIsLeftOut(String beside) throws NoArticleException {
    String body = "<article><h1>Harbour to close</h1><p>" + FIRST + "</p>" + beside + "<p>" + SECOND + "</p><p>" + THIRD
        + "</p></article>";

    assertThat(read(page("", body)).text()).isEqualTo(TEXT);
  }

  @Test
  void headingsAreKeptAndWhatFollowsTheEndIsNot() throws NoArticleException {
    String body = "<article><h1>Harbour to close</h1><p>" + FIRST + "</p><h2>Sinking</h2><p>" + SECOND + "</p><p>"
        + THIRD + "</p><h3>Related stories</h3><p>The lighthouse of Westerby has been painted red again.</p></article>";

    assertThat(read(page("", body)).text()).isEqualTo(FIRST + "\n\nSinking\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void theLabelOfABoxEndsTheArticleOnlyIfHardlyAnythingFollows() throws NoArticleException {
    String label = "<h3>Share this</h3>";
    String asking = "<h3>Share this view, he asks</h3>";
    String box = "<p>Find more of us in your letter box.</p>";
    String end = "<p>" + THIRD + "</p>";

    assertThat(read(page("", STORY + STORY + label + STORY)).text()).endsWith(TEXT + "\n\n" + TEXT);
    assertThat(read(page("", STORY + STORY + label + box)).text()).isEqualTo(TEXT + "\n\n" + TEXT);
    assertThat(read(page("", STORY + STORY + asking + end)).text()).endsWith("he asks\n\n" + THIRD);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<section><h4>More stories</h4><p>A dog has found ten sheep that were lost on the moor for weeks.</p></section>",
      "<div class=links><h2>More on the quay</h2><ul><li><a href=/x>Fares to rise</a></li></ul></div>",
      "<div><p>Also today: <a href=/x>Fares to rise again</a></p></div>"})
  void aBoxInTheArticleEndsWhereTheArticleGoesOn(String box) throws NoArticleException {
    String[] built = {"<p>%s</p>", "<div class=text><div>%s</div></div>"};

    for (String form : built) {
      String story = form.formatted(FIRST) + form.formatted(SECOND) + form.formatted(SECOND);
      assertThat(read(page("", "<article>" + story + box + form.formatted(THIRD) + "</article>")).text())
          .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + SECOND + "\n\n" + THIRD);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "To continue reading this article, subscribe or log in to your account.", "Already have an account? Sign in",
      "Listen to this article", "Story continues", "4 min", "In case you missed it: Fares to rise again",
      "We hope you like this story. If you value our work, please support us with a little money.",
      "The views expressed in the comments are those of our readers.", "More on this story",
      "You’ve read three of your five free articles this month.", "Subscribe now for a crown a week",
      "Like this story? Share it with a friend!", "Get in touch with our team by emailing tides@post.example.",
      "Twelve tides a year for 4 crowns. Click here for more.", "Courtesy of the Tide Museum", "21 mins ago Lou Hale",
      "We apologise, but this video has failed to load.", "Try refreshing your browser, or see our other videos."})
  void whatIsSaidToTheReaderIsNoText(String said) throws NoArticleException {
    assertThat(read(page("", "<article><p>" + said + "</p>" + STORY + "<p>" + said + "</p></article>")).text())
        .isEqualTo(said.startsWith("More on") ? said + "\n\n" + TEXT : TEXT);
  }

  @Test
  void aNameThatHasMostOfThePageInItDoesNotHideIt() throws NoArticleException {
    assertThat(read(page("", "<div class='with-comments popup'><div class=overlay>" + STORY + "</div></div>")).text())
        .isEqualTo(TEXT);
  }

  @Test
  void aBlockQuotationIsPutIntoMarks() throws NoArticleException {
    String quoted = "Nobody who walks the quay at night should trust the railing, which is older than I am.";

    assertThat(read(page("", "<div>" + STORY + "<blockquote><p>" + quoted + "</p></blockquote></div>")).text())
        .endsWith("\n\n“" + quoted + "”");
    assertThat(read(page("", "<div>" + STORY + "<p>She called it <q>a hole</q> in the end.</p></div>")).text())
        .endsWith("She called it “a hole” in the end.");
    assertThat(read(page("", "<div>" + STORY + "<p>She called it <q>“a hole”</q> in the end.</p></div>")).text())
        .endsWith("She called it “a hole” in the end.");
  }

  @Test
  void aBlockQuotationIsOneByItsName() throws NoArticleException {
    String quoted = "Nobody who walks the quay at night should trust the railing, which is older than I am.";
    String page = "<div>" + STORY + "<blockquote class='%s'><p>" + quoted + "</p></blockquote></div>";

    assertThat(read(page("", page.formatted("is-style-plain wp-block-quote"))).text()).endsWith("\n\n“" + quoted + "”");
    assertThat(read(page("", page.formatted("twitter-tweet"))).text()).endsWith("\n\n" + quoted);
    assertThat(read(page("", page.formatted("pull-quote"))).text()).isEqualTo(TEXT);
  }

  @Test
  void aBlockQuotationOfTheArticleItselfIsLeftOut() throws NoArticleException {
    String pulled = "The quay has begun to sink into the mud";

    assertThat(read(page("", "<div>" + STORY + "<blockquote>" + pulled + "</blockquote></div>")).text())
        .isEqualTo(TEXT);
    assertThat(read(page("", "<div>" + STORY + "<div>“" + pulled + "”</div></div>")).text()).isEqualTo(TEXT);
    assertThat(read(page("", "<div>" + STORY + "<p>“" + pulled + "dy”</p></div>")).text()).endsWith("muddy”");
  }

  @Test
  void captionsAreToldApart() throws NoArticleException {
    String figure = "<figure><img src=a.jpg><figcaption>%s <span class=credit>%s</span></figcaption></figure>";
    String body = "<nav><h1>Post</h1></nav>" + figure.formatted("No picture of", "the article")
        + "<article><h1>Harbour to close</h1>" + figure.formatted("“Ferries for ever,” says a sign.", "Photo: R. Ott")
        + "<div>" + STORY + "<div class=wp-caption><p class='wp-caption-text'>The quay at <b>dusk</b></p></div></div>"
        + figure.formatted("3", "") + figure.formatted("The quay at dusk", "") + "</article><aside class=related>"
        + figure.formatted("The lighthouse of Westerby", "is red again") + "</aside>";

    Article article = read(page("", body));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.publication().captions())
        .containsExactly("“Ferries for ever,” says a sign.", "The quay at dusk");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<div><img src=a.jpg alt='The quay, at dusk'><br><span>The quay at dusk</span></div>",
      "<p><a href=a.jpg><img src=a.jpg></a></p><center><em>The quay at dusk</em></center>",
      "<p><img src=a.jpg width=640px height=auto></p><p><i>The <b>quay</b></i> <small>at dusk</small></p>"})
  void whatStandsRightUnderAPictureInItalicsOrInItsOwnWordsIsItsCaption(String picture) throws NoArticleException {
    Article article = read(page("", "<div><h1>Harbour to close</h1>" + STORY + picture + "<p>" + FIRST + "</div>"));

    assertThat(article.text()).isEqualTo(TEXT + "\n\n" + FIRST);
    assertThat(article.publication().captions()).containsExactly("The quay at dusk");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<img src=a.jpg><p>The quay at dusk</p>", "<img src=a.jpg alt='The quay'><p>The quay at dusk</p>",
      "<img src=a.jpg><p><em>The quay at</em> dusk</p>",
      "<img src=sign.png width=16 alt=''><p><em>The quay at dusk</em></p>",
      "<img src=a.jpg><p>The town lies high.</p><p><em>The quay at dusk</em></p>",
      "<p>The town lies high. <img src=a.jpg></p><p><em>The quay at dusk</em></p>",
      "<img src=a.jpg><h2><em>The quay at dusk</em></h2>"})
  void whatStandsUnderAPictureAndSaysNotWhatItShowsIsText(String text) throws NoArticleException {
    String article = read(page("", "<h1>Harbour to close</h1><div>" + STORY + text + "<p>" + FIRST + "</div>")).text();

    assertThat(article).startsWith(TEXT).endsWith("The quay at dusk\n\n" + FIRST);
  }

  @Test
  void whatIsNoTextIsNoArticle() {
    byte[] compressed = new byte[5000];
    new Random(1).nextBytes(compressed);

    assertThatThrownBy(() -> new PageReader().read("page", compressed, Optional.empty(), ""))
        .isInstanceOf(NoArticleException.class).hasMessageContaining("it is not text");
  }

  @Test
  void halfACharacterIsNone() throws NoArticleException {
    Article article = read("<title>Harbour &#xD800;</title>" + STORY + "<p>Ends &#xDC00;&#x1F600;.");

    assertThat(article.text()).endsWith("Ends \uFFFD\uD83D\uDE00.");
    assertThat(article.publication().headline()).contains("Harbour \uFFFD");
  }

  @Test
  void whereBlockQuotationsAreIsTold() throws NoArticleException {
    String quoted = "Nobody who walks the quay at night should trust the railing.";
    Article article = read(page("", "<div>" + STORY + "<blockquote><p>" + quoted + "</p><p>" + quoted
        + "</p></blockquote><p>" + THIRD + "</p></div>"));

    assertThat(article.publication().blockQuotations()).hasSize(1).first()
        .satisfies(span -> assertThat(span.coveredText(article.text()))
            .isEqualTo("“" + quoted + "\n\n“" + quoted + "”"));
    assertThat(ArticleJson.toLine(article)).contains("\"captions\":[]", "\"blockQuotations\":[{\"begin\":");
  }

  @Test
  void aBreakEndsALineAndTwoAParagraph() throws NoArticleException {
    assertThat(read(page("", "<div>" + FIRST + "<br><br>" + SECOND + " <br/>\n" + THIRD + "<br></div>")).text())
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n" + THIRD);
  }

  @Test
  void elementsOfAPagesOwnMakingStandInTheLineThatTheyAreIn() throws NoArticleException {
    String inLine = "<p>" + FIRST.replace("the port authority", "<x-tip><a href=/p>the port authority</a></x-tip>")
        + "</p><li>" + SECOND.replace("Ina Quell", "<x-name>Ina Quell</x-name>") + "</li>";
    String apart = "<x-body><x-part>" + THIRD + "</x-part><x-part>" + FIRST + "</x-part></x-body>";

    assertThat(read(page("", inLine + apart)).text()).isEqualTo(TEXT + "\n\n" + FIRST);
  }

  @Test
  void whatIsThereForScreenReadersOnlyIsNoText() throws NoArticleException {
    String link = "<a href=/p>the port authority<span style='border:0; clip: rect(0 0 0 0); width:1px'>, opens new"
        + " tab</span></a>";

    assertThat(read(page("", STORY.replace("the port authority", link))).text()).isEqualTo(TEXT);
  }

  @Test
  void factsComeFromLinkedDataFirst() throws NoArticleException {
    String data = """
        <link rel=canonical href="https://post.example/harbour">
        <meta property="og:site_name" content="Other">
        <meta name="author" content="Somebody Else">
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
          {"@type": "Organization", "@id": "#post", "name": "Westerby Post"},
          {"@type": "Person", "@id": "#lou", "name": "Lou Hale"},
          {"@type": "NewsArticle", "headline": "Harbour to close", "datePublished": "2024-03-01T18:05:00+02:00",
           "author": [{"@id": "#lou"}, {"@type": "Person", "name": "Ned Orr"}], "publisher": {"@id": "#post"}}]}
        </script>""";

    assertThat(read(page(data, "<h1>Harbour to close</h1>" + STORY)).publication())
        .isEqualTo(
            new Publication(
                Optional.of("Harbour to close"), Optional.of(OffsetDateTime.parse("2024-03-01T18:05+02:00")),
                List.of("Lou Hale", "Ned Orr"), Optional.of("Westerby Post"), Optional.of("en"),
                Optional.of("https://post.example/harbour")));
  }

  @Test
  void whereAScriptWasToShowTheArticleItsTextIsThatOfTheLinkedData() throws NoArticleException {
    String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>";
    String shell = "<div id=app></div><noscript><p>Please switch scripts on to read the Post.</p></noscript>";

    String twice = TEXT + "\n\n" + TEXT;
    assertThat(read(page(data.formatted(twice.replace("\n", "\\n")), shell)).text()).isEqualTo(twice);
    assertThat(read(page(data.formatted((STORY + STORY).replace("</", "<\\/")), shell)).text()).isEqualTo(twice);
    assertThat(read(page(data.formatted(TEXT.replace("\n", "")), STORY)).text()).isEqualTo(TEXT);
  }

  @Test
  void withoutLinkedDataTheyComeFromWhatThePageSaysAndShows() throws NoArticleException {
    Article meta =
        read(page("<meta property='article:published_time' content='2024-03-01'>"
            + "<meta name=author content='By LOU HALE'>", "<div>" + STORY + "</div>"));
    Article shown =
        read(page("", "<div><h1>Harbour to close</h1><span class=byline>By Lou Hale and Ned Orr, staff writers</span>"
            + "<time datetime='2024-03-01T18:05:00Z'>yesterday</time>" + STORY + "</div>"));

    assertThat(meta.publication().headline()).contains("Harbour to close");
    assertThat(meta.publication().authors()).containsExactly("Lou Hale");
    assertThat(meta.publication().date()).contains(OffsetDateTime.parse("2024-03-01T00:00Z"));
    assertThat(meta.date()).isEqualTo(meta.publication().date().map(OffsetDateTime::toInstant));
    assertThat(shown.publication().authors()).containsExactly("Lou Hale", "Ned Orr");
    assertThat(shown.publication().date()).contains(OffsetDateTime.parse("2024-03-01T18:05Z"));
    assertThat(shown.text()).isEqualTo(TEXT);
  }

  @Test
  void whatAddressesAreRelativeToIsNotThePagesOwnAddressIfItIsTheSites() throws NoArticleException {
    String site = page("<base href='https://post.example/'>", "<h1>Harbour to close</h1>" + STORY);
    String own = page("<base href='https://post.example/a'>", "<h1>Harbour to close</h1>" + STORY);

    assertThat(read(site).publication().address()).isEmpty();
    assertThat(new PageReader().read("page", site, "https://post.example/b").publication().address())
        .contains("https://post.example/b");
    assertThat(read(own).publication().address()).contains("https://post.example/a");
  }

  @Test
  void aPageWithoutAnArticleIsSaidToBeSo() {
    String teasers = "<h2><a href=/x>Harbour to close for ferries</a></h2><p>Ferries stay away.</p>".repeat(20);

    refused("<h1>404</h1><p>The page that you have asked for is not here any more, or never was.</p>", Reason.ERROR,
        "<title>Page not found</title>");
    refused("<form><p>Log in to read on, please.</p><input type=password></form>", Reason.LOGIN, "");
    refused("<main>" + teasers + "</main>", Reason.FRONT_PAGE, "");
    String links = "<div><a href=/x>Harbour to close for ferries</a><p>Boats stay away from Westerby again.</p></div>";
    refused("<main><h1>Lou Hale</h1><p>" + FIRST + "</p>" + links.repeat(5) + "</main>", Reason.FRONT_PAGE, "");
    refused("<p>Nothing.</p>", Reason.EMPTY, "");
    refused("", Reason.EMPTY, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<h1>Oops! That page can't be found.</h1><p>%s</p>", "<h1>Error</h1><p>%s</p>", "<h1>Forbidden</h1><p>%s</p>",
      "<h1>Tides</h1><p>Please verify you are a human. %s</p>", "<h1>Tide</h1><p>%s You need to enable JavaScript.</p>",
      "<h1>Tides</h1><p>This story is no longer available on this site. %s</p>", "<h1>Error 503</h1><p>%s</p>"})
  void apologiesAreNoArticles(String page) {
    refused(page.formatted("Nothing of what you have asked for is shown here today, for which we are truly sorry. "
        + "Come back tomorrow, or look for something else in the meantime."), Reason.ERROR, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Subscribe to continue reading", "Before you continue", "For subscribers only"})
  void wallsAreNoArticles(String title) {
    refused("<h1>" + title + "</h1><p>Choose the plan that suits you: one crown a week for the web, or two for it"
        + " with the paper, and cancel whenever you like.</p>", Reason.LOGIN, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Police seize 500 guns", "An error of the pilot", "Forbidden fruit sells well", "Boat not found after storm",
      "Just a moment of sun on the coast", "Service for subscribers to the old faith"})
  void newsOfErrorsIsNews(String title) throws NoArticleException {
    String head = "<html><title>" + title + " | Post</title><body><h1>" + title + "</h1>";

    assertThat(read(head + "<p>" + FIRST + "</p><p>" + SECOND + "</p>").text()).startsWith(FIRST);
  }

  private void refused(String body, Reason reason, String head) {
    assertThatThrownBy(() -> reader.read("page", "<html><head>" + head + "</head><body>" + body + "</body>", ""))
        .isInstanceOfSatisfying(NoArticleException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageStartingWith("no article here: ");
  }

  @Test
  void articlesThatLeadElsewhereAreNone() throws NoArticleException {
    String teaser = "<article><h2><a href=/x>Lighthouse painted red again</a></h2><p>" + THIRD.replace("quay", "tower")
        + "</p></article>";
    String own = "<article><h2><a href=/harbour>Harbour to close</a></h2>" + STORY + "</article>";

    assertThat(read(page("", "<main>" + own + "<section>" + teaser.repeat(6) + "</section></main>")).text())
        .isEqualTo(TEXT);
  }

  @Test
  void askingForConsentIsNoText() throws NoArticleException {
    String consent = "<p>This website uses cookies to remember what you have read. Necessary cookies are stored in your"
        + " browser, and others only if you agree, which you can take back at any time on this page.</p>";

    assertThat(read(page("", "<h1>Harbour to close</h1><div>" + STORY + "</div><div class=popup>" + consent.repeat(9)
        + "</div>")).text()).isEqualTo(TEXT);
  }

  @Test
  void anArticleInAnArticleIsItsPart() throws NoArticleException {
    String data = "<script type='application/ld+json'>{'@type': 'LiveBlogPosting', 'headline': 'Harbour to close',"
        + "'liveBlogUpdate': [{'@type': 'BlogPosting', 'headline': 'Ferry turns back', 'datePublished': '2024-03-02',"
        + "'articleBody': '" + (THIRD + " ").repeat(4) + "'}]}</script>";

    Article article = read(page(data.replace("'", "\"").replace("\"application/ld+json\"", "'application/ld+json'"),
        "<div>" + STORY + "</div>"));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.publication().headline()).contains("Harbour to close");
    assertThat(article.date()).isEmpty();
  }

  @Test
  void aHeadlineThatTheDataHaveGoesBeforeTheOneShownUnlessItIsCut() throws NoArticleException {
    String data = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"%s\"}</script>";
    String body = "<h1>Westerby harbour to close for all ferries</h1>" + STORY;

    assertThat(read(page(data.formatted("Harbour of Westerby to close for ferries"), body)).publication().headline())
        .contains("Harbour of Westerby to close for ferries");
    for (String cut : new String[] {"Westerby harbour to …", "Westerby harbour to close", "Weather", ""}) {
      assertThat(read(page(data.formatted(cut), body)).publication().headline())
          .contains("Westerby harbour to close for all ferries");
    }
  }

  @Test
  void anotherLanguageIsTold() throws NoArticleException {
    String german = "<p>Der Hafen von Westerby wird von Montag an für die Fähren geschlossen, wie die Behörde am"
        + " Freitag sagte. Die Händler, die von den Gästen der Fähren leben, haben die Stadt um Hilfe gebeten, und sie"
        + " hat noch nicht geantwortet. Es ist nicht das erste Mal, dass der Kai in den Schlick sinkt.</p>";

    assertThat(read(page("", german)).publication().language()).contains("de");
  }

  @Test
  void encodingsAreThoseOfTheServerThePageOrTheBytes() throws NoArticleException {
    String story = page("", "<p>Café René, on the quay, said “never”. " + FIRST + "</p>" + STORY);
    String named = story.replace("<head>", "<head><meta charset=iso-8859-1>");

    for (byte[] bytes : new byte[][] {
        story.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + story).getBytes(StandardCharsets.UTF_16LE),
        named.getBytes(Charset.forName("windows-1252")), story.getBytes(Charset.forName("windows-1252"))}) {
      assertThat(reader.read("page", bytes, Optional.empty(), "").text())
          .startsWith("Café René, on the quay, said “never”.");
    }
    assertThat(reader.read("page", story.getBytes(Charset.forName("IBM850")), Optional.of("IBM850"), "").text())
        .startsWith("Café René");
  }

  @Test
  void hostilePagesEnd() throws NoArticleException {
    String deep = "<div>".repeat(100_000) + STORY;
    String attribute = "<p class='" + "a-".repeat(5_000_000) + "'>" + STORY;
    String data = "<script type='application/ld+json'>" + "[".repeat(1_000_000) + "</script>";

    assertThat(read(deep).text()).contains(SECOND);
    assertThat(read(attribute).text()).contains(SECOND);
    assertThat(read(page(data, STORY)).text()).isEqualTo(TEXT);
  }
}
