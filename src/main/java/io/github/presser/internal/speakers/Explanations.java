package io.github.presser.internal.speakers;

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
    return quote(words) + " means " + list(names) + ".";
  }

  static String pronoun(String words, List<String> names, Antecedent found) {
    String where =
        switch (found.sentencesBack()) {
          case 0 -> "in the same sentence";
          case 1 -> "in the sentence before";
          default -> found.sentencesBack() + " sentences before";
        };
    return quote(words) + " is " + list(names) + ", " + found.prominence().words() + " " + where + ".";
  }

  static String ahead(String words, String name) {
    return quote(words) + " is " + name + ", the subject of the clause after it.";
  }

  static String relative(String words, List<String> names) {
    return quote(words) + " stands right after " + list(names) + ".";
  }

  static String role(String words, List<String> names) {
    return quote(words) + " is " + names.get(0) + ", by what the article says of them.";
  }

  static String latestRole(String words, List<String> names) {
    return quote(words) + " is " + names.get(0) + ", the last one mentioned whom it describes.";
  }

  static String roster(String words, List<String> names) {
    return quote(words) + " is " + names.get(0) + ", by the roster; the article gives no name.";
  }

  static String body(String words, List<String> names) {
    return quote(words) + " is " + names.get(0) + ", the last such body mentioned.";
  }

  static String owned(String words, List<String> names) {
    return quote(words) + " is the " + names.get(0) + ".";
  }

  static String teller(String words, List<String> names) {
    return quote(words) + " is " + list(names) + ", whose words these are.";
  }

  static String continuation(List<String> names) {
    return "It goes on from words of " + list(names) + ".";
  }

  private static String list(List<String> names) {
    return names.size() < 2 ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
  }

  private static String quote(String words) {
    return "“" + tidy(words) + "”";
  }

  private static String tidy(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
