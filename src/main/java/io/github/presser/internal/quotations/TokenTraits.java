package io.github.presser.internal.quotations;

import com.google.common.collect.ImmutableMap;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Dashes;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Predicates;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the models look at in each token, worked out once for an article. All values are hashes or small codes. */
final class TokenTraits {

  static final int NO_PASSAGE = -1;

  /** The Penn Treebank's parts of speech by number, like beside like, for models that ask for ranges. */
  private static final ImmutableMap<String, Integer> TAGS =
      numbered(
          "NN", "NNS", "NNP", "NNPS", "CD", "PRP", "EX", "WP", "WDT", "WP$", "WRB", "DT", "PDT", "PRP$",
          "POS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "VBN", "VBG", "VBD", "VBZ", "VBP", "VB", "MD", "TO",
          "IN", "RP", "CC", ",", ":", ".", "``", "''", "HYPH", "UH", "FW", "LS", "SYM");

  /** The numbers of two of them: "'s", and "up" of "spoke up". */
  static final int POSSESSIVE = TAGS.get("POS");
  static final int PARTICLE = TAGS.get("RP");

  final int size;
  final int[] word;
  final int[] stem;
  /** The groups of the word's meanings, as {@link Predicates} numbers them. */
  final int[] group;
  /** The verb that a noun or an adjective is derived from, or the word without its inflection. */
  final int[] family;
  final int[] tag;
  final int[] coarse;
  /** The part of speech as its number in {@link #TAGS}; -1 for another. */
  final int[] fineTag;
  final int[] name;
  /** Index of the passage in quotation marks that holds the token, or {@link #NO_PASSAGE}. */
  final int[] passage;
  final boolean[] mark;
  final boolean[] wordLike;
  /** Whether the token links the words of a noun phrase: "of", a possessive, a hyphen. */
  private final boolean[] phraseLink;
  final boolean[] dash;
  final boolean[] plural;
  final boolean[] firstPersonSingular;
  /** Whether the token is a word in capitals throughout, of three letters or more. */
  final boolean[] shouted;
  /** Whether the token is a verb that may help another one: "has". */
  final boolean[] auxiliary;

  TokenTraits(AnnotatedText text) {
    this(text, text.page().passages());
  }

  /** Traits as if these were the passages in quotation marks. */
  TokenTraits(AnnotatedText text, List<Passage> passages) {
    List<Token> tokens = text.tokens();
    size = tokens.size();
    word = new int[size];
    stem = new int[size];
    group = new int[size];
    family = new int[size];
    tag = new int[size];
    coarse = new int[size];
    fineTag = new int[size];
    name = new int[size];
    passage = new int[size];
    mark = new boolean[size];
    wordLike = new boolean[size];
    phraseLink = new boolean[size];
    dash = new boolean[size];
    plural = new boolean[size];
    firstPersonSingular = new boolean[size];
    shouted = new boolean[size];
    auxiliary = new boolean[size];
    Lexicon lexicon = text.lexicon();
    Lemmas lemmas = new Lemmas();
    Predicates predicates = Predicates.standard();
    int p = 0;
    for (int i = 0; i < size; i++) {
      Interruption.check();
      Token token = tokens.get(i);
      String lower = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
      dash[i] = Dashes.isDash(lower) && !text.isHyphen(i);
      if (dash[i]) {
        lower = "—";
      }
      word[i] = lower.hashCode();
      stem[i] = stem(lower, token.tag()).hashCode();
      tag[i] = token.tag().hashCode();
      if (canReport(token.tag())) {
        String lemma = lemmas.of(lower, token.tag());
        group[i] = predicates.groupOf(lemma, token.tag());
        family[i] = predicates.verbOf(lemma).hashCode();
      } else {
        family[i] = word[i];
      }
      fineTag[i] = TAGS.getOrDefault(token.tag(), -1);
      coarse[i] = dash[i] || lower.equals(":") ? COLON : coarse(token.tag());
      name[i] = token.name() == NameTag.NONE ? 0 : token.name().ordinal();
      mark[i] = token.isQuotationMark();
      phraseLink[i] = token.tag().equals("POS") || token.tag().equals("HYPH") || token.lower().equals("of");
      wordLike[i] = token.isWord();
      plural[i] = token.tag().equals("NNS") || lexicon.has(lower, Feature.SEVERAL);
      firstPersonSingular[i] = lexicon.has(lower, Feature.FIRST_PERSON_SINGULAR);
      auxiliary[i] = coarse[i] == VERB && lexicon.has(lower, Feature.AUXILIARY);
      shouted[i] =
          token.text().length() >= 3 && wordLike[i] && token.text().equals(token.text().toUpperCase(Locale.ROOT));
      while (p < passages.size() && passages.get(p).span().end() <= token.span().begin()) {
        p++;
      }
      passage[i] =
          p < passages.size() && passages.get(p).span().overlaps(token.span()) ? p : NO_PASSAGE;
    }
  }

