package io.github.presser.internal.quotations;

import io.github.presser.Paragraph;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who is credited with a passage by where the name stands, as lists, headings and embedded posts do:
 *
 * <ul>
 *   <li>a signature after the passage, or in the line below: a dash or a bracket, a name, perhaps who that is;
 *   <li>a name in the line below without a dash, when a person's: nothing but who that is follows in the line, and the
 *       paragraph under it is not about them, of whom the name would be the heading;
 *   <li>a person's name and who that is right behind the passage, as a sentence that has no verb of its own, the way
 *       quotations of the week are printed;
 *   <li>a post: a dash, a name and a handle in brackets under a paragraph without marks, or at its end;
 *   <li>a handle and a colon before a passage, or a verb of saying, who does so and a colon: Said Jo Roe: “Too late.”
 *   <li>a line that quotes and says whom: ‘Too late’: Roe;
 *   <li>a headline that ends in a dash and a person's name, of whom the article goes on to speak: Mayor lied – Roe.
 * </ul>
 */
final class Credits {

  /** A signature has at most so many tokens: "— Jo Roe, captain of the Norby ferry, on her retirement". */
  private static final int LONGEST_SIGNATURE = 20;

  /** A sentence that is a signature has at most so many: "Jo Roe, captain of the ferry, speaking as it was sold". */
  private static final int LONGEST_SENTENCE = 40;

  /** A post has at most so many tokens: more are several paragraphs whose breaks were lost. */
  private static final int LONGEST_POST = 80;

  /** What is not in marks and signed in a headline has at least so many tokens. */
  private static final int SHORTEST_CLAIM = 4;

  private final AnnotatedText text;
  private final LayoutWords words;
  private final List<Segment> segments;
  private final Set<String> people;

  Credits(AnnotatedText text, LayoutWords words, List<Segment> segments) {
    this.text = text;
    this.words = words;
    this.segments = segments;
    this.people = peopleSpokenOf();
  }

  /**
   * Adds what the segment is credited with, and an empty entry for a segment that holds nothing but the credit.
   *
   * @param index of the segment
   * @param settled by index of the segment, what is known so far
   */
  void addTo(Map<Integer, Optional<Candidate>> settled, int index) {
    Segment segment = segments.get(index);
    Optional<Candidate> inLine =
        signature(segment).or(() -> heading(index)).or(() -> claim(segment)).or(() -> announced(segment))
            .filter(c -> !settled.containsKey(index));
    if (inLine.isPresent()) {
      settled.put(index, inLine);
    } else if (!settled.containsKey(index) && words.isWhollyQuoted(segment)) {
      signedBelow(index).ifPresent(signed -> {
        settled.put(index, Optional.of(signed));
        settled.put(index + 1, Optional.empty());
      });
    } else {
      Optional<TokenRange> poster = index > 0 ? posterOf(index) : Optional.empty();
      if (poster.isPresent()) {
        addPost(settled, index, poster.get());
      } else if (!settled.containsKey(index)) {
        post(segment).ifPresent(post -> settled.put(index, Optional.of(post)));
      }
    }
  }

  /** Whom a passage's line begins with, in front of a colon: a handle, or a verb of saying and its subject. */
  private Optional<Candidate> announced(Segment segment) {
    int begin = segment.begin();
    int colon = begin;
    while (colon < segment.end() - 1 && colon - begin < LONGEST_SIGNATURE && !words.isColon(colon)
        && !words.isInMarks(colon) && (colon == begin || !words.isVerb(colon))) {
      colon++;
    }
    if (!words.isColon(colon)
        || !words.isWhollyQuoted(new Segment(colon + 1, segment.end(), segment.paragraph()))) {
      return Optional.empty();
    }
    TokenRange content = new TokenRange(colon + 1, segment.end());
    if (colon == begin + 1 && words.isHandle(begin)) {
      return Optional.of(words.credited(segment, new TokenRange(begin, colon), colon, content));
    }
    boolean said = colon > begin + 1 && words.isSpeechVerb(begin) && words.beginsPhrase(begin + 1);
    return said
        ? Optional.of(words.credited(segment, new TokenRange(begin + 1, colon), begin, content)) : Optional.empty();
  }

  /** The signature that ends the segment: all else in it stands in marks. */
  private Optional<Candidate> signature(Segment segment) {
    int mark = segment.begin();
    while (mark < segment.end() && !(words.isWord(mark) && !words.isInMarks(mark))) {
      mark++;
    }
    while (mark > segment.begin() && (mark == segment.end() || !opensSignature(mark))) {
      mark--;
    }
    return mark > segment.begin() && words.isWhollyQuoted(new Segment(segment.begin(), mark, segment.paragraph()))
        ? signature(mark, segment.end(), segment, mark)
        : Optional.empty();
  }

