package io.github.presser.internal.quotations;

import io.github.presser.Paragraph;
import io.github.presser.internal.quotations.FreePassages.Tie;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what repeats words that the article quotes: a fragment in the marks of a headline, a pull quote. It is whose
 * those words are. Words are the same when they differ in their endings alone.
 *
 * <p>A passage repeats a quotation when each run of so many of its words stands in that quotation's marks. So work is
 * linear in the text, whatever is repeated in it. Not thread-safe: each article has its own.
 */
final class Repeats {

  /** Runs of so many words are compared; of a shorter passage, all of it. */
  private static final int LONGEST_RUN = 8;

  /** Fewer words may be the writer's as well, and are if they stand without marks somewhere. */
  private static final int FEWEST_WORDS = 3;

  /** Of words that the text gives without marks so many are the same. */
  private static final int FEWEST_PLAIN_WORDS = 5;

  /** What more quotations have is a turn of phrase. */
  private static final int MOST = 8;

  private final AnnotatedText text;
  private final TokenTraits traits;
  private final long[] stem;
  /** The short runs of words without marks; null until a short passage asks for them. */
  private @Nullable Set<Long> plain;

  Repeats(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
    this.stem = text.tokens().stream()
        .mapToLong(t -> TokenTraits.stem(t.lower().replace('’', '\''), "NN").hashCode()).toArray();
  }

  /**
   * An attribution without a source for each passage outside the running text, or alone in a paragraph, that repeats
   * a quotation, in text order.
   *
   * @param attributions those found so far
   * @param attributed the tokens that these have as content or cue
   */
  List<Attribution> find(List<Attribution> attributions, TokenSet attributed) {
    if (!text.rules().apply(QuotationRule.REPEATED_WORDS_ARE_OF_ONE_SPEAKER)) {
      return List.of();
    }
    Quoted quoted = new Quoted(attributions);
    return new FreePassages(text, traits).attribute(attributed, range -> !stands(range) ? Optional.empty()
        : quoted.repeatedBy(words(List.of(range), this::isInMarks)).stream().map(attributions::get)
            .max(Comparator.comparingDouble(Attribution::confidence))
            .map(repeated -> Tie.unnamed(repeated.confidence())));
  }

