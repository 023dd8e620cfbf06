package io.github.presser.internal.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.presser.Article;
import io.github.presser.Span;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads annotated articles in brat's standoff form as PolNeAR publishes it: {@code text/NAME.txt} and
 * {@code attributions/NAME*.ann}, with Source, Cue and Content spans (offsets in code points) tied by an E line. A file
 * {@code speakers.jsonl} may say who the speakers are ({@link SpeakerKey}), a file {@code entities.json} which names
 * there are ({@link NameFile}).
 */
public final class BratCorpus {

  private static final Pattern TEXT_BOUND = Pattern.compile("(T\\d+)\t\\S+ ([\\d ;]+)\t.*");
  private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(.*)");

  private BratCorpus() {}

  /**
   * Reads a folder. Where several people annotated one article, the first file in name order counts.
   *
   * @return the articles that have annotations, in name order
   * @throws IOException if a file cannot be read or an annotation file is not well formed; the message names it
   */
  public static List<GoldArticle> read(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder.resolve("attributions"))) {
      list.filter(p -> p.toString().endsWith(".ann")).forEach(p -> files.put(p.getFileName().toString(), p));
    }
    Map<String, Map<String, List<String>>> speakers = SpeakerKey.read(folder.resolve("speakers.jsonl"));
    Map<String, GoldArticle> articles = new TreeMap<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String stem = file.getKey().substring(0, file.getKey().length() - ".ann".length());
      for (String name : List.of(stem, stem.replaceFirst("_[^_]*$", ""))) {
        Path text = folder.resolve("text").resolve(name + ".txt");
        if (Files.exists(text) && !articles.containsKey(name)) {
          Map<String, List<String>> known = speakers.getOrDefault(name, Map.of());
          articles.put(name, read(name, Utf8.read(text), file.getValue(), known));
          break;
        }
      }
    }
    Path names = folder.resolve("entities.json");
    List<GoldArticle> all = List.copyOf(articles.values());
    return Files.exists(names) ? NameFile.add(names, all) : all;
  }

  private static GoldArticle read(
      String name, String text, Path annotations, Map<String, List<String>> speakers) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<GoldAttribution> attributions = new ArrayList<>();
    List<String> lines = Utf8.lines(annotations);
    // An E line may stand before the T lines that it ties.
    for (Pattern kind : List.of(TEXT_BOUND, EVENT)) {
      for (int i = 0; i < lines.size(); i++) {
        Matcher line = kind.matcher(lines.get(i));
        try {
          if (line.matches() && kind == TEXT_BOUND) {
            spans.put(line.group(1), spans(line.group(2), text));
          } else if (line.matches()) {
            attribution(line.group(1), line.group(2), spans, speakers).ifPresent(attributions::add);
          }
        } catch (RuntimeException e) {
          throw new IOException(annotations + ":" + (i + 1) + ": not a brat annotation: " + lines.get(i), e);
        }
      }
    }
    return new GoldArticle(new Article(name, text), attributions);
  }

  private static Optional<GoldAttribution> attribution(
      String key, String ties, Map<String, List<Span>> spans, Map<String, List<String>> speakers) {
    ListMultimap<String, Span> roles = ArrayListMultimap.create();
    for (String tie : Splitter.on(' ').omitEmptyStrings().split(ties)) {
      int colon = tie.indexOf(':');
      // A second span of a role is tied as Content2, and so on.
      roles.putAll(tie.substring(0, colon).replaceAll("\\d+$", ""), spans.get(tie.substring(colon + 1)));
    }
    return roles.containsKey("Content")
        ? Optional.of(
            new GoldAttribution(
                key,
                roles.get("Source"),
                roles.get("Cue"),
                roles.get("Content"),
                Optional.ofNullable(speakers.get(key))))
        : Optional.empty();
  }

  /** Reads "120 211;230 240", offsets in code points, into spans in UTF-16 code units. */
  private static List<Span> spans(String where, String text) {
    List<Span> spans = new ArrayList<>();
    for (String span : Splitter.on(';').split(where)) {
      int space = span.indexOf(' ');
      int begin = text.offsetByCodePoints(0, Integer.parseInt(span.substring(0, space)));
      int end = text.offsetByCodePoints(0, Integer.parseInt(span.substring(space + 1)));
      spans.add(new Span(begin, end));
    }
    return spans;
  }
}
