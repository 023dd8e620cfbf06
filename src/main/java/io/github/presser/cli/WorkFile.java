package io.github.presser.cli;

import com.google.common.collect.PeekingIterator;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.presser.Article;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of a run that may take long, on their way to a file that appears complete or not at all. What is done is
 * kept article by article, so that a run which was cut short goes on where it stopped.
 *
 * <p>Until {@link #commit}, two files stand beside {@code out.jsonl}. {@code out.jsonl.partial} holds the results so
 * far, and takes the name {@code out.jsonl} in the end. {@code out.jsonl.partial.journal} is text: first the settings
 * that the results depend on, then a line for each article with a digest of the article, where its results end and
 * their checksum, or why it failed. Each line begins with a checksum of the rest. The first line or result that does
 * not agree with its checksum was torn when the run was cut short: it and all after it are cut off.
 *
 * <p>Both files are handed to the operating system after each article, so a process that is killed loses none that was
 * done. They are forced to the disk every few seconds, which bounds what a loss of power can cost. A lock on the
 * journal keeps a second process away. When the program is interrupted, it says how to go on.
 *
 * <p>For one thread; only the interrupt comes from another.
 */
final class WorkFile implements Results {

  /** How much work a loss of power may cost, at most and beside the article at hand. */
  private static final Duration FORCE_INTERVAL = Duration.ofSeconds(5);

  /** How both files are opened: never through a link, which might lead to any file of the user's. */
  private static final Set<OpenOption> KEPT =
      Set.of(
          StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private static final int BUFFER = 1 << 16;

  private static final String FIRST_LINE = "presser journal 1";
  private static final String SETTING = "setting ";
  private static final String BEGIN = "begin";
  private static final String READ = "read";
  private static final String FAILED = "failed";

  /** Where the lock is: far behind the end, since on some systems what is locked cannot be read. */
  private static final long LOCK_POSITION = Long.MAX_VALUE - 1;

  private final Path file;
  private final Path target;
  private final Path partial;
  private final Path journal;
  private final String command;
  private final PrintWriter err;
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread interrupted = new Thread(this::stop, "work-keeper");

  private @Nullable FileChannel journalOut;
  private @Nullable FileChannel out;

  /** Articles that an earlier run dealt with and that are not recalled yet. */
  private long past;

  private long done;
  private long journalEnd;
  private long end;
  private long forced = System.nanoTime();
  private boolean ended;
  private boolean refused;

  /** What the journal says before it comes to the articles, and how many there are. */
  private record Head(Map<String, String> settings, long end, long articles) {}

  private WorkFile(Path file, Path target, String command, PrintWriter err) {
    this.file = file;
    this.target = target;
    this.partial = beside(target, ".partial");
    this.journal = beside(target, ".partial.journal");
    this.command = command;
    this.err = err;
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling(target.getFileName() + ending);
  }

  /** Whether something of a run that did not come to its end, or is at work, stands beside a file. */
  static boolean isLeft(Path target) {
    return Stream.of(".partial", ".partial.journal")
        .anyMatch(ending -> Files.exists(beside(target, ending), LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * Begins a run, or goes on with one that was cut short.
   *
   * @param file what to call the file in messages
   * @param target where it is to appear, from {@link Output#target}
   * @param settings all that the results depend on beside the articles, by what users call it
   * @param resume whether to go on where an earlier run stopped, if there was one
   * @param command what the user types to go on when this run is cut short
   * @param err where that is said
   * @throws UsageException if there is an earlier run and {@code resume} is false, or it had other settings; or if
   *     another process is at work on the file
   */
  static WorkFile open(
      Path file, Path target, Map<String, String> settings, boolean resume, String command, PrintWriter err) {
    WorkFile work = new WorkFile(file, target, command, err);
    work.lock.lock(); // an interrupt waits until it can tell whether there is something to keep
    try {
      Runtime.getRuntime().addShutdownHook(work.interrupted);
      work.openFiles();
      work.begin(settings, resume);
      return work;
    } catch (IOException e) {
      work.refused = true;
      work.close();
      throw new UsageException("cannot write " + file + ": " + ArticleSource.reason(e));
    } catch (UsageException e) {
      work.refused = true;
      work.close();
      throw e;
    } finally {
      work.lock.unlock();
    }
  }

  @Override
  public void recall(PeekingIterator<Article> articles, Past told) throws IOException {
    if (past == 0) {
      return;
    }
    InputStream results = new BufferedInputStream(Channels.newInputStream(out.position(0)), BUFFER);
    JournalLines lines = new JournalLines(journalOut, journalEnd);
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String[] fields = line.get().split(" ", 4);
      boolean read = fields[0].equals(READ);
      byte[] result = {};
      if (read) {
        long length = Long.parseLong(fields[2]) - end;
        result = results.readNBytes(Math.toIntExact(length));
        if (result.length < length || !JournalLines.checksum(result).equals(fields[3])) {
          break;
        }
      }
      Article article = sameArticle(articles, fields[1]);
      if (read) {
        told.read(article, result);
      } else {
        told.failed(article, line.get().substring(fields[0].length() + fields[1].length() + 2));
      }
      end += result.length;
      journalEnd = lines.position();
      done++;
      past--;
    }
    String damaged = past == 0 ? "" : "; " + past + " more were damaged and are read anew";
    err.println("presser: going on after " + articles(done) + damaged);
    past = 0;
    out.truncate(end).position(end);
    journalOut.truncate(journalEnd).position(journalEnd);
  }

  @Override
  public void add(Article article, byte[] results) throws IOException {
    lock.lock();
    try {
      write(out, results);
      String where = (end + results.length) + " " + JournalLines.checksum(results);
      write(journalOut, JournalLines.line(READ + " " + digest(article) + " " + where));
      end += results.length;
      countAndForce();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void addFailure(Article article, String reason) throws IOException {
    lock.lock();
    try {
      write(journalOut, JournalLines.line(FAILED + " " + digest(article) + " " + reason.replaceAll("\\R", " ")));
      countAndForce();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void commit(byte[] tail, Map<String, String> madeWith) throws IOException {
    lock.lock();
    try {
      write(out, tail);
      out.force(true);
      out.close();
      FinishedOutput.note(partial, madeWith);
      Output.replace(target, partial);
      forceFolder();
      ended = true;
      delete(journal);
    } finally {
      lock.unlock();
    }
  }

  /** Gives up what was kept, when the results are elsewhere or there are none. */
  @Override
  public void discard() {
    lock.lock();
    try {
      ended = true;
      delete(partial); // first: without a journal it could not be gone on with
      delete(journal);
    } finally {
      lock.unlock();
    }
  }

  /** Leaves what is done for a later run, and says how to go on; where nothing is done, leaves nothing. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (!ended && !refused) {
        if (done + past == 0) {
          discard();
        } else {
          explain();
        }
      }
      closeFiles();
    } finally {
      lock.unlock();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      // it is running already
    }
  }

  private void explain() {
    err.println("presser: stopped after " + articles(done + past) + "; to go on: " + command);
  }

  /** The program is being interrupted: nothing may be written after this, so the lock is never given back. */
  private void stop() {
    lock.lock();
    if (ended || refused) {
      return;
    }
    if (done + past == 0) {
      discard();
      return;
    }
    try {
      out.force(true);
      journalOut.force(true);
    } catch (IOException e) {
      // the checksums tell how far it came
    }
    explain();
  }

  private void openFiles() throws IOException {
    for (Path path : List.of(partial, journal)) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException("cannot write " + path + ": it is a link or no file; delete it");
      }
    }
    journalOut = FileChannel.open(journal, KEPT);
    boolean free;
    try {
      free = journalOut.tryLock(LOCK_POSITION, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      free = false; // this very process has it
    } catch (IOException e) {
      free = true; // a file system without locks
    }
    // Between opening and locking, its owner may have ended the run and deleted it, and another have made a new one.
    if (!free || !Files.exists(journal) || Files.size(journal) != journalOut.size()) {
      throw new UsageException("cannot write " + file + ": another presser is at work on it");
    }
    out = FileChannel.open(partial, KEPT);
  }

  private void begin(Map<String, String> settings, boolean resume) throws IOException {
    Optional<Head> head = readHead();
    if (head.isEmpty() && (out.size() > 0 || journalOut.size() > 0)) {
      for (Path path : List.of(partial, journal)) {
        if (Files.size(path) == 0) {
          delete(path); // just made
        }
      }
      throw new UsageException(
          partial + " and its journal are not of a run that can go on; delete them or choose another output");
    }
    if (head.isPresent() && head.get().articles() > 0 && out.size() > 0) {
      if (!resume) {
        throw new UsageException(
            partial + " keeps " + articles(head.get().articles()) + " of a run that was cut short; go on with it: "
                + command + "; or delete it to begin anew");
      }
      requireSame(head.get().settings(), settings);
      past = head.get().articles();
      journalEnd = head.get().end();
      return;
    }
    if (resume) {
      err.println("presser: there is nothing to go on with for " + file + ": beginning");
    }
    out.truncate(0);
    journalOut.truncate(0).position(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(JournalLines.line(FIRST_LINE));
    settings.forEach((name, value) -> bytes.writeBytes(JournalLines.line(SETTING + name + "=" + value)));
    bytes.writeBytes(JournalLines.line(BEGIN));
    write(journalOut, bytes.toByteArray());
    journalOut.force(true);
    forceFolder();
    journalEnd = journalOut.position();
  }

  /** Reads the journal, as far as it is whole; empty when it has no head. */
  private Optional<Head> readHead() throws IOException {
    JournalLines lines = new JournalLines(journalOut, 0);
    if (!lines.next().equals(Optional.of(FIRST_LINE))) {
      return Optional.empty();
    }
    Map<String, String> settings = new LinkedHashMap<>();
    Optional<String> line = lines.next();
    for (; line.isPresent() && line.get().startsWith(SETTING); line = lines.next()) {
      String[] setting = line.get().substring(SETTING.length()).split("=", 2);
      settings.put(setting[0], setting[1]);
    }
    if (!line.equals(Optional.of(BEGIN))) {
      return Optional.empty();
    }
    long headEnd = lines.position();
    long articles = 0;
    while (lines.next().isPresent()) {
      articles++;
    }
    return Optional.of(new Head(settings, headEnd, articles));
  }

  private void requireSame(Map<String, String> before, Map<String, String> now) {
    now.forEach(
        (name, value) -> {
          String other = before.getOrDefault(name, "not known");
          if (!other.equals(value)) {
            throw cannotGoOn("it was begun with " + name + " " + other + ", and this is " + value);
          }
        });
  }

  private Article sameArticle(PeekingIterator<Article> articles, String digest) {
    if (!articles.hasNext()) {
      throw cannotGoOn("it was begun with more articles than the " + done + " of now");
    }
    Article article = articles.peek();
    if (!digest(article).equals(digest)) {
      throw cannotGoOn(
          "its article " + (done + 1) + " was another one, or had another text, than '" + article.id() + "' now");
    }
    return articles.next();
  }

  private UsageException cannotGoOn(String reason) {
    refused = true;
    return new UsageException(
        "cannot go on with " + partial + ": " + reason + "; put that right, or delete the file to begin anew");
  }

  private static String digest(Article article) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String part : new String[] {article.id(), article.text(), article.date().map(Object::toString).orElse("")}) {
      hasher.putInt(part.length()).putUnencodedChars(part);
    }
    return hasher.hash().toString();
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    for (ByteBuffer buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining(); ) {
      channel.write(buffer);
    }
  }

  private void countAndForce() throws IOException {
    done++;
    if (System.nanoTime() - forced > FORCE_INTERVAL.toNanos()) {
      out.force(false);
      journalOut.force(false);
      forced = System.nanoTime();
    }
  }

  /** Makes new names last; not every system can. */
  private void forceFolder() {
    try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // what the files hold is on the disk
    }
  }

  private void closeFiles() {
    try (FileChannel first = out;
        FileChannel last = journalOut) {
      if (first != null && first.isOpen() && last != null) {
        first.force(true);
        last.force(true);
      }
    } catch (IOException e) {
      // the checksums tell how far it came
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // the next run will say what stands in its way
    }
  }

  private static String articles(long number) {
    return number == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", number);
  }
}
