package io.github.presser.internal.statements;

import io.github.presser.internal.statements.Identities.Agreement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forms statements of units. They are taken from the fullest to the slightest: each joins the canonical one that it is
 * most like, or becomes a canonical one itself. Nothing is compared with a member of a statement that is neither its
 * canonical unit nor one of its few representatives, so unlike wordings are not chained together by others between
 * them. A second pass lets doubtful units, and statements of few units, move to one that came later.
 *
 * <p>Which units are compared at all is known beforehand ({@link #candidates}), and where two units are of equal
 * likeness the fuller one counts, by {@link Unit#id}. So the statements are the same whatever the order in which
 * articles were read, and units that no chain of candidates connects can be grouped apart. Not thread-safe.
 */
public final class Stars {

  /** A unit that is less like its canonical one words the statement in a way of its own. */
  private static final float LIKE_ENOUGH = 0.9f;

  /** How like one statement's canonical unit must be to another statement for the two to be one. */
  private static final float LEAST_TO_MERGE = 0.85f;

  /** Units besides the canonical one that stand for a statement. */
  private static final int MOST_REPRESENTATIVES = 8;

  private static final int APART = 0;
  private static final int SAME_ARTICLE = 1;
  private static final int OVERLAP = 2;

  private final List<Unit> units;
  private final Identities identities;
  private final Likeness likeness;

  /** The candidates of each unit: where they begin, and all of them; and those that have it as theirs. */
  private final int[] startOfFuller;
  private int[] fuller = new int[16];
  private final int[] startOfSlighter;
  private int[] slighter = new int[0];
  private int known;

  /** Of each statement the look-up that met it last in an article, and how. */
  private final int[] metBy;
  private final int[] meetings;
  private int lookUps;

  /**
   * Prepares to group units.
   *
   * @param units the units, each telling, in the order of their ids; they are given their numbers here
   */
  public Stars(List<Unit> units, Identities identities, Likeness likeness) {
    this.units = units;
    this.identities = identities;
    this.likeness = likeness;
    for (int number = 0; number < units.size(); number++) {
      units.get(number).number = number;
    }
    startOfFuller = new int[units.size() + 1];
    startOfSlighter = new int[units.size() + 2];
    meetings = new int[units.size()];
    metBy = new int[units.size()];
  }

  /**
   * Takes the candidates of the next unit, from the first one on.
   *
   * @param candidates the numbers of fuller units
   */
  public void candidates(int[] candidates) {
    int begin = startOfFuller[known];
    if (begin + candidates.length > fuller.length) {
      fuller = Arrays.copyOf(fuller, Math.max(begin + candidates.length, fuller.length * 2));
    }
    System.arraycopy(candidates, 0, fuller, begin, candidates.length);
    startOfFuller[++known] = begin + candidates.length;
    for (int candidate : candidates) {
      startOfSlighter[candidate + 2]++;
    }
  }

  /**
   * Forms the statements, once the candidates of all units are there.
   *
   * @param places where the units stand, by their numbers
   * @return of each unit the canonical unit of its statement, by their numbers
   */
  public int[] form(Places places) {
    places.link(units.size());
    turn();
    for (Unit unit : units) {
      Unit like = best(unit, fullerOnes(unit), places);
      join(unit, like == null ? unit : like.canonical);
      boolean direct = like == unit.canonical;
      if (like == null || direct && unit.likeness < LIKE_ENOUGH
          && unit.canonical.representatives < MOST_REPRESENTATIVES) {
        unit.canonical.representatives += like == null ? 0 : 1;
        unit.represents = true;
      }
    }
    Map<Unit, Unit> merged = new IdentityHashMap<>();
    for (Unit unit : units) { // now that all are there, also those that came later
      if (unit.canonical == unit || unit.likeness < LIKE_ENOUGH) {
        Unit like = best(unit, allOnes(unit), places);
        if (like != null && like.canonical != unit.canonical) {
          if (unit.canonical != unit) {
            unit.canonical.units--;
            join(unit, like.canonical);
          } else if (unit.units <= like.canonical.units && unit.likeness >= LEAST_TO_MERGE) {
            merged.put(unit, like.canonical);
          }
        }
      }
    }
    return units.stream().mapToInt(unit -> merged.getOrDefault(unit.canonical, unit.canonical).number).toArray();
  }

  /** Finds out of which units each one is a candidate. */
  private void turn() {
    for (int number = 1; number < startOfSlighter.length; number++) {
      startOfSlighter[number] += startOfSlighter[number - 1];
    }
    slighter = new int[startOfFuller[known]];
    for (int number = 0; number < known; number++) {
      for (int at = startOfFuller[number]; at < startOfFuller[number + 1]; at++) {
        slighter[startOfSlighter[fuller[at] + 1]++] = number; // ends where the next one begins
      }
    }
  }

  private List<Unit> fullerOnes(Unit unit) {
    List<Unit> ones = new ArrayList<>();
    for (int at = startOfFuller[unit.number]; at < startOfFuller[unit.number + 1]; at++) {
      ones.add(units.get(fuller[at]));
    }
    return ones;
  }

  private List<Unit> allOnes(Unit unit) {
    List<Unit> ones = fullerOnes(unit);
    for (int at = startOfSlighter[unit.number]; at < startOfSlighter[unit.number + 1]; at++) {
      ones.add(units.get(slighter[at]));
    }
    return ones;
  }

  private static void join(Unit unit, Unit canonical) {
    unit.canonical = canonical;
    canonical.addSpeakers(unit.speakers);
    canonical.units += unit == canonical ? 0 : 1;
  }

  /** The unit that stands for a statement and that this one is most like, if that is like enough. */
  private @Nullable Unit best(Unit unit, List<Unit> candidates, Places places) {
    Unit best = null;
    float most = 0;
    noteNeighbours(unit, places);
    for (Unit candidate : candidates) {
      Unit canonical = candidate.canonical;
      if (!candidate.represents || candidate == unit || canonical == unit) {
        continue;
      }
      int meeting = meeting(unit, canonical);
      if (meeting == OVERLAP) {
        continue;
      }
      boolean lighter = unit.weight <= candidate.weight;
      float score =
          likeness.of(
              lighter ? unit : candidate, lighter ? candidate : unit, match(unit, canonical), meeting == SAME_ARTICLE);
      boolean better = score > most || best != null && score == most && candidate.number < best.number;
      if (better && (candidate == canonical || !likeness.strays(unit, canonical))) {
        most = score;
        best = candidate;
      }
    }
    if (unit.canonical != unit || best != null && best.canonical != unit) {
      unit.likeness = best == null ? unit.likeness : most;
    }
    return best;
  }

  /** What is known of the speakers of a unit, or of its statement if it is a canonical one, and of a statement. */
  private Agreement match(Unit unit, Unit canonical) {
    int[] speakers = unit.canonical == unit && unit.units > 1 ? unit.speakersOfGroup : new int[] {unit.speakers};
    Agreement best = Agreement.DIFFERENT;
    boolean found = false;
    for (int one : speakers) {
      for (int other : canonical.speakersOfGroup) {
        if (one != Identities.NOBODY) {
          Agreement match = identities.matchSets(one, other);
          best = match.compareTo(best) < 0 ? match : best;
          found = true;
        }
      }
    }
    return found ? best : Agreement.UNSURE;
  }

  /** Takes note of the statements that the articles have which have this unit. */
  private void noteNeighbours(Unit unit, Places places) {
    lookUps++;
    places.neighbours(
        unit.number,
        (other, overlaps) -> {
          int canonical = units.get(other).canonical.number;
          int before = metBy[canonical] == lookUps ? meetings[canonical] : APART;
          metBy[canonical] = lookUps;
          meetings[canonical] = overlaps ? OVERLAP : Math.max(before, SAME_ARTICLE);
        });
  }

  /** Whether an article has both, and whether they share words there: then they are two statements. */
  private int meeting(Unit unit, Unit canonical) {
    return metBy[canonical.number] == lookUps ? meetings[canonical.number] : APART;
  }
}
