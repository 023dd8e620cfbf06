package io.github.presser.internal.speakers;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.learning.ConditionalLogit;
import io.github.presser.internal.speakers.SpeakerFeatures.Column;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The trained weights by which a {@link LearntRanker} chooses. Immutable and thread-safe.
 *
 * <p>The file is text: the line {@code presser-speakers 1}, then a line {@code KIND COLUMN VALUE WEIGHT} for each
 * weight that is not zero, in order, and last {@code end N} with the number of weights. KIND is a kind of question, or
 * {@code any} for all, with {@code -nameless} for what speaks for somebody whom the article does not name; {@code
 * nobody} is the column for nobody at all.
 */
public final class SpeakerModel {

  private static final String RESOURCE = "/io/github/presser/models/speakers.model";
  private static final String MAGIC = "presser-speakers 1";
  private static final String END = "end ";
  private static final String NOBODY = "nobody";
  private static final String NAMELESS = "-nameless";

  private static final Question.Kind[] KINDS = Question.Kind.values();
  private static final int SLOTS = 2 * (KINDS.length + 1);
  private static final int NOBODY_FROM = SLOTS * SpeakerFeatures.COLUMNS * SpeakerFeatures.VALUES;

  /** How many features there are. */
  static final int SIZE = NOBODY_FROM + KINDS.length;

  private final ConditionalLogit weights;

  SpeakerModel(ConditionalLogit weights) {
    this.weights = weights;
  }

  /**
   * Loads the model that ships with Presser.
   *
   * @throws IllegalStateException if it is missing or damaged; the message names it
   */
  public static SpeakerModel standard() {
    URL url = SpeakerModel.class.getResource(RESOURCE);
    if (url == null) {
      throw new IllegalStateException("The model " + RESOURCE + " is not in Presser's jar; get the jar again.");
    }
    try {
      return parse(Resources.readLines(url, StandardCharsets.UTF_8), RESOURCE);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the model " + RESOURCE, e);
    }
  }

  /**
   * Loads a model that was trained with Presser.
   *
   * @throws IllegalStateException if the file cannot be read or is damaged; the message names it
   */
  public static SpeakerModel load(Path file) {
    try {
      return parse(Utf8.lines(file), file.toString());
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the model " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads the lines of a file.
   *
   * @param file what to call it in a message
   * @throws IllegalStateException if they are not a whole file of the version that this program knows; the message
   *     names the file and the line
   */
  static SpeakerModel parse(List<String> lines, String file) {
    if (lines.isEmpty() || !lines.get(0).equals(MAGIC)) {
      throw refused(file, 1, "it does not begin with \"" + MAGIC + "\"");
    }
    Map<String, Integer> slots = new HashMap<>();
    for (int slot = 0; slot < SLOTS; slot++) {
      slots.put(slotName(slot), slot);
    }
    float[] weights = new float[SIZE];
    int last = lines.size() - 1;
    for (int i = 1; i < last; i++) {
      List<String> words = Splitter.on(' ').splitToList(lines.get(i));
      try {
        weights[feature(slots, words)] = Float.parseFloat(words.get(3));
      } catch (RuntimeException e) {
        throw refused(file, i + 1, "found \"" + lines.get(i) + "\"");
      }
    }
    if (last < 1 || !lines.get(last).equals(END + (last - 1))) {
      throw refused(file, last + 1, "it is cut short");
    }
    return new SpeakerModel(ConditionalLogit.of(weights));
  }

  private static int feature(Map<String, Integer> slots, List<String> words) {
    if (words.get(1).equals(NOBODY)) {
      return nobody(KINDS[slots.get(words.get(0)) - 1]);
    }
    Column column = Column.valueOf(words.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    int value = Integer.parseInt(words.get(2));
    if (value < 0 || value >= SpeakerFeatures.VALUES) {
      throw new IllegalArgumentException(words.get(2));
    }
    return feature(slots.get(words.get(0)), column.ordinal(), value);
  }

  private static IllegalStateException refused(String file, int line, String why) {
    return new IllegalStateException("Cannot read the model " + file + ", line " + line + ": " + why
        + ". Get the file again, or remake it with 'presser train --speakers'.");
  }

  /** The file's lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(MAGIC);
    for (int slot = 0; slot < SLOTS; slot++) {
      for (Column column : Column.values()) {
        for (int value = 0; value < SpeakerFeatures.VALUES; value++) {
          add(slotName(slot) + ' ' + label(column) + ' ' + value, feature(slot, column.ordinal(), value), lines);
        }
      }
    }
    for (Question.Kind kind : KINDS) {
      add(slotName(kind.ordinal() + 1) + ' ' + NOBODY + " 0", nobody(kind), lines);
    }
    lines.add(END + (lines.size() - 1));
    return lines;
  }

  private void add(String name, int feature, List<String> lines) {
    String weight = String.format(Locale.ROOT, "%.3f", weights.weight(feature));
    if (Float.parseFloat(weight) != 0) {
      lines.add(name + ' ' + weight);
    }
  }

  /** The file's bytes; the same for the same model. */
  public byte[] toBytes() {
    return (String.join("\n", lines()) + '\n').getBytes(StandardCharsets.UTF_8);
  }

  private static String slotName(int slot) {
    int kind = slot % (KINDS.length + 1);
    String name = kind == 0 ? "any" : label(KINDS[kind - 1]);
    return slot > KINDS.length ? name + NAMELESS : name;
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int feature(int slot, int column, int value) {
    return (slot * SpeakerFeatures.COLUMNS + column) * SpeakerFeatures.VALUES + value;
  }

  private static int nobody(Question.Kind kind) {
    return NOBODY_FROM + kind.ordinal();
  }

  /** The features of each candidate and, last, those of nobody. */
  static List<int[]> alternatives(Question question, List<Contender> candidates, int[][] rows) {
    List<int[]> alternatives = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      int slot = candidates.get(i).isNameless() ? KINDS.length + 1 : 0;
      int own = slot + 1 + question.kind().ordinal();
      int[] features = new int[2 * SpeakerFeatures.COLUMNS];
      for (int column = 0; column < SpeakerFeatures.COLUMNS; column++) {
        features[2 * column] = feature(slot, column, rows[i][column]);
        features[2 * column + 1] = feature(own, column, rows[i][column]);
      }
      alternatives.add(features);
    }
    alternatives.add(new int[] {nobody(question.kind())});
    return alternatives;
  }

  /** How likely it is each of the alternatives. */
  double[] probabilities(List<int[]> alternatives) {
    return weights.probabilities(alternatives);
  }

  /** How much a column speaks for an alternative that is a candidate. */
  double weight(int[] alternative, Column column) {
    return weights.weight(alternative[2 * column.ordinal()]) + weights.weight(alternative[2 * column.ordinal() + 1]);
  }
}
