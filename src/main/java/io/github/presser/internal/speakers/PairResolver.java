package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.OfficeReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says whom "both ministers", "the two top diplomats" and "the couple" mean. For one article. */
final class PairResolver {

  /** How far back, in sentences, the two may have been named one by one, and together. */
  private static final int REACH = 40;
  private static final int TOGETHER = 6;
  private static final int SPOKE = 12;

  private final Context context;
  private final OfficeReader offices;
  private final Lemmas lemmas = new Lemmas();

  PairResolver(Context context) {
    this.context = context;
    this.offices = new OfficeReader(context.lexicon());
  }

  Answer resolve(Source source, String words) {
    List<String> description = new ArrayList<>(source.words());
    int count = 2;
    for (String word : source.words()) {
      List<String> number = context.lexicon().related(word, Relation.NUMBER);
      if (!number.isEmpty() || word.equals("both")) {
        count = number.contains("3") ? 3 : 2;
        description.remove(word);
      }
    }
    boolean bodies = isOfBodies(description);
    boolean firms = isOfFirms(description);
    List<Integer> holders = holders(description, count);
    if (!holders.isEmpty()) {
      return new Answer(holders, 0.85, Basis.JOINT, Explanations.joint(words, context.names(holders)));
    }
    List<Integer> who = firms ? bodiesTogether(count) : together(count, bodies);
    return who.isEmpty() ? Answer.unclear(words)
        : new Answer(who, 0.75, Basis.JOINT, Explanations.joint(words, context.names(who)));
  }

  /** Those who each hold the office, if they are as many as asked for; empty otherwise. */
  private List<Integer> holders(List<String> description, int count) {
    if (description.isEmpty() || isCouple(description)) {
      return List.of();
    }
    int last = description.size() - 1;
    description.set(last, lemmas.ofNoun(description.get(last)));
    Optional<Office> office = offices.read(description);
    if (office.isEmpty()) {
      return List.of();
    }
    Set<Integer> known = new HashSet<>(context.discourse().recent(REACH));
    List<List<Integer>> all =
        List.of(context.offices().wholly(office.get()), context.offices().sharing(office.get()));
    List<List<Integer>> choices = new ArrayList<>();
    all.forEach(choice -> choices.add(choice.stream().filter(known::contains).toList()));
    if (known.stream().filter(context.cast()::isPerson).count() < count) {
      choices.addAll(all);
    }
    return choices.stream().filter(c -> c.size() == count).findFirst().orElse(List.of());
  }

  private boolean isCouple(List<String> description) {
    return context.lexicon().has(description.get(description.size() - 1), Feature.COUPLE);
  }

  /** Whether it is a noun for bodies as well as for people: "the two sides". */
  private boolean isOfBodies(List<String> description) {
    return !description.isEmpty()
        && context.lexicon().has(description.get(description.size() - 1), Feature.PAIR_OF_BODIES);
  }

  /** Whether it is a noun for bodies alone: "the two companies". */
  private boolean isOfFirms(List<String> description) {
    return !description.isEmpty()
        && context.lexicon().has(lemmas.ofNoun(description.get(description.size() - 1)), Feature.FIRM);
  }

  /** The bodies that were named together last, or the only ones just named. */
  private List<Integer> bodiesTogether(int count) {
    return namedTogether(count, context.cast()::isOrganisation)
        .orElseGet(() -> justNamed(count, 1, context.cast()::isOrganisation));
  }

  /**
   * The people who were named together last, or the only ones who have spoken, or the only ones just named; the first
   * alone where bodies may be meant as well.
   */
  private List<Integer> together(int count, boolean bodies) {
    Cast cast = context.cast();
    Optional<List<Integer>> together = namedTogether(count, cast::isPerson);
    if (bodies) {
      return together.orElse(List.of());
    }
    List<Integer> speakers = context.discourse().speakers(SPOKE);
    boolean spoke = speakers.size() == count && speakers.stream().allMatch(cast::isPerson);
    return together.orElseGet(() -> spoke && context.applies(SpeakerRule.PAIR_OF_SPEAKERS) ? speakers
        : justNamed(count, 2, cast::isPerson));
  }

  /** Those who were named together last, if they are as many as asked for and all of a kind. */
  private Optional<List<Integer>> namedTogether(int count, Predicate<Integer> kind) {
    return context.applies(SpeakerRule.PAIR_NAMED_TOGETHER)
        ? context.discourse().together(TOGETHER, who -> who.size() == count && who.stream().allMatch(kind))
        : Optional.empty();
  }

  /** All of a kind whom the last sentences name, if they are as many as asked for; empty otherwise. */
  private List<Integer> justNamed(int count, int sentences, Predicate<Integer> kind) {
    List<Integer> near = context.discourse().recent(sentences).stream().filter(kind).toList();
    return near.size() == count && context.applies(SpeakerRule.PAIR_JUST_NAMED) ? near : List.of();
  }
}
