package io.github.presser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * No text costs a pattern more than so many steps a character. The first two bytes of an input say which pattern; the
 * rest is how the text begins, what it has again and again, and how it ends.
 */
class PatternsFuzzTest extends FuzzTest {

  private static final int HEAD = 2;
  private static final int LENGTH = 2_000;

  private static final List<PatternsTest.Named> PATTERNS = patterns();

  private static List<PatternsTest.Named> patterns() {
    try {
      return PatternsTest.patterns().toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected int mutants() {
    return 500;
  }

  @Override
  protected List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (int i = 0; i < PATTERNS.size(); i++) {
      ByteArrayOutputStream seed = new ByteArrayOutputStream();
      seed.write(i >> Byte.SIZE);
      seed.write(i);
      String parts = String.join("", PatternsTest.parts(PATTERNS.get(i).pattern().pattern()));
      seed.writeBytes(parts.getBytes(StandardCharsets.UTF_8));
      seeds.add(seed.toByteArray());
    }
    return seeds;
  }

  @Override
  protected void feed(byte[] input) {
    if (input.length <= HEAD) {
      return;
    }
    int number = (Byte.toUnsignedInt(input[0]) << Byte.SIZE) + Byte.toUnsignedInt(input[1]);
    String rest = text(Arrays.copyOfRange(input, HEAD, input.length));
    String unit = rest.substring(rest.length() / 3, rest.length() - rest.length() / 3);
    String text =
        rest.substring(0, rest.length() / 3) + unit.repeat(1 + LENGTH / unit.length())
            + rest.substring(rest.length() - rest.length() / 3);
    PatternsTest.Named named = PATTERNS.get(number % PATTERNS.size());
    assertThat(PatternsTest.steps(named, text)).as("steps of %s", named).isLessThan(PatternsTest.most(text));
  }
}
