package io.github.presser.internal.corpus;

import io.github.presser.Quotation;
import io.github.presser.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A quotation as a program gives it: what is compared with what people marked.
 *
 * @param key the quotation's own key; may be blank
 * @param source the source's span; empty when there is none
 * @param cue the cue's span; empty when there is none
 * @param content the content's spans
 * @param confidence how likely the program holds it that this is a quotation, from 0 to 1, if it says so
 * @param act what is done with the content, if the program says so
 * @param speakers who is said to speak; a present but empty list for nobody, empty when the field is not there
 */
public record Prediction(
    String key,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    OptionalDouble confidence,
    Optional<Quotation.Act> act,
    Optional<List<NamedSpeaker>> speakers) {

  public Prediction {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    speakers = speakers.map(List::copyOf);
  }

  /**
   * Somebody who is said to speak.
   *
   * @param name the name
   * @param confidence how likely the program holds it, from 0 to 1, if it says so
   */
  public record NamedSpeaker(String name, OptionalDouble confidence) {}

  public static Prediction of(Quotation quotation) {
    return new Prediction(
        quotation.id(),
        quotation.source().stream().toList(),
        quotation.cue().stream().toList(),
        quotation.content(),
        OptionalDouble.of(quotation.confidence()),
        Optional.of(quotation.act()),
        Optional.of(
            quotation.speakers().stream()
                .map(s -> new NamedSpeaker(s.name(), OptionalDouble.of(s.confidence())))
                .toList()));
  }
}
