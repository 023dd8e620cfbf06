package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  @Test
  void coloursATerminalUnlessToldNotTo() {
    assertThat(Console.hasColour(true, Map.of("TERM", "xterm"))).isTrue();
    assertThat(Console.hasColour(true, Map.of())).isTrue();
    assertThat(Console.hasColour(true, Map.of("TERM", "dumb"))).isFalse();
    assertThat(Console.hasColour(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Console.hasColour(true, Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Console.hasColour(true, Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"))).isFalse();
  }

  @Test
  void doesNotColourAFileUnlessToldTo() {
    assertThat(Console.hasColour(false, Map.of("TERM", "xterm"))).isFalse();
    assertThat(Console.hasColour(false, Map.of("CLICOLOR_FORCE", "1"))).isTrue();
    assertThat(Console.hasColour(false, Map.of("CLICOLOR_FORCE", "0"))).isFalse();
  }
}
