package io.github.presser.statements;

import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Quotation.Kind;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.corpus.Corpora;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes articles of which it is known which quotations are of one statement. Out of sentences that people said it makes
 * statements: each sentence, and beside it others that differ from it in a number, a "not", a name, or half of their
 * words, by the same speaker or by another. Each statement is quoted in some articles, word for word, trimmed,
 * extended, reworded, reported, as a fragment in marks, or as a translator might put it; by the speaker's full name,
 * the surname, nobody, and now and then by somebody else's. Among them are short remarks ("very important") of which
 * each is a statement of its own. The words for rewording are this class's own; the finder has no list of such words.
 */
final class SyntheticNews {

  /** How an article words a statement. */
  enum Wording {
    REPEATED(35),
    TRIMMED(18),
    EXTENDED(7),
    REWORDED(15),
    REPORTED(10),
    FRAGMENT(9),
    TRANSLATED(6);

    private final int share;

    Wording(int share) {
      this.share = share;
    }
  }

  /**
   * The articles and the truth.
   *
   * @param articles the quotations of each article
   * @param statements how many statements there are
   */
  record News(List<Draft[]> articles, int statements) {

    Stream<Extraction> extractions() {
      return IntStream.range(0, articles.size()).mapToObj(this::extraction);
    }

    long quotations() {
      return articles.stream().mapToLong(article -> article.length).sum();
    }

    private Extraction extraction(int number) {
      StringBuilder text = new StringBuilder();
      List<Entity> entities = new ArrayList<>();
      List<Quotation> quotations = new ArrayList<>();
      for (Draft draft : articles.get(number)) {
        int begin = text.length();
        text.append(draft.text);
        Span content = new Span(begin, text.length());
        text.append(" said ").append(draft.speaker).append(".\n\n");
        List<Span> passages = new ArrayList<>();
        int open = draft.text.indexOf('“');
        if (open >= 0) {
          passages.add(new Span(begin + open, begin + draft.text.lastIndexOf('”') + 1));
        }
        Kind kind =
            passages.isEmpty() ? Kind.INDIRECT : passages.get(0).equals(content) ? Kind.DIRECT : Kind.MIXED;
        List<Speaker> speakers = new ArrayList<>();
        if (!draft.speaker.isEmpty()) {
          Person person = new Person("e" + (entities.size() + 1), draft.speaker, Optional.empty(), List.of());
          entities.add(person);
          speakers.add(new Speaker(person, 0.95));
        }
        quotations.add(
            new Quotation("q" + (quotations.size() + 1), kind, List.of(content), passages, Optional.empty(),
                Optional.empty(), speakers, new Evidence(Evidence.Basis.NAME, "Invented.")));
      }
      return new Extraction(new Article("a" + number, text.toString()), entities, quotations);
    }

    Draft draft(String articleId, String quotationId) {
      return articles.get(Integer.parseInt(articleId.substring(1)))[Integer.parseInt(quotationId.substring(1)) - 1];
    }
  }

  /**
   * One quotation.
   *
   * @param speaker who is given for it; empty for nobody
   * @param statement number of the statement that it is of
   */
  record Draft(String text, String speaker, int statement, Wording wording) {}

  private static final int QUOTATIONS_OF_AN_ARTICLE = 8;
  private static final int MOST_WORDS = 60;
  private static final Pattern NUMBER =
      Pattern.compile("\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty");
  private static final Pattern AUXILIARY =
      Pattern.compile("is|are|was|were|will|would|should|can|could|must|has|have|had");
  private static final Pattern NAME = Pattern.compile("[A-Z][a-z]{3,}");
  private static final Pattern LONG_WORD = Pattern.compile("[a-z]{5,}");

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private int statements;

