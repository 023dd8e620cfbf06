package io.github.presser.page;

import io.github.presser.internal.Utf8;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
   * Decodes a page: by its byte-order mark, by what the server named, by what the page names, as UTF-8 if it is that,
   * by what the bytes look like, else as windows-1252. What cannot be decoded becomes U+FFFD.
   */
  static String decode(byte[] page, Optional<String> served) {
    Optional<Charset> marked = mark(page);
    if (marked.isPresent()) {
      String text = new String(page, marked.get());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Optional<Charset> told = served.flatMap(Encodings::charset).or(() -> named(page));
    if (told.isPresent() && !told.get().equals(StandardCharsets.UTF_8)) {
      return new String(page, told.get());
    }
    try {
      return Utf8.decode(page);
    } catch (CharacterCodingException e) {
      return new String(page, told.orElseGet(() -> guessed(page)));
    }
  }

  private static Optional<Charset> mark(byte[] page) {
    if (page.length > 2 && page[0] == (byte) 0xEF && page[1] == (byte) 0xBB && page[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (page.length > 1 && page[0] == (byte) 0xFE && page[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean little = page.length > 1 && page[0] == (byte) 0xFF && page[1] == (byte) 0xFE;
    return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
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
        case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
        default -> Optional.of(Charset.forName(lower));
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
