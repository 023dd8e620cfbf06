package io.github.presser.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.io.CountingInputStream;
import io.github.presser.Article;
import io.github.presser.internal.Utf8;
import io.github.presser.page.LanguageIdentifier;
import io.github.presser.page.NoArticleException;
import io.github.presser.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the paths that a user gave, read one at a time when they are asked for. What cannot be read is an
 * item too, in its place. Apart from the article at hand, only the names of files and the ids of articles are held.
 */
final class ArticleSource extends AbstractIterator<ArticleSource.Item> implements AutoCloseable {

  /** An article, or why there is none. */
  sealed interface Item permits Read, Unreadable, LeftOut {}

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

  /**
   * Says what of a folder is not read, and never was to be: no failure.
   *
   * @param folder the folder
   * @param what its files that are left out, and why
   */
  record LeftOut(String folder, String what) implements Item {}

  /** The longest text that is read, in bytes. A hundred novels; the longest article is a thousandth of it. */
  static final int LONGEST_TEXT = 64 << 20;

  /** The only language that quotations are found in. */
  static final String ENGLISH = "en";

  static final String NO_MEMORY = "not enough memory to read it; try java -Xmx2g";

  private static final String NOTHING_IN_FOLDER =
      "no articles in this folder: it has no text (*.txt) and no page (*.html, *.htm, *.xhtml), nor one as *.gz";

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
  private @Nullable ItemReader opened;
  private String openedName = "";
  private boolean anyLanguage;

  /**
   * Looks up the paths, and lists the folders among them.
   *
   * @param paths files of any {@link InputKind}, folders, or {@code -}
   * @param standardInput what {@code -} stands for
   */
  ArticleSource(List<Path> paths, InputStream standardInput) {
    this.standardInput = standardInput;
    boolean known = true;
    for (Path path : paths) {
      known &= !path.equals(STANDARD_INPUT) && !InputKind.of(path).isMany();
      if (!path.equals(STANDARD_INPUT) && Files.isDirectory(path)) {
        addFolder(path);
      } else {
        pending.add(path);
      }
    }
    long items = pending.stream().filter(item -> !(item instanceof LeftOut)).count();
    this.size = known ? OptionalLong.of(items) : OptionalLong.empty();
    this.bytes = known ? OptionalLong.empty() : bytes(pending);
  }