  private static boolean canReport(String tag) {
    return tag.startsWith("VB") || tag.equals("NN") || tag.equals("NNS") || tag.startsWith("JJ");
  }

  private static ImmutableMap<String, Integer> numbered(String... tags) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < tags.length; i++) {
      numbers.put(tags[i], i);
    }
    return numbers.buildOrThrow();
  }

  /** The words among the tokens that are parts of names, as in {@link #word}. */
  Set<Integer> names(TokenSet tokens) {
    return tokens.stream().filter(i -> coarse[i] == NAME).mapToObj(i -> word[i]).collect(Collectors.toSet());
  }

  /** The end of the run of tokens of one passage, or of none, that begins at a token. */
  int endOfPassage(int begin, int end) {
    int i = begin;
    while (i < end && passage[i] == passage[begin]) {
      i++;
    }
    return i;
  }

  /** The end of a clause that begins at a token after a passage: the next comma, colon, stop or passage. */
  int endOfTag(int begin, int end) {
    int i = begin;
    while (i < end && passage[i] == NO_PASSAGE && coarse[i] != COMMA && coarse[i] != COLON && coarse[i] != STOP) {
      i++;
    }
    return i;
  }

  /** The last token of a half-open range that is no mark; the first one if all are. */
  int lastBeforeMarks(int begin, int end) {
    int last = end - 1;
    while (last > begin && mark[last]) {
      last--;
    }
    return last;
  }

  /** The passages in marks, marks included, in text order. */
  List<TokenRange> passages() {
    List<TokenRange> passages = new ArrayList<>();
    for (int begin = 0, end; begin < size; begin = end) {
      end = endOfPassage(begin, size);
      if (passage[begin] != NO_PASSAGE) {
        passages.add(new TokenRange(begin, end));
      }
    }
    return passages;
  }

  /** Whether a noun phrase may begin at the token, and so a clause that a subject opens: "the", "old", "Roe". */
  boolean beginsPhrase(int i) {
    return switch (coarse[i]) {
      case NAME, NOUN, PRONOUN, DETERMINER, ADJECTIVE -> true;
      default -> false;
    };
  }

  /** Whether the token may stand in a plain noun phrase: "the mayor of Norby's aide". */
  boolean isInPhrase(int i) {
    return beginsPhrase(i) || phraseLink[i];
  }

  /** Where the plain noun phrase outside marks begins that ends before a token; the token itself if none does. */
  int beginOfPhrase(int end, int limit) {
    int begin = end;
    while (begin > limit && passage[begin - 1] == NO_PASSAGE && isInPhrase(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** The end, before a limit, of the plain noun phrase outside marks that begins at a token; itself if none does. */
  int endOfPhrase(int begin, int limit) {
    int end = begin;
    while (end < limit && passage[end] == NO_PASSAGE && isInPhrase(end)) {
      end++;
    }
    return end;
  }

  boolean isVerb(int token) {
    return coarse[token] == VERB || coarse[token] == MODAL;
  }

  /** The last token before a token that is no adverb, looked for back to {@code from}; the one before that if none. */
  int beforeAdverbs(int from, int token) {
    int before = token - 1;
    while (before >= from && coarse[before] == ADVERB) {
      before--;
    }
    return before;
  }

  /** As {@link #beforeAdverbs}, but a verb that helps another is passed over too: "Roe | has often | said". */
  int beforeAuxiliaries(int from, int token) {
    int before = token - 1;
    while (before >= from && (coarse[before] == ADVERB || auxiliary[before])) {
      before--;
    }
    return before;
  }

  /** The first token from a token on that is no adverb; the limit if there is none before it. */
  int afterAdverbs(int token, int limit) {
    int next = token;
    while (next < limit && coarse[next] == ADVERB) {
      next++;
    }
    return next;
  }

  /** Whether the verb has a word of its own between it and a person's name: "piped | up | Jo Roe", "put | in | Roe". */
  boolean isPhrasal(int verb) {
    return verb >= 0 && verb + 2 < size && isVerb(verb)
        && (coarse[verb + 1] == ADVERB || coarse[verb + 1] == PREPOSITION || fineTag[verb + 1] == PARTICLE)
        && name[verb + 2] == NameTag.PERSON.ordinal();
  }

  /**
   * Whether the source may have said what stands in the half-open range: several people do not say "I". Of whom "Roe,
   * who trains goalkeepers" or "Roe, one of the goalkeepers" speaks is no matter.
   */
  boolean maySpeak(TokenSet source, int begin, int end) {
    return source.stream().takeWhile(i -> coarse[i] != WH && !opensApposition(i))
            .noneMatch(i -> plural[i] || coarse[i] == CONJUNCTION)
        || IntStream.range(begin, end).noneMatch(i -> firstPersonSingular[i]);
  }

  /** Whether what is said of a person begins here, after a comma behind their name: no other name of a list. */
  private boolean opensApposition(int i) {
    return i > 1 && coarse[i - 1] == COMMA && coarse[i] != NAME && name[i - 2] == NameTag.PERSON.ordinal();
  }

  boolean isWordInMarks(int i) {
    return wordLike[i] && passage[i] != NO_PASSAGE;
  }

  boolean isWordOutsideMarks(int i) {
    return wordLike[i] && passage[i] == NO_PASSAGE;
  }

  /** Whether the half-open range holds a word and no word outside quotation marks. */
  boolean isWhollyQuoted(int begin, int end) {
    boolean words = false;
    for (int i = begin; i < end; i++) {
      if (isWordOutsideMarks(i)) {
        return false;
      }
      words |= wordLike[i];
    }
    return words;
  }

  /** A word without its inflection, near enough for verbs and nouns to share what is learnt of them. */
  static String stem(String lower, String tag) {
    int n = lower.length();
    if (tag.startsWith("VB") || tag.startsWith("NN")) {
      if (n > 4 && lower.endsWith("ies")) {
        return lower.substring(0, n - 3) + "y";
      }
      if (n > 5 && lower.endsWith("ied")) {
        return lower.substring(0, n - 3) + "y";
      }
      if (n > 5 && lower.endsWith("ing")) {
        return undouble(lower.substring(0, n - 3));
      }
      if (n > 4 && lower.endsWith("ed")) {
        return undouble(lower.substring(0, n - 2));
      }
      if (n > 3 && lower.endsWith("s") && !lower.endsWith("ss")) {
        return unfinal(lower.substring(0, n - 1));
      }
      return unfinal(lower);
    }
    return lower;
  }

  private static String undouble(String s) {
    int n = s.length();
    boolean doubled = n > 3 && s.charAt(n - 1) == s.charAt(n - 2) && "bdgmnprt".indexOf(s.charAt(n - 1)) >= 0;
    return doubled ? s.substring(0, n - 1) : unfinal(s);
  }

  private static String unfinal(String s) {
    return s.length() > 3 && s.endsWith("e") ? s.substring(0, s.length() - 1) : s;
  }

  static final int OTHER = 0;
  static final int VERB = 1;
  static final int NOUN = 2;
  static final int NAME = 3;
  static final int PRONOUN = 4;
  static final int ADJECTIVE = 5;
  static final int ADVERB = 6;
  static final int PREPOSITION = 7;
  static final int DETERMINER = 8;
  static final int CONJUNCTION = 9;
  static final int COMMA = 10;
  static final int STOP = 11;
  static final int COLON = 12;
  static final int QUOTE = 13;
  static final int WH = 14;
  static final int MODAL = 15;
  static final int PARTICLE_TO = 16;

  private static int coarse(String tag) {
    if (tag.startsWith("VB")) {
      return VERB;
    }
    return switch (tag) {
      case "NNP", "NNPS" -> NAME;
      case "NN", "NNS" -> NOUN;
      case "PRP" -> PRONOUN;
      case "JJ", "JJR", "JJS" -> ADJECTIVE;
      case "RB", "RBR", "RBS" -> ADVERB;
      case "IN" -> PREPOSITION;
      case "DT", "PRP$", "PDT" -> DETERMINER;
      case "CC" -> CONJUNCTION;
      case "," -> COMMA;
      case "." -> STOP;
      case ":" -> COLON;
      case "``", "''" -> QUOTE;
      case "WDT", "WP", "WP$", "WRB" -> WH;
      case "MD" -> MODAL;
      case "TO" -> PARTICLE_TO;
      default -> OTHER;
    };
  }
}
