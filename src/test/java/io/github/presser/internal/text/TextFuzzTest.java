package io.github.presser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Paragraph;
import io.github.presser.fuzz.FuzzTest;
import io.github.presser.internal.english.Lexicon;
import java.util.List;

/** Any text is laid out: nothing moves, paragraphs and passages stand in order, markup is blank. */
class TextFuzzTest extends FuzzTest {

  @Override
  protected List<byte[]> seeds() {
    return List.of(
        resource("/io/github/presser/fixtures/articles/vaccine-scrape.txt"),
        resource("/io/github/presser/fixtures/articles/stadium-tweets.txt"),
        resource("/io/github/presser/fixtures/articles/library-letters.txt"),
        bytes("<p class='x'>By Ana Roe</p><!-- no --><script>1 < 2</script>\n\nPublished\n“Yes,” &amp;rsquo; ‘no’ "
            + "she said.\n\n- One\n- Two\n\nRead more\u2028HARTWELL, Aug 27, 2016 (Newsline) — No. << 'It' >>")
            .get(0));
  }

  @Override
  protected int mutants() {
    return 2_000;
  }

  @Override
  protected void feed(byte[] input) {
    String text = text(input);
    Page page = Page.of(text);
    assertThat(page.text()).isEqualTo(text);
    assertThat(page.readable()).hasSameSizeAs(text);
    int end = 0;
    for (Paragraph paragraph : page.paragraphs()) {
      assertThat(paragraph.span().begin()).isGreaterThanOrEqualTo(end);
      end = paragraph.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    end = 0;
    for (Passage passage : page.passages()) {
      assertThat(passage.span().begin()).isGreaterThanOrEqualTo(end);
      end = passage.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    assertThat(PrintedDate.year(page, Lexicon.standard()).orElse(2000)).isBetween(1900, 2099);
  }
}
