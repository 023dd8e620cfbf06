package io.github.presser.spark;

import com.google.common.collect.Iterators;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.statements.Identities;
import io.github.presser.internal.statements.Unit;
import io.github.presser.internal.statements.WordTable;
import java.io.Serial;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** What all tasks are told when all quotations have been read: words and their weights, and who shares a surname. */
final class Knowledge implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final PresserSettings settings;
  private final Broadcast<WordTable> table;
  private final Broadcast<Set<String>> sharedSurnames;

  Knowledge(PresserSettings settings, Broadcast<WordTable> table, Broadcast<Set<String>> sharedSurnames) {
    this.settings = settings;
    this.table = table;
    this.sharedSurnames = sharedSurnames;
  }

  WordTable table() {
    return table.value();
  }

  /** Knows nobody yet but who shares a surname. */
  Identities identities() {
    Lexicon lexicon = SparkStatementFinder.lexicon(settings);
    Identities identities = new Identities(lexicon);
    identities.assumeShared(sharedSurnames.value());
    return identities;
  }

  /** The words of a quotation by their numbers in the table. */
  int[] words(Quoted quoted) {
    long[] hashes = quoted.words();
    int[] words = new int[hashes.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = table().id(hashes[i] & ~1L) << 1 | (int) (hashes[i] & 1);
    }
    return words;
  }

  /** The unit that a quotation is of. */
  Unit unit(Quoted quoted, Quoted.Content content, Identities identities) {
    int speakers = identities.setOf(content.quotation().speakers());
    return new Unit(words(quoted), speakers, identities.key(speakers), table());
  }

  /** The units, packed, of those quotations that say enough to be known again in another article. */
  Iterator<Tuple2<Long, byte[]>> telling(Iterator<Quoted> quotations) {
    Identities identities = identities();
    Iterator<Tuple2<Long, byte[]>> units =
        Iterators.transform(
            quotations,
            quoted -> {
              Quoted.Content content = quoted.content();
              Unit unit = unit(quoted, content, identities);
              return unit.isTelling()
                  ? new Tuple2<>(unit.id(), PackedUnit.pack(words(quoted), content.quotation().speakers()))
                  : null;
            });
    return Iterators.filter(units, Objects::nonNull);
  }
}