  /**
   * Gives each attribution in marks that tells no source, and those in titles, the ones that its words repeat.
   *
   * @param attributions the article's, in text order
   * @return the same ones, in the same order
   */
  List<Attribution> linked(List<Attribution> attributions) {
    if (!text.rules().apply(QuotationRule.REPEATED_WORDS_ARE_OF_ONE_SPEAKER)) {
      return attributions;
    }
    Quoted quoted = new Quoted(attributions);
    List<Attribution> linked = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      int self = i;
      boolean open = a.source().isEmpty() || !isBody(a.begin());
      linked.add(open
          ? a.repeating(
              quoted.repeatedBy(words(a.content(), this::isInMarks)).stream().filter(other -> other != self).toList())
          : a);
    }
    return linked;
  }

  /** Whether a passage stands where papers repeat what is said below: in a title or caption, or by itself. */
  private boolean stands(TokenRange passage) {
    Paragraph paragraph = text.paragraphOf(passage.begin());
    return switch (paragraph.role()) {
      case HEADLINE, HEADING, CAPTION -> true;
      case BODY -> isAlone(beforeNumber(passage.begin() - 1), paragraph) && isAlone(passage.end(), paragraph);
      default -> false;
    };
  }

  /** What stands before the number of a numbered line that ends at the token; the token itself where none does. */
  private int beforeNumber(int token) {
    int number = token >= 0 && !traits.wordLike[token] ? token - 1 : token;
    boolean numbered = number >= 0 && Character.isDigit(text.tokens().get(number).text().charAt(0));
    return numbered ? number - 1 : token;
  }

  private boolean isAlone(int neighbour, Paragraph paragraph) {
    return neighbour < 0 || neighbour >= traits.size || !paragraph.equals(text.paragraphOf(neighbour));
  }

  private boolean isBody(int token) {
    return text.paragraphOf(token).role() == Paragraph.Role.BODY;
  }

  /** The tokens that are words and that a test holds for. */
  private int[] words(List<TokenRange> content, IntPredicate test) {
    return content.stream().flatMapToInt(TokenRange::stream).filter(i -> traits.wordLike[i]).filter(test).toArray();
  }

  private boolean isPlain(long run) {
    plain = plain == null ? plainRuns() : plain;
    return plain.contains(run);
  }

  /** The short runs of words that stand in the running text without marks. */
  private Set<Long> plainRuns() {
    Set<Long> plain = new HashSet<>();
    int[] words = IntStream.range(0, traits.size)
        .filter(i -> traits.wordLike[i] && !isInMarks(i) && isBody(i)).toArray();
    for (int begin = 0; begin < words.length; begin++) {
      for (int end = begin + 1; end <= words.length && end - begin < FEWEST_WORDS; end++) {
        plain.add(valueOf(words, begin, end));
      }
    }
    return plain;
  }

  private boolean isInMarks(int i) {
    return traits.passage[i] != TokenTraits.NO_PASSAGE;
  }

  /** The value of a run of words, by which runs are compared. */
  private long valueOf(int[] words, int begin, int end) {
    long value = end - begin;
    for (int i = begin; i < end; i++) {
      value = value * 0x9E3779B97F4A7C15L + stem[words[i]];
    }
    return value;
  }

  /** The runs of words that attributions of the running text have in marks. */
  private final class Quoted {

    /** The indices of the attributions by the value of a run. */
    private final Map<Long, List<Integer>> attributions = new HashMap<>();
    Quoted(List<Attribution> all) {
      for (int a = 0; a < all.size(); a++) {
        if (isBody(all.get(a).begin()) && isTold(all.get(a))) {
          add(all.get(a), a);
        }
      }
    }

    private void add(Attribution attribution, int index) {
      int[] words = words(attribution.content(), i -> true);
      for (int begin = 0; begin < words.length; begin++) {
        boolean marked = true;
        boolean named = true;
        for (int end = begin + 1; end <= Math.min(words.length, begin + LONGEST_RUN); end++) {
          marked &= traits.passage[words[end - 1]] != TokenTraits.NO_PASSAGE;
          named &= traits.coarse[words[end - 1]] == TokenTraits.NAME;
          int length = end - begin;
          if (marked ? length >= FEWEST_WORDS || !named : length >= FEWEST_PLAIN_WORDS) {
            add(valueOf(words, begin, end), index);
          }
        }
      }
    }

    /** Whether the article may tell whose words these are. */
    private boolean isTold(Attribution a) {
      return a.source().isPresent() || a.sameSpeakerAs().isPresent();
    }

    private void add(long run, int attribution) {
      List<Integer> having = attributions.computeIfAbsent(run, r -> new ArrayList<>(1));
      if (having.size() <= MOST && !having.contains(attribution)) {
        having.add(attribution);
      }
    }

    /** The attributions that hold the words in marks, one after another; empty when there are none, or too many. */
    List<Integer> repeatedBy(int[] words) {
      int length = Math.min(words.length, LONGEST_RUN);
      if (length == 0 || length < FEWEST_WORDS && isPlain(valueOf(words, 0, length))) {
        return List.of();
      }
      List<Integer> all = new ArrayList<>(attributions.getOrDefault(valueOf(words, 0, length), List.of()));
      for (int begin = 1; begin + length <= words.length && !all.isEmpty(); begin++) {
        List<Integer> having = attributions.getOrDefault(valueOf(words, begin, begin + length), List.of());
        if (having.size() <= MOST) {
          all.retainAll(having);
        }
      }
      return all.size() > MOST ? List.of() : all;
    }
  }
}
