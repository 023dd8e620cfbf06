package io.github.presser.report;

import java.util.List;

/**
 * Gives speakers the colours of the style sheet. There are fewer colours than speakers, so a speaker gets the one that
 * fewest of the speakers of the same articles have, the most quoted speakers first: two people in one article look
 * alike only when it has more speakers than there are colours.
 */
final class Colours {

  /** As many as the style sheet has. */
  static final int COUNT = 12;

  private Colours() {}

  /**
   * Assigns colours, in time linear in the sizes of the lists together.
   *
   * @param articlesOf for each speaker, the numbers of the articles that quote them
   * @param articles how many articles there are
   * @return for each speaker, the number of a colour
   */
  static int[] assign(List<List<Integer>> articlesOf, int articles) {
    int[][] taken = new int[articles][COUNT];
    int[] used = new int[COUNT];
    int[] colours = new int[articlesOf.size()];
    for (int speaker = 0; speaker < colours.length; speaker++) {
      int[] rivals = new int[COUNT];
      for (int article : articlesOf.get(speaker)) {
        for (int colour = 0; colour < COUNT; colour++) {
          rivals[colour] += taken[article][colour];
        }
      }
      int best = 0;
      for (int colour = 1; colour < COUNT; colour++) {
        if (rivals[colour] < rivals[best] || rivals[colour] == rivals[best] && used[colour] < used[best]) {
          best = colour;
        }
      }
      colours[speaker] = best;
      used[best]++;
      for (int article : articlesOf.get(speaker)) {
        taken[article][best]++;
      }
    }
    return colours;
  }
}
