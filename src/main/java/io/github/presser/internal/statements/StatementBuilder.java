package io.github.presser.internal.statements;

import com.google.common.base.CharMatcher;
import io.github.presser.Entity;
import io.github.presser.Speaker;
import io.github.presser.internal.Confidences;
import io.github.presser.internal.statements.Grouping.Group;
import io.github.presser.internal.statements.Grouping.GroupedQuotation;
import io.github.presser.statements.Claim;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Recovery;
import io.github.presser.statements.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Makes a statement of the quotations that belong together: who made it, and for whom that is taken over. Not
 * thread-safe.
 */
public final class StatementBuilder {

  /** The first published first, then those without a date; in the order of the ids where that leaves it open. */
  public static final Comparator<ArticleQuotation> BY_PUBLICATION =
      Comparator.comparing((ArticleQuotation quoted) -> quoted.date().orElse(Instant.MAX))
          .thenComparing(ArticleQuotation::articleId)
          .thenComparing(ArticleQuotation::article)
          .thenComparing(quoted -> quoted.quotation().content().get(0));

  /** No number of articles makes a claim surer than this. */
  private static final double SUREST = 0.995;

  /** A wording with less to know it by takes no speaker from another article. */
  private static final float LEAST_INFORMATION_TO_RECOVER = 2.6f;

  /** Letters of a wording that an explanation cites. */
  private static final int LONGEST_WORDING = 100;

  /** Stands for all wordings, which are numbered from 0. */
  private static final int ANY_WORDING = -1;

  private static final CharMatcher MARKS = CharMatcher.anyOf("“”\"");

  private final ArticleQuotation canonical;
  private final List<GroupedQuotation> members;
  private final Identities identities;

  /**
   * Prepares to make a statement.
   *
   * @param group its quotations, in any order
   * @param identities who speaks in them
   */
  public StatementBuilder(Group group, Identities identities) {
    this.members = new ArrayList<>(group.members());
    this.members.sort(Comparator.comparing(GroupedQuotation::quoted, BY_PUBLICATION));
    this.canonical =
        Collections.min(members, Comparator.comparingLong(GroupedQuotation::unit)).quoted(); // of several, the first
    this.identities = identities;
  }

  /** The quotation that was published first. */
  public ArticleQuotation first() {
    return members.get(0).quoted();
  }

  /** Makes the statement. */
  public Statement build(String id) {
    List<Witnesses> claims = claims();
    List<Claim> made = claims.stream().map(Witnesses::claim).toList();
    List<Occurrence> occurrences = new ArrayList<>(members.size());
    for (GroupedQuotation member : members) {
      ArticleQuotation quoted = member.quoted();
      occurrences.add(
          new Occurrence(
              quoted.articleId(), quoted.date(), quoted.quotation(), quoted.wording(), recovery(member, claims)));
    }
    return new Statement(id, canonical.wording(), made, occurrences);
  }

  /** Tells of every quotation that takes its speaker from another article. */
  public void recover(BiConsumer<ArticleQuotation, Recovery> taker) {
    List<Witnesses> claims = claims();
    for (GroupedQuotation member : members) {
      recovery(member, claims).ifPresent(recovery -> taker.accept(member.quoted(), recovery));
    }
  }

  private static Optional<Recovery> recovery(GroupedQuotation member, List<Witnesses> claims) {
    return claims.size() == 1 && member.quoted().open() && member.information() >= LEAST_INFORMATION_TO_RECOVER
        ? claims.get(0).recovery(member)
        : Optional.empty();
  }

  /** Who the articles say it was, most articles first. */
  private List<Witnesses> claims() {
    Map<Integer, Integer> people = people();
    Map<Set<Integer>, Witnesses> bySpeakers = new LinkedHashMap<>();
    for (GroupedQuotation member : members) {
      List<Integer> namings = identities.members(member.quoted().speakers());
      if (!namings.isEmpty()) {
        Set<Integer> who = namings.stream().map(people::get).collect(Collectors.toCollection(TreeSet::new));
        bySpeakers.computeIfAbsent(who, key -> new Witnesses(people)).members.add(member);
      }
    }
    List<Witnesses> claims = new ArrayList<>(bySpeakers.values());
    claims.sort(Comparator.comparing((Witnesses witnesses) -> -witnesses.articles().size())); // stable: first one first
    return claims;
  }

