package io.github.presser.internal.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Annotated articles, whatever their form. */
public final class Corpora {

  private Corpora() {}

  /**
   * Reads a folder in brat's form ({@link BratCorpus}) or a file of corrected extractions ({@link ExtractionLines}).
   *
   * @throws IOException if there are no annotated articles, or something is not well formed; the message names it
   */
  public static List<GoldArticle> read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + ": no such file or folder");
    }
    boolean folder = Files.isDirectory(path);
    if (folder && !Files.isDirectory(path.resolve("attributions"))) {
      throw new IOException(path + ": no annotated articles: it has no folder attributions");
    }
    List<GoldArticle> articles = folder ? BratCorpus.read(path) : ExtractionLines.readGold(path);
    if (articles.isEmpty()) {
      throw new IOException(path + ": no annotated articles");
    }
    return articles;
  }
}
