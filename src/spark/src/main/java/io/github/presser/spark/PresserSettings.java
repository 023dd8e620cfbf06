package io.github.presser.spark;

import io.github.presser.Roster;
import io.github.presser.internal.Confidences;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a caller tells Presser: all that travels with a query's plan. The models do not: each executor loads them from
 * the jar, once. Word lists travel as their text, so that no file need be on the executors. Immutable, and so
 * thread-safe; equal settings share one Presser.
 */
public final class PresserSettings implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Roster roster;
  private final double minConfidence;
  private final ArrayList<String> lexicon; // a list that is serialisable for certain

  private PresserSettings(Roster roster, double minConfidence, List<String> lexicon) {
    this.roster = Objects.requireNonNull(roster, "roster");
    this.minConfidence = Confidences.require(minConfidence);
    this.lexicon = new ArrayList<>(lexicon);
  }

  /**
   * Returns the settings of {@link io.github.presser.Presser#create}.
   *
   * @return the standard roster, every speaker that is likeliest, no words besides Presser's own
   */
  public static PresserSettings standard() {
    return new PresserSettings(Roster.standard(), 0, List.of());
  }

  /**
   * Returns these settings with another roster.
   *
   * @param other the speakers that the caller cares about; {@link Roster#none()} for nobody in particular
   * @return the settings
   */
  public PresserSettings withRoster(Roster other) {
    return new PresserSettings(other, minConfidence, lexicon);
  }

  /**
   * Returns these settings with another least confidence.
   *
   * @param confidence how sure Presser must be to name a speaker, from 0 to 1
   * @return the settings
   * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1
   */
  public PresserSettings withMinConfidence(double confidence) {
    return new PresserSettings(roster, confidence, lexicon);
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
      texts.add(Files.readString(file));
    }
    return new PresserSettings(roster, minConfidence, texts);
  }

  Roster roster() {
    return roster;
  }

  double minConfidence() {
    return minConfidence;
  }

  /** The texts of the word lists. */
  List<String> lexicon() {
    return List.copyOf(lexicon);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PresserSettings settings && roster.equals(settings.roster)
        && minConfidence == settings.minConfidence && lexicon.equals(settings.lexicon);
  }

  @Override
  public int hashCode() {
    return Objects.hash(roster, minConfidence, lexicon);
  }
}
