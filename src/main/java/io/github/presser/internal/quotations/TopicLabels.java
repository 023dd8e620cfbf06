package io.github.presser.internal.quotations;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Parts the label off a headline that says what the article is about, not who speaks: "Brexit: ‘We were misled’, says
 * Roe", "Interview: ‘I paint what I hear’ – Ana Poe". A name before the colon stays: "Roe: ‘I will not resign’".
 */
final class TopicLabels {

  /** A label has at most so many tokens. */
  private static final int LONGEST = 6;

  /** So many labels stand one after another at most: "Norby riots live: Quay stand-off: …". */
  private static final int MOST = 3;

  private final AnnotatedText text;
  private final TokenTraits traits;
  private final LayoutWords words;
  private final Lemmas lemmas = new Lemmas();
  /** The words that people are named by. */
  private final Set<String> people;
  /** The words that stand somewhere without a capital. */
  private final Set<String> small;

  TopicLabels(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
    this.words = new LayoutWords(text, traits);
    this.people = text.tokens().stream().filter(token -> token.name() == NameTag.PERSON).map(Token::text)
        .collect(Collectors.toSet());
    this.small = text.tokens().stream().filter(Token::isSmall).map(Token::text)
        .collect(Collectors.toSet());
  }

  /** The segments, those of headlines without their labels. */
  List<Segment> without(List<Segment> segments) {
    boolean applies = text.rules().apply(QuotationRule.TOPIC_LABEL);
    return applies ? segments.stream().map(s -> isHeadline(s) ? without(s) : s).toList() : segments;
  }

  /**
   * The attributions that take a name before a headline's colon for who says what follows, without marks, though nobody
   * of that name says anything else: "Norby FC: Captain retires", "Jo Roe: Man held over missing nurse".
   *
   * @param found all attributions of the article
   */
  List<Candidate> silent(Collection<Candidate> found) {
    List<Candidate> labelled = found.stream().filter(this::hasLabelForSource).toList();
    if (labelled.isEmpty()) {
      return labelled;
    }
    SetMultimap<Integer, Segment> segments = HashMultimap.create();
    found.forEach(c -> traits.names(c.source).forEach(name -> segments.put(name, c.segment)));
    return labelled.stream()
        .filter(c -> traits.names(c.source).stream().allMatch(name -> segments.get(name).size() == 1))
        .filter(c -> text.rules().apply(QuotationRule.LABEL_IS_SILENT))
        .toList();
  }

  /** Whether its source is a name before a headline's colon, its content what follows without marks. */
  private boolean hasLabelForSource(Candidate candidate) {
    int colon = candidate.head;
    return words.isColon(colon) && candidate.source.end() == colon && isHeadline(candidate.segment)
        && !traits.names(candidate.source).isEmpty()
        && candidate.content.stream().noneMatch(words::isInMarks)
        && !isRoleOrDocument(text.tokens().get(colon - 1).lower());
  }

  private boolean isRoleOrDocument(String word) {
    return text.lexicon().isRole(word) || text.lexicon().has(word, Feature.DOCUMENT);
  }

  private Segment without(Segment headline) {
    int begin = headline.begin();
    for (int labels = 0; labels < MOST; labels++) {
      int colon = colon(begin, headline.end());
      if (colon < 0 || !isTopic(begin, colon, headline.end())) {
        break;
      }
      begin = colon + 1;
    }
    return new Segment(begin, headline.end(), headline.paragraph());
  }

  /** The colon after the label that begins at a token; -1 when there is none. */
  private int colon(int begin, int end) {
    int last = Math.min(end - 1, begin + LONGEST + 1);
    int i = begin;
    while (i < last && !words.isColon(i) && !words.isInMarks(i) && (!words.isVerb(i) || words.isColon(i + 1))) {
      i++;
    }
    return i > begin && i < last && words.isColon(i) ? i : -1;
  }

  private boolean isHeadline(Segment segment) {
    return switch (text.page().paragraphs().get(segment.paragraph()).role()) {
      case HEADLINE, HEADING -> true;
      default -> false;
    };
  }

  private boolean isTopic(int begin, int colon, int end) {
    int on = begin;
    while (on < colon && !words.isPreposition(on)) {
      on++;
    }
    if (isPerson(colon - 1) || on > begin && isPerson(on - 1)) { // "Coach Roe on ferries: ‘No’"
      return on == colon && isNoClaim(colon + 1, end);
    }
    String word = text.tokens().get(colon - 1).lower();
    boolean name = words.endOfName(begin, colon) == colon && !(colon == begin + 1 && small.contains(word));
    boolean mayTell = name || words.isRole(colon - 1) || text.lexicon().has(word, Feature.DOCUMENT);
    return !mayTell || IntStream.range(colon + 1, end).anyMatch(this::saysItself) || isSigned(colon + 1, end);
  }

  /** Whether what follows a name claims nothing: neither marks nor a verb, nor a "no". "Jo Roe: A life on the pier". */
  private boolean isNoClaim(int begin, int end) {
    return IntStream.range(begin, end).noneMatch(i -> words.isInMarks(i) || words.isVerb(i) || words.isStop(i)
        || text.tokens().get(i).tag().equals("NNS")
        || text.lexicon().has(text.tokens().get(i).lower(), Feature.NEGATION));
  }

  private boolean isPerson(int i) {
    return people.contains(text.tokens().get(i).text());
  }

  /** Whether a verb of saying stands there outside marks; headlines have "vows" and "admits", often tagged as nouns. */
  private boolean saysItself(int i) {
    Token token = text.tokens().get(i);
    return !words.isInMarks(i)
        && (token.isFiniteVerb() || token.tag().equals("NNS") && (words.isComma(i - 1) || words.isInName(i - 1)))
        && text.lexicon().has(lemmas.of(token.lower(), "VBZ"), Feature.SPEECH_CUE);
  }

  /** Whether a dash and a name end it. */
  private boolean isSigned(int begin, int end) {
    return IntStream.range(begin, end - 1)
        .anyMatch(i -> words.isDash(i) && !words.isInMarks(i) && words.endOfName(i + 1, end) == end)
        && text.rules().apply(QuotationRule.HEADLINE_IS_SIGNED);
  }
}