  private SyntheticNews(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Makes news.
   *
   * @param sentences what people said
   * @param quotations how many quotations to make
   */
  static News make(List<String> sentences, int quotations, long seed) {
    return new SyntheticNews(seed).make(sentences, quotations);
  }

  /** What people are quoted with in annotated articles; of sentences that have many words in common, the first. */
  static List<String> annotated(Path corpus) throws IOException {
    List<String> sentences = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (GoldArticle article : Corpora.read(corpus)) {
      for (GoldAttribution attribution : article.attributions()) {
        String sentence =
            attribution.content().stream()
                .map(span -> span.coveredText(article.article().text()))
                .collect(Collectors.joining(" "))
                .replaceAll("[“”\"‘]|(?<!\\w)'|'(?!\\w)", "")
                .replaceAll("\\s+", " ")
                .strip();
        String[] words = sentence.split(" ");
        if (words.length < 7 || words.length > MOST_WORDS) {
          continue;
        }
        boolean fresh = true;
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + 4 <= words.length; i++) {
          grams.add(String.join(" ", Arrays.copyOfRange(words, i, i + 4)).toLowerCase(Locale.ROOT));
        }
        int known = 0;
        for (String gram : grams) {
          known += seen.contains(gram) ? 1 : 0;
        }
        fresh = known * 4 < grams.size();
        seen.addAll(grams);
        if (fresh) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  /** Sentences put together of invented parts, for where there are no annotated articles. */
  static List<String> invented(int count, long seed) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (sentences.size() < count) {
      StringBuilder sentence = new StringBuilder();
      for (String[] part : InventedSpeech.PARTS) {
        sentence.append(sentence.length() > 0 ? " " : "").append(part[random.nextInt(part.length)]);
      }
      if (seen.add(sentence.toString())) {
        sentences.add(sentence.toString());
      }
    }
    return sentences;
  }

  private News make(List<String> sentences, int quotations) {
    for (String sentence : sentences) {
      for (String word : sentence.split("[^A-Za-z]+")) {
        if (word.length() > 4 && Character.isLowerCase(word.charAt(0))) {
          vocabulary.add(word);
        }
      }
      Arrays.stream(sentence.split(" ")).skip(1).filter(NAME.asMatchPredicate()).forEach(names::add);
    }
    Set<String> words = new HashSet<>(vocabulary);
    names.removeIf(name -> words.contains(name.toLowerCase(Locale.ROOT)) || name.length() < 5);
    names.add("Quennell");
    List<String> bases = new ArrayList<>(sentences);
    Collections.shuffle(bases, random);
    for (int i = 0; drafts.size() < quotations; i++) {
      String[] base = bases.get(i % bases.size()).split(" ");
      if (i < bases.size()) {
        addFamily(base);
      } else { // the second time round it is about something else
        otherWords(base, 0.9, new HashSet<>()).ifPresent(this::addFamily);
      }
    }
    while (drafts.size() > quotations) {
      drafts.remove(drafts.size() - 1);
    }
    Collections.shuffle(drafts, random);
    List<Draft[]> articles = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i += QUOTATIONS_OF_AN_ARTICLE) {
      List<Draft> of = drafts.subList(i, Math.min(drafts.size(), i + QUOTATIONS_OF_AN_ARTICLE));
      articles.add(of.toArray(new Draft[0]));
    }
    return new News(articles, statements);
  }

  /** A sentence, one that differs from it in a number, a name or a "not", and one with half of its words. */
  private void addFamily(String[] words) {
    List<String[]> members = new ArrayList<>();
    members.add(words);
    Set<Integer> telling = new HashSet<>();
    for (Twist twist : twists()) {
      Optional<String[]> other = twist.of(words, telling);
      if (other.isPresent()) {
        members.add(other.get());
        break;
      }
    }
    otherWords(words, 0.6, telling).ifPresent(members::add);
    String speaker = person();
    for (int i = 0; i < members.size(); i++) {
      addStatement(members.get(i), telling, i == 0 || random.nextBoolean() ? speaker : person());
    }
    String remark = InventedSpeech.REMARKS[random.nextInt(InventedSpeech.REMARKS.length)];
    for (int i = random.nextInt(4); i > 0; i--) {
      drafts.add(new Draft("“" + remark + "”", person(), statements++, Wording.REPEATED));
    }
  }

  /** Makes another statement of a sentence; tells by which words a cut of either must be known. */
  private interface Twist {

    Optional<String[]> of(String[] words, Set<Integer> telling);
  }

  private List<Twist> twists() {
    List<Twist> twists = new ArrayList<>(List.of(this::otherNumber, this::denied, this::otherName));
    Collections.shuffle(twists, random);
    return twists;
  }

  private Optional<String[]> otherNumber(String[] words, Set<Integer> telling) {
    return changed(words, NUMBER, telling, word -> String.valueOf(11 + random.nextInt(80)));
  }

  private Optional<String[]> otherName(String[] words, Set<Integer> telling) {
    Set<String> known = new HashSet<>(names);
    return changed(
        words, NAME, telling, word -> known.contains(word) ? names.get(random.nextInt(names.size())) : word);
  }

  private Optional<String[]> denied(String[] words, Set<Integer> telling) {
    return changed(words, AUXILIARY, telling, word -> word + " not");
  }

  /** Changes the first word of a kind, a "not" after it excepted. */
  private static Optional<String[]> changed(
      String[] words, Pattern kind, Set<Integer> telling, UnaryOperator<String> change) {
    for (int i = 1; i + 1 < words.length; i++) {
      if (kind.matcher(words[i]).matches() && !words[i + 1].equals("not")) {
        String other = change.apply(words[i]);
        if (!other.equals(words[i])) {
          String[] changed = words.clone();
          changed[i] = other;
          telling.add(i);
          return Optional.of(changed);
        }
      }
    }
    return Optional.empty();
  }

  /** The frame of a sentence about something else; empty when it has too few words to change. */
  private Optional<String[]> otherWords(String[] words, double share, Set<Integer> telling) {
    String[] changed = words.clone();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (LONG_WORD.matcher(words[i]).matches() && random.nextDouble() < share) {
        changed[i] = vocabulary.get(random.nextInt(vocabulary.size()));
        places.add(i);
      }
    }
    if (places.size() < 3 || places.size() * 5 < words.length) {
      return Optional.empty();
    }
    telling.add(places.get(0));
    telling.add(places.get(places.size() / 2));
    return Optional.of(changed);
  }

