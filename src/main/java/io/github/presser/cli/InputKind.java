package io.github.presser.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file holds, by the ending of its name; each may be compressed, with {@code .gz} behind it. */
enum InputKind {
  /** An article as text; also whatever has another ending. */
  TEXT(".txt"),
  /** Articles as JSON Lines. */
  LINES(".jsonl"),
  /** A web page. */
  PAGE(".html", ".htm", ".xhtml"),
  /** Web pages as they were crawled. */
  ARCHIVE(".warc"),
  /** News items as RSS or Atom. */
  FEED(".rss", ".atom", ".xml");

  private static final String COMPRESSED = ".gz";

  private final List<String> endings;

  InputKind(String... endings) {
    this.endings = List.of(endings);
  }

  static InputKind of(Path path) {
    String name = plain(path);
    for (InputKind kind : values()) {
      if (kind.endings.stream().anyMatch(name::endsWith)) {
        return kind;
      }
    }
    return TEXT;
  }

  /** Whether a folder gives this file: a text or a page, and no hidden one. */
  static boolean isListed(Path path) {
    String name = plain(path);
    return !isHidden(path)
        && (TEXT.endings.stream().anyMatch(name::endsWith) || PAGE.endings.stream().anyMatch(name::endsWith));
  }

  static boolean isHidden(Path path) {
    return lower(path).startsWith(".");
  }

  /** Whether the name of the file says what it holds. */
  static boolean isTold(Path path) {
    return of(path) != TEXT || plain(path).endsWith(".txt");
  }

  static boolean isCompressed(Path path) {
    return lower(path).endsWith(COMPRESSED);
  }

  /** Whether the file holds several articles, whose number is known at its end only. */
  boolean isMany() {
    return this == LINES || this == ARCHIVE || this == FEED;
  }

  /** The name of the file without the endings that say what it holds. */
  static String id(Path path) {
    Path file = path.getFileName();
    String name = file == null ? path.toString() : file.toString();
    String plain = plain(path);
    for (InputKind kind : values()) {
      for (String ending : kind.endings) {
        if (plain.endsWith(ending) && plain.length() > ending.length()) {
          return name.substring(0, plain.length() - ending.length());
        }
      }
    }
    return name;
  }

  private static String plain(Path path) {
    String lower = lower(path);
    return lower.endsWith(COMPRESSED) ? lower.substring(0, lower.length() - COMPRESSED.length()) : lower;
  }

  private static String lower(Path path) {
    Path file = path.getFileName();
    return (file == null ? path : file).toString().toLowerCase(Locale.ROOT);
  }
}
