package io.github.presser.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * An output that an earlier run brought to its end, so that there is nothing to go on with and nothing to do. As with
 * {@code make}, it stands for what it was made of until one of these is changed after it; with which options nobody can
 * tell any more.
 */
final class FinishedOutput {

  private FinishedOutput() {}

  /**
   * Whether an output is complete and newer than all that it is made of.
   *
   * @param file what the user calls the output
   * @param inputs files, and folders with what they give; of what is no file, like standard input, nobody can tell
   * @throws UsageException if no file can be put there
   */
  static boolean isCurrent(Path file, List<Path> inputs) {
    boolean whole = Files.isRegularFile(file) && Output.target(file).filter(WorkFile::isLeft).isEmpty();
    try {
      return whole && !isAnyNewer(inputs, file);
    } catch (IOException | DirectoryIteratorException e) {
      return false; // the run will say what cannot be read
    }
  }

  private static boolean isAnyNewer(List<Path> inputs, Path file) throws IOException {
    FileTime made = Files.getLastModifiedTime(file);
    for (Path input : inputs) {
      if (!Files.isRegularFile(input) && !Files.isDirectory(input)) {
        return true;
      }
      // The output itself changes the folder that it stands in.
      boolean holdsOutput = Files.isDirectory(input) && Files.isSameFile(input, file.toRealPath().getParent());
      if (!holdsOutput && isNewer(input, made) || Files.isDirectory(input) && isAnyListedNewer(input, made)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnyListedNewer(Path folder, FileTime made) throws IOException {
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder, InputKind::isListed)) {
      for (Path each : listed) {
        if (isNewer(each, made)) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isNewer(Path input, FileTime made) throws IOException {
    return Files.getLastModifiedTime(input).compareTo(made) > 0;
  }
}
