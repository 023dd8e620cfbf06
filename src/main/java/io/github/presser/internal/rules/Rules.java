package io.github.presser.internal.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Which rules are followed: all, unless some are switched off to see what they gain. Immutable and thread-safe. */
public final class Rules {

  /** Every rule is followed. */
  public static final Rules ALL = new Rules(Set.of());

  private final Set<Rule> off;

  private Rules(Set<Rule> off) {
    this.off = off;
  }

  /** Whether the rule is followed. */
  public boolean apply(Rule rule) {
    return off.isEmpty() || !off.contains(rule);
  }

  /** The same but for one rule, which is not followed. */
  public Rules without(Rule rule) {
    return new Rules(ImmutableSet.<Rule>builder().addAll(off).add(rule).build());
  }
}
