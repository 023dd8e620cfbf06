package io.github.presser.internal.tokens;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.Page;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Runs CoreNLP's tokeniser, part-of-speech tagger and three-class name tagger, each called directly: no annotation
 * pipeline, no pools, nothing static. Immutable and thread-safe; what it gives for a text depends on that text alone.
 */
public final class TextAnnotator {

  /** Tokens that are tagged at a time; bounds the memory that one endless paragraph takes. */
  private static final int CHUNK = 2_000;

  /** A longer sentence is cut: it is a list or a table, and both taggers hold a whole sentence in memory. */
  private static final int LONGEST_SENTENCE = 250;

  /**
   * A longer run without a blank is cut: it is no word but an address or data, and over some of them ("a-b-c-…") the
   * tokeniser takes time quadratic in the length.
   */
  private static final int LONGEST_RUN = 500;

  /** The tags of what a clause may begin after, or begin with before its subject. */
  private static final Set<String> OPENS_CLAUSE = Set.of("CC", "IN", "WRB", ",");

  private final Lexicon lexicon;
  private final Abbreviations abbreviations;
  private final Qualifiers qualifiers;
  private final Surnames surnames;
  private final PartOfSpeechTagger tagger;
  private final NameTagger names;
  private final CoreLabelTokenFactory tokenFactory = new CoreLabelTokenFactory(true);
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  /** What is remembered of one article. */
  private final class Reading {
    final PartOfSpeechTagger.Reading tags = tagger.reading();
    final NameTagger.Reading names = TextAnnotator.this.names.reading();
    /** Each word once, however often it stands in the article: half of what a long one would take. */
    final Interner<String> texts = Interners.newStrongInterner();
    final SentenceMarks marks;

    Reading(Page page) {
      marks = new SentenceMarks(page);
    }
  }

  private TextAnnotator(Lexicon lexicon, PartOfSpeechTagger tagger, NameTagger names) {
    this.lexicon = lexicon;
    this.abbreviations = new Abbreviations(lexicon);
    this.qualifiers = new Qualifiers(lexicon);
    this.surnames = new Surnames(lexicon);
    this.tagger = tagger;
    this.names = names;
  }

  /**
   * Loads the models, on as many threads as there are for it.
   *
   * @throws IllegalStateException if a model is not on the class path or cannot be read
   */
  public static TextAnnotator load(Lexicon lexicon) {
    CompletableFuture<WordClusters> clusters = start(ModelFiles.CLUSTERS, WordClusters::read);
    CompletableFuture<TaggerModel> tagger = start(ModelFiles.TAGGER, TaggerModel::read);
    try {
      NameTagger names = load(ModelFiles.NAMES, data -> new NameTagger(NameModel.read(data), clusters.join()));
      return new TextAnnotator(lexicon, new PartOfSpeechTagger(tagger.join(), clusters.join()), names);
    } catch (CompletionException e) {
      throw e.getCause() instanceof IllegalStateException cause ? cause : new IllegalStateException(e.getCause());
    }
  }

  private static <T> CompletableFuture<T> start(String file, Function<ModelData, T> reader) {
    return CompletableFuture.supplyAsync(() -> load(file, reader));
  }

  private static <T> T load(String file, Function<ModelData, T> reader) {
    try {
      return reader.apply(ModelData.open(file));
    } catch (CompletionException e) {
      throw e; // of another file
    } catch (IOException | RuntimeException e) {
      throw ModelFiles.unreadable(file, e);
    }
  }

