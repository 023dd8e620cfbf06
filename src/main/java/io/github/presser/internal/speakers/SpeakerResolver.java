package io.github.presser.internal.speakers;

import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Evidence.Basis;
import io.github.presser.Mention;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.Confidences;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.quotations.Acts;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Says who the source of each attribution is. Immutable and thread-safe.
 *
 * <p>The attributions are taken in the order in which a reader meets their sources, each with what the {@link
 * Discourse} holds at that point, and given to the resolver for their kind of source. Where the article does not tell,
 * there is no speaker: a wrong name costs more than a gap.
 */
public final class SpeakerResolver {

  /** How likely at most a document's words are those of whom it is from. */
  private static final double OF_DOCUMENT = 0.85;

  private final Roster roster;
  private final Ranker.Source ranker;

  /** Makes a resolver for a roster that chooses by a trained model. */
  public SpeakerResolver(Roster roster, SpeakerModel model) {
    this(roster, (features, cast) -> new LearntRanker(model, features));
  }

  SpeakerResolver(Roster roster, Ranker.Source ranker) {
    this.roster = roster;
    this.ranker = ranker;
  }

  /**
   * Resolves the sources of one article, in text order.
   *
   * @param year when it was published, if that is known: who on the roster held an office then
   */
  public Resolution resolve(
      AnnotatedText text, List<Profile> profiles, List<Attribution> attributions, OptionalInt year) {
    Interruption.check();
    return new Run(new Context(text, profiles, roster, year, ranker), attributions).resolve();
  }

  /** One article on its way. */
  private static final class Run {

    private final Context context;
    private final List<Attribution> attributions;
    private final Answer[] answers;
    private final Acts acts;
    private final ContinuationResolver continuations;
    private final SurroundingsResolver surroundings;
    private final Addressees addressees;
    private final DescriptionResolver descriptions;
    private final DiscourseReader reader;
    private final PronounResolver pronouns;
    private final PairResolver pairs;
    private final BodyResolver bodies;
    private final NamedNextResolver next;

    Run(Context context, List<Attribution> attributions) {
      this.context = context;
      this.attributions = attributions;
      this.answers = new Answer[attributions.size()];
      this.acts = new Acts(context.text());
      this.continuations = new ContinuationResolver(context, attributions);
      this.surroundings = new SurroundingsResolver(context, attributions);
      this.addressees = new Addressees(context);
      this.descriptions = new DescriptionResolver(context);
      this.reader = new DiscourseReader(context, descriptions, attributions);
      this.pronouns = new PronounResolver(context, descriptions, reader);
      this.pairs = new PairResolver(context);
      this.bodies = new BodyResolver(context);
      this.next = new NamedNextResolver(context, attributions);
    }

    Resolution resolve() {
      IntStream.range(0, attributions.size()).boxed()
          .sorted(Comparator.comparingInt(i -> anchor(attributions.get(i))))
          .forEach(this::answer);
      leadUp();
      surroundings.resolve(answers);
      Answer[] settled = answers.clone();
      IntStream.range(0, answers.length).forEach(i -> answers[i] = continuations.repeat(i, settled));
      reader.advance(context.text().tokens().size());
      reader.addMentions();
      return result();
    }

    /** Gives the quotations that are left without a speaker that of the one that they lead up to. */
    private void leadUp() {
      for (int i = answers.length - 1; i >= 0; i--) {
        if (answers[i].basis() == Basis.NO_SOURCE) {
          answers[i] = continuations.resolve(attributions.get(i), answers);
        }
      }
    }

    private static int anchor(Attribution a) {
      return a.source().orElse(a.content().get(0)).begin();
    }

    private void answer(int i) {
      Interruption.check();
      Attribution a = attributions.get(i);
      if (a.source().isPresent()) {
        answers[i] = bySource(a, a.source().get());
        return;
      }
      reader.advance(a.begin());
      answers[i] = continuations.resolve(a, answers);
      if (!answers[i].isOpen()) {
        context.discourse().mention(answers[i].who(), Prominence.SPEAKER, false);
      }
    }

