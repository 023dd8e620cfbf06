package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a reader has in mind at a point of the article: who was mentioned last, who was the subject, who spoke. It is
 * told by {@link DiscourseReader} and asked by the resolvers; a question changes nothing, and looks back over a bounded
 * stretch, so that an article takes time linear in its length.
 *
 * <p>People whom the article does not name have a place too: "he" after "an official said" is that official, so nobody
 * nameable.
 */
final class Discourse {

  /** How far back words reach, in sentences and in referents. */
  private static final int REACH = 12;
  private static final int MOST_REFERENTS = 60;

  private final Cast cast;
  private final List<Referent> referents = new ArrayList<>();
  private final Map<List<Integer>, Track> tracks = new HashMap<>();
  private List<Integer> lastSpeaker = List.of();
  private int turn;
  private List<Integer> topic = List.of();
  private List<Integer> topicBefore = List.of();
  private int topicParagraph = -1;
  private int paragraph;
  private int sentence;

  /** All mentions of one candidate so far. */
  private static final class Track {
    private int mentions;
    private int spoken;
    private int turn;
  }

  Discourse(Cast cast) {
    this.cast = cast;
  }

  /** Moves on to a sentence of the flow. */
  void enter(int paragraph, int sentence) {
    this.paragraph = paragraph;
    this.sentence = sentence;
  }

  int paragraph() {
    return paragraph;
  }

  /** Whether these were the first subject of the paragraph: 1, of the one before it: 2; otherwise 0. */
  int topicality(List<Integer> who) {
    if (topicParagraph == paragraph) {
      return who.equals(topic) ? 1 : who.equals(topicBefore) ? 2 : 0;
    }
    return who.equals(topic) ? 2 : 0;
  }

  int sentence() {
    return sentence;
  }

  /** Adds a mention of members of the cast where the reader is. */
  void mention(List<Integer> who, Prominence prominence, boolean reported) {
    boolean human = who.size() == 1 && cast.isPerson(who.get(0));
    add(new Referent(referents.size(), who, paragraph, sentence, prominence, reported, !human, human, Gender.UNKNOWN));
  }

  /** Adds somebody or something without a name. */
  void nameless(Prominence prominence, boolean reported, boolean plural, boolean human, Gender gender) {
    add(new Referent(referents.size(), List.of(), paragraph, sentence, prominence, reported, plural, human, gender));
  }

  private void add(Referent r) {
    referents.add(r);
    if (r.prominence().isForeground() && paragraph != topicParagraph) {
      topicBefore = topicParagraph == paragraph - 1 ? topic : topicBefore;
      topic = r.who();
      topicParagraph = paragraph;
    }
    Track track = tracks.computeIfAbsent(r.who(), who -> new Track());
    track.mentions++;
    if (r.prominence().isSpeaker()) {
      turn += r.isNameless() || !r.who().equals(lastSpeaker) ? 1 : 0;
      lastSpeaker = r.who();
      track.spoken++;
      track.turn = turn;
    }
  }

  /** Those in the reader's mind for whom the test holds, the latest mentioned first. */
  List<Contender> candidates(Predicate<Referent> test) {
    Map<List<Integer>, List<Referent>> found = new LinkedHashMap<>();
    int least = Math.max(0, referents.size() - MOST_REFERENTS);
    for (int i = referents.size() - 1; i >= least && sentence - referents.get(i).sentence() <= REACH; i--) {
      Referent r = referents.get(i);
      if (test.test(r)) {
        found.computeIfAbsent(r.who(), who -> new ArrayList<>()).add(r);
      }
    }
    List<Contender> candidates = new ArrayList<>();
    found.forEach((who, mentions) -> candidates.add(new Contender(who, Optional.of(mentions.get(0)),
        mentions.stream().filter(r -> r.prominence().isForeground()).findFirst(), mentions.size(), history(who))));
    return candidates;
  }

  /** The one of them, or the only one of several whom the reader has in mind; empty when there is none. */
  OptionalInt only(List<Integer> who) {
    List<Integer> near = who.size() < 2 ? who : recent(REACH).stream().filter(who::contains).toList();
    return near.size() == 1 ? OptionalInt.of(near.get(0)) : OptionalInt.empty();
  }

  /** Whether those mentioned are the first people whom that sentence of the flow mentions. */
  boolean opens(Referent mention) {
    int first = mention.order();
    for (int i = first; i >= 0 && referents.get(i).sentence() == mention.sentence(); i--) {
      first = referents.get(i).human() ? i : first;
    }
    return referents.get(first).who().equals(mention.who());
  }

  /** What is known of the mentions of these members so far. */
  Contender.History history(List<Integer> who) {
    Track track = tracks.get(who);
    return track == null ? Contender.History.NONE : new Contender.History(track.mentions, track.spoken,
        track.spoken == 0 ? Integer.MAX_VALUE : turn - track.turn);
  }

  /** Those who were named or spoke together last, within the reach given in sentences. */
  Optional<List<Integer>> together(int reach, Predicate<List<Integer>> test) {
    for (int i = referents.size() - 1; i >= 0 && sentence - referents.get(i).sentence() <= reach; i--) {
      if (referents.get(i).who().size() > 1 && test.test(referents.get(i).who())) {
        return Optional.of(referents.get(i).who());
      }
    }
    return Optional.empty();
  }

  /** The members mentioned within the last sentences, the latest first. */
  List<Integer> recent(int reach) {
    return latest(reach, r -> true);
  }

  /** The members who spoke, each for themselves, within the last sentences, the latest first. */
  List<Integer> speakers(int reach) {
    return latest(reach, r -> r.prominence() == Prominence.SPEAKER && r.isOne());
  }

  private List<Integer> latest(int reach, Predicate<Referent> test) {
    Set<Integer> latest = new LinkedHashSet<>();
    for (int i = referents.size() - 1; i >= 0 && sentence - referents.get(i).sentence() <= reach; i--) {
      if (test.test(referents.get(i))) {
        latest.addAll(referents.get(i).who());
      }
    }
    return List.copyOf(latest);
  }
}
