package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.presser.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectsTest {

  /** Reads the field "a" of an object by one reader. */
  private static <T> T field(String value, JsonObjects.ValueReader<T> reader) {
    return JsonObjects.read(
        "{\"a\": " + value + "}",
        json -> {
          List<T> read = new ArrayList<>();
          json.object("the line", name -> read.add(reader.read(json)));
          return read.get(0);
        });
  }

  @Test
  void valuesOfEachKindAreRead() {
    assertThat(field("-1.5e2", JsonObjects::number)).isEqualTo(-150);
    assertThat(field("7", JsonObjects::number)).isEqualTo(7);
    assertThat(field("-7", JsonObjects::integer)).isEqualTo(-7);
    assertThat(field("\"x\"", JsonObjects::string)).isEqualTo("x");
    assertThat(field("\"x\"", JsonObjects::optionalString)).contains("x");
    assertThat(field("null", JsonObjects::optionalString)).isEmpty();
    assertThat(field("\"x\"", JsonObjects::stringOrInteger)).isEqualTo("x");
    assertThat(field("-0", JsonObjects::stringOrInteger)).isEqualTo("-0");
    TimeUnit unit = field("\"DAYS\"", json -> json.constant(TimeUnit.class));
    assertThat(unit).isEqualTo(TimeUnit.DAYS);
    List<Integer> list = field("[1, 2]", json -> json.list(JsonObjects::integer));
    assertThat(list).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({
      "1, true, false, false, false", "1.5, true, false, false, false", "[1], false, true, false, false",
      "'\"1\"', false, false, true, false", "null, false, false, false, true", "true, false, false, false, false",
      "{}, false, false, false, false"})
  void theKindOfAValueIsToldBeforeItIsRead(String value, boolean number, boolean list, boolean string, boolean none) {
    List<Boolean> told =
        field(
            value,
            json -> {
              List<Boolean> kinds = List.of(json.isNumber(), json.isList(), json.isString(), json.isNull());
              json.skip();
              return kinds;
            });

    assertThat(told).containsExactly(number, list, string, none);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "true", "null", "[1]", "{}"})
  void whatIsNoNumberIsRefusedByItsField(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> field(value, JsonObjects::number))
        .withMessage("\"a\" is not a number");
    assertThatIllegalArgumentException().isThrownBy(() -> field(value, JsonObjects::integer))
        .withMessage("\"a\" is not an integer");
  }

  @Test
  void whatIsOfAnotherKindIsRefusedByItsField() {
    assertThatIllegalArgumentException().isThrownBy(() -> field("1.5", JsonObjects::integer))
        .withMessage("\"a\" is not an integer");
    assertThatIllegalArgumentException().isThrownBy(() -> field("3000000000", JsonObjects::integer))
        .withMessageStartingWith("not JSON at column");
    assertThatIllegalArgumentException().isThrownBy(() -> field("1", JsonObjects::string))
        .withMessage("\"a\" is not a string");
    assertThatIllegalArgumentException().isThrownBy(() -> field("1.5", JsonObjects::stringOrInteger))
        .withMessage("\"a\" is not a string");
    assertThatIllegalArgumentException().isThrownBy(() -> field("{}", json -> json.list(JsonObjects::integer)))
        .withMessage("\"a\" is not a list");
    assertThatIllegalArgumentException().isThrownBy(() -> field("[\"x\"]", json -> json.list(JsonObjects::integer)))
        .withMessage("a value is not an integer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> field("\"AGES\"", json -> json.constant(TimeUnit.class)))
        .withMessage("\"a\" is 'AGES', which is not known");
  }

  @Test
  void aSpanHasItsEndsAndWhateverElseTheReaderKnows() {
    List<String> others = new ArrayList<>();

    Span span =
        field(
            "{\"text\": {\"x\": [1]}, \"end\": 9, \"begin\": 4}",
            json -> json.span(
                name -> {
                  others.add(name);
                  json.skip();
                }));

    assertThat(span).isEqualTo(new Span(4, 9));
    assertThat(others).containsExactly("text");
    assertThatIllegalArgumentException().isThrownBy(() -> field("7", json -> json.span(name -> json.skip())))
        .withMessage("a span is not a JSON object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> field("{\"end\": 9}", json -> json.span(name -> json.skip())));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
      "{} {} ~ more than one JSON value", "[] ~ the line is not a JSON object", "{\"a\": } ~ not JSON at column 7",
      "{\"a\": 1, \"a\": 2} ~ not JSON at column", "{\"a\": ~ not JSON at column"})
  void whatIsNotOneObjectIsRefused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> JsonObjects.read(
                text,
                json -> {
                  json.object("the line", name -> json.skip());
                  return Optional.empty();
                }))
        .withMessageStartingWith(message);
  }
}
