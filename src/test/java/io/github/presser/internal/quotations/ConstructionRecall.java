package io.github.presser.internal.quotations;

import io.github.presser.Span;
import io.github.presser.internal.corpus.Corpora;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import io.github.presser.internal.tokens.TokenRange;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures how many of the attributions that people marked are found, by how the cue is built; see
 * {@code models/quotations.md}. Found is what has half of the words of both contents or more in common, and a word of
 * the source or no source in both.
 */
public final class ConstructionRecall {

  private final Map<CueConstruction, int[]> counts = new EnumMap<>(CueConstruction.class);

  private ConstructionRecall() {}

  /**
   * Prints a table in Markdown.
   *
   * @param args a folder of annotated articles; and a model file, if it is not the shipped one. An encoder on the class
   *     path helps
   * @throws IOException if the articles cannot be read
   */
  public static void main(String[] args) throws IOException {
    QuotationModel model = args.length > 1 ? QuotationModel.load(Path.of(args[1])) : QuotationModel.standard();
    QuotationFinder finder = new QuotationFinder(model, EncoderModel.standard());
    TextAnnotator annotator = TextAnnotator.load(Lexicon.standard());
    ConstructionRecall recall = new ConstructionRecall();
    for (GoldArticle article : Corpora.read(Path.of(args[0]))) {
      AnnotatedText text = annotator.annotate(Page.of(article.article().text()));
      recall.add(text, article.attributions(), finder.find(text));
    }
    recall.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void add(AnnotatedText text, List<GoldAttribution> gold, List<Attribution> found) {
    for (GoldAttribution marked : gold) {
      List<TokenRange> cue = marked.cue().stream().map(text::tokensIn).flatMap(Optional::stream).toList();
      int[] count = counts.computeIfAbsent(
          CueConstruction.of(text, CueConstruction.tokens(cue)), another -> new int[2]);
      count[0]++;
      count[1] += found.stream().anyMatch(a -> isSame(text, marked, a)) ? 1 : 0;
    }
  }

  private static boolean isSame(AnnotatedText text, GoldAttribution marked, Attribution found) {
    BitSet content = words(text, marked.content());
    BitSet other = words(text, text.spansOf(found.content()));
    BitSet source = words(text, marked.source());
    BitSet otherSource = words(text, found.source().map(text::spanOf).stream().toList());
    BitSet all = (BitSet) content.clone();
    all.or(other);
    content.and(other);
    return !content.isEmpty() && 2 * content.cardinality() >= all.cardinality()
        && (source.intersects(otherSource) || source.isEmpty() && otherSource.isEmpty());
  }

  private static BitSet words(AnnotatedText text, List<Span> spans) {
    BitSet words = new BitSet();
    for (Span span : spans) {
      text.tokensIn(span).ifPresent(range -> words.set(range.begin(), range.end()));
    }
    words.stream()
        .filter(i -> !Character.isLetterOrDigit(text.tokens().get(i).text().codePointAt(0)))
        .forEach(words::clear);
    return words;
  }

  private void print(PrintStream out) {
    out.println("| the cue is | marked | found | % |");
    out.println("|---|---:|---:|---:|");
    counts.forEach((construction, count) -> out.printf(
        "| %s | %d | %d | %.1f |%n", construction.label(), count[0], count[1], 100.0 * count[1] / count[0]));
  }
}
