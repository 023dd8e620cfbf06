package io.github.presser.internal.quotations;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.Paragraph;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The turns of people who speak one after another: a transcript ("SMITH: Well, yes."), an interview in questions and
 * answers ("Q: Why? ¶ A: Why not.", or a question and below it an answer in marks).
 *
 * <p>A label in front of a colon is a speaker when there are at least three turns, two of them one speaker's, or when
 * every label is a person's name. Who answers in an interview is the one person whom the article names before it.
 */
final class Turns {

  /** So many turns, two of them one speaker's, are a transcript; or fewer, if every speaker is a person by name. */
  private static final int FEWEST_TURNS = 3;

  /** So many questions with an answer in marks below are an interview. */
  private static final int FEWEST_ANSWERS = 2;

  /** The name and the office in front of a turn's colon have at most so many tokens. */
  private static final int LONGEST_LABEL = 14;

  private static final String QUESTION = "Q";
  private static final String ANSWER = "A";

  /** A paragraph with a label in front of a colon; {@code name} is the label without the office after it. */
  private record Labelled(Segment whole, TokenRange name, int colon) {}

  private final AnnotatedText text;
  private final LayoutWords words;

  Turns(AnnotatedText text, LayoutWords words) {
    this.text = text;
    this.words = words;
  }

  /** The turns by the index of their paragraph; empty when the article holds neither transcript nor interview. */
  Map<Integer, Candidate> find(List<Segment> segments) {
    List<Segment> paragraphs = paragraphs(segments);
    Map<Integer, Candidate> turns = labelled(paragraphs);
    return turns.isEmpty() ? answers(paragraphs) : turns;
  }

  /** The segments of a paragraph as one. */
  private static List<Segment> paragraphs(List<Segment> segments) {
    List<Segment> paragraphs = new ArrayList<>();
    for (Segment segment : segments) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && paragraphs.get(last).paragraph() == segment.paragraph()) {
        paragraphs.set(last, new Segment(paragraphs.get(last).begin(), segment.end(), segment.paragraph()));
      } else {
        paragraphs.add(segment);
      }
    }
    return paragraphs;
  }

  private Map<Integer, Candidate> labelled(List<Segment> paragraphs) {
    List<Labelled> labelled = paragraphs.stream().flatMap(p -> label(p).stream()).toList();
    Multiset<String> speakers = HashMultiset.create();
    labelled.forEach(l -> speakers.add(labelOf(l)));
    // "Transcript:" once is a label of the text, "Courier:" twice somebody who asks.
    List<Labelled> turns =
        labelled.stream().filter(l -> words.isInName(l.name().last()) || speakers.count(labelOf(l)) > 1).toList();
    long people =
        labelled.stream().filter(l -> words.namesPerson(l.name()) && words.isStop(l.whole().end() - 1)).count();
    boolean oftenOne =
        turns.size() >= FEWEST_TURNS && speakers.entrySet().stream().anyMatch(e -> e.getCount() > 1);
    boolean inTurn = people > 1 && people == turns.size() && speakers.elementSet().size() > 1;
    if (!oftenOne && !inTurn) {
      return Map.of();
    }
    boolean interview = speakers.elementSet().contains(QUESTION) && speakers.elementSet().contains(ANSWER);
    Optional<TokenRange> asked = interview ? onlyPerson(turns.get(0).whole().begin()) : Optional.empty();
    Map<Integer, Candidate> candidates = new HashMap<>();
    for (Labelled turn : turns) {
      TokenRange source = labelOf(turn).equals(ANSWER) ? asked.orElse(turn.name()) : turn.name();
      TokenRange content = new TokenRange(turn.colon() + 1, turn.whole().end());
      candidates.put(turn.whole().paragraph(), words.credited(turn.whole(), source, turn.colon(), content));
    }
    return candidates;
  }

  private String labelOf(Labelled labelled) {
    return lastOf(labelled.name());
  }

  private Optional<Labelled> label(Segment paragraph) {
    int end = paragraph.end();
    int begin = words.isWord(paragraph.begin()) ? paragraph.begin() : paragraph.begin() + 1;
    int name = begin;
    while (name < end && name - begin < LayoutWords.LONGEST_NAME && isInLabel(name)) {
      name++;
    }
    int colon = name;
    while (colon < end && colon - begin < LONGEST_LABEL && words.isComma(name) && !words.isColon(colon)) {
      colon++; // "JO ROE, MAYOR:"
    }
    return name > begin && colon + 1 < end && words.isColon(colon)
        ? Optional.of(new Labelled(paragraph, new TokenRange(begin, name), colon))
        : Optional.empty();
  }

  /** Part of a name, or of what stands for one in front of a colon: "Q", "Courier". */
  private boolean isInLabel(int i) {
    String word = text.tokens().get(i).text();
    return words.isInName(i) || words.isCapitalNoun(i) || word.equals(QUESTION) || word.equals(ANSWER);
  }

  private Map<Integer, Candidate> answers(List<Segment> paragraphs) {
    List<Segment> answers = new ArrayList<>();
    for (int p = 1; p < paragraphs.size(); p++) {
      if (isQuestion(paragraphs.get(p - 1)) && words.isWhollyQuoted(paragraphs.get(p))) {
        answers.add(paragraphs.get(p));
      }
    }
    Map<Integer, Candidate> candidates = new HashMap<>();
    if (answers.size() >= FEWEST_ANSWERS) {
      onlyPerson(answers.get(0).begin()).ifPresent(
          asked -> answers.forEach(answer -> candidates.put(answer.paragraph(), words.credited(answer, asked))));
    }
    return candidates;
  }

  /** Whether a paragraph asks, and nobody else is said to: all of it is a question, without marks. */
  private boolean isQuestion(Segment paragraph) {
    return text.tokens().get(paragraph.end() - 1).text().equals("?") && words.isWithoutMarks(paragraph);
  }

  /** The fullest name of the one person named before a token; empty if there are several, or none. */
  private Optional<TokenRange> onlyPerson(int end) {
    TokenRange fullest = null;
    int i = 0;
    while (i < end) {
      TokenRange name = isRead(i) ? words.personAt(i, end).orElse(null) : null;
      if (name != null && fullest != null && !lastOf(name).equalsIgnoreCase(lastOf(fullest))) {
        return Optional.empty();
      }
      if (name != null && (fullest == null || name.stream().count() > fullest.stream().count())) {
        fullest = name;
      }
      i = name == null ? i + 1 : name.end();
    }
    return Optional.ofNullable(fullest);
  }

  private String lastOf(TokenRange name) {
    return text.tokens().get(name.last()).text();
  }

  private boolean isRead(int token) {
    Paragraph.Role role = text.paragraphOf(text.sentences().get(text.sentenceIndexOf(token))).role();
    return role == Paragraph.Role.BODY || role == Paragraph.Role.HEADLINE;
  }
}
