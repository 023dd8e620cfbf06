package io.github.presser.cli;

import io.github.presser.Article;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.OrderedExtraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in this JVM, with an extractor that loads no model: it takes what stands in straight marks. */
final class TestProgram {

  private static final Pattern PASSAGE = Pattern.compile("\"[^\"]*\"");

  final List<Roster> loaded = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Main.ExtractorLoader loader = knowledge -> inOrder(TestProgram::passages);
  private OutputStream standardOutput = out;
  private byte[] input = {};
  private boolean terminal;
  private boolean colour;

  TestProgram input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  TestProgram input(byte[] bytes) {
    input = bytes;
    return this;
  }

  TestProgram output(OutputStream stream) {
    standardOutput = stream;
    return this;
  }

  TestProgram extractor(Function<Article, Extraction> function) {
    return loader(roster -> inOrder(function));
  }

  TestProgram loader(Main.ExtractorLoader other) {
    loader = other;
    return this;
  }

  TestProgram atTerminal(boolean inColour) {
    terminal = true;
    colour = inColour;
    return this;
  }

  static Main.Extractor inOrder(Function<Article, Extraction> function) {
    return (articles, threads) -> OrderedExtraction.stream(function, articles, threads);
  }

  int run(Object... args) {
    Console console =
        new Console(new ByteArrayInputStream(input), standardOutput, err, terminal, terminal, colour, 80);
    Main.ExtractorLoader recorder =
        knowledge -> {
          loaded.add(knowledge.roster());
          return loader.load(knowledge);
        };
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Main.run(console, recorder, words);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The ids of the articles in output of the format jsonl. */
  List<String> ids() {
    return out().lines().map(line -> line.replaceAll("^\\{\"id\":\"([^\"]*)\".*", "$1")).toList();
  }

  static String laidOut(Layout layout, Extraction extraction) {
    StringWriter out = new StringWriter();
    try {
      layout.write(extraction, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.toString();
  }

  /** Ann's words with Bo's inside. */
  static Extraction nested() {
    Person ann = new Person("e1", "Ann", Optional.empty(), List.of(new Mention(new Span(0, 3), Mention.Form.NAME)));
    Person bo = new Person("e2", "Bo", Optional.empty(), List.of(new Mention(new Span(9, 11), Mention.Form.NAME)));
    Evidence named = new Evidence(Evidence.Basis.NAME, "Named.");
    Quotation inner =
        new Quotation("q1.1", Quotation.Kind.INDIRECT, List.of(new Span(25, 30)), List.of(),
            Optional.of(new Span(12, 24)), Optional.of(new Span(9, 11)), List.of(new Speaker(bo, 1)), named);
    Quotation outer =
        new Quotation("q1", Quotation.Kind.INDIRECT, List.of(new Span(9, 30)), List.of(),
            Optional.of(new Span(4, 8)), Optional.of(new Span(0, 3)), List.of(new Speaker(ann, 1)), named)
            .resolved(List.of(new Speaker(ann, 1)), named, List.of(inner));
    return new Extraction(new Article("a", "Ann said Bo had promised to go."), List.of(ann, bo), List.of(outer));
  }

  static Extraction passages(Article article) {
    List<Quotation> quotations = new ArrayList<>();
    Matcher matcher = PASSAGE.matcher(article.text());
    while (matcher.find()) {
      List<Span> content = List.of(new Span(matcher.start(), matcher.end()));
      quotations.add(
          new Quotation(
              "q" + (quotations.size() + 1),
              Quotation.Kind.DIRECT,
              content,
              content,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              new Evidence(Evidence.Basis.NO_SOURCE, "The article gives no source.")));
    }
    return new Extraction(article, List.of(), quotations);
  }
}
