package io.github.presser.page;

import io.github.presser.internal.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Decodes pages as browsers do. */
final class Encodings {

  /** Where a page has to name its encoding, and a little more. */
  private static final int HEAD = 4096;

  private static final int SAMPLE = 1 << 16;

  private static final Pattern NAMED =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})"
          + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encodings() {}

  /**
   * Decodes a page: by its byte-order mark, by what the server named, by what the page names unless it was saved as
   * UTF-8, as UTF-8 if it is that, or is for the most part and windows-1252 for the rest, by what the bytes look like,
   * else as windows-1252. What cannot be decoded becomes U+FFFD.
   */
  static String decode(byte[] page, Optional<String> served) {
    Optional<Charset> marked = mark(page);
    if (marked.isPresent()) {
      String text = new String(page, marked.get());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Optional<Charset> sent = served.flatMap(Encodings::charset);
    Optional<Charset> told = sent.or(() -> named(page));
    if (told.isPresent() && !told.get().equals(StandardCharsets.UTF_8) && (sent.isPresent() || !isUtf8(page))) {
      return new String(page, told.get());
    }
    try {
      return Utf8.decode(page);
    } catch (CharacterCodingException e) {
      return mended(page, told.isPresent()).orElseGet(() -> new String(page, guessed(page)));
    }
  }

  /** Whether a page has characters beyond ASCII and is UTF-8, which by chance no page is in another encoding. */
  private static boolean isUtf8(byte[] page) {
    for (byte each : page) {
      if (each < 0) {
        try {
          Utf8.decode(page);
          return true;
        } catch (CharacterCodingException e) {
          return false;
        }
      }
    }
    return false;
  }

  /**
   * A page in UTF-8 into which something in windows-1252 was pasted, or that was cut within a character.
   *
   * @param told whether it is said to be in UTF-8; if not, and more of it is not, there is no text
   */
  private static Optional<String> mended(byte[] page, boolean told) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(page);
    CharBuffer out = CharBuffer.allocate(page.length);
    int wrong = 0;
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      int bad = result.isError() ? result.length() : 0;
      out.put(new String(page, in.position(), bad, WINDOWS_1252));
      in.position(in.position() + bad);
      wrong += bad;
    }
    String text = out.flip().toString();
    long right = text.chars().filter(c -> c >= 0x80).count() - wrong;
    return told || right > wrong ? Optional.of(text) : Optional.empty();
  }

  /** By its mark, or by how a tag begins in what has two bytes a character. */
  private static Optional<Charset> mark(byte[] page) {
    if (startsWith(page, 0xFF, 0xFE, 0, 0) || startsWith(page, '<', 0, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(page, 0, 0, 0xFE, 0xFF) || startsWith(page, 0, 0, 0, '<')) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(page, 0xFE, 0xFF) || startsWith(page, 0, '<')) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean little = startsWith(page, 0xFF, 0xFE) || startsWith(page, '<', 0);
    return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static boolean startsWith(byte[] page, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i == page.length || (page[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> named(byte[] page) {
    Matcher name = NAMED.matcher(new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1));
    Optional<Charset> named =
        name.find() ? charset(name.group(1) == null ? name.group(2) : name.group(1)) : Optional.empty();
    // whoever can read the name in ASCII does not read UTF-16
    return named.map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
  }

  private static Charset guessed(byte[] page) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(page, 0, Math.min(SAMPLE, page.length));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Encodings::charset).orElse(WINDOWS_1252);
  }

  /** The encoding of that name; where browsers take one for another, the other. */
  private static Optional<Charset> charset(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    try {
      return switch (lower) {
        case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1" -> Optional.of(WINDOWS_1252);
        case "iso-8859-9" -> Optional.of(Charset.forName("windows-1254"));
        case "utf-16" -> Optional.of(StandardCharsets.UTF_16LE);
        case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
        default -> Optional.of(Charset.forName(lower));
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
