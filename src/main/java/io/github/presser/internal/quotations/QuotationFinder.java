package io.github.presser.internal.quotations;

import io.github.presser.internal.Interruption;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is attributed to somebody. A model says which words are the head of a cue, another which words around a
 * head are its source and content, a third which of these candidates to keep (after Pareti et al. 2013, who find cues
 * first and content from them; no parser is needed). What no cue governs goes on from the quotation before it, where
 * the marks say so, or is nobody's. Immutable and thread-safe.
 */
public final class QuotationFinder {

  /** A cue before a colon at a paragraph's end announces the passage that follows when it is at least so likely. */
  private static final double LEAST_ANNOUNCING = 0.4;

  private final QuotationModel model;
  private final Optional<EncoderModel> encoder;

  /** Makes one that finds quotations by a model alone. */
  public QuotationFinder(QuotationModel model) {
    this(model, Optional.empty());
  }

  /** Makes one that asks an encoder too, where there is one. */
  public QuotationFinder(QuotationModel model, Optional<EncoderModel> encoder) {
    this.model = model;
    this.encoder = encoder;
  }

  /** Returns the attributions in order of their first content; empty when there are none. */
  public List<Attribution> find(AnnotatedText text) {
    Interruption.check();
    return new Reading(text).find();
  }

  /** One article while it is read. */
  private final class Reading {

    private final AnnotatedText text;
    private final TokenTraits traits;
    private final TopicLabels labels;
    private final List<Segment> segments;
    private final CandidateFinder finder;
    private final CandidateChooser chooser;
    private final Continuations continuations;
    private final Introductions introductions;
    private final Relays relays;
    private final Subjects subjects;
    private final Passives passives;
    private final Unsaid unsaid;
    private final Coordination coordination;
    private final ThatClauses clauses;
    private final Contents contents;
    private final SpeechTags tags;
    private final PlainFrames frames;
    private final FullTexts fullTexts;
    private final Set<Candidate> found = new LinkedHashSet<>();
    /** The attribution found last. */
    private @Nullable Candidate last;
    /** The first token of the paragraphs in marks left open right before, which nobody has said so far; or -1. */
    private int waiting = -1;
    /** A passage left open whose speaker the paragraph before it seemed to tell, and the end may tell yet; or null. */
    private @Nullable Candidate provisional;
    /** A passage whose speaker the paragraph before it told, while the one after it may tell another; or null. */
    private @Nullable Candidate betweenTwo;
    /** The paragraph without marks that a cue before a colon announced; or -1. */
    private int block = -1;
    /** A cue before a colon, which announces what follows. */
    private @Nullable Candidate announcing;

    Reading(AnnotatedText text) {
      this.text = text;
      this.traits = new TokenTraits(text);
      this.labels = new TopicLabels(text, traits);
      this.segments = labels.without(Segment.of(text, traits));
      this.finder = new CandidateFinder(text, traits, model, segments, encoder);
      this.chooser = new CandidateChooser(text, finder);
      this.continuations = new Continuations(text, traits);
      this.introductions = new Introductions(text, traits);
      this.relays = new Relays(text, traits);
      this.subjects = new Subjects(text, traits);
      this.passives = new Passives(text, traits);
      this.unsaid = new Unsaid(text, traits);
      this.coordination = new Coordination(text, traits);
      this.clauses = new ThatClauses(text, traits, finder);
      this.contents = new Contents(text, traits);
      this.tags = new SpeechTags(text, traits);
      this.frames = new PlainFrames(text, traits);
      this.fullTexts = new FullTexts(text, traits);
    }

    List<Attribution> find() {
      LayoutCues layout = new LayoutCues(text, traits, segments);
      for (int s = 0; s < segments.size(); s++) {
        Interruption.check();
        Segment segment = segments.get(s);
        Optional<Candidate> credited = layout.credited(s);
        if (isOfBlock(segments, s)) {
          block = segment.paragraph();
          last.content.set(segment.begin(), segment.end());
        } else if (credited.filter(c -> !c.segment.equals(segment) || !isInMarks(c)).isPresent()) {
          add(credited.get());
        } else if (credited.isEmpty() && s > 0 && beginsBlock(segments.get(s - 1), segment)) {
          block = segment.paragraph();
          announcing = null;
        } else if (credited.isPresent() || !layout.settles(s) && isRead(segment)) {
          fullTexts.read(segment);
          read(segment, s == 0 ? Optional.empty() : Optional.of(segments.get(s - 1)), credited);
        }
      }
      return attributions();
    }

    /** Headlines attribute as the text does, and headings that quote; captions and debris are not read. */
    private boolean isRead(Segment segment) {
      return switch (text.page().paragraphs().get(segment.paragraph()).role()) {
        case BODY, HEADLINE -> true;
        case HEADING -> IntStream.range(segment.begin(), segment.end()).anyMatch(
            i -> traits.passage[i] != TokenTraits.NO_PASSAGE);
        default -> false;
      };
    }