    private Answer bySource(Attribution a, TokenRange range) {
      boolean addressed = addressees.isAddressee(a);
      Source source = addressed ? addressees.agent(a) : context.sources().read(range, a.cue());
      Span span = context.text().spanOf(range);
      reader.advance(source.head());
      String words = context.text().page().words(span);
      Answer named =
          switch (source.kind()) {
            case NAMES -> NameResolver.resolve(context, source, words);
            case PRONOUN -> pronouns.resolve(a, source, words);
            case NOMINAL -> source.plural() ? pairs.resolve(source, words)
                : descriptions.resolve(Optional.of(a), source, words);
            case BODY -> addressees.isHearer(a) ? Answer.generic(words) : bodies.resolve(a, source, words);
            case GENERIC -> Answer.generic(words);
          };
      Answer told = named.isOpen() && !addressed ? next.resolve(a, source, words) : named;
      Answer answer = source.writing() ? told.atMost(OF_DOCUMENT) : told.isOpen() ? named : told;
      if (source.kind() != Source.Kind.NAMES) {
        Mention.Form form = source.kind() == Source.Kind.PRONOUN ? Mention.Form.PRONOUN : Mention.Form.NOMINAL;
        Span meant = source.writing() ? context.text().spanOf(source.begin(), source.head() + 1) : span;
        answer.who().forEach(who -> context.cast().refer(who, meant, form));
      }
      if (!addressed && !addressees.isAgent(a)) {
        note(source, range, answer);
      }
      return answer;
    }

    private void note(Source source, TokenRange range, Answer answer) {
      if (!answer.isOpen()) {
        context.discourse().mention(answer.who(), Prominence.SPEAKER, false);
      } else if (source.kind() != Source.Kind.PRONOUN) {
        // Whoever could not be told may yet be one of those named; who is nobody in particular is not.
        boolean anybody = source.kind() == Source.Kind.GENERIC;
        reader.advance(range.end()); // whose aide it is who speaks is named before they do
        context.discourse().nameless(anybody ? Prominence.NAMELESS_SPEAKER : Prominence.OBJECT, false,
            source.plural(), !source.plural(),
            context.lexicon().roleGender(context.token(source.head()).lower()));
      }
    }

    private Resolution result() {
      int[] position = new int[context.cast().size()];
      List<Entity> entities = context.cast().entities(position);
      List<Entity> byMember = IntStream.of(position).mapToObj(entities::get).toList();
      InnerResolver inside = new InnerResolver(context, byMember.size());
      List<Quotation> quotations = new ArrayList<>();
      for (int i = 0; i < answers.length; i++) {
        String id = "q" + (i + 1);
        Attribution outer = attributions.get(i);
        List<Quotation> inner = new ArrayList<>();
        for (Attribution a : outer.inner()) {
          Answer answer = inside.resolve(outer, answers[i], a);
          inner.add(quotation(id + "." + (inner.size() + 1), a, answer, byMember, List.of()));
        }
        quotations.add(quotation(id, outer, answers[i], byMember, inner));
      }
      return new Resolution(entities, quotations);
    }

    private Quotation quotation(
        String id, Attribution a, Answer answer, List<Entity> byMember, List<Quotation> inner) {
      double confidence = Confidences.rounded(answer.confidence());
      List<Speaker> speakers =
          answer.who().stream().map(who -> new Speaker(byMember.get(who), confidence)).toList();
      AnnotatedText text = context.text();
      return new Quotation(id, a.kind(), acts.of(a, attributions), Confidences.rounded(a.confidence()),
          text.spansOf(a.content()),
          a.passages().stream().map(Passage::span).toList(),
          a.cue().map(text::spanOf), a.source().map(text::spanOf), speakers,
          new Evidence(answer.basis(), answer.explanation()), inner);
    }
  }
}
