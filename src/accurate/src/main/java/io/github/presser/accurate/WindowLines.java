package io.github.presser.accurate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.presser.internal.corpus.Corpora;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.quotations.EncoderLesson;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.TextAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what a network is taught with: the windows of annotated articles as JSON, a window a line. */
final class WindowLines {

  private WindowLines() {}

  /** Reads FOLDER in brat's standoff form and writes FILE. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: WindowLines FOLDER VOCABULARY FILE");
      System.exit(2);
    }
    WordPieces vocabulary = new WordPieces(Files.readAllLines(Path.of(args[1])));
    TextAnnotator annotator = TextAnnotator.load(Lexicon.standard());
    List<GoldArticle> articles = Corpora.read(Path.of(args[0]));
    try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(Path.of(args[2])))) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (GoldArticle article : articles) {
        EncoderLesson lesson =
            EncoderLesson.of(annotator.annotate(Page.of(article.article().text())), article.attributions());
        Windows windows = new Windows(lesson.words(), vocabulary);
        for (int i = 0; i < windows.count(); i++) {
          write(windows.get(i), lesson, json);
        }
      }
    }
  }

  private static void write(Window window, EncoderLesson lesson, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("begin", window.begin() - window.left());
    json.writeNumberField("end", window.end() - window.left());
    write("pieces", window.pieces(), json);
    write("traits", window.traits(), json);
    write("first", window.first(), json);
    write("sentences", window.sentences(), json);
    write("paragraphs", window.paragraphs(), json);
    json.writeArrayFieldStart("attributions");
    for (EncoderLesson.Marked marked : lesson.attributions()) {
      if (marked.head() >= window.begin() && marked.head() < window.end()) {
        json.writeStartObject();
        json.writeNumberField("head", marked.head() - window.left());
        json.writeFieldName("labels");
        json.writeArray(marked.labels(), window.left(), window.words());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String name, long[] numbers, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    json.writeArray(numbers, 0, numbers.length);
  }
}
