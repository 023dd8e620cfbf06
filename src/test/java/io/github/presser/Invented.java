package io.github.presser;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts of extractions that no article gave. */
public final class Invented {

  /** The evidence of every quotation here. */
  public static final Evidence NAMED = new Evidence(Evidence.Basis.NAME, "Invented.");

  private Invented() {}

  /** A person who is mentioned by name. */
  public static Person person(String id, String name, Span... mentions) {
    return new Person(
        id, name, Optional.empty(),
        Arrays.stream(mentions).map(span -> new Mention(span, Mention.Form.NAME)).toList());
  }

  /**
   * A quotation with neither cue nor source.
   *
   * @param passage what of it is in marks, if anything is
   */
  public static Quotation quotation(
      String id, Quotation.Kind kind, Span content, @Nullable Span passage, Person... speakers) {
    return new Quotation(
        id,
        kind,
        List.of(content),
        Optional.ofNullable(passage).stream().toList(),
        Optional.empty(),
        Optional.empty(),
        Arrays.stream(speakers).map(person -> new Speaker(person, 1)).toList(),
        NAMED);
  }

  /** A quotation with others inside. */
  public static Quotation around(Quotation outer, Quotation... inner) {
    return outer.resolved(outer.speakers(), outer.evidence(), List.of(inner));
  }
}
