package io.github.presser.internal.learning;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The weights of a linear model over hashed features: a table whose size is a power of two, each weight a signed byte
 * times one scale. Immutable and thread-safe.
 */
final class WeightTable {

  private static final int LARGEST = 127;

  /** Reads eight weights at once, and adds each to a lane of 16 bits; what is added is made positive by 128. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long POSITIVE = 0x8080_8080_8080_8080L;
  private static final int ADDED = 128;
  private static final long LANES = 0x00FF_00FF_00FF_00FFL;
  private static final int LANE = 0xFFFF;
  /** So many bytes fit into a lane. */
  private static final int MOST = LANE / 0xFF;

  /** In a file, a weight of at most so many steps, so many places behind the last at most, takes one byte. */
  private static final int SMALL = 7;
  private static final int SHORT_GAP = 17;
  private static final int SMALL_VALUES = 2 * SMALL + 1;
  /** The byte before a gap and a value in full. */
  private static final int LONG = 255;

  private final int size;
  /** The weights and seven zeros, so that eight can be read from each. */
  private final byte[] values;
  private final float scale;
  private final int mask;

  private WeightTable(byte[] values, float scale) {
    this.size = values.length;
    this.values = Arrays.copyOf(values, values.length + Long.BYTES - 1);
    this.scale = scale;
    this.mask = values.length - 1;
  }

  /** Rounds weights to bytes; the largest become 127 steps, those under half a step nothing. */
  static WeightTable of(float[] weights) {
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException("The table's size must be a power of two; found " + weights.length);
    }
    float largest = 0;
    for (float w : weights) {
      largest = Math.max(largest, Math.abs(w));
    }
    float scale = Math.min(largest, 4) / LARGEST;
    byte[] values = new byte[weights.length];
    for (int i = 0; scale > 0 && i < weights.length; i++) {
      values[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[i] / scale)));
    }
    return new WeightTable(values, scale);
  }

  /** The weight at an index that is folded into the table, in steps of {@link #scale()}. */
  int steps(int index) {
    return values[index & mask];
  }

  /**
   * Adds the weights of the outcomes of each feature to the scores of the outcomes, in steps of {@link #scale()}. A
   * feature's outcomes lie side by side, from its key times {@code stride} on.
   *
   * @param stride a power of two, at most the table's size
   * @param at where the score of the first outcome is
   */
  void addSteps(Features features, int stride, int outcomes, double[] scores, int at) {
    for (int from = 0; from < features.size(); from += MOST) {
      int to = Math.min(features.size(), from + MOST);
      for (int outcome = 0; outcome < outcomes; outcome += Long.BYTES) {
        long even = 0;
        long odd = 0;
        for (int f = from; f < to; f++) {
          long eight = (long) EIGHT.get(values, features.key(f) * stride + outcome & mask) ^ POSITIVE;
          even += eight & LANES;
          odd += eight >>> Byte.SIZE & LANES;
        }
        for (int i = 0; i < Math.min(Long.BYTES, outcomes - outcome); i++) {
          int lane = (int) ((i % 2 == 0 ? even : odd) >>> i / 2 * Short.SIZE) & LANE;
          scores[at + outcome + i] += lane - ADDED * (to - from);
        }
      }
    }
  }

  float scale() {
    return scale;
  }

  /** How many weights there are. */
  int size() {
    return size;
  }

  /**
   * Writes the size in bits, the scale, and the gap to and the value of each weight that is not 0: of a small one right
   * behind another in one byte, of others in three or more.
   */
  void write(DataOutputStream out) throws IOException {
    ByteArrayOutputStream pairs = new ByteArrayOutputStream();
    int count = 0;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (values[i] != 0) {
        write(i - last, values[i], pairs);
        last = i;
        count++;
      }
    }
    out.writeInt(Integer.numberOfTrailingZeros(size));
    out.writeFloat(scale);
    out.writeInt(count);
    pairs.writeTo(out);
  }

  private static void write(int gap, byte value, ByteArrayOutputStream out) {
    if (gap <= SHORT_GAP && Math.abs(value) <= SMALL) {
      out.write((gap - 1) * SMALL_VALUES + value + SMALL);
      return;
    }
    out.write(LONG);
    int rest = gap;
    while (rest >= 0x80) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    out.write(value);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is not that
   */
  static WeightTable read(ByteBuffer in) {
    int bits = in.getInt();
    float scale = in.getFloat();
    int count = in.getInt();
    if (bits < 0 || bits > 26 || count < 0 || count > 1 << bits || !(scale >= 0)) {
      throw new IllegalArgumentException("Not a table of weights: " + bits + " bits, " + count + " weights");
    }
    byte[] values = new byte[1 << bits];
    int at = -1;
    for (int i = 0; i < count; i++) {
      int first = in.get() & 0xFF;
      int gap = first == LONG ? readGap(in) : first / SMALL_VALUES + 1;
      if (gap <= 0 || gap >= values.length - at) {
        throw new IllegalArgumentException("Not a table of weights: weight " + i + " is outside");
      }
      at += gap;
      values[at] = first == LONG ? in.get() : (byte) (first % SMALL_VALUES - SMALL);
    }
    return new WeightTable(values, scale);
  }

  private static int readGap(ByteBuffer in) {
    int gap = 0;
    int shift = 0;
    int next;
    do {
      next = in.get();
      gap |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0 && shift < 35);
    return gap;
  }
}
