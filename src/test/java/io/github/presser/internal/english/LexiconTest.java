package io.github.presser.internal.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import io.github.presser.Gender;
import io.github.presser.LexiconException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Path MODELS = Path.of("models/english");

  @TempDir private Path folder;

  @Test
  void everyFileInTheFolderIsRead() throws IOException {
    try (Stream<Path> files = Files.walk(MODELS)) {
      assertThat(files.filter(f -> f.toString().endsWith(".txt"))
              .map(f -> MODELS.relativize(f).toString().replace('\\', '/').replace(".txt", "")))
          .as("word lists, and the patterns of lines")
          .containsExactlyInAnyOrderElementsOf(Iterables.concat(Lexicon.FILES, List.of("paragraphs")));
    }
  }

  @Test
  void everyFeatureAndRelationHasAWord() {
    assertThat(Feature.values()).allSatisfy(f -> assertThat(Lexicon.standard().words(f)).as(f.label()).isNotEmpty());
    assertThat(Relation.values()).allSatisfy(r -> assertThat(Lexicon.standard().all(r)).as(r.label()).isNotEmpty());
  }

  @Test
  void wordsAreLowerCaseAndNamesAreNot() {
    assertThat(Lexicon.standard().words(Feature.PERSON)).allMatch(word -> word.equals(Lexicon.lower(word)));
    assertThat(Lexicon.standard().words(Feature.PLACE)).noneMatch(word -> word.equals(Lexicon.lower(word)));
  }

  @Test
  void aWordOfTheCallersIsKnownBesideThoseThatShip() throws IOException {
    Lexicon lexicon = Lexicon.with(List.of(write("# ours\n\nburgomaster  person title female\nclerk\tstance\n")));

    assertThat(lexicon.isTitle("Burgomaster")).isTrue();
    assertThat(lexicon.roleGender("burgomaster")).isEqualTo(Gender.FEMALE);
    // "clerk" ships as a noun for a person, and keeps that
    assertThat(lexicon.has("clerk", Feature.PERSON)).isTrue();
    assertThat(lexicon.has("clerk", Feature.STANCE)).isTrue();
    assertThat(Lexicon.standard().isTitle("burgomaster")).isFalse();
  }

  @Test
  void blanksInsideAWordAreWrittenAsLowLines() throws IOException {
    Lexicon lexicon = Lexicon.with(List.of(write("think_pot  body same-as=think_tank\n")));

    assertThat(lexicon.has("think pot", Feature.BODY)).isTrue();
    assertThat(lexicon.normal("Think Pot")).isEqualTo("think tank");
  }

  @Test
  void wordsMayBeTheSameAsSeveralAndInSeveralSteps() throws IOException {
    Path ours = write(
        "zork  person same-as=zark,zerk\nzirk  same-as=zork\nzurk  same-as=chairman\nchairman  same-as=zyrk\n");
    Lexicon lexicon = Lexicon.with(List.of(ours));

    assertThat(Stream.of("zork", "zark", "zerk", "Zirk").map(lexicon::normal)).containsOnly("zark");
    // "chair" ships as the same as "chairman"
    assertThat(Stream.of("zurk", "chairman", "chair", "zyrk").map(lexicon::normal).distinct()).hasSize(1);
    assertThat(lexicon.normal("zilk")).isEqualTo("zilk");
  }

  @Test
  void allNamesOfAPlaceAreOfAPlace() throws IOException {
    Lexicon lexicon = Lexicon.with(List.of(write("Zorkia  same-as=Norway,Zork_Land\n")));

    assertThat(List.of("Zorkia", "Zork Land")).allMatch(lexicon::isPlace);
    assertThat(lexicon.usualName("Zork Land")).contains("Norway");
    assertThat(Lexicon.standard().usualName("Zorkia")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reeve  ofice                    | 1:8: Unknown feature "ofice"; use one of
          reeve  titel                    | 1:8: Unknown feature "titel"; use title, or one of
          reeve  title title              | 1:14: "title" stands twice; leave one
          reeve  kin=sheriff              | 1:8: Unknown relation "kin"; use one of
          reeve  same_as=sheriff          | 1:8: Unknown relation "same_as"; use same-as, or one of
          reeve  short-for=               | 1:8: "short-for=" lacks a word; write short-for=word,word
          reeve  short-for=a short-for=b  | 1:20: "short-for" stands twice; join its words with a comma
          reeve                           | 1:6: Nothing is said of "reeve"; add a feature:
          zork  given-name=woman          | 1:7: "given-name=woman" is no gender; write given-name=female,male
          zork  age=old                    | 1:7: "age=old" is no range of years; write age=13-19
          short-for=reeve                 | 1:1: The line begins with "short-for=reeve"; begin it with the word
          """)
  void aMistakeIsRefusedWithItsPlaceAndAdvice(String line, String message) throws IOException {
    Path file = write(line);

    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> Lexicon.with(List.of(file)))
        .withMessageStartingWith(file + ":" + message);
  }

  @Test
  void aWordTwiceIsRefusedWithBothPlaces() throws IOException {
    Path file = write("reeve title\n\nbailiff title\nreeve person\n");

    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> Lexicon.with(List.of(file)))
        .satisfies(e -> assertThat(List.of(e.line(), e.column())).containsExactly(4, 1))
        .withMessageContaining("\"reeve\" stands in " + file + ":1 already");
  }

  @Test
  void whatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "reeve title\nt\u00e1naiste title".getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> Lexicon.with(List.of(file)))
        .withMessage(file + ":2:2: The file is not UTF-8 at byte 13 (0xE1); save it as UTF-8");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    for (Path file : List.of(folder, folder.resolve("gone.txt"))) {
      assertThatExceptionOfType(FileSystemException.class)
          .isThrownBy(() -> Lexicon.with(List.of(file)))
          .satisfies(e -> assertThat(e.getFile()).isEqualTo(file.toString()));
    }
  }

  @Test
  void aJarWithoutItsWordsIsToldOfEachTimeTheyAreAskedFor() throws Exception {
    URL classes = Lexicon.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader withoutWords = new WithoutWords(classes)) {
      Method standard = withoutWords.loadClass(Lexicon.class.getName()).getMethod("standard");
      for (int time = 0; time < 2; time++) {
        assertThatThrownBy(() -> standard.invoke(null))
            .cause()
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("people.txt is not on the class path");
      }
    }
  }

  /** Presser's classes loaded anew, which find no resource. */
  private static final class WithoutWords extends URLClassLoader {

    WithoutWords(URL classes) {
      super(new URL[] {classes}, new Libraries());
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return null;
    }
  }

  /** What the tests' own loader has but for Presser. */
  private static final class Libraries extends ClassLoader {

    Libraries() {
      super(LexiconTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("io.github.presser.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  @Test
  void daysOfTheWeekAndMonthsHaveTheirCapitalsFromTheCalendar() {
    assertThat(Lexicon.standard().isOfCalendar("march")).isTrue();
    assertThat(Lexicon.standard().isOfCalendar("tuesday")).isTrue();
    assertThat(Lexicon.standard().isOfCalendar("yesterday")).isFalse();
  }

  @Test
  void aDayHasANameOrIsToldFromToday() {
    assertThat(Lexicon.standard().isDay("tuesday")).isTrue();
    assertThat(Lexicon.standard().isDay("yesterday")).isTrue();
    assertThat(Lexicon.standard().isDay("march")).isFalse();
  }

  @Test
  void placesHaveTheirOtherNamesAndTheirPeople() {
    Lexicon lexicon = Lexicon.standard();

    assertThat(lexicon.isPlace("U.S.")).isTrue();
    assertThat(lexicon.isPlace("GERMANY")).isTrue();
    assertThat(lexicon.isPlace("SOUTH KOREA")).isTrue();
    assertThat(lexicon.isPlace("South korea")).isFalse();
    assertThat(lexicon.isPlace("MALI")).as("may be short for anything").isFalse();
    assertThat(lexicon.usualName("UK")).contains("United Kingdom");
    assertThat(lexicon.usualName("United Kingdom")).contains("United Kingdom");
    assertThat(lexicon.usualName("Atlantis")).isEmpty();
    assertThat(lexicon.isDemonym("Syrian")).isTrue();
  }

  @Test
  void aFirstNameOfBothTellsNoGender() {
    assertThat(Lexicon.standard().firstNameGender("Robert")).isEqualTo(Gender.MALE);
    assertThat(Lexicon.standard().isFirstName("Leslie")).isTrue();
    assertThat(Lexicon.standard().firstNameGender("Leslie")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void firstNamesAreSpeltInLetters() {
    assertThat(Lexicon.standard().all(Relation.GIVEN_NAME).keySet())
        .allMatch(name -> name.matches("[\\p{L}\\p{M}.'’ -]+"))
        .contains("josé", "françois", "günther", "zdeněk");
  }

  @Test
  void theLinesOfAFileStandInOrder() throws IOException {
    for (String name : Lexicon.FILES) {
      List<String> words =
          Files.readAllLines(MODELS.resolve(name + ".txt")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\\s+")[0])
              .collect(Collectors.toList());
      assertThat(words).as(name).containsExactlyElementsOf(new TreeSet<>(words));
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("words.txt"), text);
  }
}
