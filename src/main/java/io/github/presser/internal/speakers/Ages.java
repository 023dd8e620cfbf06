package io.github.presser.internal.speakers;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How old the article says people are: "Ana Roe, 44," and "Ana Roe (44)"; and of whom it says so without a name: "a boy
 * of 15", "aged 15". For one article.
 */
final class Ages {

  private static final int OLDEST = 120;

  private final AnnotatedText text;
  private final Cast cast;
  private final Map<Integer, Integer> byMember = new HashMap<>();
  private final Set<Integer> ofNameless = new HashSet<>();

  Ages(AnnotatedText text, Cast cast) {
    this.text = text;
    this.cast = cast;
    for (int i = 2; i + 1 < text.tokens().size(); i++) {
      OptionalInt age = number(text.tokens().get(i).text());
      if (age.isPresent()) {
        read(i, age.getAsInt());
      }
    }
  }

  private void read(int i, int age) {
    String before = text.tokens().get(i - 1).lower();
    Token after = text.tokens().get(i + 1);
    boolean apart = before.equals(",") && (after.text().equals(",") || after.text().equals("."));
    if (cast.isPersonName(i - 2) && (apart || before.equals("(") && after.text().equals(")"))) {
      byMember.put(cast.at(i - 2), age);
    } else if (before.equals("aged") || before.equals("of") && text.tokens().get(i - 2).isNoun()) {
      ofNameless.add(age);
    }
  }

  /** The age that a description gives, "the 44-year-old", whose tokens are in the half-open range. */
  OptionalInt age(int begin, int end) {
    return IntStream.range(begin, end).mapToObj(i -> leading(text.tokens().get(i).text()))
        .flatMapToInt(OptionalInt::stream).findFirst();
  }

  /** Whether somebody of this age can be the member: whose age it is, or whose age is not told and nobody else's. */
  boolean mayBe(int who, int age) {
    Integer own = byMember.get(who);
    return own != null ? own == age : !byMember.containsValue(age) && !ofNameless.contains(age);
  }

  private static OptionalInt leading(String word) {
    int hyphen = word.indexOf('-');
    return number(hyphen > 0 ? word.substring(0, hyphen) : word);
  }

  private static OptionalInt number(String word) {
    boolean digits = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && Integer.parseInt(word) <= OLDEST ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
  }
}
