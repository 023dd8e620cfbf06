package io.github.presser.report;

import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.statements.StatementFinder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Extractions for reports, made without a model. */
final class Samples {

  /** What a page must show and not obey. */
  static final String HOSTILE =
      "<script>window.hacked = 1</script> </script><style>body { display: none }</style>"
          + "<img src=x onerror=\"window.hacked = 2\"> <a href=\"javascript:window.hacked=3\">x</a> --> ]]>"
          + " &amp; {{title}}";

  private Samples() {}

  /** The sample articles; two short ones, one of which leaves open who says what the other has; and a hostile one. */
  static List<Extraction> all() {
    List<Extraction> all = new ArrayList<>();
    Arrays.stream(SampleArticle.values()).map(SampleArticle::expected).forEach(all::add);
    String words = "“The harbour belongs to the gulls and to whoever feeds them in the winter months”";
    all.add(quoting("named", "Ana Duarte said on Monday: " + words + ".", words, "Ana Duarte", 0.7));
    all.add(quoting("open", "A busy day in the harbour. " + words + ".", words, "", 1));
    all.add(quoting("other", "Rui Faro said on Monday: " + words + ".", words, "Rui Faro", 0.95));
    all.add(hostile());
    return all;
  }

  static Extraction hostile() {
    String text = "Eve" + HOSTILE + " said: “" + HOSTILE + "”.\n\nEve said “\u202Eevil\u0000 \uD800 \u2067x” again.";
    return quoting("\"><script>window.hacked = 4</script>", text, "“" + HOSTILE + "”", "Eve" + HOSTILE, 0.5);
  }

  /** An article with one quotation; the speaker stands at its beginning, and is nobody when blank. */
  static Extraction quoting(String id, String text, String words, String name, double confidence) {
    List<Entity> entities = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    if (!name.isEmpty()) {
      Mention mention = new Mention(new Span(0, name.length()), Mention.Form.NAME);
      Person person = new Person("e1", name, Optional.empty(), List.of(mention));
      entities.add(person);
      speakers.add(new Speaker(person, confidence));
    }
    Span content = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    Evidence evidence =
        speakers.isEmpty()
            ? new Evidence(Evidence.Basis.NO_SOURCE, "The article gives no source.")
            : new Evidence(Evidence.Basis.NAME, "“" + name + "” names " + name + ".");
    Quotation quotation =
        new Quotation("q1", Quotation.Kind.DIRECT, List.of(content), List.of(content), Optional.empty(),
            Optional.empty(), speakers, evidence);
    return new Extraction(new Article(id, text), entities, List.of(quotation));
  }

  static String report(List<Extraction> extractions) {
    StringWriter out = new StringWriter();
    try {
      new HtmlReport("Gulls & <b>boats</b>").write(extractions, new StatementFinder().find(extractions), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
