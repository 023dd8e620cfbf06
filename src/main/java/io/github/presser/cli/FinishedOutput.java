package io.github.presser.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An output that an earlier run brought to its end, so that there is nothing to go on with and nothing to do. As with
 * {@code make}, it stands for what it was made of until one of these is changed after it. With which settings it was
 * made is an attribute of the file, which most file systems keep and most ways of copying lose.
 */
final class FinishedOutput {

  private static final String ATTRIBUTE = "presser.settings";

  private FinishedOutput() {}

  /**
   * Notes with a complete file what it was made with, where that can be noted.
   *
   * @param settings all that it depends on beside the articles, by what users call it
   */
  static void note(Path file, Map<String, String> settings) {
    UserDefinedFileAttributeView attributes =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    if (attributes == null || settings.isEmpty()) {
      return;
    }
    String lines =
        settings.entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue().replaceAll("\\R", " "))
            .collect(Collectors.joining("\n"));
    try {
      attributes.write(ATTRIBUTE, StandardCharsets.UTF_8.encode(lines));
    } catch (IOException e) {
      // this file system has no such attributes, or no room for this one
    }
  }

  /** What {@link #note} noted of a file; empty if nobody can tell. */
  static Map<String, String> settings(Path file) {
    UserDefinedFileAttributeView attributes =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    Map<String, String> settings = new LinkedHashMap<>();
    try {
      if (attributes != null && attributes.list().contains(ATTRIBUTE)) {
        ByteBuffer bytes = ByteBuffer.allocate(attributes.size(ATTRIBUTE));
        attributes.read(ATTRIBUTE, bytes);
        for (String line : Splitter.on('\n').split(StandardCharsets.UTF_8.decode(bytes.flip()))) {
          int end = line.indexOf('=');
          settings.put(line.substring(0, Math.max(0, end)), line.substring(end + 1));
        }
      }
    } catch (IOException e) {
      return Map.of();
    }
    return settings;
  }

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
