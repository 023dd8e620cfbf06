package io.github.presser;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.base.Ascii;
import com.google.common.primitives.Ints;
import io.github.presser.Roster.Member;
import io.github.presser.Roster.Role;
import io.github.presser.internal.JsonFactories;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.Utf8.NotUtf8Exception;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a roster file, as {@code roster.schema.json} describes it. It takes the parser's events one by one, because a
 * mistake is to be shown at its line and column, which data binding loses. What makes a value a good one is for the
 * records to say: their refusals come back from here with the place.
 */
final class RosterReader {

  private static final JsonFactory JSON = JsonFactories.builder().build();

  private final String file;
  private final JsonParser parser;
  private final Roster.Register register = new Roster.Register();

  private RosterReader(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a roster.
   *
   * @param file what to call it in messages
   * @param bytes the file's content
   * @throws RosterException if it is not a roster
   */
  static List<Member> read(String file, byte[] bytes) throws IOException {
    String text = decode(file, bytes);
    try (JsonParser parser = JSON.createParser(text)) {
      RosterReader reader = new RosterReader(file, parser);
      try {
        return reader.readRoster();
      } catch (JsonEOFException e) {
        throw reader.mistake(e.getLocation(), "The file breaks off here, in the middle of the JSON; is it cut short?");
      } catch (JacksonException e) {
        // Jackson's further lines repeat the place in its own words.
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        throw reader.mistake(e.getLocation(), "This is not JSON: " + reason);
      }
    }
  }

  private static String decode(String file, byte[] bytes) throws RosterException {
    try {
      return Utf8.withoutMark(Utf8.decode(bytes));
    } catch (NotUtf8Exception e) {
      throw new RosterException(file, e.line(), e.column(), "The file is " + e.getMessage() + "; save it as UTF-8");
    }
  }

  private List<Member> readRoster() throws IOException {
    if (parser.nextToken() == null) {
      throw new RosterException(file, 1, 1, "The file is empty; the smallest roster is {\"members\": []}");
    }
    JsonLocation start = parser.currentTokenLocation();
    Fields fields = new Fields("a roster", "$schema", "members");
    List<Member> members = null;
    while (fields.next()) {
      switch (fields.name) {
        case "members" -> members = readList(fields.name, this::readMember);
        default -> readText(fields.name);
      }
    }
    if (members == null) {
      throw mistake(start, "The roster has no \"members\"; add the list, which may be empty");
    }
    if (parser.nextToken() != null) {
      throw mistake("The roster ended before this; leave one roster in the file");
    }
    return members;
  }

  private Member readMember() throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    Fields fields = new Fields("a member", "id", "name", "type", "gender", "aliases", "roles", "wikidata");
    Located<String> id = null;
    Located<String> name = null;
    Member.Type type = Member.Type.PERSON;
    Gender gender = Gender.UNKNOWN;
    List<Located<String>> aliases = List.of();
    List<Role> roles = List.of();
    Optional<String> wikidata = Optional.empty();
    while (fields.next()) {
      switch (fields.name) {
        case "id" -> id = readText("id");
        case "name" -> name = readText("name");
        case "type" -> type = readConstant("type", Member.Type.values());
        case "gender" -> gender = readConstant("gender", Gender.values());
        case "aliases" -> aliases = readList("aliases", () -> readText("An alias"));
        case "roles" -> roles = readList("roles", this::readRole);
        default -> {
          Located<String> key = readText("wikidata");
          wikidata = Optional.of(checked(key.at, () -> Member.requireWikidata(key.value)));
        }
      }
    }
    if (id == null || name == null) {
      String missing = id == null ? "id" : "name";
      throw mistake(start, "The member has no \"" + missing + "\"; every member needs one");
    }
    Member member;
    try {
      List<String> otherNames = aliases.stream().map(Located::value).toList();
      member = new Member(id.value, name.value, type, otherNames, roles, gender, wikidata);
    } catch (IllegalArgumentException e) {
      throw mistake(start, e.getMessage());
    }
    checked(id.at, () -> register.addId(member));
    checked(name.at, () -> register.addName(member, member.name()));
    for (Located<String> alias : aliases) {
      checked(alias.at, () -> register.addName(member, alias.value));
    }
    return member;
  }

