package io.github.presser.spark;

import io.github.presser.Entity;
import io.github.presser.EntityType;
import io.github.presser.Evidence;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A quotation on its way through the cluster: its words as numbers, and what a statement says of it as bytes. */
final class Quoted implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** The words by their hashes, odd in marks. */
  private final long[] words;

  private final byte[] rest;

  private Quoted(long[] words, byte[] rest) {
    this.words = words;
    this.rest = rest;
  }

  /** What the bytes hold. */
  record Content(String articleId, Optional<Instant> date, Quotation quotation, String wording, boolean open) {}

  static Quoted of(long[] words, Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(content.articleId(), out);
      out.writeBoolean(content.date().isPresent());
      if (content.date().isPresent()) {
        out.writeLong(content.date().get().getEpochSecond());
        out.writeInt(content.date().get().getNano());
      }
      write(content.wording(), out);
      out.writeBoolean(content.open());
      write(content.quotation(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Quoted(words, bytes.toByteArray());
  }

  long[] words() {
    return words;
  }

  Content content() {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest))) {
      String articleId = string(in);
      Optional<Instant> date =
          in.readBoolean() ? Optional.of(Instant.ofEpochSecond(in.readLong(), in.readInt())) : Optional.empty();
      String wording = string(in);
      boolean open = in.readBoolean();
      return new Content(articleId, date, quotation(in), wording, open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Quotation quotation, DataOutputStream out) throws IOException {
    write(quotation.id(), out);
    out.writeByte(quotation.kind().ordinal());
    out.writeShort(quotation.content().size());
    for (Span span : quotation.content()) {
      out.writeInt(span.begin());
      out.writeInt(span.end());
    }
    writeSpeakers(quotation.speakers(), out);
    out.writeByte(quotation.evidence().basis().ordinal());
    write(quotation.evidence().explanation(), out);
    write(quotation.evidence().articleId().orElse(""), out);
  }

  private static Quotation quotation(DataInputStream in) throws IOException {
    String id = string(in);
    Quotation.Kind kind = Quotation.Kind.values()[in.readByte()];
    List<Span> content = new ArrayList<>();
    for (int left = in.readShort(); left > 0; left--) {
      content.add(new Span(in.readInt(), in.readInt()));
    }
    List<Speaker> speakers = speakers(in);
    Evidence.Basis basis = Evidence.Basis.values()[in.readByte()];
    Evidence evidence = new Evidence(basis, string(in), Optional.of(string(in)).filter(other -> !other.isEmpty()));
    return new Quotation(id, kind, content, List.of(), Optional.empty(), Optional.empty(), speakers, evidence);
  }

  static void writeSpeakers(List<Speaker> speakers, DataOutputStream out) throws IOException {
    out.writeShort(speakers.size());
    for (Speaker speaker : speakers) {
      out.writeByte(speaker.entity().type().ordinal());
      write(speaker.entity().id(), out);
      write(speaker.name(), out);
      write(speaker.entity().rosterId().orElse(""), out);
      out.writeDouble(speaker.confidence());
    }
  }

  static List<Speaker> speakers(DataInputStream in) throws IOException {
    List<Speaker> speakers = new ArrayList<>();
    for (int left = in.readShort(); left > 0; left--) {
      EntityType type = EntityType.values()[in.readByte()];
      String id = string(in);
      String name = string(in);
      Optional<String> roster = Optional.of(string(in)).filter(key -> !key.isEmpty());
      speakers.add(new Speaker(Entity.of(type, id, name, roster, List.of()), in.readDouble()));
    }
    return speakers;
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE); // half a surrogate pair too comes back
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_16BE);
  }
}
