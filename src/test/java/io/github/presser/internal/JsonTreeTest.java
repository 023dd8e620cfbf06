package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

  private static final int LONGEST = 4 << 20;

  @Test
  void whatOthersWriteIsMapsListsAndStrings() {
    assertThat(JsonTree.parse("{\"a\": [1, 2.50, \"x\ty\", true, null,], /* so */ \"b\": {}, \"a\": 3} rest"))
        .contains(Map.of("a", List.of("1", "2.50", "x\ty", "", ""), "b", Map.of()));
    assertThat(JsonTree.parse("\"a\\'b\"")).contains("a'b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[1", "nonsense", "{\"a\" 1}", "]"})
  void whatIsNoJsonIsNothing(String text) {
    assertThat(JsonTree.parse(text)).isEmpty();
  }

  @Test
  void whatIsTooLongOrTooDeepIsNothing() {
    assertThat(JsonTree.parse("1" + " ".repeat(LONGEST - 1))).contains("1");
    assertThat(JsonTree.parse("1" + " ".repeat(LONGEST))).isEmpty();
    assertThat(JsonTree.parse("[".repeat(64) + "]".repeat(64))).isPresent();
    assertThat(JsonTree.parse("[".repeat(65) + "]".repeat(65))).isEmpty();
  }
}
