package io.github.presser.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A disk that fails at one step: a write, a truncation, a forcing of a file or a folder, a renaming or a deletion. What
 * it holds is in ordinary files. What only reads never fails. For one thread.
 */
final class FaultyDisk {

  /** How it fails. */
  enum Fault {
    /** The step fails, and leaves what was as it was; later ones work. */
    ONCE,
    /** As {@link #ONCE}, but a write leaves half of its bytes. */
    TORN,
    /** The step fails, a write with half of its bytes, and so do all later ones: the disk is full, or taken away. */
    ENDED,
    /** As {@link #ENDED}; what was not forced to the disk is lost. */
    POWER_LOST,
    /** As {@link #ENDED}; what was not forced to the disk is lost of the file that was opened first. */
    POWER_LOST_FOR_ONE
  }

  private final Fault fault;
  private final long failing;
  private final Map<Path, Long> forced = new LinkedHashMap<>();
  private final FileSystem system = new System();
  private long steps;

  /**
   * Makes a disk.
   *
   * @param failing the number of the step that fails, from 1; 0 for none
   */
  FaultyDisk(Fault fault, long failing) {
    this.fault = fault;
    this.failing = failing;
  }

  /** A file's path on this disk. */
  Path path(Path file) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyDisk.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getFileSystem")) {
                return system;
              }
              Object[] own = arguments == null ? new Object[0] : arguments.clone();
              for (int i = 0; i < own.length; i++) {
                own[i] = own[i] instanceof Path path ? real(path) : own[i];
              }
              try {
                Object result = method.invoke(file, own);
                return result instanceof Path path ? path(path) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** How many steps were made or tried. */
  long steps() {
    return steps;
  }

  /** Loses what was not forced to the disk, if that is how it failed. */
  void losePower() throws IOException {
    if (steps < failing || (fault != Fault.POWER_LOST && fault != Fault.POWER_LOST_FOR_ONE)) {
      return;
    }
    for (Map.Entry<Path, Long> file : forced.entrySet()) {
      if (Files.exists(file.getKey())) {
        try (FileChannel channel = FileChannel.open(file.getKey(), StandardOpenOption.WRITE)) {
          channel.truncate(file.getValue());
        }
      }
      if (fault == Fault.POWER_LOST_FOR_ONE) {
        return;
      }
    }
  }

  private static Path real(Path path) {
    return Path.of(path.toString());
  }

  /** Whether the next step fails. */
  private boolean fails() {
    steps++;
    return steps == failing || (steps > failing && failing > 0 && fault.compareTo(Fault.ENDED) >= 0);
  }

  private void step() throws IOException {
    if (fails()) {
      throw new IOException("Input/output error");
    }
  }

  /** A file that is open. */
  private final class Channel extends FileChannel {

    private final Path file;
    private final FileChannel channel;

    Channel(Path file, FileChannel channel) {
      this.file = file;
      this.channel = channel;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      if (!fails()) {
        return channel.write(from);
      }
      if (fault != Fault.ONCE && steps == failing) {
        channel.write(from.slice(from.position(), from.remaining() / 2));
      }
      throw new IOException("No space left on device");
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      step();
      channel.truncate(size);
      return this;
    }

    @Override
    public void force(boolean withAttributes) throws IOException {
      step();
      channel.force(withAttributes);
      if (!Files.isDirectory(file)) {
        forced.put(file, channel.size());
      }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      return channel.read(into);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer into, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel to) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
      throw new UnsupportedOperationException();
    }
  }

  /** What {@link Files} asks. */
  private final class Provider extends FileSystemProvider {

    private final FileSystemProvider provider = FileSystems.getDefault().provider();

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      Path file = real(path);
      FileChannel channel = provider.newFileChannel(file, options, attributes);
      if (!Files.isDirectory(file)) {
        forced.putIfAbsent(file, channel.size()); // what an earlier run left is there
      }
      return new Channel(file, channel);
    }

    @Override
    public void delete(Path path) throws IOException {
      step();
      provider.delete(real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      step();
      provider.move(real(source), real(target), options);
      forced.put(real(target), forced.remove(real(source)));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
      step();
      provider.setAttribute(real(path), attribute, value, options);
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return provider.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      provider.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
      return provider.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
        throws IOException {
      return provider.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
        throws IOException {
      return provider.readAttributes(real(path), attributes, options);
    }

    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public boolean isHidden(Path path) {
      return false;
    }

    @Override
    public boolean isSameFile(Path path, Path other) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> settings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI address) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI address) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
      throw new UnsupportedOperationException();
    }
  }

  /** What a path says that it belongs to. */
  private final class System extends FileSystem {

    private final FileSystemProvider provider = new Provider();

    @Override
    public FileSystemProvider provider() {
      return provider;
    }

    @Override
    public Path getPath(String first, String... more) {
      return path(Path.of(first, more));
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return "/";
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      throw new UnsupportedOperationException();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
      throw new UnsupportedOperationException();
    }
  }
}
