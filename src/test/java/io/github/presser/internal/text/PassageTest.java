package io.github.presser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

  /** Each case is a text with its passages in [brackets], which the test takes away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // the styles
        "[“We go,”] she said. [“Now.”]",
        "[“We go”], she said.",
        "[\"We go,\"] she said. [\"Now.\"]",
        "[''We go,''] she said. [''Now.'']",
        "[``We go,''] she said.",
        "[’’We go,’’] she said.",
        "[‘We go,’] she said.",
        "['We go,'] she said. ['Now.']",
        "[«We go»], she said.",
        "[« We go »], she said.",
        "[»We go«] she said.",
        "[„We go,“] she said.",
        "[„We go,”] she said.",
        // mixed and mismatched
        "[“We go,\"] she said. [\"Now.”]",
        "[”We go,”] she said. [”Now.”]",
        "[“We go,“] she said. [“Now.“]",
        "[″We go,″] she said.",
        "[“We go,’’] she said.",
        "She said:[\"We go.\"]",
        "She said—[\"We go.\"]—and left.",
        "[\"We go—\"] she said. [\"Now\"]",
        "[\"We go. \"]she said, [\"and soon.\"]",
        "[\"...and we go,\"] she said.",
        "[“…and we go,”] she said.",
        "([\"We go,\"] she said.)",
        // within one another
        "[“He said ‘no’ to me,”] she said.",
        "[\"He said 'no' to me,\"] she said.",
        "[''He said 'no' to me,''] she said.",
        "[''He said 'no.'''] She left.",
        "['''No' is what he said,''] she said.",
        "[“He said “no” to me,”] she said.",
        "[\"He called it “great” and “new,”\"] she said.",
        "[“He called it \"great\" today,”] she said.",
        // a pair inside one that the next paragraph goes on with
        "[\"The \"lift\" is late, they say.]\n\n[\"We wait.\"]",
        "She said the [\"lift\"] is late.\n\n[\"We wait.\"]",
        "['He said \"no\" to me,'] she said. ['And to you, too.']",
        "[‘I heard him say “never” to the traders’ union,’] she said. [‘It’s over.’]",
        // single marks over paragraphs, with a plural's apostrophe inside
        "['We go,'] she said. ['We wait.]\n\n['The traders' van is late.]\n\n['Now it is here.']",
        // marks apart from the words
        "[\"We go,\"] she said. [\" Now it is late.]\n\n[\"We wait.\"]",
        "[\" We go , \"] she said , [\" now . \"]",
        "['' We go , ''] she said , [`` now . '']",
        // apostrophes, feet and inches
        "Velm's traders don't like the ministers' talks.",
        "It's the '90s, 'tis said, and rock 'n' roll.",
        "The boys' and girls' teams won.",
        "['It's the traders' money,'] she said.",
        "[‘It’s the traders’ money,’] she said.",
        "The ['best friends'] went home.",
        "The traders' ['best friend'] went home.",
        "He is 6' 2\" tall and she is 5' 1\".",
        "[\"He is 6' 2\" tall,\"] she said.",
        "A 5-inch, 6\" or 7\" pipe and a [\"pipe\"].",
        // broken into paragraphs that are not opened anew
        "[“We go.]\n\n[You stay.]\n\n[They wait,”] she said.",
        "[“We go.]\n\nShe left.\n\n[“They wait,”] she said.",
        // never closed
        "[“We go,] she said.",
        "[“We go now and that is that]",
        "[“We go,] Ada Torven said. [“We do.”]",
        "[“We go soon.] That was all. [“We do.”]",
        "We go,” she said. [“Now.”]",
        // nothing in them
        "\"\" and “ ” and '' ''",
        "\"\"\"\"\"\" We go \"\"\"\"\"\"",
        // through markup
        "<b>[\"We go,\"]</b> she said.",
        "[&quot;We go,&quot;] she said. [&#8220;Now.&#8221;]",
        "\u200B[\"\u200BWe go,\"]\u200B she said.",
        "<a href=\"x\" title=\"We go\">She</a> said [\"we go\"].",
        "Parted: [''We go.'.'] she said."
      })
  void outermostPassagesAreFound(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    StringBuilder found = new StringBuilder(text);
    List<Passage> passages = Page.of(text).passages();
    for (int i = passages.size() - 1; i >= 0; i--) {
      found.insert(passages.get(i).span().end(), ']').insert(passages.get(i).span().begin(), '[');
    }
    assertThat(found).hasToString(marked);
  }

  @Test
  void passagesRunOverParagraphsWithTheMarkReopened() {
    // “One. / “Two. / “Three.” -> open, open and reopened, closed and reopened
    for (String[] marks : new String[][] {{"“", "”"}, {"\"", "\""}, {"''", "''"}, {"«", "»"}, {"‘", "’"}, {"'", "'"}}) {
      String text =
          "A:\n" + marks[0] + "One is here.\n\n" + marks[0] + "Two is there.\n\nAdvertisement\n\n" + marks[0]
              + "Three is gone." + marks[1] + " So it is.";
      List<Passage> passages = Page.of(text).passages();
      assertThat(passages).as(text).extracting(Passage::closed).containsExactly(false, false, true);
      assertThat(passages).as(text).extracting(Passage::reopened).containsExactly(false, true, true);
      assertThat(passages.get(1).span().coveredText(text)).isEqualTo(marks[0] + "Two is there.");
    }
  }

  @Test
  void aPassageClosedInTheNextParagraphWithoutReopeningGoesOn() {
    String text = "She said, “We go\nto the market.” So it is.";
    List<Passage> passages = Page.of(text).passages();
    assertThat(passages).extracting(p -> p.span().coveredText(text)).containsExactly("“We go", "to the market.”");
    assertThat(passages.get(1).reopened()).isTrue();
  }

  @Test
  void newParagraphAfterAClosedPassageIsNotReopened() {
    assertThat(Page.of("“One is here.”\n\n“Two is there.”").passages()).noneMatch(Passage::reopened);
  }

  /** Each case has its passages in [brackets]; those that go on from the one before begin with a plus sign. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Torven: [\"We go soon. It is late. ][+\"You stay. The boat is full. ][+\"They wait.\"] The pier closed.",
        "Ada Torven said: [“We go soon. It is late. ][+“You stay.”] The pier closed.",
        "[\"We go soon,] Ada Torven said. [\"You stay,\"] she said.",
        "[\"We go soon,] she said. The boat is full. [\"They wait.\"] The pier closed.",
        "Ada Torven said: [\"We go soon.] The boat is full. The pier closed at noon.",
        "[\"We go. \"] [\"You stay,\"] she said. [\"They wait.\"]"
      })
  void aQuotationGoesOnWhereParagraphsWereJoined(String marked) {
    String filler = "The ferry to Norby is as late as ever today, and few of those who wait for it are surprised. ";
    String text = filler.repeat(12) + marked.replaceAll("[\\[\\]+]", "");
    List<Passage> passages = Page.of(text).passages();
    StringBuilder found = new StringBuilder(text);
    for (int i = passages.size() - 1; i >= 0; i--) {
      found.insert(passages.get(i).span().end(), ']').insert(
          passages.get(i).span().begin(), passages.get(i).reopened() ? "[+" : "[");
    }
    assertThat(found.substring(12 * filler.length())).isEqualTo(marked.replaceAll(" ]\\[", "] ["));
  }

  @Test
  void aLongStretchAfterAMarkIsNotTheQuotationsParagraph() {
    String filler = "The ferry to Norby is as late as ever today, and few of those who wait for it are surprised. ";
    String text = filler.repeat(4) + "Torven said: \"We go soon. " + filler.repeat(8) + "\"You stay,\" she said.";
    assertThat(Page.of(text).passages()).extracting(p -> p.span().coveredText(text))
        .containsExactly("\"We go soon.", "\"You stay,\"");
  }

  @Test
  void aPluralsApostropheFarFromAnOpeningMarkClosesNothing() {
    // The 'slow and stubborn' crew … 500 words … “We go,” … the crews' van …: one mark closes, and not the far one
    String text = "The 'slow and stubborn' crew came. " + "The pier was old, and it was cold there. ".repeat(20)
        + "“We go to the pier,” she said. “The crews won’t,' he said. The crews' van is late.";
    List<String> passages =
        Page.of(text).passages().stream().map(p -> p.span().coveredText(text)).toList();
    assertThat(passages).contains("'slow and stubborn'", "“We go to the pier,”");
  }

  @Test
  void workIsLinear() {
    List<String> units =
        List.of(
            "<", "&", "&amp;", "<a href=\"", "<!--", "<script>", "\"", "“", "“a ", "\"a ", "'a ", "a' ", "''", "“a\n",
            "\"a b\n", "BY AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1\n", "1111111111111111111111111111111x\n", "a b\n",
            "“Go, Ada said “");
    for (String unit : units) {
      Page.of(unit.repeat(20_000 / unit.length()));
      long small = Arrays.stream(new int[] {1, 2}).mapToLong(i -> nanos(unit, 20_000)).min().orElseThrow();
      long large = Arrays.stream(new int[] {1, 2}).mapToLong(i -> nanos(unit, 160_000)).min().orElseThrow();
      // 8 times the text: linear work takes 8 times as long, quadratic 64; a fifth of a second is noise
      assertThat(large).as(unit).isLessThan(32 * small + 200_000_000L);
    }
  }

  private static long nanos(String unit, int length) {
    String text = unit.repeat(length / unit.length());
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long begin = thread.getCurrentThreadCpuTime();
    Page.of(text);
    return thread.getCurrentThreadCpuTime() - begin;
  }
}
