package io.github.presser.internal;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Roster;
import io.github.presser.Span;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.EntityFinder;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.rules.Rule;
import io.github.presser.internal.speakers.Resolution;
import io.github.presser.internal.speakers.SpeakerModel;
import io.github.presser.internal.speakers.SpeakerResolver;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tags that the models gave the tokens of the examples of all rules, of the tables of names and of what is said, of
 * the invented articles and of the sample articles, so that the steps after them can be tested without CoreNLP's
 * models. {@code RecordedTextsIT} says whether they are what the models still give, and remakes them with
 * {@code -Dgolden.update}.
 */
public final class RecordedTexts {

  static final Path FILE = Path.of("src/test/resources/tagged/texts.txt");

  /** What parts two paragraphs. */
  static final String PARAGRAPH = "\n\n";

  private static final QuotationFinder QUOTATIONS = new QuotationFinder(QuotationModel.standard());
  private static final SpeakerModel SPEAKERS = SpeakerModel.standard();
  private static final Map<String, List<String>> RECORDED = read();

  private RecordedTexts() {}

  /** The sentences of the table of names, each with the names in it and their types. */
  static Map<String, List<String>> names() throws IOException {
    return table("names.txt");
  }

  /** The texts of the table of what is said, each with who says what in it, in text order; "-" for nobody. */
  static Map<String, List<String>> sayings() throws IOException {
    Map<String, List<String>> sayings = new LinkedHashMap<>();
    table("said.txt").forEach((line, said) -> sayings.put(line.replace(" ¶ ", PARAGRAPH), said));
    return sayings;
  }

  /** The lines of a file: what stands before the bar, and the list after it. */
  private static Map<String, List<String>> table(String file) throws IOException {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(FILE.resolveSibling(file))) {
      if (!line.startsWith("#")) {
        int bar = line.indexOf(" |");
        String list = line.substring(bar + 2).strip();
        table.put(line.substring(0, bar), list.isEmpty() ? List.of() : List.of(list.split("; ")));
      }
    }
    return table;
  }

  /** Every text that is recorded, in order. */
  static Set<String> sources() throws IOException {
    Set<String> sources = new LinkedHashSet<>();
    for (Rule rule : RuleBook.all()) {
      rule.examples().ifPresent(examples -> Stream.of(examples.fires(), examples.silent())
          .flatMap(Stream::of).forEach(sources::add));
    }
    sources.addAll(names().keySet());
    sources.addAll(sayings().keySet());
    Registers.articles().forEach(article -> sources.add(article.text()));
    Stream.of(SampleArticle.values()).forEach(sample -> sources.add(sample.article().text()));
    return sources;
  }

  /** The text with its tags; empty when they are not recorded yet. */
  static Optional<AnnotatedText> of(String text) {
    return Optional.ofNullable(RECORDED.get(key(text))).map(lines -> tagged(text, lines));
  }

  /** What the steps after the tagging make of a text. */
  static Extraction extract(Article article, AnnotatedText text, Roster roster) {
    List<Profile> profiles = new EntityFinder(Lexicon.standard(), roster).find(text);
    List<Attribution> attributions = QUOTATIONS.find(text);
    OptionalInt year = article.date().isEmpty() ? OptionalInt.empty()
        : OptionalInt.of(article.date().get().atOffset(ZoneOffset.UTC).getYear());
    Resolution found = new SpeakerResolver(roster, SPEAKERS).resolve(text, profiles, attributions, year);
    return new Extraction(article, text.page().paragraphs(), found.entities(), found.quotations());
  }

  /** The lines that record a text: its key, then a line a sentence. */
  static List<String> lines(AnnotatedText text) {
    List<String> lines = new ArrayList<>(List.of("= " + key(text.text())));
    int end = 0;
    for (Sentence sentence : text.sentences()) {
      StringBuilder line = new StringBuilder().append(sentence.paragraph());
      for (Token token : text.tokens().subList(sentence.begin(), sentence.end())) {
        line.append(' ').append(token.span().begin() - end).append('_').append(token.span().length())
            .append('_').append(token.tag());
        if (token.name() != NameTag.NONE) {
          line.append('/').append(token.name());
        }
        end = token.span().end();
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static AnnotatedText tagged(String text, List<String> lines) {
    Page page = Page.of(text);
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int end = 0;
    for (String line : lines) {
      String[] items = line.split(" ");
      int first = tokens.size();
      for (int i = 1; i < items.length; i++) {
        String[] parts = items[i].split("_", 3);
        int slash = parts[2].indexOf('/', 1);
        int begin = end + Integer.parseInt(parts[0]);
        Span span = new Span(begin, begin + Integer.parseInt(parts[1]));
        tokens.add(new Token(span, page.words(span), slash < 0 ? parts[2] : parts[2].substring(0, slash),
            slash < 0 ? NameTag.NONE : NameTag.valueOf(parts[2].substring(slash + 1))));
        end = span.end();
      }
      sentences.add(new Sentence(first, tokens.size(), Integer.parseInt(items[0])));
    }
    return new AnnotatedText(page, Lexicon.standard(), tokens, sentences);
  }

  private static String key(String text) {
    return Integer.toHexString(text.length()) + "-" + Integer.toHexString(text.hashCode());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> recorded = new HashMap<>();
    List<String> lines = new ArrayList<>();
    try {
      for (String line : Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of()) {
        if (line.startsWith("= ")) {
          lines = new ArrayList<>();
          recorded.put(line.substring(2), lines);
        } else {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return recorded;
  }
}
