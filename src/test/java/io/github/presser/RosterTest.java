package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.presser.Roster.Member;
import io.github.presser.Roster.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(RosterTest.class.getResourceAsStream("roster.schema.json"));

  /** What Presser asks and a schema cannot say. */
  private static final Pattern BEYOND_SCHEMA =
      Pattern.compile("is taken by|already names|before it begins|stands twice|ended before");

  @TempDir private Path folder;

  @Test
  void aRoleIsHeldFromItsFirstYearToItsLast() {
    Role dated = new Role(List.of("governor"), List.of(), OptionalInt.of(2014), OptionalInt.of(2019));
    assertThat(IntStream.of(2013, 2014, 2019, 2020).filter(dated::heldIn)).containsExactly(2014, 2019);
    Role undated = new Role(List.of("dean"), List.of(), OptionalInt.empty(), OptionalInt.empty());
    assertThat(undated.heldIn(1)).isTrue();
  }

  @Test
  void theStandardRosterHasThreeDiplomatsWithSpellingsAndTheYearsOfTheirOffices() {
    List<Member> members = Roster.standard().members();
    assertThat(members).extracting(Member::id).containsExactly("kerry", "lavrov", "demistura");
    assertThat(members).extracting(Member::gender).containsOnly(Gender.MALE);
    assertThat(members).allSatisfy(member -> assertThat(member.aliases()).hasSizeGreaterThan(2));

    Member lavrov = members.get(1);
    assertThat(lavrov.wikidata()).contains("Q58217");
    Role minister = lavrov.roles().get(0);
    assertThat(minister.titles()).contains("Foreign Minister", "top diplomat");
    assertThat(minister.of()).contains("Russia", "Russian", "Moscow");
    assertThat(minister.from()).hasValue(2004);
    assertThat(minister.to()).isEmpty();
  }

  @Test
  void fieldsThatAreLeftOutAreEmpty() throws IOException {
    // {"id", "name"} -> a person of unknown gender, without aliases, roles or key
    Roster roster = load("{'members': [{'id': 'ilo', 'name': 'Ilona Varga-Holm'}]}");
    assertThat(roster.members())
        .containsExactly(
            new Member("ilo", "Ilona Varga-Holm", List.of(), List.of(), Gender.UNKNOWN, Optional.empty()));
  }

  @Test
  void everyFieldIsRead() throws IOException {
    Roster roster =
        load(
            """
            {"$schema": "roster.schema.json",
             "members": [
              {"roles": [{"to": 2019, "from": 2014, "of": ["Northshire"], "titles": ["governor"]},
                         {"titles": ["dean"]}],
               "wikidata": "Q1", "aliases": ["Ilona Holm", "Ільона"], "gender": "FEMALE", "type": "PERSON",
               "name": "Ilona Varga-Holm", "id": "ilo"},
              {"id": "dd", "name": "Dredgers Union", "type": "ORGANISATION"}]}
            """);
    assertThat(roster.members())
        .containsExactly(
            new Member(
                "ilo",
                "Ilona Varga-Holm",
                Member.Type.PERSON,
                List.of("Ilona Holm", "Ільона"),
                List.of(
                    new Role(List.of("governor"), List.of("Northshire"), OptionalInt.of(2014), OptionalInt.of(2019)),
                    new Role(List.of("dean"), List.of(), OptionalInt.empty(), OptionalInt.empty())),
                Gender.FEMALE,
                Optional.of("Q1")),
            new Member(
                "dd",
                "Dredgers Union",
                Member.Type.ORGANISATION,
                List.of(),
                List.of(),
                Gender.UNKNOWN,
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'members': []}", "\uFEFF{'members': []}", " \r\n{'members':\t[]}\r\n\n"})
  void aRosterMayBeEmptyAndMayHaveAByteOrderMarkAndAnySpacing(String json) throws IOException {
    assertThat(load(json).members()).isEmpty();
  }

  /** In the tables single quotation marks stand for double ones, and ~ for a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                | 1:1  | The file is empty
          `  ~ `                            | 1:1  | The file is empty
          []                                | 1:1  | A roster must be an object in braces; found a list
          'kerry'                           | 1:1  | A roster must be an object in braces; found a text
          {}                                | 1:1  | The roster has no "members"
          {'members': {}}                   | 1:13 | members must be a list in square brackets; found an object
          {'members': []} {}                | 1:17 | The roster ended before this
          {'members': [], 'members': []}    | 1:17 | The field "members" stands twice in a roster
          {'people': []}                    | 1:2  | Unknown field "people" in a roster; known are $schema, members
          {'members': [{'id': 'a',~ 'na     | 2:5  | The file breaks off here
          {'members': [{'id': 'a'},]}       | 1:14 | The member has no "name"
          {'members': [],}                  | 1:16 | This is not JSON
          {'members': [] // none            | 1:16 | This is not JSON
          """)
  void aMistakenFileIsRefusedWithThePlaceAndWhatToDo(String json, String place, String problem) throws IOException {
    assertRefused(json, place, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'kerry'                                          | 2:1  | A member must be an object in braces; found a text
          {'id': 'a', 'name': 'A',~ 'alias': []}           | 3:2  | Unknown field "alias" in a member; known are id,
          {'id': 'a'}                                      | 2:1  | The member has no "name"
          {'name': 'A'}                                    | 2:1  | The member has no "id"
          {'id': '', 'name': 'A'}                          | 2:8  | id is blank
          {'id': 'a', 'name': '  '}                        | 2:21 | name is blank
          {'id': 'a', 'name': 'A '}                        | 2:21 | name begins or ends with a space
          {'id': 'a', 'name': 'A\\nB'}                     | 2:21 | holds a line break or tab
          {'id': 7, 'name': 'A'}                           | 2:8  | id must be a text in double quotation marks
          {'id': 'a', 'name': null}                        | 2:21 | found null; leave a field out
          {'id': 'a', 'name': 'A', 'gender': 'M'}          | 2:36 | Unknown gender "M"; use one of FEMALE, MALE, UNKNOWN
          {'id': 'a', 'name': 'A', 'type': 'PLACE'}        | 2:34 | Unknown type "PLACE"; use one of PERSON,
          {'id': 'a', 'name': 'A', 'wikidata': '58217'}    | 2:38 | A Wikidata key is Q and a number
          {'id': 'a', 'name': 'A', 'aliases': 'B'}         | 2:37 | aliases must be a list in square brackets
          {'id': 'a', 'name': 'A', 'aliases': ['B', '']}   | 2:43 | An alias is blank
          {'id': 'a', 'name': 'A'},~{'id': 'a', 'name': 'B'} | 3:8 | The id "a" is taken by A
          {'id': 'a', 'name': 'A'},~{'id': 'b', 'name': 'a'} | 3:21 | "a" already names the member "a"
          {'id': 'a', 'name': 'A'},~{'id': 'b', 'name': 'B', 'aliases': ['C', 'A']} | 3:43 | "A" already names
          {'gender': 'MALE', 'type': 'ORGANISATION', 'id': 'a', 'name': 'A'}        | 2:1  | only a person has one
          """)
  void aMistakenMemberIsRefusedWithThePlaceAndWhatToDo(String member, String place, String problem)
      throws IOException {
    assertRefused("{'members': [~" + member + "]}", place, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                        | 2:1  | The role has no titles
          {'titles': []}                            | 2:1  | The role has no titles
          {'titles': ['x'], 'since': 1}             | 2:19 | Unknown field "since" in a role; known are titles, of,
          {'titles': ['x'], 'of': ['Russia', 0]}    | 2:36 | must be a text in double quotation marks; found a number
          {'titles': ['x'], 'from': '2013'}         | 2:27 | from must be a year, such as 2013, without quotation marks
          {'titles': ['x'], 'from': 2013.5}         | 2:27 | from must be a year, such as 2013
          {'titles': ['x'], 'from': 20131}          | 2:27 | "from" must be a year from 1 to 9999; found 20131
          {'titles': ['x'], 'from': 99999999999}    | 2:27 | from must be a year; found 99999999999
          {'titles': ['x'], 'from': 2013, 'to': 85} | 2:1  | The role ends in 85, before it begins in 2013
          """)
  void aMistakenRoleIsRefusedWithThePlaceAndWhatToDo(String role, String place, String problem) throws IOException {
    assertRefused("{'members': [{'id': 'a', 'name': 'A', 'roles': [~" + role + "]}]}", place, problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"models/roster.json", "examples/roster.json"})
  void theSchemaAcceptsTheRostersThatComeWithPresser(Path file) throws IOException {
    assertThat(SCHEMA.validate(new ObjectMapper().readTree(file.toFile()))).isEmpty();
    assertThat(Roster.load(file).members()).isNotEmpty();
  }

  private void assertRefused(String json, String place, String problem) throws IOException {
    Path file = write(json.replace('~', '\n'));
    if (!BEYOND_SCHEMA.matcher(problem).find()) {
      assertThat(isRefusedBySchema(file)).as("the schema refuses it too").isTrue();
    }
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> Roster.load(file))
        .withMessageStartingWith(file + ":" + place + ": ")
        .withMessageContaining(problem)
        .satisfies(e -> assertThat(e.line() + ":" + e.column()).isEqualTo(place));
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedAtItsFirstWrongByte() throws IOException {
    Path file = folder.resolve("latin1.json");
    Files.write(file, "{\n \"é".getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> Roster.load(file))
        .withMessage(file + ":2:3: The file is not UTF-8 at byte 4 (0xE9); save it as UTF-8");
  }

  @Test
  void aRosterCutShortAnywhereIsRefused() throws IOException {
    String whole = "{\"members\":[{\"id\":\"a\",\"name\":\"Å\",\"roles\":[{\"titles\":[\"x\"],\"from\":1}]}]}";
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      Path file = folder.resolve("cut" + length + ".json");
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThatExceptionOfType(RosterException.class).as("%d bytes", length).isThrownBy(() -> Roster.load(file));
    }
  }

  @Test
  void aFileThatIsNotThereIsAnIoError() {
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Roster.load(folder.resolve("none.json")));
  }

  @Test
  void aMemberMayRepeatAnAliasOfItsOwn() throws IOException {
    assertThat(load("{'members': [{'id': 'a', 'name': 'A', 'aliases': ['A', 'a']}]}").members()).hasSize(1);
  }

  @Test
  void tenThousandMembersAreReadInOrder() throws IOException {
    String members =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "{'id': '%d', 'name': 'Name %d', 'aliases': ['N%d']}".formatted(i, i, i))
            .collect(Collectors.joining(",", "{'members': [", "]}"));
    assertThat(load(members).members())
        .extracting(Member::id)
        .containsExactlyElementsOf(IntStream.range(0, 10_000).mapToObj(Integer::toString).toList());
  }

  @Test
  void membersMadeInCodeAreHeldToTheSameRules() {
    Member one = new Member("a", "Ann Bo", List.of(), List.of(), Gender.FEMALE, Optional.empty());
    Member sameId = new Member("a", "Cy Dow", List.of(), List.of(), Gender.MALE, Optional.empty());
    Member sameName = new Member("b", "B", List.of("ANN BO"), List.of(), Gender.FEMALE, Optional.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Roster.of(List.of(one, sameId)))
        .withMessageStartingWith("The id \"a\" is taken by Ann Bo");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Roster.of(List.of(one, sameName)))
        .withMessageStartingWith("\"ANN BO\" already names the member \"a\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Role(List.of(), List.of(), OptionalInt.empty(), OptionalInt.empty()));
  }

  private static boolean isRefusedBySchema(Path file) throws IOException {
    try {
      return !SCHEMA.validate(new ObjectMapper().readTree(file.toFile())).isEmpty();
    } catch (JsonProcessingException e) {
      return true;
    }
  }

  private Roster load(String json) throws IOException {
    Path file = write(json);
    assertThat(isRefusedBySchema(file)).as("the schema refuses it").isFalse();
    return Roster.load(file);
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("roster.json"), json.replace('\'', '"'));
  }
}
