package io.github.presser.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Extraction;
import io.github.presser.fuzz.Choices;
import io.github.presser.fuzz.FuzzTest;
import io.github.presser.statements.StatementFinder;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whatever an article, a name or an id holds, the page has no element, attribute, script or link but its own, and shows
 * the article's words.
 */
class ReportFuzzTest extends FuzzTest {

  /** Each element of a page without anything hostile, with each attribute it has there. */
  private static final Set<String> OWN = new TreeSet<>(markup(Jsoup.parse(Samples.report(Samples.all()))));

  static {
    OWN.addAll(List.of("<time>", "<time datetime>", "<h3 class>")); // no sample has a date or a heading
  }

  @Override
  protected int mutants() {
    return 300;
  }

  @Override
  protected List<byte[]> seeds() {
    return bytes(
        "\u0005TitleAna Roe said: \"The nets stay dry.\" She left the harbour.\u0003ab\u0001\u0002\u0003cdefgh",
        "\u0003abc\u0000\u00f0<script>alert(1)</script>\" onclick=\"x\" style=' \u0004id\u0002<b>\u0003\u0004xyz12345",
        "\u0002x}\u00fa<img src=x onerror=alert(1)>&quot;&#x22;</title></style></script><!-- {{title}} \u001b[2J");
  }

  @Override
  protected void feed(byte[] input) throws IOException {
    Choices choices = new Choices(input);
    String title = choices.text(40);
    List<Extraction> extractions = new ArrayList<>();
    do {
      extractions.add(choices.extraction("a" + extractions.size()));
    } while (choices.more() && extractions.size() < 3);
    StringWriter page = new StringWriter();
    new HtmlReport(title.isBlank() ? "Report" : title)
        .write(extractions, new StatementFinder().find(extractions), page);

    Document document = Jsoup.parse(page.toString());
    assertThat(markup(document)).filteredOn(each -> !OWN.contains(each)).isEmpty();
    assertThat(document.select("script, style")).hasSize(2);
    Set<String> ids = new HashSet<>();
    assertThat(document.select("[id]")).allMatch(element -> ids.add(element.id()));
    assertThat(document.select("a[href]"))
        .allMatch(link -> link.attr("href").startsWith("#") && ids.contains(link.attr("href").substring(1)));
    List<Element> texts = document.select(".text");
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).select(".who").remove();
      assertThat(letters(texts.get(i).wholeText())).isEqualTo(letters(extractions.get(i).article().text()));
    }
  }

  private static Set<String> markup(Document page) {
    Set<String> markup = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      markup.add("<" + element.normalName() + ">");
      element.attributes().forEach(each -> markup.add("<" + element.normalName() + " " + each.getKey() + ">"));
    }
    return markup;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}<>&\"']", "");
  }
}
