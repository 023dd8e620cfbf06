package io.github.presser.cli;

import io.github.presser.LexiconException;
import io.github.presser.Presser;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.report.HtmlReport;
import io.github.presser.statements.StatementFinder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the user tells Presser of the world beside the articles. Immutable.
 *
 * @param roster the speakers that the user cares about
 * @param lexicon files of the user's own words, which have been read once and have no mistake
 */
record Knowledge(Roster roster, List<Path> lexicon) {

  Knowledge {
    lexicon = List.copyOf(lexicon);
  }

  /**
   * Checks the files of words.
   *
   * @throws UsageException if one cannot be read or has a mistake
   */
  static Knowledge of(Roster roster, List<Path> lexicon) {
    try {
      Lexicon.with(lexicon);
    } catch (LexiconException e) {
      throw new UsageException(e.getMessage());
    } catch (FileSystemException e) {
      throw new UsageException("cannot read the words " + e.getFile() + ": " + ArticleSource.reason(e));
    }
    return new Knowledge(roster, lexicon);
  }

  /** A builder that is told the same. */
  Presser.Builder builder() {
    return Presser.builder().roster(roster).lexicon(lexicon.toArray(Path[]::new));
  }

  /** A finder of statements that is told the same words. */
  StatementFinder statementFinder() throws IOException {
    return StatementFinder.withLexicon(lexicon.toArray(Path[]::new));
  }

  /** A report that is told the same words. */
  HtmlReport report(String title) throws IOException {
    return new HtmlReport(title).withLexicon(lexicon.toArray(Path[]::new));
  }
}
