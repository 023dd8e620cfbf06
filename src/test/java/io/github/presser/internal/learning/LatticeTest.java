package io.github.presser.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the clever sums with plain enumeration of all labellings. */
class LatticeTest {

  private static final int LENGTH = 4;
  private static final int LABELS = 3;

  @Test
  void theBestAndTheProbabilitiesAgreeWithEnumeration() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      Lattice lattice = random(random);
      double total = 0;
      List<Double> scores = new ArrayList<>();
      for (int code = 0; code < 81; code++) {
        double score = score(lattice, path(code));
        total += Math.exp(score);
        if (runs(path(code), 1) <= 1) {
          scores.add(score);
        }
      }
      scores.sort(Comparator.reverseOrder());
      List<int[]> best = lattice.best(1, 5);
      assertThat(best).hasSize(5).allMatch(path -> runs(path, 1) <= 1);
      for (int i = 0; i < 5; i++) {
        assertThat(score(lattice, best.get(i))).isCloseTo(scores.get(i), within(1e-9));
      }
      for (int code = 0; code < 81; code++) {
        double expected = score(lattice, path(code)) - Math.log(total);
        assertThat(lattice.logProbabilities(List.of(path(code)))[0]).isCloseTo(expected, within(1e-9));
      }
    }
  }

  @Test
  void noMoreSequencesThanThereAre() {
    Lattice lattice = random(new Random(10));
    for (int i = 0; i < LENGTH; i++) {
      lattice.fix(i, 2);
    }
    assertThat(lattice.best(1, 5)).containsExactly(new int[] {2, 2, 2, 2});
  }

  @Test
  void forwardAndBackwardSumsMeetAtEveryPosition() {
    Lattice lattice = random(new Random(8));
    double[] alpha = lattice.forward();
    double[] beta = lattice.backward();
    for (int i = 0; i < LENGTH; i++) {
      double sum = 0;
      for (int y = 0; y < LABELS; y++) {
        sum += Math.exp(alpha[i * LABELS + y] + beta[i * LABELS + y] - lattice.logPartition(alpha));
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void aFixedLabelIsKeptAndAForbiddenOneAvoided() {
    Lattice lattice = random(new Random(9));
    lattice.fix(1, 2);
    int before = lattice.best(1, 1).get(0)[3];
    lattice.forbid(3, before);
    assertThat(lattice.best(1, 4)).hasSize(4).allMatch(path -> path[1] == 2 && path[3] != before);
  }

  private static Lattice random(Random random) {
    Lattice lattice = new Lattice(LENGTH, LABELS);
    for (int i = 0; i < lattice.node.length; i++) {
      lattice.node[i] = random.nextGaussian();
    }
    for (int i = 0; i < lattice.edge.length; i++) {
      lattice.edge[i] = random.nextGaussian();
    }
    return lattice;
  }

  private static int runs(int[] path, int label) {
    int runs = 0;
    for (int i = 0; i < path.length; i++) {
      runs += path[i] == label && (i == 0 || path[i - 1] != label) ? 1 : 0;
    }
    return runs;
  }

  private static int[] path(int code) {
    return new int[] {code % 3, code / 3 % 3, code / 9 % 3, code / 27};
  }

  private static double score(Lattice lattice, int[] path) {
    double sum = lattice.node[path[0]];
    for (int i = 1; i < LENGTH; i++) {
      sum += lattice.node[i * LABELS + path[i]] + lattice.edge(i, path[i - 1], path[i]);
    }
    return sum;
  }
}