    /** Whether a segment is part of what was begun to be given in full, or of a paragraph that goes on with it. */
    private boolean isOfBlock(List<Segment> segments, int s) {
      Segment segment = segments.get(s);
      boolean next = block >= 0 && segment.paragraph() == block + 1 && segments.get(s - 1).paragraph() == block;
      return segment.paragraph() == block
          || next && (fullTexts.speaks(segment) || fullTexts.goesOnWithList(segment));
    }

    /** Whether a paragraph without marks is given in full under a line that says whose words follow, and is added. */
    private boolean beginsBlock(Segment before, Segment segment) {
      if (before.paragraph() + 1 != segment.paragraph()) {
        return false;
      }
      boolean speaks = fullTexts.speaks(segment);
      if (announcing != null && announcing.segment.equals(before) && introductions.announcesWords(announcing)
          && (speaks || fullTexts.beginsList(segment))) {
        add(announced(segment));
        return true;
      }
      Optional<Candidate> document = speaks ? introductions.documentAbove(segment, before) : Optional.empty();
      document.ifPresent(this::add);
      return document.isPresent();
    }

    private boolean isInMarks(Candidate candidate) {
      return traits.passage[candidate.content.first()] != TokenTraits.NO_PASSAGE;
    }

    private void add(Candidate candidate) {
      found.add(candidate);
      last = candidate;
    }

    private void read(Segment segment, Optional<Segment> before, Optional<Candidate> credited) {
      List<Candidate> candidates = said(finder.find(segment));
      List<Candidate> chosen = credited.map(List::of).orElseGet(() -> chosen(segment, candidates));
      boolean inMarks = traits.isWhollyQuoted(segment.begin(), segment.end());
      if (inMarks && credited.isEmpty()
          && chosen.stream().allMatch(c -> traits.passage[c.head] != TokenTraits.NO_PASSAGE)) {
        chosen = joined(segment, before, candidates, chosen);
      } else if (chosen.isEmpty() && before.filter(b -> announcesBlock(b, segment)).isPresent()) {
        block = segment.paragraph();
        add(announced(segment));
      }
      leaveOpenBetweenTwo(segment, chosen);
      betweenTwo = chosen.isEmpty() && last != null && last.segment.equals(segment) && last.cue.isEmpty()
          && before.filter(b -> b.paragraph() < segment.paragraph() && !endsInColon(b)).isPresent() ? last : null;
      int begin = continuations.isReopened(segment) ? beginOfOpen() : -1;
      waiting = inMarks && chosen.isEmpty() && continuations.isLeftOpen(segment)
          && (last == null || !last.content.get(segment.begin()))
          ? begin < 0 ? segment.begin() : begin : -1;
      if (!chosen.isEmpty()) {
        announcing = null;
        keep(segment, chosen, candidates, begin);
      }
      if (endsInColon(segment)) {
        announcing = announcing(candidates, chosen).orElse(announcing);
      }
    }

    /** What the words of a segment attribute to somebody. */
    private List<Candidate> chosen(Segment segment, List<Candidate> candidates) {
      List<Candidate> chosen = contents.mended(
          coordination.parted(clauses.added(said(chooser.chosen(candidates)), candidates), candidates));
      int first = continuations.firstWord(segment);
      Optional<Candidate> tagged =
          chosen.stream().anyMatch(c -> c.content.get(first)) ? Optional.empty() : tags.tagged(segment);
      List<Candidate> all = frames.withTail(segment, Stream.concat(tagged.stream(), chosen.stream()).toList());
      List<Candidate> framed = Stream.concat(all.stream(), frames.find(segment, all).stream()).toList();
      return relays.introduced(framed, candidates.stream().map(subjects::corrected).toList()).stream()
          .sorted(Comparator.comparingInt(c -> c.head)).toList();
    }

    /**
     * Gives a segment all in marks to the attribution before it that it is part of, or to whom the sentence before
     * tells.
     *
     * @return the attributions of the segment's own words, none if it is part of another
     */
    private List<Candidate> joined(
        Segment segment, Optional<Segment> before, List<Candidate> candidates, List<Candidate> chosen) {
      Optional<TokenSet> asked = before.flatMap(introductions::asked);
      Optional<Candidate> introduced = before.flatMap(b -> introductions.introduced(segment, b, asked, last));
      boolean another =
          introduced.filter(i -> asked.isPresent() || continuations.isAnother(i, last)).isPresent();
      Optional<Candidate> whole = another ? Optional.empty() : continuations.partOf(segment, last, announcing);
      if (whole.isPresent()) {
        add(whole.get() == announcing ? announced(segment) : whole.get());
        last.content.set(segment.begin(), segment.end());
        chooser.nest(candidates, last);
        return List.of();
      }
      if (chosen.isEmpty() && introduced.isPresent()) {
        add(introduced.get());
        provisional = continuations.isLeftOpen(segment) ? last : null;
      }
      return chosen;
    }

