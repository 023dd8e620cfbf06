package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import io.github.presser.Paragraph;
import io.github.presser.Quotation;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.offices.Offices;
import io.github.presser.internal.offices.Offices.Fit;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the ranker sees of a candidate beside the others. No word and no name is among it. One for each article. */
final class SpeakerFeatures {

  /** The columns: what is the same for all candidates of a question, what is each one's own, and both together. */
  enum Column {
    /** Whether the source follows what was said. */
    FOLLOWS,
    /** How much of what was said stands in marks. */
    MARKS,
    /** How many words the description has. */
    WORDS,
    DETERMINER,
    /** How much the description's noun says by itself of who is meant. */
    NOUN,
    /** Whether the source opens its sentence. */
    OPENS,
    /** In sentences, how long ago the last mention is. */
    SENTENCES_BACK(Reason.MENTION),
    PARAGRAPHS_BACK(Reason.MENTION),
    /** How many others were mentioned since. */
    RANK_LAST(Reason.MENTION),
    /** In sentences, how long ago the candidate was the subject. */
    FOREGROUND_BACK(Reason.SUBJECT),
    /** How often the candidate has spoken. */
    SPOKEN(Reason.TURN),
    /** How often it was mentioned within reach. */
    RECENT(Reason.TOPIC),
    /** How often it was mentioned so far. */
    MENTIONS(Reason.TOPIC),
    /** How many of the others the article mentions more often. */
    RANK_MENTIONS(Reason.TOPIC),
    /** Whether the gender is known, and whether that of others is. */
    GENDER(Reason.ONLY_ONE),
    /** Whether what was said speaks of the candidate. */
    SPOKEN_OF,
    IN_TITLE(Reason.TOPIC),
    IN_CAPTION(Reason.TOPIC),
    /** How well the office in the description fits. */
    FIT(Reason.DESCRIPTION),
    /** Whether the article calls the candidate something, and something else. */
    CALLED_OTHERWISE(Reason.DESCRIPTION),
    /** Whether the noun is one for a line of work, and what the article tells of the candidate's. */
    FIELD(Reason.DESCRIPTION),
    /** How many words of the description the article has said of the candidate. */
    WORDS_SHARED(Reason.DESCRIPTION),
    /** Whether it is several who were named together. */
    TOGETHER,
    /** The last mention's distance and prominence. */
    LAST_MENTION(Reason.MENTION),
    /** How long ago the candidate was the subject, and how many others were since. */
    LAST_SUBJECT(Reason.SUBJECT),
    /** How long ago the candidate was the subject, and whether as speaker. */
    SUBJECT_AS(Reason.SUBJECT),
    /** Whose turn it is, in the paragraph and after marks. */
    TURN(Reason.TURN),
    /** Whether there is any other, and how long ago the mention is. */
    ONLY_ONE(Reason.ONLY_ONE),
    /** How well the office fits, and how many others it fits as well. */
    SURE_FIT(Reason.DESCRIPTION),
    /** The noun, and how near the last mention is. */
    NOUN_NEAR(Reason.MENTION),
    PHRASE,
    /** Whether others are before in mentions, as subjects and in the whole article. */
    SECOND(Reason.SUBJECT),
    /** Whether the paragraph, or the one before, has the candidate as its first subject. */
    TOPIC(Reason.SUBJECT);

    private final Optional<Reason> reason;

    Column() {
      this.reason = Optional.empty();
    }

    Column(Reason reason) {
      this.reason = Optional.of(reason);
    }

    /** What an explanation can say of it; empty when it speaks for nobody in particular. */
    Optional<Reason> reason() {
      return reason;
    }
  }

  static final int COLUMNS = Column.values().length;

  /** How many values a column can have. */
  static final int VALUES = 64;

  /** What stands in a column of times or distances for "never". */
  private static final int NEVER = 7;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Offices offices;
  private final Discourse discourse;
  private final Fields fields;
  private final BitSet titled = new BitSet();
  private final BitSet captioned = new BitSet();

