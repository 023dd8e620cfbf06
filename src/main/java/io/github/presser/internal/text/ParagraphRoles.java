package io.github.presser.internal.text;

import com.google.common.base.CharMatcher;
import io.github.presser.Paragraph;
import io.github.presser.Paragraph.Role;
import io.github.presser.Span;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Dashes;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.ParagraphLines.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says what each paragraph is for, from its own words and its place on the page.
 *
 * <p>To hide real text costs more than to let a line of debris through: what might be a sentence, and whatever quotes
 * somebody, is {@link Role#BODY}. Patterns are tried on short paragraphs only, so work is linear.
 */
final class ParagraphRoles {

  /** The marks around a word. */
  private static final CharMatcher AROUND = CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c));

  /** Longer paragraphs are running text, whatever they say. */
  private static final int LONGEST_LINE = 400;

  private static final int WORDS_IN_HEADLINE = 16;
  private static final int WORDS_IN_HEADING = 12;
  private static final int WORDS_IN_LABEL = 8;
  private static final int WORDS_IN_LEAD = 16;

  /** Characters of "[Agency]" after the stop. */
  private static final int LONGEST_CREDIT = 40;

  /** Who speaks, in a transcript: "Q: Why?", "SMITH: No." */
  private static final Pattern TURN = Pattern.compile("(?:Q|A|\\p{Lu}{2,}+(?: \\p{Lu}{2,}+)?): ");

  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}|[IVX]{1,5}|[A-Z])[.)]\\s+\\p{Lu}");

  /** An item of a list that is a quotation. */
  private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.)]|\\W{1,2})\\s*[\"“„«]");

  /** A signature under a quotation: "— Jo Roe, nurse". */
  private static final Pattern SIGNATURE = Pattern.compile("(?:--|" + Dashes.PATTERN + ")\\s?\\p{Lu}");

  private static final Pattern IN_SINGLES = Pattern.compile("(?s)['‘](?!['‘])[^\"“”]{1,80}[^'’]['’][.?!]?");

  private final Lexicon lexicon;
  private final ParagraphLines lines;
  private final String readable;
  private final List<Span> spans;
  private final Role[] roles;
  private final int lead;
  private int firstTitle;

  private ParagraphRoles(Lexicon lexicon, ParagraphLines lines, String readable, List<Span> spans) {
    this.lexicon = lexicon;
    this.lines = lines;
    this.readable = readable;
    this.spans = spans;
    this.roles = new Role[spans.size()];
    int first = 0;
    while (first < spans.size() && !isLead(line(first))) {
      first++;
    }
    this.lead = first;
  }

  /** Returns the paragraphs with their roles, in text order. */
  static List<Paragraph> assign(Lexicon lexicon, ParagraphLines lines, String readable, List<Span> spans) {
    return new ParagraphRoles(lexicon, lines, readable, spans).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    for (int i = 0; i < roles.length; i++) {
      Interruption.check();
      Span span = spans.get(i);
      roles[i] = span.length() > LONGEST_LINE ? longRole(span) : role(i, line(i));
      // the first paragraph that is not debris
      firstTitle += i == firstTitle && roles[i] == Role.DEBRIS ? 1 : 0;
    }
    placeTitles();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      paragraphs.add(new Paragraph(spans.get(i), roles[i]));
    }
    return paragraphs;
  }

  private Role longRole(Span span) {
    return span.coveredText(readable).chars().anyMatch(Character::isLetter) ? Role.BODY : Role.DEBRIS;
  }

  /** Whether the flow of the text has surely begun: a full sentence, longer than most titles. */
  private boolean isLead(String line) {
    String[] words = words(line);
    return line.length() > LONGEST_LINE || isStopped(line) && words.length > WORDS_IN_LEAD && !isTitleCase(words);
  }

  /** The role by the line's own words; a title's may be changed by {@link #placeTitles}. */
  private Role role(int index, String line) {
    String[] words = words(line);
    if (isDebris(line, words)) {
      return Role.DEBRIS;
    }
    boolean stopped = isStopped(line);
    if (isCaption(line, stopped)) {
      return Role.CAPTION;
    }
    if (index > 0 && words.length > 3 && !quotes(line) && line.equals(line(index - 1))) {
      return Role.DEBRIS;
    }
    return isTitle(index, line, words, stopped) ? Role.HEADING : Role.BODY;
  }

  private boolean isDebris(String line, String[] words) {
    if (line.chars().filter(Character::isLetter).limit(2).count() < 2) {
      return true;
    }
    if (quotes(line)) {
      return false;
    }
    if (lines.isTemplate(line)) {
      return true;
    }
    if (isTold(line)) {
      return false;
    }
    return lines.match(Kind.SERVICE, line)
        || lines.match(Kind.DATE_LINE, line)
        || lines.match(Kind.DATED_LINK, line)
        || lines.match(Kind.ADDRESS, line)
        || lines.match(Kind.CREDIT, line)
        || lines.match(Kind.TAGLINE, line)
        || lines.match(Kind.CODE, line)
        || words.length <= WORDS_IN_HEADING && lines.match(Kind.BYLINE, line);
  }

  private boolean isCaption(String line, boolean stopped) {
    if (quotes(line)) {
      return false;
    }
    boolean oneSentence = sentences(line) <= 1;
    boolean said = isTold(line);
    if (!said && lines.match(Kind.PICTURE, line)) {
      return true;
    }
    return oneSentence && !said && lines.match(Kind.SHOWN, line) && words(line).length > WORDS_IN_LABEL
        && (!stopped && !line.endsWith(":") || lines.match(Kind.FULL_DATE, line));
  }

  private boolean isTitle(int index, String line, String[] words, boolean stopped) {
    if (IN_SINGLES.matcher(line).matches()) {
      boolean sentence = line.charAt(line.length() - 2) == '.';
      return words.length <= WORDS_IN_LABEL && !sentence && !isTold(line);
    }
    boolean lowerStart = Character.isLowerCase(line.codePointAt(firstOfWord(line)));
    char last = line.charAt(line.length() - 1);
    if (lowerStart || quotesSpeech(line) || ",…(".indexOf(last) >= 0 || Dashes.ALL.matches(last)
        || last == ';' && index >= lead) {
      return false;
    }
    if (index > 0 && SIGNATURE.matcher(line).lookingAt() && quotesSpeech(line(index - 1))) {
      return false;
    }
    if (index >= lead && TURN.matcher(line).lookingAt()) {
      return false;
    }
    if (isTitleCase(words)) {
      return words.length <= 2 * WORDS_IN_HEADLINE && !quotes(line) && last != ':' && (words.length > 1 || !stopped);
    }
    if (index < lead && words.length <= 2 * WORDS_IN_HEADLINE && !stopped && last != ':') {
      return !isTold(line);
    }
    // With a stop it may be a sentence, and is taken for a title only where nearly every page has one.
    boolean first = index == firstTitle;
    boolean deck = index > 0 && roles[index - 1] == Role.HEADING && endOf(index - 1) == ';';
    if ((first || deck) && index < lead && lead < spans.size() && words.length <= WORDS_IN_HEADLINE) {
      int mostSentences = words.length <= WORDS_IN_HEADING ? 2 : 1;
      return !quotes(line) && sentences(line) <= mostSentences && !isTold(line);
    }
    if (isAllCapitals(line)) {
      return words.length <= WORDS_IN_HEADING && !quotes(line);
    }
    if (NUMBERED.matcher(line).lookingAt() && words.length <= WORDS_IN_LABEL) {
      return !isTold(line);
    }
    return !stopped && last != ':' && words.length <= WORDS_IN_HEADING && !isTold(line);
  }

  /**
   * Before the first paragraph of running text a title is the headline; after the last one it is a link or a list of
   * tags. Where there is no running text at all, the titles are the text.
   */
  private void placeTitles() {
    int firstBody = 0;
    while (firstBody < roles.length && roles[firstBody] != Role.BODY) {
      firstBody++;
    }
    int lastBody = roles.length - 1;
    while (lastBody >= 0 && roles[lastBody] != Role.BODY) {
      lastBody--;
    }
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.HEADING && (i < firstBody || i > lastBody)) {
        roles[i] = lastBody < 0 ? Role.BODY : i < firstBody ? Role.HEADLINE : Role.DEBRIS;
      }
    }
  }

  private String line(int index) {
    return CharMatcher.whitespace().trimAndCollapseFrom(spans.get(index).coveredText(readable), ' ');
  }

  private char endOf(int index) {
    String line = line(index);
    return line.charAt(line.length() - 1);
  }

  /** Whether the line has a verb of saying in the past tense: "says" is for headlines too. */
  private boolean isTold(String line) {
    return Stream.of(words(line)).map(word -> Lexicon.lower(AROUND.trimFrom(word)))
        .anyMatch(word -> lexicon.has(word, Feature.SPEECH_VERB) && !word.endsWith("s"));
  }

  private static String[] words(String line) {
    return line.split(" ");
  }

  /** Whether the line ends like a sentence, marks and brackets after the stop aside. */
  private static boolean isStopped(String line) {
    int end = line.length() - 1;
    int bracket = Math.max(line.lastIndexOf('['), line.lastIndexOf('('));
    if (bracket > 0 && bracket > end - LONGEST_CREDIT && (line.charAt(end) == ']' || line.charAt(end) == ')')) {
      end = bracket - 1;
    }
    while (end > 0 && "\"”“'’)] ".indexOf(line.charAt(end)) >= 0) {
      end--;
    }
    boolean stop = ".!?…".indexOf(line.charAt(end)) >= 0;
    // ”. and ”: a stop before or after the closing mark is one; a line that ends in a quotation is one without
    return stop || "\"”".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int sentences(String line) {
    int ends = 0;
    for (int i = 1; i + 1 < line.length(); i++) {
      if (".!?".indexOf(line.charAt(i)) >= 0 && Character.isWhitespace(line.charAt(i + 1))
          && (Character.isLowerCase(line.charAt(i - 1)) || Character.isDigit(line.charAt(i - 1)))
          && i + 2 < line.length() && !Character.isLowerCase(line.charAt(i + 2)) && wordLength(line, i) > 3) {
        ends++;
      }
    }
    return ends + 1;
  }

  private static int wordLength(String line, int end) {
    int begin = end;
    while (begin > 0 && Character.isLetterOrDigit(line.charAt(begin - 1))) {
      begin--;
    }
    return end - begin;
  }

  private static boolean quotes(String line) {
    return line.chars().anyMatch(c -> Marks.isDouble((char) c)) || line.contains("''") || line.contains("``");
  }

  /** Whether the line is a quotation, or nearly all of it is. */
  private boolean quotesSpeech(String line) {
    int first = firstOfWord(line);
    char before = first == 0 ? ' ' : line.charAt(first - 1);
    boolean opens = Marks.isDouble(before) || line.startsWith("''") || line.startsWith("``")
        || ITEM.matcher(line).lookingAt();
    return quotes(line) && (opens || isTold(line));
  }

  private static int firstLetter(String line) {
    int i = 0;
    while (i < line.length() - 1 && !Character.isLetter(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the first word or number begins, after a mark or a bracket. */
  private static int firstOfWord(String line) {
    int i = 0;
    while (i < line.length() - 1 && !Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAllCapitals(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    return letters >= 3 && line.chars().noneMatch(Character::isLowerCase);
  }

  private boolean isTitleCase(String[] words) {
    int capitals = 0;
    for (String word : words) {
      int first = firstLetter(word);
      if (!Character.isLetter(word.charAt(first))) {
        continue;
      }
      if (Character.isUpperCase(word.charAt(first))) {
        capitals++;
      } else if (!lexicon.has(Lexicon.lower(word), Feature.SMALL_IN_TITLES)) {
        return false;
      }
    }
    return capitals >= 1 && capitals * 2 >= words.length;
  }
}
