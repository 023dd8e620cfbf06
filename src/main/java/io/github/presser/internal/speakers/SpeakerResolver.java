package io.github.presser.internal.speakers;

import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Evidence.Basis;
import io.github.presser.Gender;
import io.github.presser.Mention;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says who the source of each attribution is. Immutable and thread-safe.
 *
 * <p>The attributions are taken in the order in which a reader meets their sources, each with what the {@link
 * Discourse} holds at that point. Where the article does not tell, there is no speaker: a wrong name costs more than a
 * gap.
 */
public final class SpeakerResolver {

  /** A pronoun's antecedent must be this far ahead of the next; 0.5 is a tie. */
  private static final double LEAST_MARGIN = 0.54;

  /** How far ahead of the next the one must be whom a description stands for that the article gives nobody. */
  private static final double EPITHET_MARGIN = 0.7;

  /** The margin from which a pronoun that is no source is worth showing as a mention. */
  private static final double SURE_MARGIN = 0.7;

  /** What it takes off a candidate for a pronoun that the quoted words name them, as people seldom name themselves. */
  private static final double SPEAKS_OF_SELF = 0.45;

  private final Roster roster;

  public SpeakerResolver(Roster roster) {
    this.roster = roster;
  }

  /**
   * Resolves the sources of one article, in text order.
   *
   * @param year when it was published, if that is known: who on the roster held an office then
   */
  public Resolution resolve(
      AnnotatedText text, List<Profile> profiles, List<Attribution> attributions, OptionalInt year) {
    return new Reading(text, new Cast(text, profiles), attributions, year).resolve();
  }

  /** One article while it is read. */
  private final class Reading {

    private final AnnotatedText text;
    private final Lexicon lexicon;
    private final Cast cast;
    private final Roles roles;
    private final SourceReader reader;
    private final Discourse discourse;
    private final List<Attribution> attributions;
    private final Answer[] answers;

    Reading(AnnotatedText text, Cast cast, List<Attribution> attributions, OptionalInt year) {
      this.text = text;
      this.lexicon = text.lexicon();
      this.cast = cast;
      this.attributions = attributions;
      this.roles = new Roles(text.lexicon(), cast, roster, year);
      this.reader = new SourceReader(text, cast);
      this.discourse = new Discourse(text, cast, roles, attributions);
      this.answers = new Answer[attributions.size()];
    }

    Resolution resolve() {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < attributions.size(); i++) {
        order.add(i);
      }
      order.sort(Comparator.comparingInt(i -> anchor(attributions.get(i))));
      for (int i : order) {
        Attribution a = attributions.get(i);
        answers[i] = a.source().isPresent() ? bySource(a, a.source().get()) : withoutSource(i);
      }
      leadUp();
      discourse.advance(text.tokens().size());
      discourse.refer(SURE_MARGIN);
      return result();
    }

    private Answer withoutSource(int i) {
      Attribution a = attributions.get(i);
      discourse.advance(a.begin());
      Answer answer = sameSpeaker(a);
      if (a.kind() == Quotation.Kind.DIRECT) {
        // Whoever said this may be the one that the next "he" stands for.
        discourse.spoke(answer.who(), a.begin(), answer.who().size() > 1, true, "");
      }
      return answer;
    }

    /** Gives the quotations that are left without a speaker that of the one that they lead up to. */
    private void leadUp() {
      for (int i = answers.length - 1; i >= 0; i--) {
        if (answers[i].basis() == Basis.NO_SOURCE) {
          answers[i] = sameSpeaker(attributions.get(i));
        }
      }
    }

    /** The speaker of the attribution that this one goes on from or leads up to, if it can be this one's. */
    private Answer sameSpeaker(Attribution a) {
      Answer none = Answer.none(Basis.NO_SOURCE, Explanations.noSource());
      if (a.sameSpeakerAs().isEmpty() || answers[a.sameSpeakerAs().getAsInt()] == null) {
        return none;
      }
      int other = a.sameSpeakerAs().getAsInt();
      List<Integer> who = answers[other].who();
      if (who.isEmpty() || ruledOut(a).stream().anyMatch(who::contains) || who.size() > 1 && saysI(a)) {
        return none;
      }
      boolean marks = attributions.get(other).kind() != Quotation.Kind.INDIRECT;
      return new Answer(who, answers[other].confidence() * (marks ? 0.92 : 0.75), Basis.CONTINUATION,
          Explanations.continuation(names(who)));
    }

