package io.github.presser.accurate;

import io.github.presser.internal.corpus.Corpora;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.quotations.RaterTrainer;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.TextAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Teaches the trees that choose among the network's quotations and Presser's. */
final class RaterTraining {

  private RaterTraining() {}

  /**
   * Reads FOLDER in brat's standoff form, MODEL and NETWORK, which have learnt from other articles, and writes
   * raters.model for the network in OUTPUT into that folder.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: RaterTraining FOLDER MODEL NETWORK OUTPUT");
      System.exit(2);
    }
    RaterTrainer trainer = new RaterTrainer(QuotationModel.load(Path.of(args[1])), Path.of(args[2]));
    TextAnnotator annotator = TextAnnotator.load(Lexicon.standard());
    for (GoldArticle article : Corpora.read(Path.of(args[0]))) {
      trainer.add(annotator.annotate(Page.of(article.article().text())), article.attributions());
    }
    Path output = Path.of(args[3]);
    Files.write(output.resolve("raters.model"), trainer.train(output));
  }
}
