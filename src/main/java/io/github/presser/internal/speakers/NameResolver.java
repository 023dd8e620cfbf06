package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import java.util.List;

/** Says who speaks when the source names them. */
final class NameResolver {

  /** How likely a surname alone means the one given, of two whom the article names about as often; and far more. */
  private static final double NAMESAKE = 0.7;
  private static final double FOREMOST = 0.93;
  private static final int FAR_MORE = 3;

  private NameResolver() {}

  static Answer resolve(Context context, Source source, String words) {
    List<Integer> who = source.names();
    List<String> names = context.names(who);
    if (who.size() > 1) {
      return new Answer(who, 0.9, Basis.JOINT, Explanations.joint(words, names));
    }
    double confidence = confidence(context, source, who.get(0));
    return new Answer(who, confidence, Basis.NAME, Explanations.name(words, names));
  }

  private static double confidence(Context context, Source source, int who) {
    Cast cast = context.cast();
    if (cast.isAdded(who)) {
      return 0.75;
    }
    if (!cast.isPerson(who)) {
      return 0.93;
    }
    int namesake = isBareSurname(context, source.head(), who) ? cast.mentionsOfNamesake(who) : 0;
    return namesake == 0 ? 0.98 : cast.mentions(who) < FAR_MORE * namesake ? NAMESAKE : FOREMOST;
  }

  /** Whether it is one word, the surname, without a courtesy title that would tell whose. */
  private static boolean isBareSurname(Context context, int name, int who) {
    Cast cast = context.cast();
    return cast.isPersonName(name) && cast.nameEnd(name) - cast.nameBegin(name) == 1
        && context.token(name).lower().equals(cast.lastName(who))
        && (name == 0 || !context.lexicon().isHonorific(context.token(name - 1).text()));
  }
}