  /** The signature below a segment all in marks, which is then that of the segment. */
  private Optional<Candidate> signedBelow(int index) {
    if (index + 1 == segments.size()) {
      return Optional.empty();
    }
    Segment segment = segments.get(index);
    Segment below = segments.get(index + 1);
    int apart = below.paragraph() - segment.paragraph();
    Optional<Candidate> behind = apart == 0 ? nameBehind(segment, below) : Optional.empty();
    if (behind.isPresent() || apart > 1 || !isLastOfParagraph(index + 1)) {
      return behind;
    }
    return apart == 1
        ? signature(below.begin(), below.end(), segment, segment.end()).or(() -> nameBelow(index))
        : nameBelow(index);
  }

  /** The signature that these tokens are: a dash or a bracket, a name, and perhaps who that is. */
  private Optional<Candidate> signature(int mark, int end, Segment segment, int contentEnd) {
    if (!opensSignature(mark) || end - mark > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    Optional<TokenRange> name = poster(mark + 1, end).or(() -> signer(mark + 1, end));
    return name.map(n -> words.credited(segment, n, mark, new TokenRange(segment.begin(), contentEnd)));
  }

  /** A name, with nothing more of a sentence after it. */
  private Optional<TokenRange> signer(int begin, int end) {
    int name = words.endOfName(begin, end);
    return name > begin && (name == end || words.endsName(name))
        ? Optional.of(new TokenRange(begin, name)) : Optional.empty();
  }

  private boolean opensSignature(int i) {
    return !words.isInMarks(i) && (words.isDash(i) || words.is(i, "("));
  }

  /** The person whose name and description, with no main verb, are the sentence after a passage that is a sentence. */
  private Optional<Candidate> nameBehind(Segment segment, Segment below) {
    int begin = below.begin();
    while (begin < below.end() && text.lexicon().isTitle(text.tokens().get(begin).lower())) {
      begin++;
    }
    int name = words.endOfName(begin, below.end());
    boolean credit =
        name > begin + 1
            && below.size() <= LONGEST_SENTENCE
            && words.namesPerson(new TokenRange(begin, name))
            && name + 1 < below.end() && words.isComma(name)
            && isRead(segment)
            && isClosed(segment)
            && IntStream.range(segment.begin(), segment.end()).anyMatch(words::isStop)
            && words.isWithoutMarks(below)
            && !words.hasMainVerb(name, below.end());
    return credit
        ? Optional.of(words.credited(segment, new TokenRange(below.begin(), name))) : Optional.empty();
  }

  /** A person's name, and perhaps who that is, with no verb, under a segment that ends its passage. */
  private Optional<Candidate> nameBelow(int index) {
    Segment segment = segments.get(index);
    Segment below = segments.get(index + 1);
    int name = words.endOfName(below.begin(), below.end());
    boolean credit =
        name > below.begin() + 1
            && below.size() <= LONGEST_SIGNATURE
            && words.namesPerson(new TokenRange(below.begin(), name))
            && (name == below.end() || words.isComma(name))
            && isRead(segment)
            && isClosed(segment)
            && words.isWithoutMarks(below)
            && IntStream.range(below.begin(), below.end()).noneMatch(i -> words.isVerb(i) || words.isStop(i))
            && !isHeadingOf(index + 2, text.tokens().get(name - 1).text())
            && text.rules().apply(QuotationRule.NAME_BELOW_A_PASSAGE);
    return credit
        ? Optional.of(words.credited(segment, new TokenRange(below.begin(), name)))
        : Optional.empty();
  }

  private boolean isClosed(Segment segment) {
    int passage = words.lastPassage(segment);
    Passage last = text.page().passages().get(passage);
    return last.closed();
  }

  /** Whether the paragraph that begins with a segment speaks of somebody by name. */
  private boolean isHeadingOf(int index, String name) {
    for (int s = index; s < segments.size() && segments.get(s).paragraph() == segments.get(index).paragraph(); s++) {
      Segment segment = segments.get(s);
      if (IntStream.range(segment.begin(), segment.end()).anyMatch(i -> words.is(i, name))) {
        return true;
      }
    }
    return false;
  }

  /** Who posted what stands above or in front of a segment, which is “— Name (@handle) …”. */
  private Optional<TokenRange> posterOf(int index) {
    Segment segment = segments.get(index);
    return words.isDash(segment.begin()) && isLastOfParagraph(index)
        ? poster(segment.begin() + 1, segment.end()) : Optional.empty();
  }

  /** The name that begins at a token and has a handle in brackets after it; the handle if it is no name of anybody. */
  private Optional<TokenRange> poster(int begin, int end) {
    int bracket = begin;
    while (bracket + 1 < end && bracket - begin <= LayoutWords.LONGEST_NAME && !words.is(bracket, "(")) {
      bracket++;
    }
    boolean handle = bracket > begin && bracket + 1 < end && words.is(bracket, "(") && words.isHandle(bracket + 1);
    if (!handle) {
      return Optional.empty();
    }
    return Optional.of(words.endOfName(begin, bracket) == bracket
        ? new TokenRange(begin, bracket) : new TokenRange(bracket + 1, bracket + 2));
  }

  /** What a paragraph without marks says that ends in the signature of a post. */
  private Optional<Candidate> post(Segment segment) {
    for (int dash = segment.begin() + SHORTEST_CLAIM; dash < segment.end(); dash++) {
      Optional<TokenRange> poster = words.isDash(dash) ? poster(dash + 1, segment.end()) : Optional.empty();
      if (poster.isPresent() && segment.end() - dash <= LONGEST_SIGNATURE && words.isWithoutMarks(segment)) {
        return Optional.of(
            words.credited(segment, poster.get(), dash, new TokenRange(segment.begin(), dash)));
      }
    }
    return Optional.empty();
  }

  /** Credits the paragraph of running text that a post's signature ends, or stands under; its segments are settled. */
  private void addPost(Map<Integer, Optional<Candidate>> settled, int index, TokenRange poster) {
    int first = index - 1;
    while (first > 0 && segments.get(first - 1).paragraph() == segments.get(index - 1).paragraph()) {
      first--;
    }
    if (!isRead(segments.get(first)) || segments.get(index - 1).end() - segments.get(first).begin() > LONGEST_POST
        || IntStream.range(first, index).anyMatch(settled::containsKey)) {
      return;
    }
    Segment signature = segments.get(index);
    Segment post = new Segment(
        segments.get(first).begin(), segments.get(index - 1).end(), segments.get(first).paragraph());
    IntStream.rangeClosed(first, index).forEach(s -> settled.put(s, Optional.empty()));
    settled.put(first, Optional.of(words.credited(
        post, poster, signature.begin(), new TokenRange(post.begin(), post.end()))));
  }

  /** A heading that begins with a passage, and names after a colon or a dash whose words these are. */
  private Optional<Candidate> heading(int index) {
    Segment segment = segments.get(index);
    int end = segment.begin();
    while (end < segment.end() && (words.isInMarks(end) || !words.isWord(end) && !words.isColon(end)
        && !words.isDash(end))) {
      end++;
    }
    boolean quotes =
        end + 1 < segment.end() && isTitle(segment, index) && (words.isColon(end) || words.isDash(end))
            && words.isWhollyQuoted(new Segment(segment.begin(), end, segment.paragraph()))
            && words.isInMarks(segment.begin()) && !isName(segment.begin(), end);
    if (!quotes) {
      return Optional.empty();
    }
    int name = words.endOfName(end + 1, segment.end());
    while (name < segment.end() && words.isRole(name)) {
      name++; // ‘Too late’: economists
    }
    boolean credited = name > end + 1 && (name == segment.end() || words.isVerb(name)
        || words.isPreposition(name) && words.namesPerson(new TokenRange(end + 1, name)));
    return credited
        ? Optional.of(words.credited(
            segment, new TokenRange(end + 1, name), end, new TokenRange(segment.begin(), end)))
        : Optional.empty();
  }

  /** Whether every long word has a capital, as in a title of a book or a film. */
  private boolean isName(int begin, int end) {
    return IntStream.range(begin, end).allMatch(i -> !words.isWord(i) || words.isCapital(i) || words.isSmall(i));
  }

  /** A headline that ends in a dash and the name of somebody whom the article speaks of: what it says is theirs. */
  private Optional<Candidate> claim(Segment segment) {
    int dash = segment.end() - 1;
    while (dash > segment.begin() && !words.isDash(dash) && segment.end() - dash <= LayoutWords.LONGEST_NAME) {
      dash--;
    }
    int begin = dash + 1;
    boolean claimed =
        words.isDash(dash)
            && begin < segment.end()
            && role(segment) == Paragraph.Role.HEADLINE
            && dash - segment.begin() >= SHORTEST_CLAIM
            && words.endOfName(begin, segment.end()) == segment.end()
            && IntStream.range(segment.begin(), dash).anyMatch(words::isVerb)
            && people.contains(text.tokens().get(segment.end() - 1).text())
            && text.rules().apply(QuotationRule.HEADLINE_IS_SIGNED);
    return claimed
        ? Optional.of(words.credited(
            segment, new TokenRange(begin, segment.end()), dash, new TokenRange(segment.begin(), dash)))
        : Optional.empty();
  }

  /** The words of people's names in the running text. */
  private Set<String> peopleSpokenOf() {
    return segments.stream().filter(s -> role(s) == Paragraph.Role.BODY)
        .flatMapToInt(s -> IntStream.range(s.begin(), s.end()))
        .filter(i -> words.namesPerson(new TokenRange(i, i + 1)))
        .mapToObj(i -> text.tokens().get(i).text())
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isLastOfParagraph(int index) {
    return index + 1 == segments.size()
        || segments.get(index + 1).paragraph() != segments.get(index).paragraph();
  }

  /** Whether the segment is a line of its own that does not end like a sentence. */
  private boolean isTitle(Segment segment, int index) {
    boolean first = index == 0 || segments.get(index - 1).paragraph() != segment.paragraph();
    return first && isLastOfParagraph(index) && !words.isStop(segment.end() - 1);
  }

  private boolean isRead(Segment segment) {
    return role(segment) == Paragraph.Role.BODY || role(segment) == Paragraph.Role.HEADLINE;
  }

  private Paragraph.Role role(Segment segment) {
    return text.page().paragraphs().get(segment.paragraph()).role();
  }
}
