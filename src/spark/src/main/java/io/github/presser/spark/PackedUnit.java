package io.github.presser.spark;

import io.github.presser.Speaker;
import io.github.presser.internal.statements.Identities;
import io.github.presser.internal.statements.Unit;
import io.github.presser.internal.statements.WordTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A unit as bytes: its words by their numbers in the table that all executors have, and its speakers. Stateless. */
final class PackedUnit {

  private PackedUnit() {}

  static byte[] pack(int[] words, List<Speaker> speakers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(words.length * 3 + 16);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(words.length);
      for (int word : words) {
        int left = word;
        while (left > 0x7f) { // seven bits at a time
          out.writeByte(left & 0x7f | 0x80);
          left >>>= 7;
        }
        out.writeByte(left);
      }
      Quoted.writeSpeakers(speakers, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Unit unpack(long id, byte[] packed, WordTable table, Identities identities) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
      int[] words = new int[in.readShort()];
      for (int i = 0; i < words.length; i++) {
        int shift = 0;
        int read;
        do {
          read = in.readUnsignedByte();
          words[i] |= (read & 0x7f) << shift;
          shift += 7;
        } while (read > 0x7f);
      }
      return new Unit(words, identities.setOf(Quoted.speakers(in)), id, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
