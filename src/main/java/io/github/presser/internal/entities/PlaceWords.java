package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The single words that an article uses as a place's own name, in whatever other way it uses them besides: "Roe" in
 * "County Roe", "the River Roe", "Roe Bridge" and "Roe, Norland,".
 */
final class PlaceWords {

  private final Lexicon lexicon;
  private final List<Token> tokens;

  private PlaceWords(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.tokens = text.tokens();
  }

  /** The words as keys of names. */
  static Set<String> of(Lexicon lexicon, AnnotatedText text, List<NameSpan> names) {
    PlaceWords words = new PlaceWords(lexicon, text);
    Set<String> places = new HashSet<>();
    for (NameSpan name : names) {
      int begin = name.begin();
      int end = name.end();
      // The noun may be part of what was found as a name, or stand beside it.
      if (end - begin == 2 && words.isNoun(begin)) {
        begin++;
      } else if (end - begin == 2 && words.isNoun(end - 1)) {
        end--;
      } else if (!words.isNoun(begin - 1) && !words.isNoun(end) && !words.isInsideAPlace(end)) {
        continue;
      }
      if (end - begin == 1) {
        places.add(Spelling.key(List.of(words.tokens.get(begin).text())));
      }
    }
    return places;
  }

  /** Whether the token is a noun for places, written as part of a name. */
  private boolean isNoun(int token) {
    return token >= 0
        && token < tokens.size()
        && tokens.get(token).isCapitalised()
        && lexicon.has(tokens.get(token).lower(), Feature.PLACE_HEAD);
  }

  /** Whether a place stands between commas, or between a comma and the end, where a name ends. */
  private boolean isInsideAPlace(int end) {
    return end + 2 < tokens.size()
        && tokens.get(end).text().equals(",")
        && tokens.get(end + 1).name() == NameTag.PLACE
        && !tokens.get(end + 2).isWord()
        && !tokens.get(end + 2).tag().equals("POS");
  }
}
