package io.github.presser.internal.speakers;

import io.github.presser.Entity;
import io.github.presser.Gender;
import io.github.presser.Mention;
import io.github.presser.Organisation;
import io.github.presser.Person;
import io.github.presser.Place;
import io.github.presser.Quotation;
import io.github.presser.Quotation.Kind;
import io.github.presser.Roster;
import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.OfficeReader;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An article made by hand, with its names and attributions given, so that only the resolver is under test. */
final class Scene {

  private static final SpeakerModel MODEL = SpeakerModel.standard();

  private final AnnotatedText text;
  private final List<Profile> profiles = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private Roster roster = Roster.none();
  private OptionalInt year = OptionalInt.empty();

  Scene(String tagged) {
    text = TaggedText.of(tagged);
  }

  Scene roster(Roster roster) {
    this.roster = roster;
    return this;
  }

  /** When the article was published. */
  Scene in(int year) {
    this.year = OptionalInt.of(year);
    return this;
  }

  Scene man(String name, String... forms) {
    return add(new Person(nextId(), name, Optional.empty(), mentions(name, forms)), Gender.MALE, List.of());
  }

  Scene woman(String name, String... forms) {
    return add(new Person(nextId(), name, Optional.empty(), mentions(name, forms)), Gender.FEMALE, List.of());
  }

  /** A person whose gender nothing tells. */
  Scene somebody(String name, String... forms) {
    return add(new Person(nextId(), name, Optional.empty(), mentions(name, forms)), Gender.UNKNOWN, List.of());
  }

  /** A woman on the roster. */
  Scene member(String id, String name, String... forms) {
    return add(new Person(nextId(), name, Optional.of(id), mentions(name, forms)), Gender.FEMALE, List.of());
  }

  Scene organisation(String name, String... forms) {
    return add(new Organisation(nextId(), name, Optional.empty(), mentions(name, forms)), Gender.UNKNOWN, List.of());
  }

  Scene place(String name, String... forms) {
    return add(new Place(nextId(), name, Optional.empty(), mentions(name, forms)), Gender.UNKNOWN, List.of());
  }

  /** Gives the last one added these roles. */
  Scene as(String... roles) {
    Profile last = profiles.remove(profiles.size() - 1);
    OfficeReader reader = new OfficeReader(text.lexicon());
    List<Office> offices =
        Arrays.stream(roles).flatMap(role -> reader.readWithLetters(List.of(role.split(" "))).stream()).toList();
    return add(last.entity(), last.gender(), offices);
  }

  private Scene add(Entity entity, Gender gender, List<Office> offices) {
    profiles.add(new Profile(entity, gender, offices));
    return this;
  }

  private String nextId() {
    return "e" + (profiles.size() + 1);
  }

  private List<Mention> mentions(String name, String... forms) {
    List<String> all = new ArrayList<>(Arrays.asList(forms));
    all.add(name);
    all.sort(Comparator.comparingInt(f -> -f.length()));
    List<Span> spans = new ArrayList<>();
    for (String form : all) {
      for (int at = text.text().indexOf(form); at >= 0; at = text.text().indexOf(form, at + 1)) {
        Span span = new Span(at, at + form.length());
        if (spans.stream().noneMatch(span::overlaps)) {
          spans.add(span);
        }
      }
    }
    return spans.stream().sorted().map(s -> new Mention(s, Mention.Form.NAME)).toList();
  }

  /** An attribution of this content to the source that stands nearest after it in its sentence, or else before it. */
  Scene said(String content, String source) {
    Span span = find(content);
    int limit = text.text().indexOf('\n', span.end());
    int after = text.text().indexOf(source, span.end());
    boolean follows = after >= 0 && after - span.end() < 12 && (limit < 0 || after < limit);
    int at = follows ? after : text.text().lastIndexOf(source, span.begin() - 1);
    if (at < 0) {
      throw new IllegalArgumentException("No source " + source + " at " + content);
    }
    return add(content, Optional.of(new Span(at, at + source.length())));
  }

  /** Gives the last attribution the cue that stands nearest to its source. */
  Scene by(String cue) {
    Attribution a = attributions.remove(attributions.size() - 1);
    Span source = text.spanOf(a.source().orElseThrow());
    int after = text.text().indexOf(cue, source.end());
    int at = after < 0 ? text.text().lastIndexOf(cue, source.begin()) : after;
    attributions.add(new Attribution(a.kind(), a.content(), a.passages(),
        Optional.of(tokens(new Span(at, at + cue.length()))), a.source(), a.confidence()));
    return this;
  }

