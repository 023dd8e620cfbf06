package io.github.presser.internal.speakers;

import io.github.presser.internal.Enumeration;
import java.util.List;

/** The sentences that tell a person why a quotation has its speaker. */
final class Explanations {

  private Explanations() {}

  static String noSource() {
    return "The article does not say whose words these are.";
  }

  static String generic(String words) {
    return quote(words) + " names nobody in particular.";
  }

  static String unclear(String words) {
    return "The article does not make clear who " + quote(words) + " is.";
  }

  static String name(String words, List<String> names) {
    return tidy(words).equals(names.get(0)) ? "The source is named."
        : quote(words) + " names " + names.get(0) + ".";
  }

  static String joint(String words, List<String> names) {
    return quote(words) + " means " + Enumeration.of(names) + ".";
  }

  /** What spoke most for the one whom words were taken to stand for; {@code sentence} is where the reader is. */
  static String antecedent(String words, List<String> names, Antecedent found, int sentence) {
    String why =
        switch (found.reason()) {
          case TURN -> "whose turn it is to speak";
          case TOPIC -> "whom the article says most of";
          case ONLY_ONE -> "the only one mentioned who fits";
          case DESCRIPTION -> "by what the article says of them";
          case MENTION, SUBJECT -> found.last()
              .map(last -> last.prominence().words() + " " + where(sentence - last.sentence()))
              .orElse("by what the article says of them");
        };
    return quote(words) + " is " + Enumeration.of(names) + ", " + why + ".";
  }

  private static String where(int sentencesBack) {
    return switch (sentencesBack) {
      case 0 -> "in the same sentence";
      case 1 -> "in the sentence before";
      default -> sentencesBack + " sentences before";
    };
  }

  static String ahead(String words, String name) {
    return quote(words) + " is " + name + ", the subject of the clause after it.";
  }

  static String next(String words, String name) {
    return quote(words) + " is " + name + ", whom the next sentence names.";
  }

  static String relative(String words, List<String> names) {
    return quote(words) + " stands right after " + Enumeration.of(names) + ".";
  }

  static String role(String words, List<String> names) {
    return quote(words) + " is " + names.get(0) + ", by what the article says of them.";
  }

  static String roster(String words, List<String> names) {
    return quote(words) + " is " + names.get(0) + ", by the roster; the article gives no name.";
  }

  static String owned(String words, List<String> names) {
    return quote(words) + " is the " + names.get(0) + ".";
  }

  static String teller(String words, List<String> names) {
    return quote(words) + " is " + Enumeration.of(names) + ", whose words these are.";
  }

  static String continuation(List<String> names) {
    return "It goes on from words of " + Enumeration.of(names) + ".";
  }

  static String surroundings(List<String> names) {
    return "It stands by words of " + Enumeration.of(names) + ", and nobody else is named there.";
  }

  static String repeat(List<String> names) {
    return "It repeats words of " + Enumeration.of(names) + ".";
  }

  private static String quote(String words) {
    return "“" + tidy(words) + "”";
  }

  private static String tidy(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