    private boolean saysI(Attribution a) {
      return IntStream.range(a.begin(), a.contentEnd())
          .anyMatch(i -> token(i).text().equals("I") || token(i).lower().equals("my"));
    }

    private int anchor(Attribution a) {
      return a.source().orElse(a.content().get(0)).begin();
    }

    private Resolution result() {
      int[] position = new int[cast.size()];
      List<Entity> entities = cast.entities(position);
      List<Quotation> quotations = new ArrayList<>();
      List<Entity> byMember = IntStream.of(position).mapToObj(entities::get).toList();
      for (int i = 0; i < answers.length; i++) {
        String id = "q" + (i + 1);
        Attribution outer = attributions.get(i);
        List<Quotation> inner = new ArrayList<>();
        for (Attribution a : outer.inner()) {
          Answer answer = inside(outer, answers[i], a, byMember.size());
          inner.add(quotation(id + "." + (inner.size() + 1), a, answer, byMember, List.of()));
        }
        quotations.add(quotation(id, outer, answers[i], byMember, inner));
      }
      return new Resolution(entities, quotations);
    }

    private Quotation quotation(
        String id, Attribution a, Answer answer, List<Entity> byMember, List<Quotation> inner) {
      List<Speaker> speakers =
          answer.who().stream().map(who -> new Speaker(byMember.get(who), answer.confidence())).toList();
      return new Quotation(id, a.kind(), text.spansOf(a.content()), a.passages().stream().map(Passage::span).toList(),
          a.cue().map(text::spanOf), a.source().map(text::spanOf), speakers,
          new Evidence(answer.basis(), answer.explanation()), inner);
    }

    /**
     * Who speaks inside another's words. What is said there is no part of the article's own flow: it adds nobody to the
     * cast and moves nothing in the discourse, so that only what is plain without it counts.
     *
     * @param teller who speaks in the outer attribution
     * @param known how many of the cast are among the entities
     */
    private Answer inside(Attribution outer, Answer teller, Attribution inner, int known) {
      if (inner.source().isEmpty()) {
        return Answer.none(Basis.NO_SOURCE, Explanations.noSource());
      }
      Source source = reader.read(inner.source().get());
      String words = text.page().words(text.spanOf(inner.source().get()));
      if (source.kind() == Source.Kind.GENERIC) {
        return Answer.none(Basis.UNRESOLVED, Explanations.generic(words));
      }
      if (source.kind() == Source.Kind.NAMES && source.names().stream().allMatch(who -> who < known)) {
        return names(source, words);
      }
      if (source.kind() == Source.Kind.NOMINAL && !source.plural() && !source.bare()) {
        List<Integer> holders = roles.wholly(source.words());
        if (holders.size() == 1 && holders.get(0) < known) {
          return new Answer(holders, 0.9, Basis.NOMINAL, Explanations.role(words, names(holders)));
        }
      }
      if (source.kind() == Source.Kind.PRONOUN && isTeller(source.head(), outer, teller.who())) {
        return new Answer(teller.who(), 0.9 * teller.confidence(),
            teller.who().size() > 1 ? Basis.JOINT : Basis.PRONOUN, Explanations.teller(words, names(teller.who())));
      }
      return Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
    }

    /** Whether a pronoun in somebody's words means them: "I" in marks; "he" in "Roe said he", with nobody between. */
    private boolean isTeller(int pronoun, Attribution outer, List<Integer> tellers) {
      boolean quoted = outer.passages().stream().anyMatch(p -> p.span().contains(token(pronoun).span()));
      switch (token(pronoun).lower()) {
        case "we":
          return quoted && !tellers.isEmpty();
        case "i":
          return quoted && tellers.size() == 1;
        default:
          break;
      }
      int begin = text.sentences().get(text.sentenceIndexOf(pronoun)).begin();
      boolean follows = outer.source().filter(s -> begin <= s.begin() && s.end() <= pronoun).isPresent();
      return follows
          && !quoted
          && Discourse.isThirdPerson(token(pronoun))
          && tellers.size() == 1
          && cast.gender(tellers.get(0)) == Discourse.genderOf(token(pronoun))
          && IntStream.range(begin, pronoun).map(cast::at)
              .allMatch(who -> who == Cast.NOBODY || who == tellers.get(0) || !cast.isPerson(who));
    }

