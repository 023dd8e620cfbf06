package io.github.presser.internal.tokens;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.presser.internal.Search;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Keeps each quotation mark in the sentence that it closes or opens. CoreNLP tells the side of a straight mark from the
 * marks of its sentence alone: where a quotation has several sentences, the mark that closes it would open the next
 * one, “We go. It is late. | ” He left. The page's passages know better. Not thread-safe: each article has its own.
 */
final class SentenceMarks {

  private final Page page;

  SentenceMarks(Page page) {
    this.page = page;
  }

  /** Returns the sentences in the same order, none of them empty, with the same tokens together. */
  List<List<CoreLabel>> mended(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> mended = new ArrayList<>();
    List<CoreLabel> opening = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      List<CoreLabel> tokens = new ArrayList<>(opening);
      tokens.addAll(sentence);
      int begin = 0;
      while (!mended.isEmpty() && begin < tokens.size() && onlyCloses(tokens.get(begin))) {
        mended.get(mended.size() - 1).add(tokens.get(begin));
        begin++;
      }
      int end = tokens.size();
      while (end > begin + 1 && onlyOpens(tokens.get(end - 1))) {
        end--;
      }
      if (begin < end) {
        mended.add(new ArrayList<>(tokens.subList(begin, end)));
      }
      opening = tokens.subList(end, tokens.size());
    }
    if (!opening.isEmpty()) {
      mended.add(new ArrayList<>(opening));
    }
    return mended;
  }

  /** Whether the token is the end of a passage that began before it, with no word left to come. */
  private boolean onlyCloses(CoreLabel token) {
    return passageAt(token.beginPosition())
        .filter(p -> p.closed() && p.span().begin() < token.beginPosition())
        .filter(p -> hasNoWords(token.beginPosition(), p.span().end()))
        .isPresent();
  }

  /** Whether the token is the first mark of a passage, before any of its words. */
  private boolean onlyOpens(CoreLabel token) {
    return passageAt(token.beginPosition())
        .filter(p -> token.endPosition() < p.span().end() && hasNoWords(p.span().begin(), token.endPosition()))
        .isPresent();
  }

  private Optional<Passage> passageAt(int offset) {
    List<Passage> passages = page.passages();
    int p = Search.firstEndingAfter(offset, passages.size(), i -> passages.get(i).span().end());
    return p < passages.size() && passages.get(p).span().begin() <= offset
        ? Optional.of(passages.get(p)) : Optional.empty();
  }

  /** Whether a stretch holds no letter or digit; it is read up to the first one. */
  private boolean hasNoWords(int begin, int end) {
    return IntStream.range(begin, end).noneMatch(i -> Character.isLetterOrDigit(page.readable().charAt(i)));
  }
}