  /** The names of the speakers of each attribution. */
  List<List<String>> speakers() {
    return resolve().quotations().stream().map(q -> q.speakers().stream().map(s -> s.name()).toList()).toList();
  }

  /** An attribution inside the last one, which spans these words; its source is the first in the last one's content. */
  Scene inside(String content, String source) {
    Attribution outer = attributions.remove(attributions.size() - 1);
    int begin = text.spanOf(outer.content().get(0)).begin();
    int at = text.text().indexOf(source, begin);
    int said = text.text().indexOf(content, begin);
    Attribution inner =
        new Attribution(Kind.INDIRECT, List.of(tokens(new Span(said, said + content.length()))), List.of(),
            Optional.empty(), Optional.of(tokens(new Span(at, at + source.length()))), 1);
    attributions.add(new Attribution(outer.kind(), outer.content(), outer.passages(), outer.cue(), outer.source(),
        outer.sameSpeakerAs(), List.of(), outer.confidence(), List.of(inner)));
    return this;
  }

  /** The names of the speakers of the attribution inside the last one. */
  List<String> innerSpeakers() {
    return lastQuotation().inner().get(0).speakers().stream().map(s -> s.name()).toList();
  }

  /** A passage for which the article has no source. */
  Scene unattributed(String content) {
    return add(content, Optional.empty());
  }

  /** A passage without a source that goes on from the last attribution. */
  Scene goingOn(String content) {
    add(content, Optional.empty());
    int last = attributions.size() - 1;
    attributions.add(sharing(attributions.remove(last), last - 1));
    return this;
  }

  private static Attribution sharing(Attribution a, int other) {
    return new Attribution(a.kind(), a.content(), a.passages(), a.cue(), a.source(), OptionalInt.of(other),
        List.of(), a.confidence(), a.inner());
  }

  private Scene add(String content, Optional<Span> source) {
    Span span = find(content);
    boolean direct = content.startsWith("“");
    List<Passage> passages = text.page().passages().stream().filter(p -> span.contains(p.span())).toList();
    Kind kind = passages.isEmpty() ? Kind.INDIRECT : direct ? Kind.DIRECT : Kind.MIXED;
    attributions.add(new Attribution(
        kind, List.of(tokens(span)), passages, Optional.empty(), source.map(this::tokens), 1));
    return this;
  }

  private TokenRange tokens(Span span) {
    return text.tokensIn(span).orElseThrow();
  }

  private Span find(String content) {
    int at = text.text().indexOf(content);
    if (at < 0) {
      throw new IllegalArgumentException("Not in the text: " + content + "\n" + text.text());
    }
    return new Span(at, at + content.length());
  }

  /** Gives the article to a trainer, with the names of who speaks in each attribution. */
  void teach(SpeakerTrainer trainer, List<List<String>> speakers) {
    List<GoldAttribution> marked = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      marked.add(new GoldAttribution("E" + i, a.source().stream().map(text::spanOf).toList(), List.of(),
          text.spansOf(a.content()), Optional.of(speakers.get(i))));
    }
    trainer.add(text, profiles, attributions, marked);
  }

  Resolution resolve() {
    return resolve(MODEL);
  }

  /** Says who speaks by a model of one's own. */
  Resolution resolve(SpeakerModel model) {
    return new SpeakerResolver(roster, model).resolve(text, profiles, attributions, year);
  }

  /** The names of the speakers of the last attribution given. */
  List<String> lastSpeakers() {
    return lastQuotation().speakers().stream().map(s -> s.name()).toList();
  }

  Quotation lastQuotation() {
    List<Quotation> quotations = resolve().quotations();
    return quotations.get(quotations.size() - 1);
  }

  /** The names of the speakers of this quotation without a source, which stands first and leads up to the next one. */
  List<String> resolveFirst(String content) {
    unattributed(content);
    attributions.add(0, sharing(attributions.remove(attributions.size() - 1), 1));
    return resolve().quotations().get(0).speakers().stream().map(s -> s.name()).toList();
  }

  String text() {
    return text.text();
  }
}
