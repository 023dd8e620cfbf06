package io.github.presser.internal.quotations;

import io.github.presser.Paragraph;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answers of an interview that have no label: a paragraph in marks under a question, or the paragraphs between
 * two questions, most of which say "I". They are the one person's whom the article names before, or names most.
 */
final class Answers {

  /** So many questions with an answer in marks below are an interview. */
  private static final int FEWEST_IN_MARKS = 2;

  /** So many questions without a label; other articles ask as well, "Why now?". */
  private static final int FEWEST_QUESTIONS = 3;

  /** So many questions with an answer right below, half of which say "I". */
  private static final int FEWEST_ANSWERED = 2;

  /** A longer paragraph that ends in a question is no question. */
  private static final int LONGEST_QUESTION = 60;

  private final AnnotatedText text;
  private final LayoutWords words;
  private final PeopleNamed people;

  Answers(AnnotatedText text, LayoutWords words, PeopleNamed people) {
    this.text = text;
    this.words = words;
    this.people = people;
  }

  /** The answers to questions that no label marks, by the index of their paragraph; empty when there are too few. */
  Map<Integer, Candidate> find(List<Segment> paragraphs) {
    Set<Integer> questions = new TreeSet<>();
    List<Segment> inMarks = new ArrayList<>();
    for (int p = 0; p + 1 < paragraphs.size(); p++) {
      if (isQuestion(paragraphs.get(p)) && paragraphs.get(p).size() <= LONGEST_QUESTION) {
        questions.add(p);
        if (words.isWhollyQuoted(paragraphs.get(p + 1))) {
          inMarks.add(paragraphs.get(p + 1));
        }
      }
    }
    if (inMarks.size() >= FEWEST_IN_MARKS) {
      return credited(inMarks, firstOf(questions, paragraphs));
    }
    return questions.size() >= FEWEST_QUESTIONS ? between(paragraphs, questions) : Map.of();
  }

  /**
   * The paragraphs between questions, and the one under the last.
   *
   * @param questions the indices of the questions
   * @return the answers by the index of their paragraph; empty when few of them say "I"
   */
  Map<Integer, Candidate> between(List<Segment> paragraphs, Set<Integer> questions) {
    List<Segment> answers = new ArrayList<>();
    int answered = 0;
    int speaking = 0;
    int last = questions.stream().max(Integer::compare).orElse(-1);
    boolean asked = false;
    for (int p = 0; p < paragraphs.size() && p <= last + 1; p++) {
      Segment paragraph = paragraphs.get(p);
      if (!questions.contains(p) && asked && isBody(paragraph)) {
        answers.add(paragraph);
        boolean first = questions.contains(p - 1);
        answered += first ? 1 : 0;
        speaking += first && words.saysI(paragraph) ? 1 : 0;
      }
      asked |= questions.contains(p);
    }
    return answered >= FEWEST_ANSWERED && 2 * speaking >= answered
            && text.rules().apply(QuotationRule.ANSWERS_SAY_I)
        ? credited(answers, firstOf(questions, paragraphs)) : Map.of();
  }

  private static Segment firstOf(Set<Integer> questions, List<Segment> paragraphs) {
    return paragraphs.get(Collections.min(questions));
  }

  /** The answers as those of whom the article is about before the first question. */
  private Map<Integer, Candidate> credited(List<Segment> answers, Segment question) {
    Map<Integer, Candidate> candidates = new HashMap<>();
    people.foremostBefore(question.begin()).ifPresent(
        asked -> answers.forEach(answer -> candidates.put(answer.paragraph(), words.credited(answer, asked))));
    return candidates;
  }

  /** Whether a paragraph asks, and nobody else is said to: it ends in a question, without marks. */
  private boolean isQuestion(Segment paragraph) {
    return text.tokens().get(paragraph.end() - 1).text().equals("?") && words.isWithoutMarks(paragraph);
  }

  private boolean isBody(Segment paragraph) {
    return text.page().paragraphs().get(paragraph.paragraph()).role() == Paragraph.Role.BODY;
  }
}
