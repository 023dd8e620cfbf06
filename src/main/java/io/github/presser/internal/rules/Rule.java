package io.github.presser.internal.rules;

import com.google.common.base.CaseFormat;
import java.util.Optional;

/**
 * A rule of thumb that a step follows: something that is mostly so in the news, written by hand. Each step that has
 * rules names them in an enum, where each constant says in its Javadoc what is so and has {@link Examples} of a text
 * that the rule changes the reading of and of one that it must leave alone. The step asks {@link Rules#apply} where it
 * would follow the rule.
 *
 * <p>What cannot be otherwise (where a passage ends, what a token is) is no rule, and what is said of single words
 * belongs in the lexicon.
 */
public interface Rule {

  /** The name of the constant. */
  String name();

  /** What the rule is called in reports: the step, a full stop and the name in lower case, with hyphens. */
  default String id() {
    String room = getClass().getPackageName();
    return room.substring(room.lastIndexOf('.') + 1) + "."
        + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
  }

  /** The examples; empty when the constant has none, for which the build fails. */
  default Optional<Examples> examples() {
    try {
      return Optional.ofNullable(getClass().getField(name()).getAnnotation(Examples.class));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(id() + " is no constant of an enum", e);
    }
  }
}
