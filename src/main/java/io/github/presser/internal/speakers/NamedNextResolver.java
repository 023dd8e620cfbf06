package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.Gender;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.TokenRange;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says who is told of by what they are before they are named: "Norland's roads minister said that the bridge is old.
 * Ana Roe said …". For one article.
 */
final class NamedNextResolver {

  /** How likely it is the one whom the next sentence names. */
  private static final double NAMED_NEXT = 0.8;

  /** In so many sentences at the beginning "a judge" may be who is named next; later on it is one of many. */
  private static final int LEAD = 2;

  private final Context context;
  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Fields fields;
  /** Where the article's sources stand, by their first token. */
  private final NavigableMap<Integer, TokenRange> sources = new TreeMap<>();
  /** The numbers of the running text's sentences that do not stand in marks as a whole. */
  private final BitSet running = new BitSet();
  /** The first token of the running text by which each is named. */
  private final Map<Integer, Integer> firstNamed = new HashMap<>();

  NamedNextResolver(Context context, List<Attribution> attributions) {
    this.context = context;
    this.text = context.text();
    this.lexicon = context.lexicon();
    this.fields = new Fields(lexicon, context.cast());
    attributions.stream().flatMap(a -> a.source().stream()).forEach(range -> sources.put(range.begin(), range));
    List<Sentence> sentences = text.sentences();
    IntStream.range(0, sentences.size()).filter(i -> isBody(sentences.get(i)) && !isQuoted(sentences.get(i)))
        .forEach(running::set);
    IntStream.range(0, text.tokens().size()).filter(i -> context.cast().isName(i) && isBody(i))
        .forEach(i -> firstNamed.putIfAbsent(context.cast().at(i), i));
  }

  /** Who speaks in the sentence after the description's, if that is the first to name them; open otherwise. */
  Answer resolve(Attribution a, Source source, String words) {
    if (!isDescription(a.source().orElseThrow(), source) || !context.applies(SpeakerRule.WHO_IS_NAMED_NEXT)) {
      return Answer.unclear(words);
    }
    int end = Stream.of(a.content().stream(), a.source().stream(), a.cue().stream()).flatMap(ranges -> ranges)
        .mapToInt(TokenRange::end).max().orElseThrow();
    int next = running.nextSetBit(text.sentenceIndexOf(end - 1) + 1);
    Optional<TokenRange> named = Optional.ofNullable(sources.ceilingEntry(end)).map(Map.Entry::getValue)
        .filter(range -> text.sentenceIndexOf(range.begin()) == next);
    int name = named.map(this::bareName).orElse(-1);
    return name >= 0 && mayBe(context.cast().at(name), name, NounPhrases.noun(text, source.head()))
        ? new Answer(List.of(context.cast().at(name)), NAMED_NEXT, Basis.NOMINAL,
            Explanations.next(words, context.cast().name(context.cast().at(name))))
        : Answer.unclear(words);
  }

  /** Whether it says what somebody is who may be named next: "the roads minister", "a judge"; not "the minister". */
  private boolean isDescription(TokenRange range, Source source) {
    String noun = NounPhrases.noun(text, source.head());
    boolean one = !source.plural() && isBody(range.begin())
        && (lexicon.isRole(noun) || lexicon.has(noun, Feature.PERSON_NOUN));
    boolean indefinite = lexicon.has(context.token(range.begin()).lower(), Feature.INDEFINITE)
        && context.discourse().sentence() <= LEAD;
    boolean told = source.words().size() > 1
        || source.head() + 1 < range.end() && context.token(source.head() + 1).tag().equals("WP");
    return one && (source.kind() == Source.Kind.GENERIC ? indefinite
        : source.kind() == Source.Kind.NOMINAL && !source.bare() && told);
  }

  private boolean isBody(int token) {
    return isBody(text.sentenceOf(token));
  }

  private boolean isBody(Sentence sentence) {
    return text.paragraphOf(sentence).isBody();
  }

  private boolean isQuoted(Sentence sentence) {
    return context.quoted().nextClearBit(sentence.begin()) >= sentence.end();
  }

  /** The first token of the full name of a person that the source is, with an honorific at most; -1 if it is not. */
  private int bareName(TokenRange source) {
    Cast cast = context.cast();
    int begin = source.begin();
    while (begin + 1 < source.end() && isStyle(context.token(begin).text()) && !cast.isName(begin)) {
      begin++;
    }
    boolean whole = cast.isPersonName(begin) && cast.nameBegin(begin) == begin && cast.nameEnd(begin) == source.end()
        && source.end() - begin > 1;
    boolean titled = source.begin() > 0 && context.token(source.begin() - 1).isNoun();
    boolean apposed = source.end() < text.tokens().size() && context.token(source.end()).text().equals(",");
    return whole && !titled && !apposed && isFirst(source.begin()) ? begin : -1;
  }

  /** Whether it is an honorific or a title that is no noun besides: "Mrs", "Dr". */
  private boolean isStyle(String word) {
    return lexicon.isTitle(word) && !lexicon.has(lexicon.normal(word), Feature.PERSON);
  }

  /** Whether the sentence begins with the name, with words in marks or with what they do: "Speaking there, | Roe". */
  private boolean isFirst(int name) {
    int first = text.sentenceOf(name).begin();
    return first == name || context.token(first).tag().equals("VBG") || context.quoted().get(first);
  }

  /** Whether the running text has not named them before, and what it says of them allows the noun. */
  private boolean mayBe(int who, int name, String noun) {
    Cast cast = context.cast();
    Gender gender = lexicon.roleGender(noun);
    return firstNamed.getOrDefault(who, name) >= name && !fields.excludes(who, noun)
        && (gender == Gender.UNKNOWN || cast.gender(who) == Gender.UNKNOWN || cast.gender(who) == gender);
  }
}
