package io.github.presser.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What a folder gives: its texts and pages. Its other files are for the user to name, since a folder of articles often
 * holds what was made of them too, and what belongs to the pages. Hidden files are as if they were not there.
 *
 * @param articles its texts and pages, in name order
 * @param others the names of what else is in it: files that would be read if they were named first
 */
record Folder(List<Path> articles, List<String> others) {

  private static final int MOST_NAMED = 5;

  static Folder list(Path folder) throws IOException {
    List<Path> articles = new ArrayList<>();
    List<String> readable = new ArrayList<>();
    List<String> others = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, entry -> !InputKind.isHidden(entry))) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (Files.isDirectory(entry)) {
          others.add(name + "/");
        } else if (InputKind.isListed(entry)) {
          articles.add(entry);
        } else if (InputKind.of(entry).isMany()) {
          readable.add(name);
        } else {
          others.add(name);
        }
      }
    }
    articles.sort(Comparator.comparing(file -> file.getFileName().toString()));
    Collections.sort(readable);
    Collections.sort(others);
    readable.addAll(others);
    return new Folder(List.copyOf(articles), List.copyOf(readable));
  }

  /** What is not read, in words, and why. */
  String leftOut() {
    String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())));
    String more = others.size() > MOST_NAMED ? " and " + (others.size() - MOST_NAMED) + " more" : "";
    return "not read: " + named + more
        + "; a folder gives its texts and pages, whatever else is to be read must be named itself";
  }
}
