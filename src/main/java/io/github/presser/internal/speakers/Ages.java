package io.github.presser.internal.speakers;

import io.github.presser.internal.english.Relation;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How old the article says people are: "Ana Roe, 44," and "Ana Roe (44)" and "44-year-old Ana Roe"; and of whom it says
 * so without a name: "a boy of 15", "aged 15". For one article.
 */
final class Ages {

  private static final int OLDEST = 120;

  /** The most words between "44-year-old" and the name: "44-year-old Norlandic striker Ana Roe". */
  private static final int LONGEST_TITLE = 4;

  /** How old somebody is, in years, both ends included. */
  record Age(int least, int most) {

    boolean holds(int years) {
      return least <= years && years <= most;
    }
  }

  private final AnnotatedText text;
  private final Cast cast;
  private final Map<Integer, Integer> byMember = new HashMap<>();
  private final Set<Integer> ofNameless = new HashSet<>();

  Ages(AnnotatedText text, Cast cast) {
    this.text = text;
    this.cast = cast;
    for (int i = 0; i + 1 < text.tokens().size(); i++) {
      OptionalInt age = number(token(i).text());
      if (age.isPresent()) {
        read(i, age.getAsInt());
      }
    }
  }

  private void read(int i, int age) {
    int name = nameAfterYears(i);
    if (name >= 0) {
      byMember.put(cast.at(name), age);
    }
    if (i < 2) {
      return;
    }
    String before = token(i - 1).lower();
    Token after = token(i + 1);
    boolean apart = before.equals(",") && (after.text().equals(",") || after.text().equals("."));
    if (cast.isPersonName(i - 2) && (apart || before.equals("(") && after.text().equals(")"))) {
      byMember.put(cast.at(i - 2), age);
    } else if (before.equals("aged") || before.equals("of") && token(i - 2).isNoun()) {
      ofNameless.add(age);
    }
  }

  /** The person's name that "44-year-old", which begins here, goes with; -1 when it is not that, or nobody's. */
  private int nameAfterYears(int number) {
    int at = number + 1;
    int size = text.tokens().size();
    while (at < size && at < number + 5 && (token(at).isDash() || token(at).lower().equals("year"))) {
      at++;
    }
    if (at == number + 1 || at >= size || !token(at).lower().equals("old")) {
      return -1;
    }
    int last = Math.min(size, at + 1 + LONGEST_TITLE);
    for (int name = at + 1; name < last; name++) {
      if (cast.isPersonName(name)) {
        return name;
      }
      if (!token(name).isNoun() && !token(name).tag().startsWith("JJ")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The age that a description gives, "the 44-year-old", "the teenager", "the striker, 44,".
   *
   * @param begin index of its first token
   * @param head index of its noun
   */
  Optional<Age> age(int begin, int head) {
    int size = text.tokens().size();
    int end = head + 1;
    while (end < size && token(end).span().begin() == token(end - 1).span().end() && !token(end).text().equals(",")) {
      end++; // "year|-old"
    }
    OptionalInt years = IntStream.range(begin, end).mapToObj(i -> leading(token(i).text()))
        .flatMapToInt(OptionalInt::stream).findFirst();
    boolean old = IntStream.range(begin, end).anyMatch(i -> DescriptionResolver.isAge(token(i).lower()));
    boolean apposed = end + 1 < size && token(end).text().equals(",");
    OptionalInt given = old ? years : apposed ? number(token(end + 1).text()) : OptionalInt.empty();
    return given.isPresent() ? Optional.of(new Age(given.getAsInt(), given.getAsInt()))
        : text.lexicon().related(token(head).lower(), Relation.AGE).stream().findFirst().map(Ages::range);
  }

  /** Notes that a description with an age turned out to mean the member: "the winner, 29,". */
  void learn(int who, Age age) {
    if (age.least() == age.most()) {
      byMember.putIfAbsent(who, age.least());
    }
  }

  /** Whether somebody so old can be the member: whose age it is, or whose age is not told and nobody else's. */
  boolean mayBe(int who, Age age) {
    Integer own = byMember.get(who);
    return own != null ? age.holds(own)
        : byMember.values().stream().noneMatch(age::holds) && ofNameless.stream().noneMatch(age::holds);
  }

  /** "13-19" as the lexicon has it. */
  private static Age range(String ages) {
    int hyphen = ages.indexOf('-');
    return new Age(Integer.parseInt(ages.substring(0, hyphen)), Integer.parseInt(ages.substring(hyphen + 1)));
  }

  private static OptionalInt leading(String word) {
    int hyphen = word.indexOf('-');
    return number(hyphen > 0 ? word.substring(0, hyphen) : word);
  }

  private static OptionalInt number(String word) {
    boolean digits = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && Integer.parseInt(word) <= OLDEST ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
