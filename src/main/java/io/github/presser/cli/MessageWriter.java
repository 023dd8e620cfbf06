package io.github.presser.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes messages to standard error, one a line. Ids, paths and words of articles stand in them, so {@link
 * #println(String)} puts the replacement character for what would steer a terminal or break the line.
 */
final class MessageWriter extends PrintWriter {

  MessageWriter(OutputStream out) {
    super(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  @Override
  public void println(String message) {
    super.println(harmless(String.valueOf(message)));
  }

  private static String harmless(String message) {
    StringBuilder out = new StringBuilder(message.length());
    message
        .codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> out.append('\uFFFD');
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