    private Answer bySource(Attribution a, TokenRange range) {
      Source source = reader.read(range);
      Span span = text.spanOf(range);
      int head = source.head();
      discourse.advance(head);
      String words = text.page().words(span);
      Answer answer =
          switch (source.kind()) {
            case NAMES -> names(source, words);
            case PRONOUN -> pronoun(a, source, words);
            case NOMINAL -> source.plural() ? pair(source, words) : nominal(a, source, words, true);
            case BODY -> body(source, words);
            case GENERIC -> Answer.none(Basis.UNRESOLVED, Explanations.generic(words));
          };
      for (int who : answer.who()) {
        if (source.kind() != Source.Kind.NAMES) {
          cast.refer(who, span,
              source.kind() == Source.Kind.PRONOUN ? Mention.Form.PRONOUN : Mention.Form.NOMINAL);
        }
      }
      note(source, answer.who());
      return answer;
    }

    private void note(Source source, List<Integer> who) {
      if (who.isEmpty() && source.kind() == Source.Kind.PRONOUN) {
        return;
      }
      boolean plural = source.plural() || who.size() > 1 || who.size() == 1 && !cast.isPerson(who.get(0));
      discourse.spoke(who, source.head(), plural, source.kind() == Source.Kind.GENERIC,
          token(source.head()).lower());
    }

    private Answer names(Source source, String words) {
      List<Integer> who = source.names();
      if (who.size() > 1) {
        return new Answer(who, 0.9, Basis.JOINT, Explanations.joint(words, names(who)));
      }
      double confidence = cast.isAdded(who.get(0)) ? 0.75 : cast.isPerson(who.get(0)) ? 0.98 : 0.93;
      return new Answer(who, confidence, Basis.NAME,
          Explanations.name(words, names(who)));
    }

    private Answer pronoun(Attribution a, Source source, String words) {
      int at = source.head();
      Token token = token(at);
      if (Discourse.isThirdPerson(token)) {
        Set<Integer> ruledOut = ruledOut(a);
        Discourse.Antecedent found = discourse.pronoun(at, who -> ruledOut.contains(who) ? SPEAKS_OF_SELF : 1);
        return resolved(found, words);
      }
      return switch (token.lower()) {
        case "they", "their", "them" -> resolved(discourse.they(), words);
        case "it", "its" -> {
          Answer back = resolved(discourse.it(), words);
          yield back.who().isEmpty() ? ahead(at, words) : back;
        }
        case "who", "which", "that", "whom" -> relative(a, at, words);
        default -> Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
      };
    }

    /** "While it said so, the Council …": what a clause in front calls "it" may be the main clause's subject. */
    private Answer ahead(int pronoun, String words) {
      Sentence sentence = text.sentences().get(text.sentenceIndexOf(pronoun));
      int begin = sentence.begin();
      if (pronoun != begin + 1 || !lexicon.has(token(begin).lower(), Feature.SUBORDINATOR)) {
        return Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
      }
      for (int i = pronoun; i + 2 < sentence.end(); i++) {
        if (!token(i).text().equals(",")) {
          continue;
        }
        int name = token(i + 1).tag().equals("DT") ? i + 2 : i + 1;
        int who = cast.at(name);
        int verb = who == Cast.NOBODY ? name : cast.nameEnd(name);
        if (who != Cast.NOBODY && !cast.isPerson(who) && verb < sentence.end()
            && token(verb).isFiniteVerb()) {
          return new Answer(List.of(who), 0.75, Basis.PRONOUN, Explanations.ahead(words, cast.name(who)));
        }
      }
      return Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
    }

    private Answer resolved(Discourse.Antecedent found, String words) {
      if (found.who().isEmpty() || found.margin() < LEAST_MARGIN) {
        return Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
      }
      double confidence = Math.min(0.95, 0.4 + 0.6 * found.margin());
      return new Answer(found.who(), confidence, found.who().size() > 1 ? Basis.JOINT : Basis.PRONOUN,
          Explanations.pronoun(words, names(found.who()), found));
    }

    /** The antecedent of "who" is the phrase right before it, or the one that this phrase describes. */
    private Answer relative(Attribution a, int at, String words) {
      int begin = text.sentences().get(text.sentenceIndexOf(at)).begin();
      boolean human = token(at).lower().startsWith("who");
      Source source = reader.before(begin, at, human);
      if (source.kind() == Source.Kind.NOMINAL && !source.plural() && source.words().size() > 1) {
        return nominal(a, source, words, false);
      }
      if (source.kind() != Source.Kind.NAMES || human && !source.names().stream().allMatch(cast::isPerson)) {
        return Answer.none(Basis.UNRESOLVED, Explanations.generic(words));
      }
      return new Answer(source.names(), 0.85, source.names().size() > 1 ? Basis.JOINT : Basis.PRONOUN,
          Explanations.relative(words, names(source.names())));
    }

