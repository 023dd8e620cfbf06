package io.github.presser.statements;

import static io.github.presser.statements.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.LexiconException;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import io.github.presser.json.ExtractionJson;
import io.github.presser.json.ExtractionReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFinderTest {

  private final StatementFinder finder = new StatementFinder();

  private List<Statement> find(Extraction... extractions) {
    return finder.find(List.of(extractions));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(find()).isEmpty();
    assertThat(find(article("a"))).isEmpty();
    assertThat(find(article("a", "Jo Marsh: “…”"))).isEmpty();
  }

  @Nested
  class OneStatement {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            # repeated
            “The old harbour wall will not survive another winter.” \
                | “The old harbour wall will not survive another winter”
            # trimmed
            “As I told the council, the old harbour wall will not survive another winter like this.” \
                | “the old harbour wall will not survive another winter”
            # reported
            “The old harbour wall will not survive another winter.” \
                | that the old harbour wall would not survive another winter
            # spun
            “The old harbour wall will not survive another winter unless the council repairs the cracked piers” \
                | “The ancient harbour wall won't survive another winter unless the council mends the cracked piers”
            # a fragment in marks
            “We found cracked piers and a hollow foundation under the harbour wall.” \
                | that inspectors had seen a “hollow foundation under the harbour wall”
            # the "not" elsewhere
            “We did not come to the harbour to count fish on paper” \
                | “We have come to the harbour not for counting fish on paper”
            # numbers and names of powers
            “Three boats from the US broke the harbour wall in March” \
                | “3 boats from the United States broke the harbour wall in March”
            “Nobody in Britain's fleet can tell the EU how many boats the wall broke” \
                | “Nobody in the U.K.'s fleet can tell the European Union how many boats the wall broke”
            # contractions
            “We can't mend the harbour wall and we won't pay the county for it” \
                | that they cannot mend the harbour wall and would not pay the county for it
            """)
    void inTwoWordings(String one, String other) {
      assertThat(find(article("a", "Jo Marsh: " + one), article("b", "Jo Marsh: " + other))).hasSize(1);
      assertThat(find(article("a", "Jo Marsh: " + other), article("b", "Marsh: " + one))).hasSize(1);
    }

    @Test
    void repeatedInOneArticle() {
      List<Statement> statements =
          find(
              article(
                  "a",
                  "Jo Marsh: The harbour wall will not survive",
                  "Marsh: “The harbour wall will not survive”"));
      assertThat(statements).hasSize(1);
      assertThat(statements.get(0).occurrences()).hasSize(2);
    }

    @Test
    void hasItsFullestWordingAsTheCanonicalOne() {
      Statement statement =
          find(
                  article("a", "Jo Marsh: “the harbour wall will not survive”"),
                  article("b", "Jo Marsh: “In my view the harbour wall will not survive another winter.”"))
              .get(0);
      assertThat(statement.wording()).isEqualTo("“In my view the harbour wall will not survive another winter.”");
      assertThat(statement.firstArticleId()).isEqualTo("a");
    }

    @Test
    void isOrderedByDateWhereThereIsOne() {
      String line = "Jo Marsh: “The harbour wall will not survive another winter”";
      Statement statement =
          find(
                  article("undated", line),
                  article("late", Optional.of(Instant.parse("2024-05-02T00:00:00Z")), line),
                  article("early", Optional.of(Instant.parse("2024-05-01T00:00:00Z")), line))
              .get(0);
      assertThat(statement.occurrences()).extracting(Occurrence::articleId).containsExactly("early", "late", "undated");
    }
  }

  @Nested
  class TwoStatements {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            # a number
            “The storm sank three boats in the inner harbour” | “The storm sank five boats in the inner harbour”
            # a denial
            “We will close the inner harbour to fishing boats this winter” \
                | “We will not close the inner harbour to fishing boats this winter”
            that he supported the closure of the inner harbour \
                | that he never supported the closure of the inner harbour
            # a name
            “The storm sank the boats that Quinn Lovell keeps in the inner harbour” \
                | “The storm sank the boats that Dora Penn keeps in the inner harbour”
            # the contrary
            “The harbour fees will increase for every fishing boat next year” \
                | “The harbour fees will decrease for every fishing boat next year”
            # the same subject
            “The harbour wall needs money from the county” | “The harbour wall is a monument, and tourists love it”
            # a subject is no part of what is said of it
            his plan for the inner harbour \
                | that his plan for the inner harbour would ruin the fishing families of the whole county
            # a phrase that is everywhere
            him a “nice guy” \
                | “I went down there after the storm, and a nice guy had saved three boats with nothing but a rope”
            # little to go by
            “very important” | “very important”
            “Yes.” | “Yes.”
            """)
    void ofOnePerson(String one, String other) {
      assertThat(find(article("a", "Jo Marsh: " + one), article("b", "Jo Marsh: " + other))).hasSize(2);
      assertThat(find(article("a", "Jo Marsh: " + other), article("b", "Jo Marsh: " + one))).hasSize(2);
    }

    @Test // what is weak evidence for one speaker is none for two
    void ofTwoPeopleInMuchTheSameWords() {
      assertThat(
              find(
                  article("a", "Jo Marsh: “The harbour wall is unsafe and the council must rebuild it”"),
                  article("b", "Ada Thorne: “The harbour wall is unsafe and the county should pay for a new one”")))
          .hasSize(2);
    }

    @Test // "a … b" and "b … c" do not make a and c one
    void areNotChainedByOnesBetween() {
      List<Statement> statements =
          find(
              article("a", "Jo Marsh: “The harbour wall is cracked and the county will pay for a new bridge”"),
              article("b", "Jo Marsh: “The county will pay for a new bridge and the schools will open in autumn”"),
              article("c", "Jo Marsh: “The schools will open in autumn and the ferry fares stay low”"));
      assertThat(statements).noneMatch(statement -> statement.occurrences().size() == 3);
    }
  }

  @Nested
  class Speakers {

    private static final String WALL = "“The harbour wall will not survive another winter”";

    @Test
    void arePooledOverDifferentWordings() {
      Statement statement =
          find(article("a", "Jo Marsh: " + WALL), article("b", "Marsh: that the harbour wall will not survive winter"))
              .get(0);
      assertThat(statement.speakers()).extracting(Speaker::name).containsExactly("Jo Marsh");
      assertThat(statement.speakers().get(0).confidence()).isCloseTo(0.99, within(1e-9));
    }

    @Test
    void countOnceForCopies() {
      Statement statement = find(article("a", "Jo Marsh: " + WALL), article("b", "Jo Marsh: " + WALL)).get(0);
      assertThat(statement.speakers().get(0).confidence()).isEqualTo(0.9);
    }

    @Test
    void areRecoveredForAnArticleThatNamesNobody() {
      Statement statement = find(article("a", "?: " + WALL), article("b", "Jo Marsh: " + WALL)).get(0);
      Recovery recovery = statement.occurrences().get(0).recovered().orElseThrow();
      assertThat(recovery.speakers()).extracting(Speaker::name).containsExactly("Jo Marsh");
      assertThat(recovery.articleId()).isEqualTo("b");
      assertThat(statement.occurrences().get(1).recovered()).isEmpty();
    }

    @Test
    void areRecoveredForAPronounButNotForUnnamedPeople() {
      List<Statement> statements =
          find(article("a", "he: " + WALL), article("b", "officials: " + WALL), article("c", "Jo Marsh: " + WALL));
      assertThat(statements).hasSize(1);
      assertThat(statements.get(0).occurrences()).extracting(o -> o.recovered().isPresent())
          .containsExactly(true, false, false);
    }

    @Test
    void thatContradictEachOtherAreShownAndNotRecovered() {
      Statement statement =
          find(
                  article("a", "Ada Thorne: " + WALL),
                  article("b", "Jo Marsh: " + WALL),
                  article("c", "?: " + WALL),
                  article("d", "Marsh: " + WALL))
              .get(0);
      assertThat(statement.disputed()).isTrue();
      assertThat(claims(statement)).containsExactly("Jo Marsh in b, d", "Ada Thorne in a");
      assertThat(statement.occurrences()).allMatch(occurrence -> occurrence.recovered().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
      "Bob Roe, Robert Roe", "Roe, Bob Roe", "J. Roe, Jon Roe", "Ana M. Roe, Ana Roe", "Jon Roe Jr., Jon Roe Jr",
      "[US], [United States]", "[the UN], [United Nations]", "[UK], [Britain]", "[Roe Docks], [Roe Docks Inc.]",
      "[Harbour Trade Union], [HTU]"
    })
    void thatAreOneAreNoDispute(String one, String other) {
      for (List<Extraction> articles : List.of(
          List.of(article("a", one + ": " + WALL), article("b", other + ": " + WALL)),
          List.of(article("a", other + ": " + WALL), article("b", one + ": " + WALL)))) {
        List<Statement> statements = finder.find(articles);
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).claims()).hasSize(1);
        assertThat(statements.get(0).disputed()).isFalse();
      }
    }

    @ParameterizedTest
    @CsvSource({
      "Bob Roe, Ada Roe", "Jon Roe, Jon Roe Jr.", "Bob Roe, Bob Marsh", "[United States], [United Nations]",
      "[US], [UK]"
    })
    void thatAreTwoAreADispute(String one, String other) {
      Statement statement = find(article("a", one + ": " + WALL), article("b", other + ": " + WALL)).get(0);
      assertThat(statement.disputed()).isTrue();
    }

    @Test
    void ofOneSurnameStayApart() {
      Statement statement =
          find(article("a", "Jo Marsh: " + WALL), article("b", "Ada Marsh: " + WALL), article("c", "Marsh: " + WALL))
              .get(0);
      assertThat(claims(statement)).containsExactlyInAnyOrder("Jo Marsh in a", "Ada Marsh in b", "Marsh in c");
    }

    @Test
    void canBeJoint() {
      Statement statement =
          find(article("a", "Jo Marsh and Ada Thorne: " + WALL), article("b", "Thorne and Jo Marsh: " + WALL)).get(0);
      assertThat(claims(statement)).containsExactly("Jo Marsh, Ada Thorne in a, b");
    }

    private List<String> claims(Statement statement) {
      return statement.claims().stream()
          .map(
              claim ->
                  claim.speakers().stream().map(Speaker::name).collect(Collectors.joining(", ")) + " in "
                      + String.join(", ", claim.articleIds()))
          .toList();
    }
  }

  @Test // an entity of the article where it has one, else a new one without mentions
  void putsRecoveredSpeakersIntoTheExtractions() throws Exception {
    String wall = "“The harbour wall will not survive another winter”";
    Extraction named = article("named", "Jo Marsh: " + wall);
    Extraction open = article("open", "?: " + wall);
    Extraction knowsHer = article("knows-her", "he: " + wall, "Marsh: “I grew up with nine goats and no shoes”");
    List<Extraction> recovered = finder.recover(List.of(named, open, knowsHer));

    assertThat(recovered.get(0)).isEqualTo(named);
    Quotation quotation = recovered.get(1).quotations().get(0);
    assertThat(quotation.speakers()).extracting(Speaker::name).containsExactly("Jo Marsh");
    assertThat(quotation.speakers().get(0).entity().mentions()).isEmpty();
    assertThat(recovered.get(1).entities()).contains(quotation.speakers().get(0).entity());
    assertThat(quotation.evidence().basis()).isEqualTo(Evidence.Basis.OTHER_ARTICLE);
    assertThat(quotation.evidence().articleId()).contains("named");
    assertThat(recovered.get(2).quotations().get(0).speakers().get(0).entity()).isEqualTo(knowsHer.entities().get(0));

    String json = ExtractionJson.toLine(recovered.get(1));
    assertThat(ExtractionJson.toLine(ExtractionReader.parse(json, open.article()))).isEqualTo(json);
  }

  @Test
  void knowsTheCallersContraries(@TempDir Path directory) throws Exception {
    Extraction one = article("a", "Jo Marsh: “The harbour fees will be scrapped for every fishing boat next year”");
    Extraction other = article("b", "Jo Marsh: “The harbour fees will be tripled for every fishing boat next year”");
    assertThat(find(one, other)).hasSize(1);
    Path words = Files.writeString(directory.resolve("words.txt"), "scrapped opposite=tripled\n");
    assertThat(StatementFinder.withLexicon(words).find(List.of(one, other))).hasSize(2);
    Files.writeString(words, "scrapped\n");
    assertThatExceptionOfType(LexiconException.class).isThrownBy(() -> StatementFinder.withLexicon(words));
  }

  @Test
  void takesAWordOfTheCallersThatIsNone(@TempDir Path directory) throws Exception {
    Path words = Files.writeString(directory.resolve("words.txt"), "§  same-as=Section\n");
    Extraction one = article("a", "Jo Marsh: “The harbour wall will not survive another winter under § 9”");
    assertThat(StatementFinder.withLexicon(words).find(List.of(one))).hasSize(1);
  }

  @Test // an alias at its end is of more words than it is written in
  void comparesSpeechesOfAnyLength() {
    String speech = IntStream.range(0, 499).mapToObj(i -> "harbour" + i).collect(Collectors.joining(" "));
    Extraction one = article("a", "Jo Marsh: “" + speech + " UK”");
    Extraction other = article("b", "Jo Marsh: “" + speech + " UK and then more”", "?: “" + speech + " UK”");
    assertThat(find(one, other)).isNotEmpty();
  }

  @Test
  void streamsAsItDoesLists() {
    Extraction one = article("a", "Jo Marsh: “The harbour wall will not survive another winter”");
    Extraction other = article("b", "Jo Marsh: “The harbour wall will not survive”");
    assertThat(finder.find(Stream.of(one, other))).isEqualTo(find(one, other)).hasSize(1);
  }
}