  /** Gives articles in other languages than English too. */
  ArticleSource inAnyLanguage() {
    anyLanguage = true;
    return this;
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
      if (opened != null) {
        item = nextOpened();
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
    if (opened != null) {
      try {
        opened.close();
      } catch (IOException e) {
        // it was only read
      }
      behind += counted.getCount();
      opened = null;
    }
  }

  private void addFolder(Path path) {
    Folder folder;
    try {
      folder = Folder.list(path);
    } catch (IOException | RuntimeException e) {
      pending.add(new Unreadable(path.toString(), reason(e)));
      return;
    }
    if (!folder.others().isEmpty()) {
      pending.add(new LeftOut(path.toString(), folder.leftOut()));
    }
    if (folder.articles().isEmpty()) {
      pending.add(new Unreadable(path.toString(), NOTHING_IN_FOLDER));
    }
    for (Path file : folder.articles()) {
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
      InputKind kind = InputKind.of(path);
      if (kind == InputKind.LINES || kind == InputKind.ARCHIVE) {
        openMany(kind, path, name);
        return null;
      }
      byte[] bytes;
      try (InputStream in = stream(path)) {
        bytes = in.readNBytes(LONGEST_TEXT + 1);
      }
      if (kind == InputKind.FEED && bytes.length <= LONGEST_TEXT) {
        behind += bytes.length;
        open(ItemReader.ofFeed(bytes, name), InputStream.nullInputStream(), name);
        return null;
      }
      boolean page = kind == InputKind.PAGE || !InputKind.isTold(path) && Content.isPage(bytes);
      return page ? page(bytes, InputKind.id(path), name) : text(bytes, InputKind.id(path), name);
    } catch (IOException | RuntimeException e) {
      return new Unreadable(name, reason(e));
    } catch (OutOfMemoryError e) {
      return new Unreadable(name, NO_MEMORY);
    }
  }

  /** Standard input is JSON Lines if its first line that is not blank starts as a JSON object does. */
  private @Nullable Item openStandardInput(String name) throws IOException {
    byte[] start = standardInput.readNBytes(1 << 16);
    if (Content.isLines(start)) {
      CountingInputStream in =
          new CountingInputStream(new SequenceInputStream(new ByteArrayInputStream(start), standardInput));
      open(ItemReader.ofLines(in, name), in, name);
      return null;
    }
    byte[] rest = start.length < 1 << 16 ? new byte[0] : standardInput.readNBytes(LONGEST_TEXT);
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return Content.isPage(all) ? page(all, STANDARD_INPUT_ID, name) : text(all, STANDARD_INPUT_ID, name);
  }

  private void openMany(InputKind kind, Path path, String name) throws IOException {
    CountingInputStream in = new CountingInputStream(Files.newInputStream(path));
    try {
      if (kind == InputKind.ARCHIVE) {
        open(ItemReader.ofArchive(in, name), in, name);
      } else {
        open(ItemReader.ofLines(InputKind.isCompressed(path) ? new GZIPInputStream(in) : in, name), in, name);
      }
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private void open(ItemReader items, InputStream in, String name) {
    counted = in instanceof CountingInputStream counting ? counting : new CountingInputStream(in);
    opened = items;
    openedName = name;
  }

  private static InputStream stream(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      return InputKind.isCompressed(path) ? new GZIPInputStream(in) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The next item of the file that is open; null at its end. */
  private @Nullable Item nextOpened() {
    try {
      Optional<ItemReader.Found> found = opened.next();
      if (found.isEmpty()) {
        close();
        return null;
      }
      return found.get() instanceof ItemReader.FoundArticle article
          ? checked(article.article(), article.name())
          : ((ItemReader.FoundNothing) found.get()).unreadable();
    } catch (OutOfMemoryError e) {
      close();
      return new Unreadable(openedName, NO_MEMORY);
    } catch (IOException | RuntimeException e) {
      close();
      return new Unreadable(openedName, reason(e) + "; nothing after this is read");
    }
  }

  private Item page(byte[] bytes, String id, String name) {
    if (bytes.length > LONGEST_TEXT) {
      return new Unreadable(name, "longer than " + LONGEST_TEXT + " bytes");
    }
    behind += bytes.length;
    Optional<String> other = Content.otherThanText(bytes);
    if (other.isPresent()) {
      return new Unreadable(name, other.get());
    }
    try {
      return checked(new PageReader().read(id, bytes, Optional.empty(), ""), name);
    } catch (NoArticleException e) {
      return new Unreadable(name, e.getMessage());
    }
  }

  private Item text(byte[] bytes, String id, String name) throws IOException {
    if (bytes.length > LONGEST_TEXT) {
      return new Unreadable(name, "longer than " + LONGEST_TEXT + " bytes; for JSON Lines, name the file .jsonl");
    }
    behind += bytes.length;
    Optional<String> other = Content.otherThanText(bytes);
    String text = other.isPresent() ? "" : Utf8.decode(bytes);
    other = other.or(() -> Content.otherThanArticle(text));
    return other.isPresent() ? new Unreadable(name, other.get()) : checked(new Article(id, text), name);
  }

  private Item checked(Article article, String name) {
    String language = language(article);
    if (!anyLanguage && !language.equals(ENGLISH)) {
      return new Unreadable(name, "in another language than English: " + language);
    }
    if (!ids.add(article.id())) {
      return new Unreadable(name, "an article before it has the same id '" + article.id() + "'");
    }
    return new Read(article, opened == null ? behind : behind + counted.getCount());
  }

  /** The language that an article is said to be in, or else looks like; English when nothing tells. */
  static String language(Article article) {
    return article.publication().language()
        .or(() -> LanguageIdentifier.standard().identify(article.text())).orElse(ENGLISH);
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
