package io.github.presser.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jline.nativ.CLibrary;

/**
 * What the program talks to.
 *
 * @param in standard input
 * @param out standard output; unlike {@code System.out}, it throws when it cannot be written
 * @param err standard error
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param colour whether {@code out} shows colours
 * @param width columns of the terminal
 */
record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour,
    int width) {

  /** Columns of a page that is not written to a terminal. */
  static final int PAGE_WIDTH = 100;

  private static final int OUT = 1;
  private static final int ERR = 2;

  /** The streams of this process. */
  static Console system() {
    boolean outIsTerminal = isTerminal(OUT);
    return new Console(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        outIsTerminal,
        isTerminal(ERR),
        hasColour(outIsTerminal, System.getenv()),
        outIsTerminal ? terminalWidth(System.getenv()) : PAGE_WIDTH);
  }

  /** See no-color.org and bixense.com/clicolors. */
  static boolean hasColour(boolean terminal, Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
      return true;
    }
    return terminal && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** Where messages go, one by each {@code println}. */
  PrintWriter errWriter() {
    return new MessageWriter(err);
  }

  private static boolean isTerminal(int descriptor) {
    try {
      return CLibrary.isatty(descriptor) == 1;
    } catch (LinkageError | RuntimeException e) {
      return System.console() != null; // Windows, or no place to unpack the native library: input and output are both
    }
  }

  private static int terminalWidth(Map<String, String> environment) {
    try {
      return Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
    } catch (NumberFormatException e) {
      try {
        CLibrary.WinSize size = new CLibrary.WinSize();
        if (CLibrary.ioctl(OUT, CLibrary.TIOCGWINSZ, size) == 0 && size.ws_col > 0) {
          return size.ws_col;
        }
      } catch (LinkageError | RuntimeException unknown) {
        // as below
      }
      return 80;
    }
  }
}
