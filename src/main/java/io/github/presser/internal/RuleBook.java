package io.github.presser.internal;

import io.github.presser.internal.entities.DropRule;
import io.github.presser.internal.entities.FindRule;
import io.github.presser.internal.entities.GroupRule;
import io.github.presser.internal.entities.JoinRule;
import io.github.presser.internal.entities.SplitRule;
import io.github.presser.internal.entities.TrimRule;
import io.github.presser.internal.entities.TypeRule;
import io.github.presser.internal.quotations.QuotationRule;
import io.github.presser.internal.rules.Rule;
import io.github.presser.internal.speakers.SpeakerRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All rules of all steps. A step that gets rules is to be added here. */
public final class RuleBook {

  private RuleBook() {}

  /** The rules in the order of the steps. */
  public static List<Rule> all() {
    return Stream.<Rule[]>of(SplitRule.values(), JoinRule.values(), TrimRule.values(), FindRule.values(),
            DropRule.values(), TypeRule.values(), GroupRule.values(), QuotationRule.values(), SpeakerRule.values())
        .flatMap(Arrays::stream).toList();
  }
}
