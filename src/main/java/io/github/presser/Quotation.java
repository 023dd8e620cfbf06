package io.github.presser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.presser.Forms.QuotationForm;
import io.github.presser.internal.Confidences;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Speech, writing or thought that the article attributes to somebody; in the literature, an attribution relation
 * (Pareti 2015; Newell et al. 2018 for the corpus PolNeAR, whose practice decides what counts).
 *
 * @param id key such as {@code q1}, unique within the extraction
 * @param kind how much of it stands in quotation marks
 * @param act what the source does: says it, writes, thinks, intends or feels it
 * @param confidence how likely it is, from 0 to 1, that this is a quotation at all and its words are the right ones;
 *     who said it is a question of its own ({@link Speaker#confidence}). It is the probability that the model of
 *     quotations gives to content and source together, with three digits after the point. Where no cue governs the
 *     words, so that the model says nothing of them, it is 0.9 for what layout attributes (an interview's turns, a
 *     signature) and 0.5 for a passage in marks that reads as speech and that nothing attributes. One that goes on from
 *     another has that one's, one that is announced by a cue before it and an {@code inner} one their cue's
 * @param content what was said, in text order, marks included; two or more spans when broken by "he said"; never empty
 * @param passages the passages in quotation marks inside the content, marks included, and of one that the content only
 *     reaches into the part inside it; empty for an indirect one
 * @param cue the words that link content and source ("said", "according to"), if there are any
 * @param source the words that name who said it, as they stand in the text, if there are any
 * @param speakers who said it; several for joint speakers, empty when the article does not say or names nobody
 * @param evidence why these speakers, or why none
 * @param inner what somebody is said in this one's content to have said ("Smith said Jones had told him to go"), in
 *     text order; all its words lie inside that content, and its id is this one's with a number after it, such as
 *     {@code q1.2}. There is one level: what is inside an inner one stands beside it
 */
public record Quotation(
    String id,
    Kind kind,
    Act act,
    double confidence,
    List<Span> content,
    List<Span> passages,
    Optional<Span> cue,
    Optional<Span> source,
    List<Speaker> speakers,
    Evidence evidence,
    List<Quotation> inner)
    implements Serializable {

  /** How much of a quotation stands in quotation marks. */
  public enum Kind {
    /** All of it. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** Part of it. */
    MIXED
  }

  /** What the source of a quotation does, as its cue tells. */
  public enum Act {
    /** Says it aloud, or says it in a way that the article leaves open: "said", "vowed", "the denial". */
    SPEECH,
    /** Writes or publishes it, or is itself something written: "tweeted", "the report found". */
    WRITING,
    /** Believes, knows, expects or perceives it: "thinks", "is aware". */
    THOUGHT,
    /** Wants or plans it: "decided to", "the plan to". */
    INTENTION,
    /** Feels so about it, or is for or against it: "welcomed", "is worried that", "support for". */
    ATTITUDE
  }

  /**
   * Checks the values and copies the lists.
   *
   * @throws IllegalArgumentException if {@code content} is empty or {@code confidence} is not from 0 to 1
   * @throws NullPointerException if a value is null
   */
  public Quotation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(act, "act");
    Confidences.require(confidence);
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(evidence, "evidence");
    content = List.copyOf(content);
    passages = List.copyOf(passages);
    speakers = List.copyOf(speakers);
    inner = List.copyOf(inner);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("The quotation " + id + " has no content");
    }
  }

  /**
   * Makes a quotation of speech.
   *
   * @param id as for the record, and so are the others
   * @throws IllegalArgumentException if {@code content} is empty or {@code confidence} is not from 0 to 1
   * @throws NullPointerException if a value is null
   */
  public Quotation(
      String id,
      Kind kind,
      double confidence,
      List<Span> content,
      List<Span> passages,
      Optional<Span> cue,
      Optional<Span> source,
      List<Speaker> speakers,
      Evidence evidence,
      List<Quotation> inner) {
    this(id, kind, Act.SPEECH, confidence, content, passages, cue, source, speakers, evidence, inner);
  }

  /**
   * Makes a quotation of speech that is certain and has no other inside it.
   *
   * @param id as for the record, and so are the others
   * @throws IllegalArgumentException if {@code content} is empty
   * @throws NullPointerException if a value is null
   */
  public Quotation(
      String id,
      Kind kind,
      List<Span> content,
      List<Span> passages,
      Optional<Span> cue,
      Optional<Span> source,
      List<Speaker> speakers,
      Evidence evidence) {
    this(id, kind, 1, content, passages, cue, source, speakers, evidence, List.of());
  }

  /**
   * Leaves the speakers open when one of them is too doubtful. Joint speakers go together: one of two is not what the
   * article says. The inner quotations are treated alike, each by itself.
   *
   * @param least the least confidence in a speaker that will do, from 0 to 1
   * @return this quotation, or the same with fewer speakers, the evidence saying who they would have been
   * @throws IllegalArgumentException if {@code least} is not from 0 to 1
   */
  public Quotation abstainBelow(double least) {
    Confidences.require(least);
    List<Quotation> innerOnes = inner.stream().map(q -> q.abstainBelow(least)).toList();
    if (speakers.stream().allMatch(s -> s.confidence() >= least)) {
      return innerOnes.equals(inner) ? this : resolved(speakers, evidence, innerOnes);
    }
    String names = speakers.stream().map(Speaker::name).collect(Collectors.joining(", "));
    String explanation = "Less sure than was asked for: perhaps " + names + ". " + evidence.explanation();
    return resolved(List.of(), new Evidence(Evidence.Basis.UNRESOLVED, explanation), innerOnes);
  }

  /**
   * Returns the same words with other speakers.
   *
   * @param speakers as for the record, and so are the others
   * @return a quotation with this one's id, kind, act, confidence, content, passages, cue and source
   * @throws NullPointerException if a value is null
   */
  public Quotation resolved(List<Speaker> speakers, Evidence evidence, List<Quotation> inner) {
    return new Quotation(id, kind, act, confidence, content, passages, cue, source, speakers, evidence, inner);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Quotation of(QuotationForm form) {
    return form.value();
  }

  @JsonValue
  private Object writeReplace() {
    return QuotationForm.of(this);
  }
}