  private Role readRole() throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    Fields fields = new Fields("a role", "titles", "of", "from", "to");
    List<String> titles = List.of();
    List<String> of = List.of();
    OptionalInt from = OptionalInt.empty();
    OptionalInt to = OptionalInt.empty();
    while (fields.next()) {
      switch (fields.name) {
        case "titles" -> titles = readList("titles", () -> readText("A title").value);
        case "of" -> of = readList("of", () -> readText("What follows \"of\"").value);
        case "from" -> from = OptionalInt.of(readYear("from"));
        default -> to = OptionalInt.of(readYear("to"));
      }
    }
    try {
      return new Role(titles, of, from, to);
    } catch (IllegalArgumentException e) {
      throw mistake(start, e.getMessage());
    }
  }

  private Located<String> readText(String what) throws IOException {
    JsonLocation at = expect(JsonToken.VALUE_STRING, what, "a text in double quotation marks");
    String text = parser.getText();
    return new Located<>(checked(at, () -> Roster.requireText(what, text)), at);
  }

  private <E extends Enum<E>> E readConstant(String what, E[] constants) throws IOException {
    String known = String.join(", ", Arrays.stream(constants).map(E::name).toList());
    JsonLocation at = expect(JsonToken.VALUE_STRING, what, "one of " + known);
    String text = parser.getText();
    return Arrays.stream(constants)
        .filter(c -> c.name().equals(text))
        .findFirst()
        .orElseThrow(() -> mistake(at, "Unknown " + what + " \"" + text + "\"; use one of " + known));
  }

  private int readYear(String what) throws IOException {
    JsonLocation at = expect(JsonToken.VALUE_NUMBER_INT, what, "a year, such as 2013, without quotation marks");
    Integer year = Ints.tryParse(parser.getText());
    if (year == null) {
      throw mistake(what + " must be a year; found " + parser.getText());
    }
    return checked(at, () -> Role.requireYear(what, year));
  }

  private <T> List<T> readList(String what, Reading<T> element) throws IOException {
    expect(JsonToken.START_ARRAY, what, "a list in square brackets");
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.read());
    }
    return elements;
  }

  private JsonLocation expect(JsonToken token, String what, String expected) throws RosterException {
    if (parser.currentToken() != token) {
      throw mistake(what + " must be " + expected + "; found " + describe(parser.currentToken()));
    }
    return parser.currentTokenLocation();
  }

  private static String describe(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null; leave a field out when there is nothing to say";
      default -> token.asString();
    };
  }

  /** Makes a value, or refuses it with its place. */
  private <T> T checked(JsonLocation at, Supplier<T> value) throws RosterException {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw mistake(at, e.getMessage());
    }
  }

  private RosterException mistake(String problem) {
    return mistake(parser.currentTokenLocation(), problem);
  }

  private RosterException mistake(JsonLocation at, String problem) {
    return new RosterException(file, at.getLineNr(), at.getColumnNr(), problem);
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private record Located<T>(T value, JsonLocation at) {}

  /** The fields of the object that the parser stands at, each allowed once. */
  private final class Fields {

    private final String owner;
    private final List<String> known;
    private final Set<String> seen = new HashSet<>();
    private String name = "";

    Fields(String owner, String... known) throws RosterException {
      this.owner = owner;
      this.known = List.of(known);
      expect(JsonToken.START_OBJECT, Ascii.toUpperCase(owner.charAt(0)) + owner.substring(1), "an object in braces");
    }

    /** Goes to the next field's value; false at the end of the object. */
    boolean next() throws IOException {
      if (parser.nextToken() == JsonToken.END_OBJECT) {
        return false;
      }
      name = parser.currentName();
      if (!known.contains(name)) {
        throw mistake(
            "Unknown field \"" + name + "\" in " + owner + "; known are " + String.join(", ", known));
      }
      if (!seen.add(name)) {
        throw mistake("The field \"" + name + "\" stands twice in " + owner + "; leave one");
      }
      parser.nextToken();
      return true;
    }
  }
}
