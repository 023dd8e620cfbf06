package io.github.presser.statements;

import io.github.presser.Extraction;
import io.github.presser.internal.statements.Grouping;
import io.github.presser.internal.statements.Grouping.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    Grouping grouping = new Grouping();
    extractions.forEach(grouping::add);
    return statements(grouping);
  }

  /**
   * Groups quotations into statements; see {@link #find(Iterable)}.
   *
   * @param extractions what was found in the articles; read once, in its order, and left open
   * @return the statements
   */
  public List<Statement> find(Stream<Extraction> extractions) {
    Grouping grouping = new Grouping();
    extractions.forEachOrdered(grouping::add);
    return statements(grouping);
  }

  private static List<Statement> statements(Grouping grouping) {
    List<StatementBuilder> builders = new ArrayList<>();
    for (Group group : grouping.groups()) {
      builders.add(new StatementBuilder(group, grouping.identities()));
    }
    builders.sort(Comparator.comparing(StatementBuilder::first, StatementBuilder.BY_PUBLICATION));
    List<Statement> statements = new ArrayList<>(builders.size());
    for (StatementBuilder builder : builders) {
      statements.add(builder.build("s" + (statements.size() + 1)));
    }
    return statements;
  }
}
