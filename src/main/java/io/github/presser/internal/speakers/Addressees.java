package io.github.presser.internal.speakers;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.syntax.NounPhrase;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;

/** Tells who was only spoken to: Roe in "Roe was asked", "Roe was told by Poe", "Told so, Roe left". For an article. */
final class Addressees {

  private final Context context;

  Addressees(Context context) {
    this.context = context;
  }

  /** Whether the cue is a passive whose subject did not speak, but was spoken to. */
  boolean isAddressee(Attribution a) {
    return a.cue().isPresent() && a.source().isPresent()
        && (a.source().get().end() <= a.cue().get().end() ? participle(a) >= 0 : isFronted(a));
  }

  /** Whether the cue says that somebody listened: "the court | heard". */
  boolean isHearer(Attribution a) {
    return a.cue().isPresent()
        && a.cue().get().stream().anyMatch(i -> context.lexicon().has(context.token(i).lower(), Feature.HEARING))
        && context.applies(SpeakerRule.COURT_HEARS);
  }

  /** Whether the source only asked somebody, who is to speak next: "Asked by | Roe | why she left, Poe said". */
  boolean isAgent(Attribution a) {
    return a.cue().isPresent() && a.source().filter(s -> s.begin() > 0).isPresent()
        && context.token(a.source().get().begin() - 1).lower().equals("by")
        && a.cue().get().stream()
            .anyMatch(i -> isParticiple(i) && context.lexicon().has(context.token(i).lower(), Feature.ADDRESSING));
  }

  /** "Told that it was over, | Roe shrugged": a participle that begins its sentence, whose subject comes after. */
  private boolean isFronted(Attribution a) {
    int begin = a.cue().get().begin();
    int sentence = context.text().sentenceIndexOf(begin);
    return context.text().sentences().get(sentence).begin() == begin && isParticiple(begin)
        && context.lexicon().has(context.token(begin).lower(), Feature.ADDRESSING)
        && context.token(a.source().get().begin() - 1).text().equals(",");
  }

  private boolean isParticiple(int i) {
    return context.token(i).tag().equals("VBN") || context.token(i).tag().equals("VBD");
  }

  /** Who spoke to them, as far as the words after the cue say; nobody in particular if they do not. */
  Source agent(Attribution a) {
    int by = participle(a) + 1;
    if (by + 1 >= context.text().tokens().size() || !context.token(by).lower().equals("by")) {
      return Source.generic(participle(a), false);
    }
    NounPhrase agent = context.phrases().at(by + 1, context.text().tokens().size());
    return agent.end() == agent.begin() ? Source.generic(by, false)
        : context.sources().read(new TokenRange(agent.begin(), agent.end()), Optional.empty());
  }

  /** The cue's participle, "asked" in "was asked"; -1 when it is no such passive. */
  private int participle(Attribution a) {
    TokenRange cue = a.cue().get();
    if (a.source().get().begin() >= cue.end()) {
      return cue.begin();
    }
    for (int i = cue.begin(); i < cue.end(); i++) {
      if (context.lexicon().has(context.token(i).lower(), Feature.ADDRESSING) && i > 0 && isFormOfBe(i - 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFormOfBe(int i) {
    Token token = context.token(context.token(i).tag().startsWith("RB") && i > 0 ? i - 1 : i);
    return context.lexicon().isFormOfBe(token.lower());
  }
}
