package io.github.presser.internal.quotations;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of people in the text, for a layout that says by less than a name who speaks. Not thread-safe. */
final class PeopleNamed {

  private final AnnotatedText text;
  private final LayoutWords words;
  private final List<TokenRange> names = new ArrayList<>();
  private final ListMultimap<String, TokenRange> byInitials = ArrayListMultimap.create();
  private final Map<String, Optional<TokenRange>> answers = new HashMap<>();

  PeopleNamed(AnnotatedText text, LayoutWords words) {
    this.text = text;
    this.words = words;
    int size = text.tokens().size();
    for (int i = 0; i < size; i++) {
      Interruption.check();
      Optional<TokenRange> name = isRead(i) ? words.personAt(i, size) : Optional.empty();
      if (name.isPresent()) {
        names.add(name.get());
        byInitials.put(initialsOf(name.get()), name.get());
        i = name.get().last();
      }
    }
  }

  /**
   * The fullest name of the one person named before a token, or of the one named there more often than anybody else,
   * and so of whom the text is about; empty if there is none.
   */
  Optional<TokenRange> foremostBefore(int token) {
    ListMultimap<String, TokenRange> before = ArrayListMultimap.create();
    names.stream().filter(name -> name.begin() < token)
        .forEach(name -> before.put(words.lastOf(name).toLowerCase(Locale.ROOT), name));
    int most = before.asMap().values().stream().mapToInt(Collection::size).max().orElse(0);
    List<String> foremost = before.keySet().stream().filter(name -> before.get(name).size() == most).toList();
    return foremost.size() == 1 ? onlyOne(before.get(foremost.get(0))) : Optional.empty();
  }

  /** The fullest name of the one person who has these initials; empty if there are several, or none. */
  Optional<TokenRange> withInitials(String initials) {
    return answers.computeIfAbsent(initials, key -> onlyOne(byInitials.get(key)));
  }

  /** The fullest of some names if all are one person's, who is known by the last word. */
  private Optional<TokenRange> onlyOne(List<TokenRange> some) {
    TokenRange fullest = some.isEmpty() ? null : some.get(0);
    for (TokenRange name : some) {
      if (!words.lastOf(name).equalsIgnoreCase(words.lastOf(fullest))) {
        return Optional.empty();
      }
      fullest = name.stream().count() > fullest.stream().count() ? name : fullest;
    }
    return Optional.ofNullable(fullest);
  }

  private String initialsOf(TokenRange name) {
    StringBuilder initials = new StringBuilder();
    name.stream().forEach(i -> initials.appendCodePoint(text.tokens().get(i).text().codePointAt(0)));
    return initials.toString();
  }

  private boolean isRead(int token) {
    return switch (text.paragraphOf(token).role()) {
      case BODY, HEADLINE, HEADING -> true;
      default -> false;
    };
  }
}