  /**
   * Finds the tokens and sentences of a page. Time is linear in the page's length.
   *
   * @throws CancellationException if the thread is interrupted, so that nobody waits for a long article in vain
   */
  public AnnotatedText annotate(Page page) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    Reading reading = new Reading(page);
    List<Paragraph> paragraphs = page.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span span = paragraphs.get(p).span();
      List<CoreLabel> chunk = new ArrayList<>();
      for (int begin = span.begin(); begin < span.end(); ) {
        int end = endOfPiece(page.readable(), begin, span.end());
        StringReader reader = new StringReader(page.readable().substring(begin, end));
        PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(reader, tokenFactory, "untokenizable=noneDelete");
        while (tokenizer.hasNext()) {
          CoreLabel label = tokenizer.next();
          label.setBeginPosition(begin + label.beginPosition());
          label.setEndPosition(begin + label.endPosition());
          chunk.add(label);
          if (chunk.size() >= CHUNK && (endsSentence(label.word()) || chunk.size() >= 2 * CHUNK)) {
            addSentences(chunk, reading, p, page, tokens, sentences);
            chunk = new ArrayList<>();
          }
        }
        begin = end;
      }
      addSentences(chunk, reading, p, page, tokens, sentences);
    }
    surnames.mend(tokens, sentences);
    return new AnnotatedText(page, lexicon, tokens, sentences);
  }

  /** The end of the text, or where the first run that is too long has to be cut. */
  private static int endOfPiece(String text, int begin, int end) {
    int run = begin;
    for (int i = begin; i < end; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        run = i + 1;
      } else if (i - run >= LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return end;
  }

  private void addSentences(
      List<CoreLabel> chunk,
      Reading reading,
      int paragraph,
      Page page,
      List<Token> tokens,
      List<Sentence> sentences) {
    for (List<CoreLabel> whole : rejoin(reading.marks.mended(splitter.process(abbreviations.mend(chunk))))) {
      for (int from = 0; from < whole.size(); from += LONGEST_SENTENCE) {
        List<CoreLabel> labels = whole.subList(from, Math.min(whole.size(), from + LONGEST_SENTENCE));
        Interruption.check();
        String[] words = labels.stream().map(CoreLabel::word).toArray(String[]::new);
        String[] tags = reading.tags.tag(words);
        qualifiers.mend(words, tags);
        NameTag[] named = mayHoldName(labels) ? reading.names.tag(words, tags) : new NameTag[0];
        nameLetters(words, tags, named);
        int begin = tokens.size();
        for (int i = 0; i < labels.size(); i++) {
          CoreLabel label = labels.get(i);
          Span span = page.withWholeEntities(new Span(label.beginPosition(), label.endPosition()));
          NameTag name = named.length == 0 ? NameTag.NONE : named[i];
          tokens.add(new Token(span, reading.texts.intern(page.words(span)), tags[i], name));
        }
        sentences.add(new Sentence(begin, tokens.size(), paragraph));
      }
    }
  }

  /**
   * Letters that name a body are no pronoun, adjective or verb, unless the whole sentence is in capitals: "the WHO",
   * "IS said".
   */
  private void nameLetters(String[] words, String[] tags, NameTag[] named) {
    for (int i = 0; i < named.length; i++) {
      boolean letters = !tags[i].startsWith("NN") && words[i].chars().allMatch(Character::isUpperCase)
          && (lexicon.has(words[i], Feature.ORGANISATION) || isSubject(i, words, tags));
      if (letters && Arrays.stream(words).anyMatch(TextAnnotator::isSmall)) {
        tags[i] = "NNP";
        named[i] = NameTag.ORGANISATION;
      }
    }
  }

  /** "IS said", "when IS later said": whether a verb's letters are a body's, for another verb follows. */
  private boolean isSubject(int i, String[] words, String[] tags) {
    int verb = i + 1 < tags.length && tags[i + 1].equals("RB") ? i + 2 : i + 1;
    boolean opens = i == 0 || OPENS_CLAUSE.contains(tags[i - 1]);
    return tags[i].startsWith("VB")
        && opens
        && verb < tags.length
        && (tags[verb].equals("VBD") || tags[verb].equals("VBZ"))
        && lexicon.usualName(words[i]).isPresent();
  }

  static boolean isSmall(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
  }

  /** Puts back together what a question or exclamation in marks broke: "Why?" | he asked. */
  private static List<List<CoreLabel>> rejoin(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> joined = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      boolean goesOn =
          !joined.isEmpty() && Character.isLowerCase(sentence.get(0).originalText().codePointAt(0));
      if (goesOn) {
        joined.get(joined.size() - 1).addAll(sentence);
      } else if (!sentence.isEmpty()) {
        joined.add(new ArrayList<>(sentence));
      }
    }
    return joined;
  }

  private static boolean endsSentence(String word) {
    return word.equals(".") || word.equals("?") || word.equals("!");
  }

  private static boolean mayHoldName(List<CoreLabel> labels) {
    return labels.stream().anyMatch(l -> l.originalText().codePoints().anyMatch(Character::isUpperCase));
  }
}