    /** The cue before a colon, with a segment as what it announces. */
    private Candidate announced(Segment segment) {
      announcing.content.set(segment.begin(), segment.end());
      announcing.rate(announcing.cueProbability); // the whole had no content to be rated by
      return announcing;
    }

    /** Whether a paragraph without marks is what a verb of speech before a colon announces: "She wrote:" */
    private boolean announcesBlock(Segment before, Segment segment) {
      return announcing != null
          && announcing.segment.equals(before)
          && before.paragraph() + 1 == segment.paragraph()
          && introductions.announcesWords(announcing)
          && traits.passage[segment.begin()] == TokenTraits.NO_PASSAGE
          && traits.endOfPassage(segment.begin(), segment.end()) == segment.end();
    }

    private void keep(Segment segment, List<Candidate> chosen, List<Candidate> candidates, int begin) {
      List<Candidate> kept = new ArrayList<>();
      for (Candidate candidate : chosen) {
        Optional<Candidate> spoken = passives.byAgent(passives.withoutPatient(
            subjects.corrected(relays.relayed(relays.speaking(candidate, candidates)))));
        if (spoken.isEmpty()) {
          continue;
        }
        Candidate outer = spoken.get();
        if (kept.stream().anyMatch(k -> k.source.intersects(outer.source) && k.content.intersects(outer.content))) {
          continue; // "quoted Roe as saying" has two cues
        }
        continuations.addOtherHalf(outer, chosen);
        continuations.addPassageAhead(outer, chosen);
        chooser.nest(candidates, outer);
        boolean goesBack = begin >= 0 && outer.content.get(continuations.firstWord(segment));
        if (goesBack && provisional != null) {
          found.remove(provisional);
        }
        Candidate whole = goesBack ? outer.goingBackTo(begin) : outer;
        kept.add(whole);
        add(whole);
      }
      last = continuations.lastToGoOn(segment, kept, last);
    }

    /** The first token of what stands in marks left open before, which nobody has surely said; or -1. */
    private int beginOfOpen() {
      return provisional != null && provisional == last ? provisional.content.first() : waiting;
    }

    private List<Candidate> said(List<Candidate> candidates) {
      return candidates.stream().flatMap(c -> unsaid.said(c).stream()).toList();
    }

    private boolean endsInColon(Segment segment) {
      return traits.coarse[segment.end() - 1] == TokenTraits.COLON;
    }

    /** A passage between somebody's words in plain text and another's in marks may be of either: nobody says it. */
    private void leaveOpenBetweenTwo(Segment segment, List<Candidate> chosen) {
      if (betweenTwo != null && !chosen.isEmpty() && text.rules().apply(QuotationRule.BETWEEN_TWO_IS_OPEN)
          && segment.paragraph() == betweenTwo.segment.paragraph() + 1
          && traits.passage[continuations.firstWord(segment)] != TokenTraits.NO_PASSAGE
          && continuations.isAnother(chosen.get(0), betweenTwo)) {
        found.remove(betweenTwo);
      }
    }

    private List<Attribution> attributions() {
      List<Attribution> attributions = new ArrayList<>();
      TokenSet attributed = new TokenSet(0);
      Spans spans = new Spans(text, traits);
      labels.silent(found).forEach(found::remove);
      for (Candidate candidate : found) {
        Interruption.check();
        spans.attribution(candidate).ifPresent(attributions::add);
        attributed.or(candidate.content);
        attributed.or(candidate.cue);
      }
      List<Attribution> inWords = new InWordsOf(text, traits).find(attributed);
      inWords.forEach(a -> a.content().forEach(range -> attributed.set(range.begin(), range.end())));
      attributions.addAll(inWords);
      Repeats repeats = new Repeats(text, traits);
      List<Attribution> repeated = repeats.find(attributions, attributed);
      repeated.forEach(a -> a.content().forEach(range -> attributed.set(range.begin(), range.end())));
      attributions.addAll(repeated);
      attributions.addAll(new UnattributedPassages(text, traits).find(attributed));
      attributions.sort(Comparator.comparing(a -> a.content().get(0)));
      return repeats.linked(continuations.linked(attributions));
    }
  }

  /** The likeliest cue without content; or, in a sentence that attributes nothing, the one that the colon follows. */
  private static Optional<Candidate> announcing(List<Candidate> candidates, List<Candidate> chosen) {
    return candidates.stream()
        .filter(c -> c.content.isEmpty() || chosen.isEmpty() && c.head + 2 == c.segment.end())
        .filter(c -> c.cueProbability >= LEAST_ANNOUNCING)
        .max(Comparator.comparingDouble(c -> c.cueProbability))
        .map(c -> c.content.isEmpty() ? c : c.with(c.source, new TokenSet(c.segment.begin())));
  }
}
