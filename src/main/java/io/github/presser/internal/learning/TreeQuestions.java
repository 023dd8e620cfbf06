package io.github.presser.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What some trees answer together, asked column by column and not tree by tree (QuickScorer, Lucchese et al. 2015):
 * each question that a row answers with "not less" rules out the leaves under "less", and of those left in a tree the
 * first is where a walk from its root ends. A column's questions come in the order of their numbers, so that those past
 * the row's are never looked at, and no step waits for the one before. Immutable and thread-safe.
 */
final class TreeQuestions {

  /** How many leaves a tree may have: a bit each. */
  static final int MOST_LEAVES = Long.SIZE;

  /**
   * The questions about one column, in the order of what it is compared with.
   *
   * @param values what the column is compared with
   * @param trees the tree of each
   * @param kept a bit for each leaf of the tree that is left when the column is not less
   */
  private record Column(float[] values, int[] trees, long[] kept) {

    /** Rules out the leaves that a number does not lead to. */
    void rule(float number, long[] left) {
      for (int q = 0; q < values.length && values[q] <= number; q++) {
        left[trees[q]] &= kept[q];
      }
    }
  }

  private final Column[] columns;
  /** For each tree its first leaf among the answers. */
  private final int[] begins;
  private final float[] answers;

  private TreeQuestions(Column[] columns, int[] begins, float[] answers) {
    this.columns = columns;
    this.begins = begins;
    this.answers = answers;
  }

  /**
   * The sum of the trees' answers for each row, added in their order. What the rows have in common, as rivals have
   * much, is asked once.
   */
  double[] logOdds(float[][] rows) {
    boolean[] common = new boolean[columns.length];
    long[] left = new long[begins.length];
    Arrays.fill(left, -1);
    for (int c = 0; c < columns.length && rows.length > 0; c++) {
      common[c] = isCommon(c, rows);
      if (common[c]) {
        columns[c].rule(rows[0][c], left);
      }
    }
    double[] sums = new double[rows.length];
    long[] its = new long[left.length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(left, 0, its, 0, left.length);
      for (int c = 0; c < columns.length; c++) {
        if (!common[c]) {
          columns[c].rule(rows[i][c], its);
        }
      }
      sums[i] = sum(its);
    }
    return sums;
  }

  private static boolean isCommon(int column, float[][] rows) {
    for (float[] row : rows) {
      if (row[column] != rows[0][column]) {
        return false;
      }
    }
    return true;
  }

  private double sum(long[] left) {
    double sum = 0;
    for (int tree = 0; tree < left.length; tree++) {
      sum += answers[begins[tree] + Long.numberOfTrailingZeros(left[tree])];
    }
    return sum;
  }

  /** Takes one tree after another, leaf by leaf, each question when all under its "less" has come. Not thread-safe. */
  static final class Builder {

    /**
     * A question.
     *
     * @param column the column it is about
     * @param value what the column is compared with
     * @param tree its tree
     * @param kept the leaves that are left when the column is not less
     */
    private record Question(int column, float value, int tree, long kept) {}

    private final List<Question> questions = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Float> answers = new ArrayList<>();

    /** Begins the next tree. */
    void tree() {
      begins.add(answers.size());
    }

    /** How many leaves of the tree have come. */
    int leaves() {
      return answers.size() - begins.get(begins.size() - 1);
    }

    /**
     * Adds a leaf.
     *
     * @throws IllegalArgumentException if the tree has too many
     */
    void leaf(float answer) {
      if (leaves() == MOST_LEAVES) {
        throw new IllegalArgumentException("A tree of more than " + MOST_LEAVES + " leaves");
      }
      answers.add(answer);
    }

    /** Adds a question; the leaves from {@code begin} on are those under its "less". */
    void question(int column, float value, int begin) {
      long less = -1L >>> MOST_LEAVES - (leaves() - begin) << begin;
      questions.add(new Question(column, value, begins.size() - 1, ~less));
    }

    TreeQuestions build() {
      int count = questions.stream().mapToInt(Question::column).max().orElse(-1) + 1;
      List<List<Question>> byColumn = new ArrayList<>();
      for (int c = 0; c < count; c++) {
        byColumn.add(new ArrayList<>());
      }
      questions.forEach(question -> byColumn.get(question.column).add(question));
      float[] leaves = new float[answers.size()];
      for (int leaf = 0; leaf < leaves.length; leaf++) {
        leaves[leaf] = answers.get(leaf);
      }
      return new TreeQuestions(
          byColumn.stream().map(Builder::column).toArray(Column[]::new),
          begins.stream().mapToInt(begin -> begin).toArray(),
          leaves);
    }

    private static Column column(List<Question> its) {
      its.sort(Comparator.comparingDouble(Question::value));
      float[] values = new float[its.size()];
      for (int q = 0; q < values.length; q++) {
        values[q] = its.get(q).value;
      }
      return new Column(
          values,
          its.stream().mapToInt(Question::tree).toArray(),
          its.stream().mapToLong(Question::kept).toArray());
    }
  }
}
