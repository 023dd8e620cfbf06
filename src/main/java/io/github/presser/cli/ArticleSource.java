package io.github.presser.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.io.CountingInputStream;
import io.github.presser.Article;
import io.github.presser.internal.Utf8;
import io.github.presser.json.ArticleReader;
import io.github.presser.json.MalformedLineException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the paths that a user gave, read one at a time when they are asked for. What cannot be read is an
 * item too, in its place. Apart from the article at hand, only the names of files and the ids of articles are held.
 */
final class ArticleSource extends AbstractIterator<ArticleSource.Item> implements AutoCloseable {

  /** An article, or why there is none. */
  sealed interface Item permits Read, Unreadable {}

  /**
   * An article.
   *
   * @param end how many bytes of the source are behind it; up to a block more in JSON Lines, which are read in blocks
   */
  record Read(Article article, long end) implements Item {}

  /**
   * Something that holds no article.
   *
   * @param name what to call it: a path, with the number of the line in JSON Lines
   * @param reason why it was not read
   */
  record Unreadable(String name, String reason) implements Item {}

  /** The longest text that is read, in bytes. A hundred novels; the longest article is a thousandth of it. */
  static final int LONGEST_TEXT = 64 << 20;

  private static final Path STANDARD_INPUT = Path.of("-");

  /** The id of a text from standard input, which has no name. */
  private static final String STANDARD_INPUT_ID = "stdin";

  private final Deque<Object> pending = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final InputStream standardInput;
  private final OptionalLong size;
  private final OptionalLong bytes;
  private long behind;
  private @Nullable CountingInputStream counted;
  private @Nullable ArticleReader lines;
  private String linesName = "";

  /**
   * Looks up the paths, and lists the folders among them.
   *
   * @param paths text files, JSON Lines files, folders, or {@code -}
   * @param standardInput what {@code -} stands for
   */
  ArticleSource(List<Path> paths, InputStream standardInput) {
    this.standardInput = standardInput;
    boolean known = true;
    for (Path path : paths) {
      known &= !path.equals(STANDARD_INPUT) && !isLines(path);
      if (!path.equals(STANDARD_INPUT) && Files.isDirectory(path)) {
        addFolder(path);
      } else {
        pending.add(path);
      }
    }
    this.size = known ? OptionalLong.of(pending.size()) : OptionalLong.empty();
    this.bytes = known ? OptionalLong.empty() : bytes(pending);
  }

  /** How many items there are, if that can be known without reading. */
  OptionalLong size() {
    return size;
  }

  /** How many bytes there are, if that is needed, since their number is not known, and if it can be known. */
  OptionalLong bytes() {
    return bytes;
  }

  private static OptionalLong bytes(Iterable<Object> files) {
    long sum = 0;
    for (Object file : files) {
      if (file instanceof Path path) {
        if (!Files.isRegularFile(path)) {
          return OptionalLong.empty();
        }
        sum += path.toFile().length();
      }
    }
    return OptionalLong.of(sum);
  }

  @Override
  protected @Nullable Item computeNext() {
    while (true) {
      Item item = null;
      if (lines != null) {
        item = nextLine();
      } else if (pending.isEmpty()) {
        return endOfData();
      } else if (pending.peek() instanceof Item unreadable) {
        pending.remove();
        item = unreadable;
      } else {
        item = open((Path) pending.remove());
      }
      if (item != null) {
        return item;
      }
    }
  }

  @Override
  public void close() {
    if (lines != null) {
      try {
        lines.close();
      } catch (IOException e) {
        // it was only read
      }
      behind += counted.getCount();
      lines = null;
    }
  }

  private void addFolder(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.endsWith(".txt") && !name.startsWith(".") && !Files.isDirectory(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException | RuntimeException e) {
      pending.add(new Unreadable(folder.toString(), reason(e)));
      return;
    }
    if (files.isEmpty()) {
      pending.add(new Unreadable(folder.toString(), "no articles in this folder: it has no file *.txt"));
    }
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    for (Path file : files) {
      // Reading a pipe would wait for whoever writes to it, perhaps for ever.
      boolean isPipe = Files.exists(file) && !Files.isRegularFile(file);
      pending.add(isPipe ? new Unreadable(file.toString(), "not a file") : file);
    }
  }

  /** Reads a file; or, of JSON Lines, opens it and returns null. */
  private @Nullable Item open(Path path) {
    boolean standard = path.equals(STANDARD_INPUT);
    String name = standard ? "standard input" : path.toString();
    try {
      if (standard) {
        return openStandardInput(name);
      }
      if (isLines(path)) {
        openLines(Files.newInputStream(path), name);
        return null;
      }
      try (InputStream in = Files.newInputStream(path)) {
        return text(in.readNBytes(LONGEST_TEXT + 1), idOf(path), name);
      }
    } catch (IOException | RuntimeException e) {
      return new Unreadable(name, reason(e));
    }
  }

  /** Standard input is JSON Lines if its first line that is not blank starts as a JSON object does. */
  private @Nullable Item openStandardInput(String name) throws IOException {
    byte[] start = standardInput.readNBytes(1 << 16);
    if (looksLikeJson(start)) {
      openLines(new SequenceInputStream(new ByteArrayInputStream(start), standardInput), name);
      return null;
    }
    byte[] rest = start.length < 1 << 16 ? new byte[0] : standardInput.readNBytes(LONGEST_TEXT);
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return text(all, STANDARD_INPUT_ID, name);
  }

  private static boolean looksLikeJson(byte[] start) {
    return new String(start, StandardCharsets.UTF_8).strip().matches("(?s)\uFEFF?\\{\\s*\".*");
  }

  private void openLines(InputStream in, String name) {
    counted = new CountingInputStream(in);
    lines = new ArticleReader(counted);
    linesName = name;
  }

  private @Nullable Item nextLine() {
    try {
      Optional<Article> article = lines.read();
      if (article.isPresent()) {
        return checked(article.get(), linesName + ":" + lines.line());
      }
      close();
      return null;
    } catch (MalformedLineException e) {
      return new Unreadable(linesName + ":" + e.line(), e.getMessage());
    } catch (IOException e) {
      close();
      return new Unreadable(linesName, reason(e));
    }
  }

  private Item text(byte[] bytes, String id, String name) throws IOException {
    if (bytes.length > LONGEST_TEXT) {
      return new Unreadable(name, "longer than " + LONGEST_TEXT + " bytes; for JSON Lines, name the file .jsonl");
    }
    behind += bytes.length;
    String text = Utf8.decode(bytes);
    long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
    if (controls * 10 > text.length()) {
      return new Unreadable(name, "not text: " + controls + " of its " + text.length() + " characters are controls");
    }
    return checked(new Article(id, text), name);
  }

  private Item checked(Article article, String name) {
    if (!ids.add(article.id())) {
      return new Unreadable(name, "an article before it has the same id '" + article.id() + "'");
    }
    return new Read(article, lines == null ? behind : behind + counted.getCount());
  }

  private static String idOf(Path path) {
    Path file = path.getFileName();
    String name = file == null ? path.toString() : file.toString();
    return name.endsWith(".txt") && name.length() > 4 ? name.substring(0, name.length() - 4) : name;
  }

  private static boolean isLines(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  /** What is wrong with a file, in words. */
  static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (e instanceof AccessDeniedException) {
      return "permission denied";
    } else if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
