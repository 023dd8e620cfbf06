package io.github.presser.internal.entities;

import static io.github.presser.internal.entities.EntityFinderTest.office;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Entity;
import io.github.presser.Gender;
import io.github.presser.Organisation;
import io.github.presser.Person;
import io.github.presser.Place;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.TextAnnotator;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFinderIT {

  private static final TextAnnotator ANNOTATOR = TextAnnotator.load(Lexicon.standard());
  private static final EntityFinder FINDER = new EntityFinder(Lexicon.standard(), Roster.none());

  private static List<Profile> find(String text) {
    return FINDER.find(ANNOTATOR.annotate(Page.of(text)));
  }

  private static Profile named(List<Profile> profiles, String name) {
    return profiles.stream()
        .filter(p -> p.entity().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + profiles));
  }

  private static Entity entity(List<Profile> profiles, String name) {
    return named(profiles, name).entity();
  }

  @Test
  void findsPeoplePlacesAndOrganisationsOfAReport() {
    List<Profile> profiles =
        find(
            "Norwegian Fisheries Minister Kari Solheim flew to Lisbon on Monday for talks with the"
                + " European Union.\n\n"
                + "\"We are ready,\" Solheim told reporters in Lisbon. Ms. Solheim said she would"
                + " stay until Friday.\n\n"
                + "Paulo Teixeira, mayor of the port of Setubal, was not convinced. He said the EU"
                + " had promised too much.");
    assertThat(entity(profiles, "Kari Solheim")).isInstanceOf(Person.class);
    assertThat(entity(profiles, "Kari Solheim").mentions()).hasSize(3);
    assertThat(named(profiles, "Kari Solheim").gender()).isEqualTo(Gender.FEMALE);
    assertThat(named(profiles, "Kari Solheim").offices()).contains(office("norwegian fisheries minister"));
    assertThat(named(profiles, "Paulo Teixeira").gender()).isEqualTo(Gender.MALE);
    assertThat(named(profiles, "Paulo Teixeira").offices()).contains(office("mayor"));
    assertThat(entity(profiles, "Lisbon")).isInstanceOf(Place.class);
    assertThat(entity(profiles, "European Union")).isInstanceOf(Organisation.class);
    assertThat(entity(profiles, "European Union").mentions()).hasSize(2);
  }

  @Test
  void aMayorWhoIsCalledLikeAPaperIsNoPaper() {
    List<Profile> profiles = find("Mayor Ann Guardian was there. “We are poor,” Guardian said.");
    assertThat(profiles).extracting(p -> p.entity().name()).containsExactly("Ann Guardian");
    List<Profile> both = find("Mayor Ann Guardian was there. The Guardian said the town was poor.");
    assertThat(both).extracting(p -> p.entity().name()).containsExactly("Ann Guardian", "Guardian");
  }

  @Test
  void findsPlacesWithHyphensWhole() {
    List<Profile> profiles =
        find("The march in Norby-sous-Bois was long. She lives in Hartwell-on-Sea, near Okor-a-Lago. The"
            + " Editor-in-Chief was late, as was Meals-on-Wheels. Police in KwaZulu-Natal closed a road.");
    assertThat(profiles).extracting(p -> p.entity().name())
        .containsExactly("Norby-sous-Bois", "Hartwell-on-Sea", "Okor-a-Lago", "KwaZulu-Natal");
    assertThat(profiles).extracting(Profile::entity).allMatch(Place.class::isInstance);
  }

  @Test
  void findsNamesWithParticlesAndArticles() {
    List<Profile> profiles =
        find(
            "UN Special Envoy for Libya Lorenzo di Carlo arrived in Tripoli. Di Carlo met President"
                + " Hamid al-Masri. Mr. al-Masri blamed fighters of the al-Nasr Front, who hold the"
                + " suburb of Zawara. The al-Nasr Front said it would leave Zawara.");
    assertThat(entity(profiles, "Lorenzo di Carlo")).isInstanceOf(Person.class);
    assertThat(entity(profiles, "Lorenzo di Carlo").mentions()).hasSize(2);
    assertThat(entity(profiles, "Hamid al-Masri").mentions()).hasSize(2);
    assertThat(entity(profiles, "al-Nasr Front")).isInstanceOf(Organisation.class);
    assertThat(entity(profiles, "Zawara")).isInstanceOf(Place.class);
  }

  @Test
  void aPairOfNamesIsTwoPeople() {
    List<Profile> profiles =
        find(
            "The Solheim-Teixeira meeting lasted an hour. Minister Kari Solheim smiled afterwards. "
                + "\"Not yet,\" said Paulo Teixeira, her host.");
    assertThat(profiles)
        .extracting(p -> p.entity().name())
        .containsExactly("Kari Solheim", "Paulo Teixeira");
    assertThat(profiles).allSatisfy(p -> assertThat(p.entity().mentions()).hasSize(2));
  }

  @Test
  void aTitleThatTheTokenizerDoesNotKnowBelongsToTheName() {
    // "said Del. Orla Finch of the Isles" -> one sentence, with a person and a place
    assertThat(find("“It is a waste of time,” said Del. Orla Finch of the northern isles.").stream()
            .map(p -> p.entity().name()))
        .containsExactly("Orla Finch");
  }

  @Test
  void lettersThatAreAWordTooNameTheirBody() {
    List<Profile> profiles =
        find("The fever is fatal, says WHO. The WHO said that it was late. “WHO asked you?” he said.");
    assertThat(profiles).singleElement().satisfies(p -> assertThat(p.entity()).isInstanceOf(Organisation.class));
  }

  @Test
  void lettersThatAreAVerbTooNameABodyBeforeAVerb() {
    assertThat(find("It fled the town. IS later said it was back.")).extracting(p -> p.entity().name())
        .containsExactly("IS");
    assertThat(find("It fled the town when IS later said it was back.")).extracting(p -> p.entity().name())
        .containsExactly("IS");
    assertThat(find("It IS said to be late. What IS was told is not known. IS it late?")).isEmpty();
  }

  @Test
  void aPronounBeforeANameIsASurname() {
    List<Profile> profiles = find("He Weilan, a lecturer, said it was late. “I left,” He said. He was tired.");
    assertThat(entity(profiles, "He Weilan")).isInstanceOf(Person.class);
    assertThat(entity(profiles, "He Weilan").mentions()).hasSize(1);
  }

  @Test
  void adjectivesBelongToABodysName() {
    assertThat(find("The town was late, according to the Union of Worried Joiners.")).extracting(p -> p.entity().name())
        .containsExactly("Union of Worried Joiners");
    assertThat(find("Zed Oslo AG says that it will grow.")).extracting(p -> p.entity().name())
        .containsExactly("Zed Oslo AG");
  }

  @Test
  void whatHasAPersonsNameAndIsNone() {
    assertThat(find("Kari Solheim, 24, of Rowan Close, Westerby, said that Police Scotland had called.").stream()
            .filter(p -> p.entity() instanceof Person)
            .map(p -> p.entity().name()))
        .containsExactly("Kari Solheim");
  }

  @Test
  void aSurnameThatLooksLikeAStateEndsASentence() {
    List<Profile> profiles =
        find(
            "“We waited for years,” said Nadia Conn. “It is done.” The mill at Hartford, Conn. was sold."
                + " Conn said that she would stay.");
    assertThat(profiles).extracting(p -> p.entity().name()).containsExactly("Nadia Conn", "Hartford", "Connecticut");
    assertThat(entity(profiles, "Nadia Conn").mentions()).hasSize(2);
  }

  @Test
  void namesInAListWithStrokesAreOfOneKind() {
    List<Profile> profiles =
        find("Weather in Okor/Bremby: rain. Roads between Okor/Tarnby are closed, the office said.");
    assertThat(entity(profiles, "Okor")).isInstanceOf(Place.class);
    assertThat(entity(profiles, "Bremby")).isInstanceOf(Place.class);
    assertThat(entity(profiles, "Tarnby")).isInstanceOf(Place.class);
  }

  @Test
  void aPlaceIsToldByTheBodyOrTheNounThatGoesByIt() {
    List<Profile> profiles =
        find(
            "He was driven to Norby airport. Queues at the"
                + " Brimland border were long. Norby police said two men were held.");
    assertThat(entity(profiles, "Norby")).isInstanceOf(Place.class);
    assertThat(entity(profiles, "Brimland")).isInstanceOf(Place.class);
    assertThat(entity(profiles, "Norby police")).isInstanceOf(Organisation.class);
  }

  @Test
  void streetsOfOtherLanguagesArePlaces() {
    List<Profile> profiles =
        find("Fans met in Anna-Holt-Strasse in Berlin. Police closed Kastanienstraße. She lives in Rowan Close.");
    assertThat(entity(profiles, "Anna-Holt-Strasse")).isInstanceOf(Place.class);
    assertThat(entity(profiles, "Kastanienstraße")).isInstanceOf(Place.class);
    assertThat(entity(profiles, "Rowan Close")).isInstanceOf(Place.class);
  }

  @Test
  void whatIsSaidToBeAWebsiteOrAPaperIsNobody() {
    List<Profile> profiles =
        find("A website called Maria lists names. Writing in Kettle, she said it was over. Consultancy Harris left.");
    assertThat(entity(profiles, "Maria")).isInstanceOf(Organisation.class);
    assertThat(entity(profiles, "Kettle")).isInstanceOf(Organisation.class);
    assertThat(entity(profiles, "Harris")).isInstanceOf(Organisation.class);
  }

  @Test
  void whatHasSharesIsNoPlace() {
    assertThat(entity(find("Tarvel CEO Ada Brill said sales fell. Tarvel shares fell 3 %. Shares in Tarvel fell."),
        "Tarvel")).isInstanceOf(Organisation.class);
  }

  @Test
  void anAnimalIsNobody() {
    assertThat(find("A goat called Bertha got out.")).isEmpty();
    assertThat(find("He drew a ship labelled \"EU\". The EU left.")).isNotEmpty();
  }

  @Test
  void lettersOfAListedBodyAreNoVerb() {
    List<Profile> profiles = find("The town is still under IS control. He said it IS time to go.");
    assertThat(entity(profiles, "IS").mentions()).hasSize(1);
  }

  @Test
  void theFirstWordOfAPlaceBelongsToIt() {
    assertThat(entity(find("Near Ayn Isa, two huts burned down."), "Ayn Isa")).isInstanceOf(Place.class);
  }

  @Test
  void whomOneFollowsIsNoPlace() {
    List<Profile> profiles = find("Follow Newsbrief on Instagram and Twitter. Listen to Newsbrief live at 12:45.");
    assertThat(entity(profiles, "Newsbrief")).isInstanceOf(Organisation.class);
  }

  @Test
  void whatSomebodyIsDubbedIsNobodyElse() {
    List<Profile> profiles = find("Two members — dubbed Moscow Ada and Kremlin Otto by their foes — left.");
    assertThat(profiles).noneMatch(p -> p.entity().name().endsWith("Otto"));
  }

  @Test
  void aCarOfOneColourIsNotItsMaker() {
    assertThat(find("He sold a green Audi.")).isEmpty();
    assertThat(find("She works for Audi.")).hasSize(1);
  }

  @Test
  void aCouncilAHospitalAndAnEmbassyGoByTheirPlace() {
    List<Profile> profiles =
        find(
            "He was taken to Norby hospital. The Norby council refused. A central Berlin hospital took her in. The US"
                + " embassy in Berlin closed.");
    assertThat(entity(profiles, "Norby hospital")).isInstanceOf(Organisation.class);
    assertThat(entity(profiles, "Norby council")).isInstanceOf(Organisation.class);
    assertThat(entity(profiles, "US embassy")).isInstanceOf(Organisation.class);
    assertThat(entity(profiles, "Berlin")).isInstanceOf(Place.class);
    assertThat(profiles).noneMatch(p -> p.entity().name().equals("Berlin hospital"));
  }

  @Test
  void whatSomebodyTeachesAndWhatTheyDriveAreNobody() {
    assertThat(find("She is professor of Marine Biology. He drove a Toyota Corolla.")).isEmpty();
  }

  @Test
  void aDatelineNamesThePlaceAndTheStation() {
    List<Profile> profiles = find("GRAMPTON (KXYZ) — The bakers have left, the mayor said.");
    assertThat(entity(profiles, "GRAMPTON")).isInstanceOf(Place.class);
    assertThat(entity(profiles, "KXYZ")).isInstanceOf(Organisation.class);
    assertThat(find("GRAMPTON (see below) — The bakers have left, the mayor said.")).isEmpty();
  }
}
