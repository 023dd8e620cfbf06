package io.github.presser.internal.speakers;

import io.github.presser.internal.rules.Examples;
import io.github.presser.internal.rules.Rule;

/** The rules by which a source's words are given a speaker. */
public enum SpeakerRule implements Rule {

  /** A quotation that says "I" does not go on from what several people said together. */
  @Examples(
      fires = "Ada Brill and Joe Ott came home. \"We were there when it fell,\" they said on Monday."
          + " \"I saw it all from the bridge, and nobody helped.\"",
      silent = "Ada Brill and Joe Ott came home. \"We were there when it fell,\" they said on Monday."
          + " \"We saw it all from the bridge, and nobody helped.\"")
  SEVERAL_DO_NOT_SAY_I,

  /** What somebody was, or how old they are, papers tell of one just named: "the retired joiner", "the joiner, 74,". */
  @Examples(
      fires = "Bo Poe came out of the house to look for his wife, and fell.\n\n"
          + "The retired joiner said: \"I never liked that bird.\"",
      silent = "Bo Poe came out of the house to look for his wife, and fell.\n\n"
          + "The joiner said: \"I never liked that bird.\"")
  LIFE_IS_TOLD_OF_WHO_WAS_NAMED
}
