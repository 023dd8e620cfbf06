package io.github.presser.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs of seeds, as fuzzers do: the same ones for the same number, whatever the machine. Not thread-safe. */
final class Mutator {

  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_PIECE = 64;
  private static final int LONGEST = 4_096;

  /** What programs that read text, markup and JSON stumble over. */
  private static final List<String> PIECES =
      List.of(
          "\"", "'", "“", "”", "‘", "’", "«", "\\", "\n\n", "\r\n", "\t", "\u0000", "\u001B[2J", "\uFEFF", "\u202E",
          "\u00AD", "\u200B", "\u2028", "\u0085", "é", "e\u0301", "ﬁ", "😀", "<", ">", "</", "<!--", "-->", "<script>",
          "<p>", "<a b='", "&amp;", "&#x1F600;", "&", ";", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "0",
          "2147483648", "1e999", "\\ud800", "\\u0000", "id", "text", " said ", " he said, ", "According to ", " and ",
          "the minister ", " told ", " - ", "—", "By ", "Published ", "- ", "...", "?", "!", "(", ")", "=cmd()", "@");

  private final Random random;
  private final List<byte[]> seeds;

  Mutator(long number, List<byte[]> seeds) {
    this.random = new Random(number);
    this.seeds = seeds;
  }

  /** The next input, of at most some thousand bytes. */
  byte[] next() {
    byte[] input = part(seed(), LONGEST / 2);
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      input = changed(input);
    }
    return part(input, LONGEST);
  }

  private byte[] changed(byte[] input) {
    int at = random.nextInt(input.length + 1);
    int end = Math.min(input.length, at + 1 + random.nextInt(LONGEST_PIECE));
    return switch (random.nextInt(8)) {
      case 0 -> joined(input, at, new byte[0], end); // something is lost
      case 1 -> joined(input, at, bytes(input, at, end), at); // something comes twice
      case 2 -> joined(input, at, piece(), at);
      case 3 -> joined(input, at, piece(), end);
      case 4 -> joined(input, at, part(seed(), LONGEST_PIECE), at);
      case 5 -> joined(input, at, new byte[] {(byte) random.nextInt()}, Math.min(input.length, at + 1));
      case 6 -> repeated(input, at);
      default -> moved(input, at, end);
    };
  }

  private byte[] repeated(byte[] input, int at) {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    byte[] piece = piece();
    for (int times = random.nextInt(LONGEST_PIECE); times > 0; times--) {
      pieces.writeBytes(piece);
    }
    return joined(input, at, pieces.toByteArray(), at);
  }

  private byte[] moved(byte[] input, int begin, int end) {
    byte[] rest = joined(input, begin, new byte[0], end);
    int to = random.nextInt(rest.length + 1);
    return joined(rest, to, bytes(input, begin, end), to);
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  /** A part that is no longer than this, from wherever. */
  private byte[] part(byte[] whole, int longest) {
    int length = Math.min(whole.length, longest);
    int begin = random.nextInt(whole.length - length + 1);
    return bytes(whole, begin, begin + length);
  }

  private static byte[] bytes(byte[] from, int begin, int end) {
    return Arrays.copyOfRange(from, begin, end);
  }

  private static byte[] joined(byte[] input, int begin, byte[] middle, int end) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(input.length + middle.length);
    all.write(input, 0, begin);
    all.writeBytes(middle);
    all.write(input, end, input.length - end);
    return all.toByteArray();
  }
}
