package io.github.presser.training;

import io.github.presser.Article;
import io.github.presser.internal.corpus.Corpora;
import io.github.presser.internal.corpus.GoldArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Articles in which people have marked who said what. Immutable and thread-safe. */
public final class Corpus {

  private final List<GoldArticle> gold;

  private Corpus(List<GoldArticle> gold) {
    this.gold = List.copyOf(gold);
  }

  /**
   * Reads annotated articles, in one of four forms.
   *
   * <ul>
   *   <li>A folder in brat's standoff form, as PolNeAR is published: {@code text/NAME.txt} and
   *       {@code attributions/NAME*.ann} with Source, Cue and Content spans tied by an E line, offsets in code points.
   *       Where several people annotated an article, the first file in name order counts. An optional file
   *       {@code speakers.jsonl} says who the speakers are: {@code {"id": NAME, "speakers": {"E1": ["Full Name"]},
   *       "unsure": ["E7"]}}, with an empty list for nobody nameable. An optional file
   *       {@code entities.json} has the names, as below.
   *   <li>A folder of which a reader noted who says what: {@code text/NAME.txt} and {@code gold.json}, a list of
   *       {@code {"name": NAME, "quoted": [["first words", ["Full Name"]]], "indirect": [...], "false": ["words"],
   *       "people": [...], "places": [...], "organisations": [...]}}. Passages in marks are {@code quoted}, statements
   *       without marks {@code indirect}, marks that quote nobody {@code false}; each speaker in a passage's list is
   *       right, "A+B" is two together, "" nobody to name. Speakers can be learnt from it, and names and speakers
   *       measured; quotations, whose bounds it does not have, can not.
   *   <li>A file of Presser's own JSON Lines in which people have corrected the quotations. An article's text is the
   *       field {@code text}, or else the file {@code ID.txt} beside it or in the folder {@code text} there. A
   *       quotation without the field {@code speakers} is one whose speaker nobody marked.
   *   <li>A {@code .json} file of articles in which the names alone are marked: a list of {@code {"id", "text",
   *       "entities": [{"begin", "end", "type", "cluster"}]}}, offsets in code points, names of one entity by one
   *       optional {@code cluster}.
   * </ul>
   *
   * @param path the folder or the file
   * @return the articles, in name order or in the file's order; at least one
   * @throws IOException if there are none, or something cannot be read or is not well formed; the message names it
   */
  public static Corpus read(Path path) throws IOException {
    return new Corpus(Corpora.read(path));
  }

  /**
   * Returns a part of the corpus.
   *
   * @param ids the ids of the articles to keep; those that are not in the corpus are ignored
   * @return the articles with these ids, in the order of this corpus; may be empty
   */
  public Corpus only(Set<String> ids) {
    return gold.stream()
        .filter(g -> ids.contains(g.article().id()))
        .collect(Collectors.collectingAndThen(Collectors.toList(), Corpus::new));
  }

  /**
   * Returns two corpora as one.
   *
   * @param other the other corpus
   * @return the articles of this corpus, then those of the other
   */
  public Corpus and(Corpus other) {
    List<GoldArticle> all = new ArrayList<>(gold);
    all.addAll(other.gold);
    return new Corpus(all);
  }

  /**
   * Returns the articles, without what people marked.
   *
   * @return the articles in order
   */
  public List<Article> articles() {
    return gold.stream().map(GoldArticle::article).toList();
  }

  /**
   * Returns how many quotations people have marked.
   *
   * @return the number, 0 or more
   */
  public int quotations() {
    return gold.stream().mapToInt(g -> g.attributions().size()).sum();
  }

  List<GoldArticle> gold() {
    return gold;
  }
}
