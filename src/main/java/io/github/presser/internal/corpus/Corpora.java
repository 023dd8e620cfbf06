package io.github.presser.internal.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Annotated articles, whatever their form. */
public final class Corpora {

  private Corpora() {}

  /**
   * Reads a folder in brat's form ({@link BratCorpus}) or of a reader's notes ({@link NotesFolder}), a file of
   * corrected extractions ({@link ExtractionLines}) or, when its name ends in {@code .json}, of articles with their
   * names alone ({@link NameFile}).
   *
   * @throws IOException if there are no annotated articles, or something is not well formed; the message names it
   */
  public static List<GoldArticle> read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + ": no such file or folder");
    }
    boolean folder = Files.isDirectory(path);
    boolean brat = Files.isDirectory(path.resolve("attributions"));
    if (folder && !brat && !Files.exists(path.resolve(NotesFolder.NOTES))) {
      throw new IOException(
          path + ": no annotated articles: it has neither a folder attributions nor a file " + NotesFolder.NOTES);
    }
    List<GoldArticle> articles;
    if (brat) {
      articles = BratCorpus.read(path);
    } else if (folder) {
      articles = NotesFolder.read(path);
    } else if (path.toString().endsWith(".json")) {
      articles = NameFile.read(path);
    } else {
      articles = ExtractionLines.readGold(path);
    }
    if (articles.isEmpty()) {
      throw new IOException(path + ": no annotated articles");
    }
    return articles;
  }
}
