package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;

class ModelFilesTest {

  @Test
  void buildShipsTheFilesThatAreReadAndNoOthers() {
    String shipped = System.getProperty("corenlp.models", String.join(",", ModelFiles.ALL)); // set by pom.xml
    assertThat(Splitter.on(',').trimResults(CharMatcher.whitespace()).split(shipped))
        .containsExactlyInAnyOrderElementsOf(ModelFiles.ALL);
  }
}
