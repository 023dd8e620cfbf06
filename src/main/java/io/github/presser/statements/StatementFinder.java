package io.github.presser.statements;

import io.github.presser.Extraction;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.statements.Grouping;
import io.github.presser.internal.statements.Grouping.Group;
import io.github.presser.internal.statements.StatementBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Groups the quotations of many articles into statements: repeats, trimmed and extended versions, reworded ones,
 * translations, reported speech, and fragments in marks.
 *
 * <pre>{@code
 * List<Extraction> extractions = articles.stream().map(presser::extract).toList();
 * for (Statement statement : new StatementFinder().find(extractions)) {
 *   System.out.println(statement.wording() + ": " + statement.occurrences().size());
 * }
 * }</pre>
 *
 * <p>The method is that of phrase clustering for news (Leskovec, Backstrom and Kleinberg, "Meme-tracking and the
 * dynamics of the news cycle", KDD 2009), with stars in place of trees so that unlike wordings are not chained together
 * (Aslam, Pelekhov and Rus, "The star clustering algorithm", 2004). Candidates come from an inverted index of pairs of
 * neighbouring words; two wordings are compared by containment (Broder 1997) of their words in order, weighed by
 * rarity. A number, a name or a "not" that differs makes two statements of much the same words. Who the articles say
 * spoke is evidence too: the less is known of the speakers, the more alike the wordings must be. {@code
 * docs/STATEMENTS.md} has the method, how right it is, and its limits.
 *
 * <p>Time grows in proportion to the number of quotations; a million of them need 2 GB, and less time with 4.
 * Immutable and thread-safe; each call works on one thread.
 */
public final class StatementFinder {

  private final Lexicon lexicon;

  /**
   * Makes a finder that knows the words that Presser ships with.
   *
   * @throws IllegalStateException if these are not on the class path or damaged
   */
  public StatementFinder() {
    this(Lexicon.standard());
  }

  private StatementFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Makes a finder that knows words of the caller's besides, such as words that say the contrary of each other; see
   * {@link io.github.presser.Presser.Builder#lexicon}.
   *
   * @param files the files with the words; none for those alone that Presser ships with
   * @return the finder
   * @throws IOException if a file cannot be read, or a {@link io.github.presser.LexiconException} if it has a mistake
   * @throws IllegalStateException if the words that Presser ships with are not on the class path or damaged
   */
  public static StatementFinder withLexicon(Path... files) throws IOException {
    return new StatementFinder(Lexicon.with(List.of(files)));
  }

  /**
   * Groups quotations into statements.
   *
   * @param extractions what was found in the articles, in any order; only their quotations are held
   * @return the statements, the first published first, then those without a date by the article's id; each quotation
   *     that has words is in exactly one, one inside another also; empty when there are no quotations. The same for the
   *     same extractions, whatever their order, as long as no two articles have one id
   */
  public List<Statement> find(Iterable<Extraction> extractions) {
    Grouping grouping = new Grouping(lexicon);
    extractions.forEach(grouping::add);
    return statements(grouping);
  }

  /**
   * Groups quotations into statements; see {@link #find(Iterable)}.
   *
   * @param extractions what was found in the articles; taken one by one, and not closed
   * @return the statements
   */
  public List<Statement> find(Stream<Extraction> extractions) {
    Grouping grouping = new Grouping(lexicon);
    extractions.forEachOrdered(grouping::add);
    return statements(grouping);
  }

  /**
   * Gives quotations whose article leaves the speaker open the speaker that other articles give for the same statement;
   * see {@link Occurrence#recovered}. Their evidence has the basis {@link
   * io.github.presser.Evidence.Basis#OTHER_ARTICLE} and the other article's id. A speaker whom the article does not
   * mention becomes an entity of it without mentions.
   *
   * @param extractions what was found in the articles
   * @return the same in the same order, with more speakers
   */
  public List<Extraction> recover(List<Extraction> extractions) {
    Grouping grouping = new Grouping(lexicon);
    extractions.forEach(grouping::add);
    Recoveries recoveries = new Recoveries(grouping.identities());
    for (Group group : grouping.groups()) {
      new StatementBuilder(group, grouping.identities()).recover(recoveries::add);
    }
    List<Extraction> recovered = new ArrayList<>(extractions.size());
    for (Extraction extraction : extractions) {
      recovered.add(recoveries.applyTo(extraction, recovered.size()));
    }
    return recovered;
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
