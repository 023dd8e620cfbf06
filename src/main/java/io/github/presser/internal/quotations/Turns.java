package io.github.presser.internal.quotations;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The turns of people who speak one after another: a transcript ("SMITH: Well, yes."), an interview in questions and
 * answers ("Q: Why? ¶ A: Why not.", or a question and below it an answer without a label).
 *
 * <p>A label in front of a colon is a speaker when there are at least three turns, two of them one speaker's, or when
 * every label is a person's name; initials are those of the one person who has them. Who answers in an interview is the
 * one person whom the article names before it.
 */
final class Turns {

  /** So many turns, two of them one speaker's, are a transcript; or fewer, if every speaker is a person by name. */
  private static final int FEWEST_TURNS = 3;

  /** "JR:" is somebody's initials. */
  private static final int MOST_INITIALS = 3;

  /** The name and the office in front of a turn's colon have at most so many tokens. */
  private static final int LONGEST_LABEL = 14;

  private static final String QUESTION = "Q";
  private static final String ANSWER = "A";

  /** A paragraph with a label in front of a colon, or a stop; {@code name} is the label without the office after it. */
  private record Labelled(Segment whole, TokenRange name, int mark) {}

  private final AnnotatedText text;
  private final LayoutWords words;
  private final PeopleNamed named;
  private final Answers answers;

  Turns(AnnotatedText text, LayoutWords words) {
    this.text = text;
    this.words = words;
    this.named = new PeopleNamed(text, words);
    this.answers = new Answers(text, words, named);
  }

  /** The turns by the index of their paragraph; empty when the article holds neither transcript nor interview. */
  Map<Integer, Candidate> find(List<Segment> segments) {
    List<Segment> paragraphs = paragraphs(segments);
    Map<Integer, Candidate> turns = labelled(paragraphs);
    return turns.isEmpty() ? answers.find(paragraphs) : turns;
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
    List<Labelled> all = paragraphs.stream().flatMap(p -> label(p).stream()).toList();
    Set<String> labels = all.stream().map(this::labelOf).collect(Collectors.toSet());
    boolean interview = labels.contains(QUESTION) && labels.contains(ANSWER);
    List<Labelled> labelled = all.stream().filter(l -> words.isColon(l.mark()) || interview).toList();
    Multiset<String> speakers = HashMultiset.create();
    labelled.forEach(l -> speakers.add(labelOf(l)));
    // "Transcript:" once is a label of the text, "Courier:" twice somebody who asks.
    List<Labelled> turns =
        labelled.stream()
            .filter(l -> words.isInName(l.name().last()) && !interview || speakers.count(labelOf(l)) > 1).toList();
    long people =
        labelled.stream().filter(l -> words.namesPerson(l.name()) && words.isStop(l.whole().end() - 1)).count();
    boolean oftenOne =
        turns.size() >= FEWEST_TURNS && speakers.entrySet().stream().anyMatch(e -> e.getCount() > 1);
    boolean inTurn = people > 1 && people == turns.size() && speakers.elementSet().size() > 1;
    Map<Integer, Candidate> answers = speakers.elementSet().size() == 1 ? answers(paragraphs, turns) : Map.of();
    if (!oftenOne && !inTurn && answers.isEmpty()) {
      return Map.of();
    }
    Optional<TokenRange> asked = interview ? named.foremostBefore(turns.get(0).whole().begin()) : Optional.empty();
    Map<Integer, Candidate> candidates = new HashMap<>(answers);
    for (Labelled turn : turns) {
      TokenRange source = labelOf(turn).equals(ANSWER) ? asked.orElse(turn.name()) : whole(turn.name());
      TokenRange content = new TokenRange(turn.mark() + 1, turn.whole().end());
      candidates.put(turn.whole().paragraph(), words.credited(turn.whole(), source, turn.mark(), content));
    }
    return candidates;
  }

  /** The answers without a label to those who ask, if all of them do. */
  private Map<Integer, Candidate> answers(List<Segment> paragraphs, List<Labelled> turns) {
    Set<Segment> asking =
        turns.stream().map(Labelled::whole)
            .filter(p -> text.tokens().get(p.end() - 1).text().equals("?")).collect(Collectors.toSet());
    Set<Integer> questions =
        IntStream.range(0, paragraphs.size()).filter(p -> asking.contains(paragraphs.get(p))).boxed()
            .collect(Collectors.toSet());
    return questions.size() == turns.size() ? answers.between(paragraphs, questions) : Map.of();
  }

  /** The name itself, or that of the person who has these initials. */
  private TokenRange whole(TokenRange name) {
    String word = words.lastOf(name);
    boolean initials = name.begin() == name.last() && word.length() > 1 && word.length() <= MOST_INITIALS
        && word.chars().allMatch(Character::isUpperCase);
    return initials ? named.withInitials(word).orElse(name) : name;
  }

  private String labelOf(Labelled labelled) {
    return CharMatcher.is('.').trimTrailingFrom(words.lastOf(labelled.name()));
  }

  private Optional<Labelled> label(Segment paragraph) {
    int end = paragraph.end();
    int begin = words.isWord(paragraph.begin()) ? paragraph.begin() : paragraph.begin() + 1;
    if (begin + 1 < end && isLetter(begin)) {
      int stop = text.tokens().get(begin).text().endsWith(".") ? begin : begin + 1; // "Q. Why?"
      if (stop + 1 < end && (stop == begin || words.isStop(stop))) {
        return Optional.of(new Labelled(paragraph, new TokenRange(begin, begin + 1), stop));
      }
    }
    int first = begin < end && words.isArticle(begin) ? begin + 1 : begin; // "The Gazette:"
    int name = first;
    while (name < end && name - begin < LayoutWords.LONGEST_NAME && isInLabel(name)) {
      name++;
    }
    int mark = name;
    while (mark < end && mark - begin < LONGEST_LABEL && words.isComma(name) && !words.isColon(mark)) {
      mark++; // "JO ROE, MAYOR:"
    }
    return name > first && mark + 1 < end && words.isColon(mark)
        ? Optional.of(new Labelled(paragraph, new TokenRange(begin, name), mark))
        : Optional.empty();
  }

  /** Part of a name, or of what stands for one in front of a colon: "Q", "Courier". */
  private boolean isInLabel(int i) {
    return words.isInName(i) || words.isCapitalNoun(i) || isLetter(i);
  }

  /** Whether it is what questions or answers are marked with: "Q", "A.". */
  private boolean isLetter(int i) {
    String word = CharMatcher.is('.').trimTrailingFrom(text.tokens().get(i).text());
    return word.equals(QUESTION) || word.equals(ANSWER);
  }
}
