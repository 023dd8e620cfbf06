package io.github.presser.cli;

import io.github.presser.internal.JsonTree;
import io.github.presser.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what bytes hold where no name does. */
final class Content {

  /** As much of a file as is looked at for how it begins. */
  private static final int BEGINNING = 4_096;

  private static final String NOT_TEXT = "; save its text first";

  /** How files begin that people take for texts, with what they are. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "%PDF-", "a PDF document" + NOT_TEXT,
          "%!PS", "a PostScript document" + NOT_TEXT,
          "{\\rtf", "a document in RTF" + NOT_TEXT,
          "PK\u0003\u0004", "a zip archive, as office documents are too" + NOT_TEXT,
          "\u00D0\u00CF\u0011\u00E0", "an office document" + NOT_TEXT,
          "\u001F\u008B", "compressed with gzip; name it *.gz",
          "WARC/", "a web archive; name it *.warc");

  private static final Pattern PAGE =
      Pattern.compile("(?is)\\s*+(?:<\\?xml\\b[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+(?:<!doctype\\s++html\\b|<html\\b).*");

  private static final Pattern JSON =
      Pattern.compile("(?s)\\{\\s*+[\"}](?:.*\\})?|\\[\\s*+[\\[{\"\\]](?:.*\\])?");

  private static final Pattern LINES = Pattern.compile("(?s)\\{\\s*+\".*");

  private Content() {}

  /** Whether this is a web page, by how it begins. */
  static boolean isPage(byte[] bytes) {
    return PAGE.matcher(beginning(bytes)).matches();
  }

  /** Whether these are JSON Lines, by how they begin: with an object that is not empty. */
  static boolean isLines(byte[] bytes) {
    return LINES.matcher(beginning(bytes).strip()).matches();
  }

  private static String beginning(byte[] bytes) {
    return Utf8.withoutMark(new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.UTF_8));
  }

  /** Says what bytes are that begin like no text; empty if they may be one. */
  static Optional<String> otherThanText(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(signature -> "not text but " + signature.getValue())
        .findFirst();
  }

  /** Says what characters are that are no article; empty if they may be one. */
  static Optional<String> otherThanArticle(String text) {
    long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
    if (controls * 10 > text.length()) {
      return Optional.of("not text: " + controls + " of its " + text.length() + " characters are controls");
    }
    return isJson(Utf8.withoutMark(text).strip())
        ? Optional.of("not text but JSON; articles as JSON are read from lines, in a file named *.jsonl")
        : Optional.empty();
  }

  private static boolean isJson(String text) {
    return JSON.matcher(text).matches() && JsonTree.parse(text).isPresent();
  }
}
