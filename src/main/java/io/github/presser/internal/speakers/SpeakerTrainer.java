package io.github.presser.internal.speakers;

import io.github.presser.Roster;
import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.evaluation.PeopleNames;
import io.github.presser.internal.learning.ConditionalLogitTrainer;
import io.github.presser.internal.learning.ConditionalLogitTrainer.Example;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Trains a {@link SpeakerModel} on articles whose speakers people have marked. Each article is resolved as it would be
 * read, but for the sources whose speakers are known: there the right answer is given, and what there was to choose
 * from is learnt from. What words of the running text stand for, which nobody has marked, is told by a model that was
 * trained so before. The same articles in the same order give the same model, bit for bit. Not thread-safe.
 */
public final class SpeakerTrainer {

  private static final ConditionalLogitTrainer.Settings SETTINGS = new ConditionalLogitTrainer.Settings(10, 300, 0.3);

  /** How sure the reader is of an answer that people gave, and of whoever was the last subject. */
  private static final double KNOWN = 0.95;
  private static final double GUESSED = 0.7;

  private record Lesson(
      AnnotatedText text, List<Profile> profiles, List<Attribution> attributions, List<GoldAttribution> gold) {}

  private final List<Lesson> lessons = new ArrayList<>();

  /** Adds an article to learn from: what the steps before found, and what people marked. */
  public void add(
      AnnotatedText text, List<Profile> profiles, List<Attribution> attributions, List<GoldAttribution> gold) {
    lessons.add(new Lesson(text, profiles, attributions, gold));
  }

  /**
   * Trains on the articles added so far.
   *
   * @throws IllegalArgumentException if they hold nothing to learn from
   */
  public SpeakerModel train() {
    SpeakerModel first = train(examples(Optional.empty()));
    return train(examples(Optional.of(first)));
  }

  private static SpeakerModel train(List<Example> examples) {
    return new SpeakerModel(ConditionalLogitTrainer.train(examples, SpeakerModel.SIZE, SETTINGS));
  }

  private List<Example> examples(Optional<SpeakerModel> before) {
    List<Example> examples = new ArrayList<>();
    for (Lesson lesson : lessons) {
      new SpeakerResolver(Roster.none(), (features, cast) -> new Teacher(lesson, features, cast, before, examples))
          .resolve(lesson.text, lesson.profiles, lesson.attributions, OptionalInt.empty());
    }
    return examples;
  }

  /** Gives the right answers and notes what there was to choose from. */
  private static final class Teacher implements Ranker {

    private final Lesson lesson;
    private final SpeakerFeatures features;
    private final Cast cast;
    private final Optional<SpeakerModel> before;
    private final List<Example> examples;

    Teacher(Lesson lesson, SpeakerFeatures features, Cast cast, Optional<SpeakerModel> before, List<Example> examples) {
      this.lesson = lesson;
      this.features = features;
      this.cast = cast;
      this.before = before;
      this.examples = examples;
    }

    @Override
    public Antecedent choose(Question question, List<Contender> candidates) {
      Optional<List<String>> speakers = question.attribution().flatMap(this::speakers);
      if (speakers.isEmpty()) {
        return before.map(model -> new LearntRanker(model, features).choose(question, candidates))
            .orElseGet(() -> lastSubject(candidates));
      }
      int right = right(candidates, speakers.get());
      if (right < candidates.size() || speakers.get().isEmpty() || isNamed(question, speakers.get())) {
        examples.add(new Example(
            SpeakerModel.alternatives(question, candidates, features.rows(question, candidates)), right));
      }
      return right == candidates.size() || candidates.get(right).isNameless() ? Antecedent.NONE
          : antecedent(candidates.get(right), KNOWN);
    }

    private static Antecedent lastSubject(List<Contender> candidates) {
      return candidates.stream().filter(c -> c.foreground().isPresent()).findFirst()
          .filter(c -> !c.isNameless()).map(c -> antecedent(c, GUESSED)).orElse(Antecedent.NONE);
    }

    private static Antecedent antecedent(Contender c, double probability) {
      return new Antecedent(c.who(), probability, c.last(), Reason.MENTION);
    }

    /** Which of the candidates people marked; their number when it is none of them. */
    private int right(List<Contender> candidates, List<String> speakers) {
      return IntStream.range(0, candidates.size()).filter(i -> isMarked(candidates.get(i), speakers)).findFirst()
          .orElse(candidates.size());
    }

    private boolean isMarked(Contender c, List<String> speakers) {
      return c.isNameless() ? speakers.isEmpty()
          : PeopleNames.same(c.who().stream().map(cast::name).toList(), speakers)
              || c.isOne() && speakers.size() == 1 && cast.isCalled(c.one(), speakers.get(0));
    }

    /**
     * Whether somebody is marked whom the article names elsewhere; if not, or if it is the source that names them, a
     * step before has gone wrong and there is nothing to learn here.
     */
    private boolean isNamed(Question question, List<String> speakers) {
      Set<String> source = new HashSet<>();
      question.attribution().flatMap(Attribution::source).ifPresent(range -> range.stream()
          .forEach(i -> source.add(lesson.text.tokens().get(i).lower())));
      boolean inSource =
          speakers.stream().flatMap(name -> Arrays.stream(Lexicon.lower(name).split(" "))).anyMatch(source::contains);
      return !inSource && IntStream.range(0, cast.size()).mapToObj(who -> List.of(cast.name(who)))
          .anyMatch(who -> speakers.stream().anyMatch(name -> PeopleNames.same(who, List.of(name))));
    }

    /** Whom people marked as the speakers of an attribution; empty when they did not, or were not sure. */
    private Optional<List<String>> speakers(Attribution a) {
      BitSet content = tokens(a.content());
      BitSet source = tokens(a.source().stream().toList());
      double best = 0;
      Optional<List<String>> speakers = Optional.empty();
      for (GoldAttribution marked : lesson.gold) {
        BitSet said = inTokens(marked.content());
        BitSet common = (BitSet) said.clone();
        common.and(content);
        boolean touches = marked.source().isEmpty() || inTokens(marked.source()).intersects(source);
        if (touches && 2 * common.cardinality() >= said.cardinality()) {
          int all = said.cardinality() + content.cardinality() - common.cardinality();
          double likeness = (double) common.cardinality() / Math.max(1, said.cardinality())
              + (double) common.cardinality() / Math.max(1, all);
          if (likeness > best) {
            best = likeness;
            speakers = marked.speakers();
          }
        }
      }
      return speakers;
    }

    private static BitSet tokens(List<TokenRange> ranges) {
      BitSet set = new BitSet();
      ranges.forEach(range -> set.set(range.begin(), range.end()));
      return set;
    }

    private BitSet inTokens(List<Span> spans) {
      BitSet set = new BitSet();
      spans.forEach(span -> lesson.text.tokensIn(span).ifPresent(range -> set.set(range.begin(), range.end())));
      return set;
    }
  }
}
