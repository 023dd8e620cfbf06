package io.github.presser.spark;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.statements.Identities;
import io.github.presser.internal.statements.QuotationReader;
import io.github.presser.internal.statements.Vocabulary;
import io.github.presser.internal.statements.WordTable;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import scala.Tuple2;

/** Reads the quotations of a partition, and at its end gives what it learnt of words and people. Not thread-safe. */
final class QuotationSource implements Iterator<QuotationSource.Item> {

  /** Stands between a person's name and key on the roster. */
  private static final String TAB = "\t";

  private final Iterator<Extraction> extractions;
  private final Vocabulary vocabulary;
  private final QuotationReader reader;
  private final Identities identities;
  private final Deque<Item> ready = new ArrayDeque<>();
  private boolean ended;

  QuotationSource(Lexicon lexicon, Iterator<Extraction> extractions) {
    this.extractions = extractions;
    this.vocabulary = new Vocabulary(lexicon);
    this.reader = new QuotationReader(lexicon, vocabulary);
    this.identities = new Identities(lexicon);
  }

  /** A quotation; or what a partition knows of words and people, these by surname. */
  static final class Item implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final Quoted quoted; // or null
    private final ArrayList<WordTable.Count> counts = new ArrayList<>();
    private final ArrayList<Tuple2<String, String>> people = new ArrayList<>();

    private Item(Quoted quoted) {
      this.quoted = quoted;
    }

    Optional<Quoted> quoted() {
      return Optional.ofNullable(quoted);
    }

    List<WordTable.Count> counts() {
      return counts;
    }

    List<Tuple2<String, String>> people() {
      return people;
    }
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && extractions.hasNext()) {
      Extraction extraction = extractions.next();
      for (Quotation quotation : extraction.quotations()) {
        read(quotation, extraction.article());
        quotation.inner().forEach(inner -> read(inner, extraction.article()));
      }
    }
    if (ready.isEmpty() && !ended) {
      ended = true;
      ready.add(learnt());
    }
    return !ready.isEmpty();
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void read(Quotation quotation, Article article) {
    reader.read(quotation, article.text())
        .ifPresent(
            reading -> {
              identities.setOf(quotation.speakers());
              long[] words =
                  Arrays.stream(reading.words()).mapToLong(word -> vocabulary.hash(word >> 1) | word & 1).toArray();
              Quoted.Content content =
                  new Quoted.Content(article.id(), article.date(), quotation, reading.wording(), reading.open());
              ready.add(new Item(Quoted.of(words, content)));
            });
  }

  private Item learnt() {
    Item item = new Item(null);
    for (int id = 0; id < vocabulary.size(); id++) {
      item.counts.add(vocabulary.counted(id));
    }
    identities.people().forEach(
        (surname, people) ->
            people.forEach(
                person ->
                    item.people.add(new Tuple2<>(surname, person.name() + TAB + person.rosterId().orElse("")))));
    return item;
  }

  /** The person that a partition knows by this text. */
  static Person person(String text) {
    int tab = text.indexOf(TAB);
    Optional<String> roster = Optional.of(text.substring(tab + 1)).filter(key -> !key.isEmpty());
    return new Person("e1", text.substring(0, tab), roster, List.of());
  }

  /** A number for the words of a wording. */
  static long hash(long[] words) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (long word : words) {
      hasher.putLong(word);
    }
    return hasher.hash().asLong();
  }

  /** Each word of a wording once, as a word of one wording more. */
  static Iterator<Tuple2<Long, WordTable.Count>> wordsOf(long[] words) {
    return Arrays.stream(words).map(word -> word & ~1L).sorted().distinct()
        .mapToObj(hash -> new Tuple2<>(hash, WordTable.Count.ofWording(hash)))
        .iterator();
  }
}
