package io.github.presser.statements;

import io.github.presser.Extraction;
import java.util.List;

/** Groups the quotations of many articles into statements. Immutable and thread-safe. */
public final class StatementFinder {

  /**
   * Groups quotations into statements.
   *
   * @param extractions what was found in the articles, in the order the caller has them
   * @return the statements, by first article and place in it; each quotation that has words is in exactly one; empty
   *     when there are no quotations
   */
  public List<Statement> find(Iterable<Extraction> extractions) {
    throw new UnsupportedOperationException("not written yet");
  }
}