    /**
     * @param epithet whether it may be another name for whoever was mentioned last
     */
    private Answer nominal(Attribution a, Source source, String words, boolean epithet) {
      Set<Integer> ruledOut = ruledOut(a);
      List<Roles.Match> matches = roles.match(source.words()).stream()
          .filter(m -> !ruledOut.contains(m.who()) && mayMean(source, m.who())).toList();
      Optional<Roles.Fit> best = matches.stream().map(Roles.Match::fit).max(Comparator.naturalOrder());
      List<Integer> who =
          matches.stream().filter(m -> m.fit() == best.get()).map(Roles.Match::who).distinct().toList();
      if (source.bare() && best.isPresent() && best.get() != Roles.Fit.WHOLLY) {
        return Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
      }
      if (best.isPresent() && who.size() == 1) {
        double confidence =
            switch (best.get()) {
              case WHOLLY -> 0.9;
              case PARTLY -> 0.75;
              default -> 0.65;
            };
        return new Answer(who, confidence, Basis.NOMINAL, Explanations.role(words, names(who)));
      }
      if (who.size() > 1) {
        OptionalInt foremost = discourse.foremost(who);
        if (foremost.isPresent()) {
          List<Integer> one = List.of(foremost.getAsInt());
          return new Answer(one, 0.7, Basis.NOMINAL, Explanations.latestRole(words, names(one)));
        }
      }
      Gender gender = Discourse.gender(token(source.head()).lower());
      if (source.words().size() == 1 && gender != Gender.UNKNOWN) {
        if (reader.isSomebodyNew(source)) {
          return Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
        }
        return resolved(discourse.person(gender), words);
      }
      if (epithet && who.isEmpty() && reader.isEpithet(source)) {
        Set<Integer> spokenOf = named(a.content());
        Discourse.Antecedent found = discourse.described(
            w -> spokenOf.contains(w) || roles.holdsAnother(w, source.words()) ? 0 : 1);
        if (found.who().size() == 1 && found.margin() >= EPITHET_MARGIN) {
          return new Answer(found.who(), 0.5 + 0.3 * found.margin(), Basis.NOMINAL,
              Explanations.pronoun(words, names(found.who()), found));
        }
      }
      List<Roster.Member> members = roles.onRoster(source.words());
      if (who.isEmpty() && members.size() == 1) {
        List<Integer> one = List.of(cast.summon(members.get(0)));
        return new Answer(one, 0.85, Basis.NOMINAL, Explanations.roster(words, names(one)));
      }
      return Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
    }

    /**
     * Whether a description whose words fit can mean them here. One noun alone, "the director", says too little of
     * somebody whom the article has not yet named, unless it is a headline's "director"; "his lawyer" is no lawyer whom
     * it calls another's.
     */
    private boolean mayMean(Source source, int who) {
      if (source.words().size() == 1 && !source.bare()
          && !cast.isMentionedBefore(who, token(source.head()).span().begin())) {
        return false;
      }
      int first = source.head() - source.words().size() + 1;
      if (first < 0 || !Discourse.isThirdPerson(token(first))) {
        return true;
      }
      List<String> owned = cast.roles(who).stream().filter(role -> role.contains("'s ")).toList();
      List<Integer> owner = discourse.pronoun(first, w -> 1).who();
      return owned.isEmpty()
          || owner.size() == 1 && owned.stream().anyMatch(role -> role.contains(cast.lastName(owner.get(0)) + "'s "));
    }

