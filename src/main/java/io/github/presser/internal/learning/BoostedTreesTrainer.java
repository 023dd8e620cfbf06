package io.github.presser.internal.learning;

import com.google.common.base.Splitter;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trains {@link BoostedTrees} with LightGBM (Ke et al. 2017) on conditional likelihood. */
public final class BoostedTreesTrainer {

  /**
   * One decision to learn from.
   *
   * @param row a number for each column, none of them NaN; not copied
   * @param positive the right answer
   */
  public record Example(float[] row, boolean positive) {}

  /**
   * How the trees are grown.
   *
   * @param trees how many
   * @param leaves how many each may have
   * @param rate how much of its answer each tree gives
   * @param leastExamples how many examples a leaf must rest on
   * @param l2 strength of the regularisation
   * @param share the share of the columns, and of the examples, that a tree is grown from
   * @param seed what the choice of these depends on
   */
  public record Settings(
      int trees, int leaves, double rate, int leastExamples, double l2, double share, long seed) {

    /** The same settings with another seed. */
    public Settings withSeed(long other) {
      return new Settings(trees, leaves, rate, leastExamples, l2, share, other);
    }
  }

  private BoostedTreesTrainer() {}

  /**
   * Fails early where LightGBM is missing.
   *
   * @throws IllegalStateException if it is not on the class path or does not run on this machine
   */
  public static void requireLibrary() {
    try {
      if (!LGBMBooster.isNativeLoaded()) {
        LGBMBooster.loadNative();
      }
    } catch (IOException | LinkageError e) {
      throw new IllegalStateException(
          "Training needs LightGBM: add the dependency io.github.metarank:lightgbm4j, on a system that it has a "
              + "library for (on Linux with libgomp installed)", e);
    }
  }

  /**
   * Trains a model.
   *
   * @throws IllegalArgumentException if there are no examples
   * @throws IllegalStateException if LightGBM fails or is not there
   */
  public static BoostedTrees train(List<Example> examples, Settings settings) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("No examples to learn from");
    }
    requireLibrary();
    int columns = examples.get(0).row.length;
    float[] data = new float[examples.size() * columns];
    float[] labels = new float[examples.size()];
    for (int e = 0; e < labels.length; e++) {
      System.arraycopy(examples.get(e).row, 0, data, e * columns, columns);
      labels[e] = examples.get(e).positive ? 1 : 0;
    }
    // One thread and one way to sum: the same trees each time.
    String parameters =
        "objective=binary use_missing=false verbosity=-1 num_threads=1 deterministic=true force_row_wise=true"
            + " num_leaves=" + settings.leaves
            + " learning_rate=" + settings.rate
            + " min_data_in_leaf=" + settings.leastExamples
            + " lambda_l2=" + settings.l2
            + " feature_fraction=" + settings.share
            + " bagging_fraction=" + settings.share
            + " bagging_freq=1 seed=" + settings.seed;
    try (LGBMDataset dataset = LGBMDataset.createFromMat(data, labels.length, columns, true, parameters, null)) {
      dataset.setField("label", labels);
      try (LGBMBooster booster = LGBMBooster.create(dataset, parameters)) {
        for (int tree = 0; tree < settings.trees; tree++) {
          booster.updateOneIter();
        }
        return read(booster.saveModelToString(0, 0, FeatureImportanceType.SPLIT));
      }
    } catch (LGBMException e) {
      throw new IllegalStateException("LightGBM could not train: " + e.getMessage(), e);
    }
  }

  /** The trees of LightGBM's own text: for each a few lines "name=value value …", with a number for each node. */
  private static BoostedTrees read(String text) {
    BoostedTrees.Builder builder = new BoostedTrees.Builder();
    Map<String, List<String>> tree = new HashMap<>();
    for (String line : Splitter.on('\n').split(text)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        tree.put(line.substring(0, equals), Splitter.on(' ').splitToList(line.substring(equals + 1)));
      } else if (tree.containsKey("leaf_value")) {
        builder.tree();
        add(tree.get("num_leaves").equals(List.of("1")) ? -1 : 0, tree, builder);
        tree.clear();
      }
    }
    return builder.build();
  }

  private static void add(int node, Map<String, List<String>> tree, BoostedTrees.Builder builder) {
    if (node < 0) {
      builder.leaf((float) number(tree, "leaf_value", -1 - node)); // leaves count down from -1
      return;
    }
    int column = (int) number(tree, "split_feature", node);
    int question = builder.question(column, above(number(tree, "threshold", node)));
    add((int) number(tree, "left_child", node), tree, builder);
    builder.otherwise(question);
    add((int) number(tree, "right_child", node), tree, builder);
  }

  private static double number(Map<String, List<String>> tree, String field, int i) {
    return Double.parseDouble(tree.get(field).get(i));
  }

  /** LightGBM asks "at most the threshold", and {@link BoostedTrees} "less than" what this returns. */
  private static float above(double threshold) {
    float nearest = (float) threshold;
    return nearest > threshold ? nearest : Math.nextUp(nearest);
  }
}
