package io.github.presser.internal;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Invented articles of some twenty registers and ten countries, with who says what in them as a careful reader would
 * tell, and how much of that is found.
 *
 * @param all how many are said
 * @param misnamed those that have another speaker
 * @param missed those that are open or not found, or found though nobody says so
 */
public record Registers(int all, List<String> misnamed, List<String> missed) {

  /** Of all that is said; raise it when Presser gets better. */
  public static final double LEAST_RIGHT = 0.87;

  /** Of the same. A wrong name costs more than none. */
  public static final double MOST_MISNAMED = 0.02;

  private static final Path FOLDER = Path.of("src/test/resources/registers");
  private static final Pattern SAID = Pattern.compile("\\{([^{}:]+): ([^{}]+)\\}");

  /** What somebody says, or nobody. */
  private record Said(String article, String speaker, Span span, String words) {

    Set<String> speakers() {
      return Set.of("nobody", "none").contains(speaker) ? Set.of() : Set.of(speaker);
    }
  }

  /** An article without its braces, and what stood in them. */
  private record Marked(Article article, List<Said> said) {

    static Marked read(Path file) throws IOException {
      String name = file.getFileName().toString();
      String source = Files.readString(file);
      StringBuilder text = new StringBuilder();
      List<Said> said = new ArrayList<>();
      Matcher matcher = SAID.matcher(source);
      int end = 0;
      while (matcher.find()) {
        text.append(source, end, matcher.start());
        int begin = text.length();
        text.append(matcher.group(2));
        said.add(new Said(name, matcher.group(1), new Span(begin, text.length()), matcher.group(2)));
        end = matcher.end();
      }
      return new Marked(new Article(name, text.append(source.substring(end)).toString()), said);
    }
  }

  /** The articles. */
  static List<Article> articles() throws IOException {
    return marked().stream().map(Marked::article).toList();
  }

  private static List<Marked> marked() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Marked> marked = new ArrayList<>();
    for (Path file : files) {
      marked.add(Marked.read(file));
    }
    return marked;
  }

  /** Counts what a reader finds in those of the articles that it reads. */
  public static Registers read(Function<Article, Optional<Extraction>> reader) throws IOException {
    int all = 0;
    List<String> misnamed = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Marked marked : marked()) {
      Optional<Extraction> found = reader.apply(marked.article());
      for (Said said : found.isPresent() ? marked.said() : List.<Said>of()) {
        all++;
        Optional<Quotation> quotation = quotationOf(said.span(), found.get());
        Set<String> given = quotation.map(Registers::speakers).orElse(Set.of());
        String line = "%s: %s, not %s: %s".formatted(said.article(), said.speaker(), given, said.words());
        if (!given.isEmpty() && !given.equals(said.speakers())) {
          misnamed.add(line);
        } else if (!given.equals(said.speakers()) || quotation.isEmpty() != said.speaker().equals("none")) {
          missed.add(line);
        }
      }
    }
    return new Registers(all, misnamed, missed);
  }

  /** The quotation that has most of it, if one has half. */
  private static Optional<Quotation> quotationOf(Span span, Extraction extraction) {
    return extraction.quotations().stream()
        .filter(quotation -> 2 * shared(quotation, span) >= span.length())
        .max(Comparator.comparingInt(quotation -> shared(quotation, span)));
  }

  private static int shared(Quotation quotation, Span span) {
    return quotation.content().stream()
        .mapToInt(part -> Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.begin(), span.begin())))
        .sum();
  }

  private static Set<String> speakers(Quotation quotation) {
    return quotation.speakers().stream().map(Speaker::name).collect(Collectors.toSet());
  }
}