  /** Quotes a statement in some articles: most in a few, some in many. */
  private void addStatement(String[] words, Set<Integer> telling, String speaker) {
    int articles = (int) Math.min(100, 2 / Math.pow(1 - random.nextDouble(), 0.8));
    String surname = speaker.substring(speaker.indexOf(' ') + 1);
    for (int i = 0; i < articles; i++) {
      Wording wording = wording();
      double whose = random.nextDouble();
      String given = whose < 0.68 ? speaker : whose < 0.8 ? surname : whose < 0.985 ? "" : person();
      drafts.add(new Draft(worded(words, telling, wording), given, statements, wording));
    }
    statements++;
  }

  private Wording wording() {
    int at = random.nextInt(100);
    for (Wording wording : Wording.values()) {
      at -= wording.share;
      if (at < 0) {
        return wording;
      }
    }
    return Wording.REPEATED;
  }

  private String person() {
    String[] syllables = InventedSpeech.SYLLABLES;
    String surname =
        capital(syllables[random.nextInt(syllables.length)]) + syllables[random.nextInt(syllables.length)]
            + syllables[random.nextInt(syllables.length)];
    return InventedSpeech.FIRST_NAMES[random.nextInt(InventedSpeech.FIRST_NAMES.length)] + " " + surname;
  }

  private String worded(String[] words, Set<Integer> telling, Wording wording) {
    String sentence = String.join(" ", words);
    return switch (wording) {
      case REPEATED -> "“" + sentence + (random.nextBoolean() ? "," : ".") + "”";
      case TRIMMED -> {
        int[] cut = cut(words, telling, 0, words.length / 2 + random.nextInt(words.length / 2));
        yield "“" + joined(words, cut[0], cut[1]) + "”";
      }
      case EXTENDED -> {
        boolean before = random.nextBoolean();
        String more = InventedSpeech.MORE[random.nextInt(InventedSpeech.MORE.length)];
        yield before ? "“" + more + ", " + sentence + "”" : "“" + sentence + ". " + capital(more) + ".”";
      }
      case REWORDED -> "“" + reworded(sentence, 0.8) + "”";
      case REPORTED -> "that " + reported(sentence);
      case FRAGMENT -> {
        int before = random.nextInt(6);
        int[] cut = cut(words, telling, before, 4 + random.nextInt(4));
        int marks = Math.min(cut[1] - 3, cut[0] + before);
        String around = reworded(reported(joined(words, cut[0], marks)), 0.5);
        yield "that " + around + " “" + joined(words, marks, cut[1]) + "”";
      }
      case TRANSLATED -> translated(words, telling);
    };
  }

  /**
   * Cuts a stretch out that holds what tells the sentence from the others of its family, and three longer words by
   * which a reader can know it again.
   */
  private int[] cut(String[] words, Set<Integer> telling, int before, int length) {
    for (int wanted = Math.min(words.length, before + length);; wanted++) {
      for (int attempt = 0; attempt < 10; attempt++) {
        int begin = random.nextInt(words.length - wanted + 1);
        int end = begin + wanted;
        boolean whole = telling.stream().allMatch(at -> begin <= at && at < end);
        int longer = 0;
        for (int i = begin; i < end; i++) {
          longer += words[i].length() > 5 ? 1 : 0;
        }
        if (whole && longer > 2 || wanted == words.length) {
          return new int[] {begin, end};
        }
      }
    }
  }

  private static String joined(String[] words, int begin, int end) {
    return String.join(" ", Arrays.copyOfRange(words, begin, end));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String reworded(String sentence, double share) {
    return replaced(sentence, InventedSpeech.OTHER_WORDS, share);
  }

  private String reported(String sentence) {
    return replaced(sentence, InventedSpeech.REPORTED, 1);
  }

  /** Other words for some, some left out, and the second half first where a comma allows it. */
  private String translated(String[] words, Set<Integer> telling) {
    List<String> kept = new ArrayList<>();
    int comma = -1;
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < 0.88 || telling.contains(i) || words[i].matches("not|no|never|.*n.t|\\d+")) {
        kept.add(words[i]);
        comma = words[i].endsWith(",") && i > words.length / 4 && i < words.length * 3 / 4 ? kept.size() : comma;
      }
    }
    if (comma > 0) {
      Collections.rotate(kept, -comma);
    }
    return "“" + reworded(String.join(" ", kept), 1) + "”";
  }

  private String replaced(String sentence, Map<String, String> others, double share) {
    StringBuilder text = new StringBuilder();
    for (String word : sentence.split(" ")) {
      String bare = word.replaceAll("\\W+$", "");
      String other = others.get(bare.toLowerCase(Locale.ROOT));
      boolean change = other != null && random.nextDouble() < share;
      text.append(text.length() > 0 ? " " : "").append(change ? other + word.substring(bare.length()) : word);
    }
    return text.toString();
  }
}
