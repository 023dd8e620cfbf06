package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import java.util.List;

/** Says who speaks when the source names them. */
final class NameResolver {

  private NameResolver() {}

  static Answer resolve(Context context, Source source, String words) {
    List<Integer> who = source.names();
    List<String> names = context.names(who);
    if (who.size() > 1) {
      return new Answer(who, 0.9, Basis.JOINT, Explanations.joint(words, names));
    }
    Cast cast = context.cast();
    double confidence = cast.isAdded(who.get(0)) ? 0.75 : cast.isPerson(who.get(0)) ? 0.98 : 0.93;
    return new Answer(who, confidence, Basis.NAME, Explanations.name(words, names));
  }
}
