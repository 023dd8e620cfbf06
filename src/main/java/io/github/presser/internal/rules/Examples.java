package io.github.presser.internal.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a {@link Rule} does, shown: short articles, invented. The build reads each with the rule and without it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Examples {

  /** Texts of which Presser makes something else when the rule is off; at least one. */
  String[] fires();

  /** Texts that look alike and of which Presser makes the same without the rule; at least one. */
  String[] silent();
}