  /** Which of the statement's namings mean the same. */
  private Map<Integer, Integer> people() {
    Set<Integer> namings = new LinkedHashSet<>();
    members.forEach(member -> namings.addAll(identities.members(member.quoted().speakers())));
    return identities.people(namings);
  }

  /** The quotations that give the same speakers. */
  private final class Witnesses {

    private final List<GroupedQuotation> members = new ArrayList<>();
    private final Map<Integer, Integer> people;

    // Worked out for the first recovery: a statement may have as many as it has witnesses.
    private final Map<Integer, GroupedQuotation> surest = new HashMap<>(); // of each wording
    private List<Speaker> pooled = List.of();

    Witnesses(Map<Integer, Integer> people) {
      this.people = people;
    }

    Set<String> articles() {
      return members.stream()
          .map(member -> member.quoted().articleId())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Claim claim() {
      return new Claim(speakers(), List.copyOf(articles()));
    }

    /**
     * Pools what the articles say. Those with the same wording have it from one another or from one agency, so the best
     * of them counts alone; those with different wordings count as independent of each other (noisy or).
     */
    private List<Speaker> speakers() {
      Map<Integer, Entity> entities = new LinkedHashMap<>();
      Map<Integer, Map<Integer, Double>> byWording = new HashMap<>();
      for (GroupedQuotation member : members) {
        for (Speaker speaker : member.quoted().quotation().speakers()) {
          int naming = identities.id(speaker.entity());
          int person = people.get(naming);
          entities.merge(person, speaker.entity(), (one, other) -> fuller(one, other));
          byWording.computeIfAbsent(person, p -> new HashMap<>())
              .merge(member.wording(), speaker.confidence(), Math::max);
        }
      }
      List<Speaker> speakers = new ArrayList<>();
      entities.forEach(
          (person, entity) -> {
            double most = 0;
            double doubt = 1;
            for (double confidence : byWording.get(person).values().stream().sorted().toList()) {
              most = Math.max(most, confidence);
              doubt *= 1 - confidence;
            }
            speakers.add(new Speaker(entity, Confidences.rounded(Math.max(most, Math.min(SUREST, 1 - doubt)))));
          });
      return speakers;
    }

    private Entity fuller(Entity one, Entity other) {
      return identities.fullness(identities.id(other)) > identities.fullness(identities.id(one)) ? other : one;
    }

    Optional<Recovery> recovery(GroupedQuotation open) {
      if (surest.isEmpty()) {
        for (GroupedQuotation member : members) {
          surest.merge(member.wording(), member, Witnesses::surer);
          surest.merge(ANY_WORDING, member, Witnesses::surer);
        }
        pooled = speakers();
      }
      GroupedQuotation witness = surest.getOrDefault(open.wording(), surest.get(ANY_WORDING));
      String articleId = witness.quoted().articleId();
      if (articleId.equals(open.quoted().articleId())) {
        return Optional.empty();
      }
      double sure = Math.min(open.likeness(), witness.likeness());
      List<Speaker> speakers =
          pooled.stream()
              .map(s -> new Speaker(s.entity(), Confidences.rounded(s.confidence() * (0.8 + 0.2 * sure))))
              .toList();
      String names = speakers.stream().map(Speaker::name).collect(Collectors.joining(" and "));
      String what = witness.wording() == open.wording() ? "the same words" : "the same statement";
      String explanation =
          "This article leaves the speaker open; article " + articleId + " gives " + what + " to " + names + ": “"
              + shortened(witness.quoted().wording()) + "”";
      return Optional.of(new Recovery(speakers, articleId, explanation));
    }

    private static GroupedQuotation surer(GroupedQuotation one, GroupedQuotation other) {
      return sureness(other) > sureness(one) ? other : one;
    }

    private static double sureness(GroupedQuotation member) {
      return member.quoted().quotation().speakers().stream().mapToDouble(Speaker::confidence).min().orElse(0)
          * member.likeness();
    }

    private static String shortened(String wording) {
      String bare = MARKS.removeFrom(wording);
      if (bare.length() <= LONGEST_WORDING) {
        return bare;
      }
      int space = bare.lastIndexOf(' ', LONGEST_WORDING);
      return bare.substring(0, space > 0 ? space : LONGEST_WORDING) + " …";
    }
  }
}
