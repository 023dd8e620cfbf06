package io.github.presser.internal.text;

import static io.github.presser.Paragraph.Role.BODY;
import static io.github.presser.Paragraph.Role.CAPTION;
import static io.github.presser.Paragraph.Role.DEBRIS;
import static io.github.presser.Paragraph.Role.HEADING;
import static io.github.presser.Paragraph.Role.HEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Paragraph;
import io.github.presser.Paragraph.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

  private static final String LEAD =
      "The harbour council of Velm voted on Tuesday to close the old fish market after eleven months of hearings.";
  private static final String TAIL =
      "The traders, who have worked there since the war, are expected to go to court before the end of the year.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One is here.\nTwo is there.",
        "One is here.\r\nTwo is there.",
        "One is here.\rTwo is there.",
        "One is here.\u2028Two is there.",
        "One is here.\u2029Two is there.",
        "One is here.\n \t\n\nTwo is there.",
        "<p>One is here.</p><p>Two is there.</p>",
        "One is here.<br>Two is there.",
        "<div>One is here.<BR/><br />\n</div>Two is there."
      })
  void everyLineEndPartsParagraphs(String text) {
    assertThat(paragraphs(text)).containsExactly("One is here.", "Two is there.");
  }

  @Test
  void quotationsInAListAndTheirSignaturesAreText() {
    Page page = Page.of(LEAD + "\n- “It was always loud.” — Ada Torven, 31\n“It was never clean.”\n— Bo Lund, trader");
    assertThat(page.paragraphs()).allMatch(Paragraph::isBody);
  }

  @Test
  void aShortSentenceInSingleMarksIsTextAndATitleInThemIsNot() {
    assertThat(Page.of(LEAD + "\n\n'Then it was gone.'\n\n" + TAIL).paragraphs().get(1).isBody()).isTrue();
    assertThat(Page.of(LEAD + "\n\n'Gone for good'\n\n" + TAIL).paragraphs().get(1).isBody()).isFalse();
  }

  @Test
  void hardWrappedLinesAreJoined() {
    String text =
        "The harbour council of Velm voted on Tuesday to close the\n"
            + "old fish market after eleven months of hearings. Its head,\n"
            + "Ada Torven, called the vote a sad but needful step and\n"
            + "thanked all who had come.\n"
            + "The traders said they would go to court before the end of\n"
            + "the year, and that they had the money for it.\n"
            + "\n"
            + "Nobody else spoke.\n";
    assertThat(paragraphs(text)).hasSize(3);
    assertThat(paragraphs(text.replace("\n", "\r\n"))).hasSize(3);
    assertThat(paragraphs(text).get(0)).startsWith("The harbour").endsWith("had come.");
  }

  @Test
  void aShortTextIsHardWrappedWhenAllItsLinesBreakBeforeASmallLetter() {
    String text =
        "“The market is too old for the new\ntraders,” said Ada Torven, who has\nrun it since 2009. “We stay.”\n";
    assertThat(paragraphs(text)).hasSize(1);
    assertThat(paragraphs(text.replace("who has\nrun", "Velm\nHas run"))).hasSize(3);
  }

  @Test
  void aListOfLinesOfOneWidthIsNotHardWrapped() {
    String text =
        "Ten to win for Velm.\nNine to lose at home.\nEight to be put off.\nSeven to be replayed.\n"
            + "Six to be watched.";
    assertThat(paragraphs(text)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We are close”, Torven said.",
        "“We are close”",
        "“Never.”",
        "\"It is over\" he said",
        "''The harbour, stupid.''",
        "Torven agreed.",
        "Why?",
        "Torven was not impressed.",
        "He gave three reasons:",
        "Torven wrote on Twitter:",
        "Share prices fell.",
        "Print is not dead, Torven said.",
        "By Tuesday they had left.",
        "Follow the money, Torven told the council.",
        "Q: Does Ada Torven?",
        "TORVEN: No.",
        "... and so they went home",
        "Torven speaks during every session.",
        "The agency reported that 40 boats were lost.",
        "The report was rejected by the council.",
        "Copyright law was changed in 2010.",
        "Published in 1990, the book made Torven known.",
        "Torven contributed from her own pocket.",
        "The agency reported from Velm that 40 boats were lost.",
        "Join us, Torven told the traders.",
        "Like us, they are poor.",
        "The council voted for the deal. (AP)",
        "Photo editors told Torven that the picture was not theirs."
      })
  void whatMayBeASentenceIsBody(String line) {
    assertThat(role(line)).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'A market for all'",
        "‘A market for all’",
        "Traders 'are not done' with Velm",
        "What happens next",
        "WHAT HAPPENS NEXT.",
        "The Market's Last Year.",
        "2. Traders have little money."
      })
  void titlesInTheTextAreHeadings(String line) {
    assertThat(role(line)).isEqualTo(HEADING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "www.norland-post.example/sea",
        "desk@norland-post.example",
        "@norlandpost",
        "ADVERTISEMENT.",
        "Share",
        "Send Comment",
        "Leave a comment",
        "Follow us on:",
        "Follow Ada Torven on Twitter @adatorven.",
        "Read more: The traders of Velm",
        "Related",
        "ABSTRACT.",
        "FULL TEXT.",
        "August 27, 2016, 5:25 am",
        "8:35 p.m.",
        "Friday, June 10, 2016.",
        "Published: 3 May 2019 10:15 GMT",
        "Ten tips for buying fresh fish - November 6, 2020",
        "By Ada Torven and Bo Lind, Velm Courier",
        "Bo Lind contributed to this report.",
        "(Reporting by Ada Torven; Editing by Bo Lind.)",
        "Associated Press",
        "Bo Lind / Reuters.",
        "https://example.org/fish",
        "@adatorven.",
        "Torven reported from Velm; Bo Lind contributed to this report.",
        "This story has been updated with comments by traders.",
        "Last updated: 3 hours ago",
        "© 2016 Velm Courier. All rights reserved.",
        "___.",
        "-",
        "13",
        "border-radius: 50px;",
        "} .fish {"
      })
  void whatThePageAddsIsDebris(String line) {
    assertThat(role(line)).isEqualTo(DEBRIS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour council head Ada Torven at the fish market in Velm last spring [Courier]",
        "Ada Torven leaves the fish market in Velm. (Photo by Bo Lind)",
        "Ada Torven and trader Bo Lind shake hands during a meeting at the old fish market in Velm",
        "Harbour council head Ada Torven speaks during a hearing on the market on March 3, 2015 in Velm.",
        "Photo: Ada Torven at the market",
        "Graphic: A market, unevenly shared",
        "File photo: the market in 1950"
      })
  void wordsUnderAPictureAreACaption(String line) {
    assertThat(role(line)).isEqualTo(CAPTION);
  }

  @Test
  void theTitleAboveTheTextIsTheHeadline() {
    assertThat(roles("Share\n\nVelm market to close, says council\n\nAdvertisement\n\n" + LEAD + "\n\n" + TAIL))
        .containsExactly(DEBRIS, HEADLINE, DEBRIS, BODY, BODY);
    assertThat(roles("Velm market closes.\n\n" + LEAD)).containsExactly(HEADLINE, BODY);
    assertThat(roles("Velm market closes; \nTraders plan to go to court.\n\n" + LEAD))
        .containsExactly(HEADLINE, HEADLINE, BODY);
  }

  @Test
  void anArticleWithoutHeadlineHasNone() {
    assertThat(roles(LEAD + "\n\n" + TAIL)).containsExactly(BODY, BODY);
    assertThat(roles("Torven said she would go.")).containsExactly(BODY);
    assertThat(roles("Market to close, says Torven")).containsExactly(BODY);
    assertThat(roles("Torven agreed.\n\nLind did not.")).containsExactly(BODY, BODY);
    assertThat(roles("“We are close,” Torven said.\n\n" + LEAD)).containsExactly(BODY, BODY);
  }

  @Test
  void aTitleAfterTheTextIsDebris() {
    assertThat(roles(LEAD + "\n\n" + TAIL + "\n\nfish Velm market\nVelm Fish Market Harbour Council\nSend Comment"))
        .endsWith(DEBRIS, DEBRIS);
  }

  private static Role role(String line) {
    return roles(LEAD + "\n\n" + line + "\n\n" + TAIL).get(1);
  }

  private static List<Role> roles(String text) {
    return Page.of(text).paragraphs().stream().map(Paragraph::role).toList();
  }

  private static List<String> paragraphs(String text) {
    return Page.of(text).paragraphs().stream().map(p -> p.span().coveredText(text)).toList();
  }
}
