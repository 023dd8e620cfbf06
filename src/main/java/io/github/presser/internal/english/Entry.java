package io.github.presser.internal.english;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of a word list. Immutable.
 *
 * @param word the word as it is written, with its blanks
 * @param features what is said of it
 * @param relations what it is to other words, never empty lists
 */
record Entry(String word, Set<Feature> features, Map<Relation, List<String>> relations) {

  Entry {
    features = Set.copyOf(features);
    relations = Map.copyOf(relations);
  }
}