    /** "both ministers", "the two top diplomats", "the pair". */
    private Answer pair(Source source, String words) {
      List<String> description = new ArrayList<>(source.words());
      description.removeIf(w -> w.equals("both") || w.equals("two") || w.equals("three"));
      int count = source.words().contains("three") ? 3 : 2;
      List<Integer> holders = List.of();
      if (!description.isEmpty()) {
        int last = description.size() - 1;
        description.set(last, singular(description.get(last)));
        Set<Integer> known = new HashSet<>(discourse.recent(40));
        List<List<Integer>> choices = new ArrayList<>();
        List<List<Integer>> all = List.of(roles.wholly(description), roles.sharing(description));
        all.forEach(choice -> choices.add(choice.stream().filter(known::contains).toList()));
        if (known.stream().filter(cast::isPerson).count() < count) {
          choices.addAll(all);
        }
        holders = choices.stream().filter(c -> c.size() == count).findFirst().orElse(List.of());
      }
      if (holders.size() == count) {
        return new Answer(holders, 0.85, Basis.JOINT, Explanations.joint(words, names(holders)));
      }
      Optional<List<Integer>> together =
          discourse.together(6, who -> who.size() == count && who.stream().allMatch(cast::isPerson));
      List<Integer> speakers = discourse.speakers(12);
      List<Integer> near = discourse.recent(2).stream().filter(cast::isPerson).toList();
      List<Integer> latest = speakers.size() == count ? speakers : near.size() == count ? near : List.of();
      List<Integer> who = together.orElse(latest);
      return who.isEmpty()
          ? Answer.none(Basis.UNRESOLVED, Explanations.unclear(words))
          : new Answer(who, 0.75, Basis.JOINT, Explanations.joint(words, names(who)));
    }

    private String singular(String word) {
      return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y"
          : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "the campaign", "the newspaper": a body named before. */
    private Answer body(Source source, String words) {
      String head = token(source.head()).lower();
      int first = source.head() - source.words().size() + 1;
      if (first >= 0 && Discourse.isThirdPerson(token(first)) && source.words().size() == 2
          && lexicon.has(head, Feature.RETINUE)) {
        Discourse.Antecedent owner = discourse.pronoun(first, who -> 1);
        if (owner.who().size() == 1 && owner.margin() >= LEAST_MARGIN) {
          return ofOwner(owner.who().get(0), source, words, 0.5 + 0.4 * owner.margin());
        }
      }
      List<Integer> recent = discourse.recent(12).stream().filter(who -> !cast.isPerson(who)).toList();
      for (int who : recent) {
        List<String> name = Arrays.asList(cast.name(who).toLowerCase(Locale.ROOT).split(" "));
        if (name.size() > 1 && name.containsAll(source.words())) {
          return new Answer(List.of(who), 0.8, Basis.NOMINAL, Explanations.body(words, names(List.of(who))));
        }
      }
      List<Integer> near = discourse.recent(3).stream().filter(cast::isOrganisation).toList();
      List<Integer> spoke = discourse.speakers(3).stream().filter(cast::isOrganisation).toList();
      if (source.words().size() == 1 && lexicon.has(head, Feature.FIRM) && (near.size() == 1 || spoke.size() == 1)) {
        List<Integer> who = spoke.size() == 1 ? spoke : near;
        return new Answer(who, 0.65, Basis.NOMINAL, Explanations.body(words, names(who)));
      }
      return Answer.none(Basis.UNRESOLVED, Explanations.unclear(words));
    }

    /** "her campaign" speaks as the body that the article would call the Roe campaign. */
    private Answer ofOwner(int owner, Source source, String words, double confidence) {
      String name = cast.name(owner);
      String body = name.substring(name.lastIndexOf(' ') + 1) + " " + token(source.head()).text();
      List<Integer> who = List.of(cast.body(body));
      return new Answer(who, Math.min(0.85, confidence), Basis.NOMINAL, Explanations.owned(words, names(who)));
    }

    /** Those whom the content speaks of as of somebody else, so that they can hardly be its speaker. */
    private Set<Integer> ruledOut(Attribution a) {
      Set<Integer> out = named(a.passages().stream().flatMap(p -> text.tokensIn(p.span()).stream()).toList());
      out.removeIf(who -> !cast.isPerson(who));
      return out;
    }

    /** Those whom the tokens name. */
    private Set<Integer> named(List<TokenRange> ranges) {
      Set<Integer> named = new HashSet<>();
      for (TokenRange range : ranges) {
        range.stream().map(cast::at).filter(who -> who != Cast.NOBODY).forEach(named::add);
      }
      return named;
    }

    private List<String> names(List<Integer> who) {
      return who.stream().map(cast::name).toList();
    }

    private Token token(int i) {
      return text.tokens().get(i);
    }
  }

  /** Who speaks, how surely and why. */
  private record Answer(List<Integer> who, double confidence, Basis basis, String explanation) {
    static Answer none(Basis basis, String explanation) {
      return new Answer(List.of(), 0, basis, explanation);
    }
  }
}