  SpeakerFeatures(AnnotatedText text, Cast cast, Offices offices, Discourse discourse) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.cast = cast;
    this.offices = offices;
    this.discourse = discourse;
    this.fields = new Fields(lexicon, cast);
    for (Sentence s : text.sentences()) {
      Paragraph.Role role = text.paragraphOf(s).role();
      BitSet set = role == Paragraph.Role.CAPTION ? captioned : titled;
      if (role == Paragraph.Role.CAPTION || role == Paragraph.Role.HEADLINE) {
        for (int i = s.begin(); i < s.end(); i++) {
          if (cast.isName(i)) {
            set.set(cast.at(i));
          }
        }
      }
    }
  }

  /** A row of small numbers for each candidate, in their order. */
  int[][] rows(Question question, List<Contender> candidates) {
    return new Asked(question, candidates).rows();
  }

  /** One question with all that is the same for its candidates. */
  private final class Asked {

    private final Question question;
    private final List<Contender> candidates;
    private final Map<Integer, Fit> fits;
    private final Set<Integer> inMarks = new HashSet<>();
    private final Set<Integer> inContent = new HashSet<>();
    private final int named;
    private final int sure;

    Asked(Question question, List<Contender> candidates) {
      this.question = question;
      this.candidates = candidates;
      fits = question.source().flatMap(Source::office).map(offices::fits).orElse(Map.of());
      question.attribution().ifPresent(a -> {
        a.content().forEach(range -> addNames(range, inContent));
        for (Passage p : a.passages()) {
          text.tokensIn(p.span()).ifPresent(range -> addNames(range, inMarks));
        }
      });
      named = (int) candidates.stream().filter(c -> !c.isNameless()).count();
      sure = (int) candidates.stream().filter(c -> !c.isNameless() && gender(c) == question.gender()).count();
    }

    private void addNames(TokenRange range, Set<Integer> to) {
      range.stream().filter(cast::isName).map(cast::at).forEach(to::add);
    }

    int[][] rows() {
      int[] shared = new int[COLUMNS];
      ofQuestion(shared);
      int[][] rows = new int[candidates.size()][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = row(candidates.get(i), shared.clone());
      }
      return rows;
    }

    private Gender gender(Contender c) {
      return c.isNameless() ? c.last().map(Referent::gender).orElse(Gender.UNKNOWN)
          : c.isOne() ? cast.gender(c.one()) : Gender.UNKNOWN;
    }

    private int[] row(Contender c, int[] row) {
      ofMentions(c, row);
      if (!c.isNameless()) {
        ofMember(c, row);
      }
      crossed(c, row);
      return row;
    }

    private void ofQuestion(int[] row) {
      Optional<Attribution> a = question.attribution();
      set(row, Column.FOLLOWS, a.isEmpty() ? 2 : question.token() > a.get().begin() ? 1 : 0);
      set(row, Column.MARKS, a.isEmpty() ? 3
          : a.get().kind() == Quotation.Kind.INDIRECT ? 0 : a.get().kind() == Quotation.Kind.MIXED ? 1 : 2);
      set(row, Column.WORDS, question.source().map(s -> Math.min(4, s.words().size())).orElse(0));
      set(row, Column.DETERMINER, question.source().map(this::determiner).orElse(0));
      set(row, Column.NOUN, question.source().isPresent() ? noun() : 0);
      Sentence s = text.sentenceOf(question.token());
      int begin = question.source().map(Source::begin).orElse(question.token());
      set(row, Column.OPENS, begin == s.begin() ? 1 : 0);
    }

    private int determiner(Source source) {
      Token first = text.tokens().get(source.begin());
      if (source.bare()) {
        return 1;
      }
      return first.tag().equals("PRP$") ? 3 : first.lower().equals("the") ? 2 : first.isDemonstrative() ? 4 : 5;
    }

    /** How much the noun by itself says of what sort of person or body is meant. */
    private int noun() {
      String noun = NounPhrases.noun(text, question.token());
      if (question.kind() == Question.Kind.BODY) {
        return lexicon.has(noun, Feature.FIRM) ? 3 : lexicon.has(noun, Feature.BODY_EPITHET) ? 2 : 1;
      }
      return DescriptionResolver.isAge(noun) ? 6
          : lexicon.roleGender(noun) != Gender.UNKNOWN && !lexicon.isTitle(noun) ? 5
          : lexicon.has(noun, Feature.EPITHET) || lexicon.isCompatriot(noun) ? 4
          : lexicon.has(noun, Feature.PERSON) ? 3 : lexicon.has(noun, Feature.PERSON_NOUN) ? 2 : 1;
    }

    private void ofMentions(Contender c, int[] row) {
      Optional<Referent> last = c.last();
      set(row, Column.SENTENCES_BACK, last.map(r -> back(discourse.sentence() - r.sentence())).orElse(NEVER));
      set(row, Column.PARAGRAPHS_BACK, last.map(r -> back(discourse.paragraph() - r.paragraph())).orElse(NEVER));
      set(row, Column.RANK_LAST, before(c, Contender::last));
      set(row, Column.FOREGROUND_BACK,
          c.foreground().map(r -> back(discourse.sentence() - r.sentence())).orElse(NEVER));
      set(row, Column.SPOKEN, Math.min(4, c.history().spoken()));
      set(row, Column.RECENT, Math.min(6, c.recent()));
      set(row, Column.TOPIC, discourse.topicality(c.who()));
      set(row, Column.TOGETHER, c.who().size() > 1 ? 1 : 0);
    }

    private int back(int distance) {
      return distance <= 4 ? Math.max(0, distance) : distance <= 7 ? 5 : distance < 1000 ? 6 : NEVER;
    }

    /** How many of the other candidates that are named come before this one, up to six. */
    private int before(Contender c, Function<Contender, Optional<Referent>> mention) {
      if (mention.apply(c).isEmpty()) {
        return NEVER;
      }
      Referent own = mention.apply(c).get();
      return (int) candidates.stream().filter(x -> x != c && !x.isNameless())
          .filter(x -> mention.apply(x).filter(r -> r.order() > own.order()).isPresent()).limit(6).count();
    }

    private void ofMember(Contender c, int[] row) {
      int who = c.one();
      int mentions = c.history().mentions();
      set(row, Column.MENTIONS, mentions <= 3 ? mentions : mentions <= 6 ? 4 : mentions <= 12 ? 5 : 6);
      set(row, Column.RANK_MENTIONS, (int) candidates.stream().filter(x -> !x.isNameless() && x.isOne())
          .filter(x -> cast.mentions(x.one()) > cast.mentions(who)).limit(5).count());
      boolean known = question.gender() != Gender.UNKNOWN && gender(c) == question.gender();
      set(row, Column.GENDER, question.gender() == Gender.UNKNOWN ? 0 : known ? sure == 1 ? 1 : 2 : sure == 0 ? 3 : 4);
      set(row, Column.SPOKEN_OF, c.who().stream().anyMatch(inMarks::contains) ? 2
          : c.who().stream().anyMatch(inContent::contains) ? 1 : 0);
      set(row, Column.IN_TITLE, titled.get(who) ? 1 : 0);
      set(row, Column.IN_CAPTION, captioned.get(who) ? 1 : 0);
      question.source().ifPresent(source -> ofDescription(source, c, row));
    }

    private void ofDescription(Source source, Contender c, int[] row) {
      int who = c.one();
      Fit fit = fits.getOrDefault(who, Fit.NONE);
      boolean another =
          fit == Fit.NONE && source.office().isPresent() && offices.holdsAnother(who, source.office().get());
      set(row, Column.FIT, another ? 5 : fit.ordinal());
      long asFit = fits.entrySet().stream()
          .filter(e -> e.getKey() != who && e.getValue().compareTo(fit) >= 0).limit(2).count();
      set(row, Column.SURE_FIT, fit.ordinal() * 3 + (int) asFit);
      List<String> name = Arrays.asList(cast.name(who).toLowerCase(Locale.ROOT).split(" "));
      boolean otherBody = question.kind() == Question.Kind.BODY && name.stream()
          .anyMatch(word -> !source.words().contains(word) && lexicon.has(word, Feature.BODY));
      set(row, Column.CALLED_OTHERWISE, otherBody ? 3 : cast.offices(who).isEmpty() ? 0 : fit == Fit.NONE ? 2 : 1);
      String noun = NounPhrases.noun(text, question.token());
      set(row, Column.FIELD, !fields.has(noun) ? 1 : cast.offices(who).isEmpty() ? 2 : fields.shares(who, noun) ? 3
          : fields.differs(who, noun) ? 4 : 5);
      Set<String> known = new HashSet<>(name);
      cast.offices(who).forEach(office -> {
        known.add(office.head());
        known.addAll(office.words());
      });
      long shared = source.words().stream().filter(known::contains).count();
      set(row, Column.WORDS_SHARED, shared == 0 ? 0 : shared == source.words().size() ? 2 : 1);
    }

    private void crossed(Contender c, int[] row) {
      int near = Math.min(3, get(row, Column.SENTENCES_BACK));
      int others = Math.min(3, before(c, Contender::foreground));
      set(row, Column.LAST_MENTION, near * 16
          + c.last().map(r -> 2 * r.prominence().ordinal() + (r.reported() ? 1 : 0)).orElse(15));
      set(row, Column.LAST_SUBJECT, Math.min(4, get(row, Column.FOREGROUND_BACK)) * 4 + others);
      set(row, Column.SUBJECT_AS, Math.min(3, get(row, Column.FOREGROUND_BACK)) * 8 + c.foreground()
          .map(r -> (r.prominence().ordinal() - Prominence.SUBJECT.ordinal()) * 2 + (r.reported() ? 1 : 0)).orElse(6));
      set(row, Column.TURN, get(row, Column.FOLLOWS) * 16 + (get(row, Column.PARAGRAPHS_BACK) == 0 ? 8 : 0)
          + (get(row, Column.MARKS) > 0 ? 4 : 0) + Math.min(3, c.history().turnsAgo()));
      set(row, Column.ONLY_ONE, (named <= 1 ? 4 : 0) + near);
      set(row, Column.NOUN_NEAR, get(row, Column.NOUN) * 8 + Math.min(1, get(row, Column.RANK_LAST)) * 4 + near);
      set(row, Column.PHRASE, get(row, Column.DETERMINER) * 8 + get(row, Column.NOUN));
      set(row, Column.SECOND,
          Math.min(3, get(row, Column.RANK_LAST)) * 16 + others * 4 + Math.min(3, get(row, Column.RANK_MENTIONS)));
    }

    private int get(int[] row, Column column) {
      return row[column.ordinal()];
    }

    private void set(int[] row, Column column, int value) {
      row[column.ordinal()] = value;
    }
  }
}
