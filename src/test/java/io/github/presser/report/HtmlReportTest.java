package io.github.presser.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import io.github.presser.Article;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Paragraph;
import io.github.presser.Person;
import io.github.presser.Place;
import io.github.presser.Publication;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.internal.english.Lexicon;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

  private static final Evidence NAMED = new Evidence(Evidence.Basis.NAME, "Named.");

  @ParameterizedTest
  @EnumSource
  void showsEveryWordOfAnArticle(SampleArticle sample) {
    Element text = page(List.of(sample.expected())).selectFirst(".text");
    text.select(".who").remove();

    assertThat(letters(text.wholeText())).isEqualTo(letters(sample.article().text()));
  }

  @Test
  void showsWhatAnArticleHoldsAsText() {
    Document page = page(List.of(Samples.hostile()));

    assertThat(page.select("script, style")).hasSize(2);
    assertThat(page.select("img, [onerror], [href^=javascript]")).isEmpty();
    assertThat(page.selectFirst(".text").text()).contains("<script>window.hacked = 1</script>", "{{title}}");
    assertThat(page.select(".meta, h3").text()).contains("\"><script>window.hacked = 4</script>");
    assertThat(page.title()).isEqualTo("Gulls & <b>boats</b>");
  }

  @Test
  void anArticleFromAPageHasItsHeadlineAndLeadsToItsWordsThere() {
    Extraction plain = SampleArticle.COD_AGENCY.expected();
    Extraction extraction =
        new Extraction(
            plain.article().withPublication(published("https://post.example/cod?a=1&b=2")), plain.paragraphs(),
            plain.entities(), plain.quotations());
    Document page = page(List.of(extraction));

    assertThat(page.selectFirst("article h3").text()).isEqualTo("Cod talks \"fail\" <again>");
    assertThat(page.select("article h3")).hasSize(1);
    assertThat(page.selectFirst(".meta a.there").attr("href")).isEqualTo("https://post.example/cod?a=1&b=2");
    assertThat(page.selectFirst(".meta").text()).contains("By Ana Roe, Bo <Poe> and Cy Loe Post & Mail");
    // the layout of the report as a whole is not that of a link in it
    assertThat(page.select(".page a.page, .page .page")).isEmpty();
    assertThat(page.select(".n a.there"))
        .hasSameSizeAs(plain.quotations())
        .allMatch(link -> link.attr("href").startsWith("https://post.example/cod?a=1&b=2#:~:text="));
  }

  @Test
  void whatIsNoAddressOfTheWebIsNotLinked() {
    Extraction plain = SampleArticle.COD_AGENCY.expected();
    Extraction extraction =
        new Extraction(
            plain.article().withPublication(published("javascript:alert(1)")), plain.paragraphs(), plain.entities(),
            plain.quotations());

    assertThat(page(List.of(extraction)).select("a.there, [href^=javascript]")).isEmpty();
  }

  private static Publication published(String address) {
    return new Publication(
        Optional.of("Cod talks \"fail\" <again>"), Optional.empty(), List.of("Ana Roe", "Bo <Poe>", "Cy Loe"),
        Optional.of("Post & Mail"), Optional.empty(), Optional.of(address));
  }

  @Test // NUL, half a surrogate pair and marks that reorder text -> U+FFFD
  void replacesCharactersThatAPageCannotShowOrMustNotObey() {
    String page = Samples.report(List.of(Samples.hostile()));

    assertThat(page).contains("\uFFFDevil\uFFFD \uFFFD \uFFFDx").doesNotContain("\u0000", "\u202E", "\u2067", "\uD800");
  }

  @Test
  void isWellFormed() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = parser.parseInput(Samples.report(Samples.all()), "");

    assertThat(parser.getErrors()).isEmpty();
    Set<String> ids = new HashSet<>();
    assertThat(page.select("[id]")).allMatch(element -> ids.add(element.id()));
    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allMatch(link -> link.attr("href").startsWith("#") && ids.contains(link.attr("href").substring(1)));
    assertThat(page.select("[aria-describedby]")).allMatch(link -> ids.contains(link.attr("aria-describedby")));
  }

  @Test
  void forbidsEverythingButItsOwnStyleAndScript() {
    Document page = page(List.of());
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("style-src '" + hash(page.selectFirst("style").data()) + "'")
        .contains("script-src '" + hash(page.selectFirst("script").data()) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test // Ann said [Bo had promised [to go]]. -> an inner quotation and names inside the outer one
  void nestsInnerQuotationsAndNames() {
    Person ann = new Person("e1", "Ann", Optional.empty(), List.of(name(0, 3)));
    Person bo = new Person("e2", "Bo", Optional.empty(), List.of(name(9, 11)));
    Quotation inner = quotation("q1.1", List.of(new Span(25, 30)), bo, List.of());
    Quotation outer = quotation("q1", List.of(new Span(9, 30)), ann, List.of(inner));

    Document page = page(new Extraction(new Article("a", "Ann said Bo had promised to go."),
        List.of(ann, bo), List.of(outer)));

    assertThat(page.select(".text > p > .q > .q")).hasSize(1);
    assertThat(page.select(".text > p > .q > .person").text()).isEqualTo("Bo");
    assertThat(page.select(".text .who").eachText()).containsExactly("Ann, direct:", "Bo, direct:");
  }

  @Test
  void splitsWhatOverlapsOrCrossesParagraphsOrIsBroken() {
    String text = "One two three.\n\nFour five six seven.";
    Person ann = new Person("e1", "Ann", Optional.empty(), List.of());
    Place place = new Place("e2", "Two", Optional.empty(), List.of(name(0, 7)));
    Quotation first = quotation("q1", List.of(new Span(4, 25)), ann, List.of());
    Quotation second = quotation("q2", List.of(new Span(21, 29), new Span(30, 35)), ann, List.of());

    Paragraph one = new Paragraph(new Span(0, 14), Paragraph.Role.BODY);
    Paragraph four = new Paragraph(new Span(16, 36), Paragraph.Role.BODY);

    Document page =
        page(new Extraction(new Article("a", text), List.of(one, four), List.of(ann, place), List.of(first, second)));
    page.select(".who").remove();

    // "Four [five] six" is in both
    assertThat(joined(page, ".text [data-q=0]")).isEqualTo("two three. Four five");
    assertThat(joined(page, ".text [data-q=1]")).isEqualTo("five six seven");
    assertThat(joined(page, ".text .place")).isEqualTo("One two");
    assertThat(page.selectFirst(".text").wholeText().replace("\u00A0", "").strip())
        .isEqualTo("One two three.\nFour five six seven.");
  }

  @Test
  void tellsWhereASpeakerComesFromAndThatArticlesDisagree() {
    List<Extraction> extractions = Samples.all().stream().filter(e -> e.article().id().length() <= 5).toList();
    String row = page(extractions).select(".statements tbody tr").text();

    assertThat(row).contains("Articles disagree", "Ana Duarte", "Rui Faro");

    Document agreed = page(extractions.subList(0, 2));

    assertThat(agreed.select(".statements tbody tr").text()).contains("leaves the speaker open");
    assertThat(agreed.select("#a1 .who").text()).startsWith("Duarte*");
    assertThat(agreed.select("#a1 .n").text()).contains("From another article:");
  }

  @Test
  void givesTwelveSpeakersOfOneArticleTwelveColours() {
    List<List<Integer>> oneArticle = IntStream.range(0, 12).mapToObj(i -> List.of(0)).toList();

    assertThat(Colours.assign(oneArticle, 1)).doesNotHaveDuplicates();
    assertThat(Colours.assign(List.of(List.of(0), List.of(1), List.of(0, 1)), 2)).hasSize(3);
  }

  @Test // "Staffan de Mistura" -> "de Mistura"
  void shortensNames() {
    assertThat(shortName("Odile de Marchand")).isEqualTo("de Marchand");
    assertThat(shortName("Jon Doe Jr.")).isEqualTo("Doe");
    assertThat(shortName("Eve")).isEqualTo("Eve");
    assertThat(Excerpt.of("one  two\nthree four", 12)).isEqualTo("one two…");
  }

  @Test
  void countsSomebodyOnceHoweverArticlesCallThem() {
    String words = "“Gulls have no manners”";
    List<Extraction> extractions = new ArrayList<>();
    for (String name : List.of("Marsh", "Bob Roe", "Jo Marsh", "Robert Roe", "Ada Faro", "Rui Faro", "Faro")) {
      String text = name + " said: " + words + ".";
      extractions.add(Samples.quoting("of " + name, text, words, name, 0.9));
    }
    assertThat(page(extractions).select("table.voices a[data-voice]").eachText())
        .containsExactlyInAnyOrder("Jo Marsh", "Bob Roe", "Ada Faro", "Rui Faro", "Faro");
  }

  @Test
  void countsOneWhoIsNamedInTwoWaysByTheCallersWords(@TempDir Path folder) throws IOException {
    String words = "“Gulls have no manners”";
    List<Extraction> extractions = new ArrayList<>();
    for (String name : List.of("Zorkel Marsh", "Zo Marsh")) {
      extractions.add(Samples.quoting("of " + name, name + " said: " + words + ".", words, name, 0.9));
    }
    Path file = Files.writeString(folder.resolve("words.txt"), "zo  short-name-of=zorkel\n");
    StringWriter out = new StringWriter();
    new HtmlReport("Gulls").withLexicon(file).write(extractions, List.of(), out);

    String voices = "table.voices a[data-voice]";
    assertThat(page(extractions).select(voices).eachText()).containsExactlyInAnyOrder("Zorkel Marsh", "Zo Marsh");
    assertThat(Jsoup.parse(out.toString()).select(voices).eachText()).containsExactly("Zorkel Marsh");
  }

  @Test
  void saysWhenThereIsNothing() {
    assertThat(page(List.of()).text()).contains("no articles", "quote nobody");
    assertThat(page(new Extraction(new Article("blank", " "), List.of(), List.of())).text()).contains("blank");
    assertThatIllegalArgumentException().isThrownBy(() -> new HtmlReport(" "));
  }

  private static String shortName(String name) {
    return SpeakerStats.shortName(person(name), Lexicon.standard());
  }

  private static Person person(String name) {
    return new Person("e1", name, Optional.empty(), List.of());
  }

  private static Mention name(int begin, int end) {
    return new Mention(new Span(begin, end), Mention.Form.NAME);
  }

  private static Quotation quotation(String id, List<Span> content, Person speaker, List<Quotation> inner) {
    return new Quotation(id, Quotation.Kind.DIRECT, 1, content, content, Optional.empty(), Optional.empty(),
        List.of(new Speaker(speaker, 0.9)), NAMED, inner);
  }

  private static Document page(Extraction extraction) {
    return page(List.of(extraction));
  }

  private static Document page(List<Extraction> extractions) {
    return Jsoup.parse(Samples.report(extractions));
  }

  private static String joined(Document page, String selector) {
    return String.join(" ", page.select(selector).eachText()).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }

  private static String hash(String source) {
    byte[] bytes = Hashing.sha256().hashString(source, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(bytes);
  }
}
