package io.github.presser.spark;

import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.internal.Confidences;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a caller tells Presser: all that travels with a query's plan. The models do not: each executor loads them from
 * the jar, once. Word lists travel as their text, so that no file need be on the executors. Immutable, and so
 * thread-safe; equal settings share one Presser.
 */
public final class PresserSettings implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Roster roster;
  private final ArrayList<String> lexicon; // a list that is serialisable for certain
  private final double minConfidence;
  private final double minQuotationConfidence;
  private final EnumSet<Quotation.Act> only;

  private PresserSettings(
      Roster roster, List<String> lexicon, double minConfidence, double minQuotationConfidence,
      Set<Quotation.Act> only) {
    this.roster = Objects.requireNonNull(roster, "roster");
    this.lexicon = new ArrayList<>(lexicon);
    this.minConfidence = Confidences.require(minConfidence);
    this.minQuotationConfidence = Confidences.require(minQuotationConfidence);
    this.only = EnumSet.noneOf(Quotation.Act.class);
    this.only.addAll(only);
  }

  /**
   * Returns the settings of {@link io.github.presser.Presser#create}.
   *
   * @return the standard roster, no words besides Presser's own, every speaker that is likeliest, every quotation
   */
  public static PresserSettings standard() {
    return new PresserSettings(Roster.standard(), List.of(), 0, 0, Set.of());
  }

  /**
   * Returns these settings with another roster.
   *
   * @param other the speakers that the caller cares about; {@link Roster#none()} for nobody in particular
   * @return the settings
   */
  public PresserSettings withRoster(Roster other) {
    return new PresserSettings(other, lexicon, minConfidence, minQuotationConfidence, only);
  }

  /**
   * Returns these settings with another least confidence.
   *
   * @param confidence how sure Presser must be to name a speaker, from 0 to 1
   * @return the settings
   * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1
   */
  public PresserSettings withMinConfidence(double confidence) {
    return new PresserSettings(roster, lexicon, confidence, minQuotationConfidence, only);
  }

  /**
   * Returns these settings with another least confidence of quotations; see {@link
   * Extraction#withoutQuotationsBelow}.
   *
   * @param confidence how sure Presser must be of a quotation to give it, from 0 to 1
   * @return the settings
   * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1
   */
  public PresserSettings withMinQuotationConfidence(double confidence) {
    return new PresserSettings(roster, lexicon, minConfidence, confidence, only);
  }

  /**
   * Returns these settings with other acts; see {@link Extraction#only}.
   *
   * @param acts what somebody must do for it to be given as a quotation; none for all acts
   * @return the settings
   */
  public PresserSettings withOnly(Set<Quotation.Act> acts) {
    return new PresserSettings(roster, lexicon, minConfidence, minQuotationConfidence, acts);
  }

  /**
   * Returns these settings with words of the caller's; see {@link io.github.presser.Presser.Builder#lexicon}.
   *
   * @param files the files with the words, in UTF-8, read here and now; none for Presser's own words alone
   * @return the settings
   * @throws IOException if a file cannot be read
   */
  public PresserSettings withLexicon(Path... files) throws IOException {
    List<String> texts = new ArrayList<>(files.length);
    for (Path file : files) {
      texts.add(readable(file.toString(), () -> Files.readString(file)));
    }
    return new PresserSettings(roster, texts, minConfidence, minQuotationConfidence, only);
  }

  /**
   * Reads the roster that somebody names: a file, {@code none}, or the standard one for an empty name.
   *
   * @throws IOException if the file cannot be read, with a message that names it
   */
  static Roster roster(String name) throws IOException {
    if (name.isEmpty()) {
      return Roster.standard();
    }
    return name.equals("none") ? Roster.none() : readable(name, () -> Roster.load(Path.of(name)));
  }

  Roster roster() {
    return roster;
  }

  /** The texts of the word lists. */
  List<String> lexicon() {
    return List.copyOf(lexicon);
  }

  /** Something that is read from a file. */
  private interface Reading<T> {

    T read() throws IOException;
  }

  /** Reads a file; one that is not there is named with what that means: it must be on the driver's machine. */
  private static <T> T readable(String file, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (NoSuchFileException e) {
      throw new IOException("no file " + file + " on the driver's machine", e);
    }
  }

  /** What these settings leave of what was found in an article. */
  Extraction chosen(Extraction extraction) {
    Extraction sure = extraction.abstainBelow(minConfidence).withoutQuotationsBelow(minQuotationConfidence);
    return only.isEmpty() ? sure : sure.only(only);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PresserSettings settings && roster.equals(settings.roster)
        && lexicon.equals(settings.lexicon) && minConfidence == settings.minConfidence
        && minQuotationConfidence == settings.minQuotationConfidence && only.equals(settings.only);
  }

  @Override
  public int hashCode() {
    return Objects.hash(roster, lexicon, minConfidence, minQuotationConfidence, only);
  }
}
