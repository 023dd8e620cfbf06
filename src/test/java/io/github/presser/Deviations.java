package io.github.presser;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known to be wrong: where an extraction is not what a careful reader finds in the article, a line each. */
final class Deviations {

  private static final int SHOWN = 60;

  private final Extraction expected;
  private final Extraction actual;
  private final List<String> lines = new ArrayList<>();

  private Deviations(Extraction expected, Extraction actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /** Lists them in the article's order: first entities, then quotations. */
  static List<String> of(Extraction expected, Extraction actual) {
    Deviations deviations = new Deviations(expected, actual);
    deviations.compareEntities();
    deviations.compareQuotations();
    return deviations.lines;
  }

  private void compareEntities() {
    Set<String> wanted = names(expected);
    Set<String> found = names(actual);
    Sets.difference(wanted, found).forEach(name -> add("entity missing", name));
    Sets.difference(found, wanted).forEach(name -> add("entity invented", name));
  }

  private static Set<String> names(Extraction extraction) {
    return extraction.entities().stream()
        .filter(entity -> entity.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME))
        .map(entity -> entity.type() + " " + entity.name())
        .collect(toCollection(TreeSet::new));
  }

  private void compareQuotations() {
    for (Quotation wanted : expected.quotations()) {
      Optional<Quotation> found = actual.quotations().stream().filter(other -> overlap(wanted, other)).findFirst();
      if (found.isEmpty()) {
        add("quotation missing", words(wanted));
        continue;
      }
      if (!wanted.content().equals(found.get().content())) {
        add("other content", words(wanted) + " | found: " + words(found.get()));
      }
      if (!speakers(wanted).equals(speakers(found.get()))) {
        add("other speaker", words(wanted) + " | " + speakers(wanted) + " | found: " + speakers(found.get()));
      }
    }
    actual.quotations().stream()
        .filter(found -> expected.quotations().stream().noneMatch(wanted -> overlap(wanted, found)))
        .forEach(found -> add("quotation invented", words(found) + " | " + speakers(found)));
  }

  private static boolean overlap(Quotation one, Quotation other) {
    return one.content().stream().anyMatch(span -> other.content().stream().anyMatch(span::overlaps));
  }

  private String words(Quotation quotation) {
    String words =
        quotation.content().stream()
            .map(span -> span.coveredText(actual.article().text()).replaceAll("\\s+", " "))
            .collect(joining(" … "));
    return words.length() <= SHOWN
        ? words
        : words.substring(0, SHOWN / 2) + "…" + words.substring(words.length() - SHOWN / 2);
  }

  private static Set<String> speakers(Quotation quotation) {
    return quotation.speakers().stream().map(Speaker::name).collect(toCollection(TreeSet::new));
  }

  private void add(String what, String detail) {
    lines.add(actual.article().id() + ": " + what + ": " + detail);
  }
}
