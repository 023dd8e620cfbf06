package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that the article gives to things: a ship, a medicine, a work, a programme. Once a noun has said that, the
 * name is nobody's wherever it stands. For one text and one thread.
 */
final class Things {

  /** A list of things, or what something is, has no more words than this. */
  private static final int LONGEST = 10;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Set<String> keys = new HashSet<>();
  private final ThingLetters letters;

  /** Reads what the article says of its names. */
  Things(AnnotatedText text, List<Name> names) {
    this.lexicon = text.lexicon();
    this.tokens = text.tokens();
    this.letters = new ThingLetters(text, names);
    boolean follows = text.rules().apply(DropRule.DROP_CALLED_THING);
    names.stream().filter(name -> follows && isCalledThing(name)).forEach(name -> keys.add(name.key()));
  }

  /** Whether the article says of the name that it is a thing's. */
  boolean contains(Name name) {
    return keys.contains(name.key()) || letters.contains(name);
  }

  private boolean isCalledThing(Name name) {
    int begin = name.span().begin();
    if (lexicon.isPlace(name.text()) || lexicon.has(name.text(), Feature.ORGANISATION)
        || lexicon.usualName(name.text()).isPresent()) {
      return false;
    }
    boolean dubbed = name.type() != NameTag.ORGANISATION && name.words().size() > 1 && isDubbed(begin)
        && !tagAt(name.span().end()).equals("POS");
    return dubbed || isIntroduced(begin) || isExample(begin) || isDefined(name) || isOwned(name);
  }

  /** "the ferry Okoria": a name right after a noun for things that have one. */
  private boolean isIntroduced(int begin) {
    int noun = isMark(begin - 1) ? begin - 2 : begin - 1;
    boolean called = tagAt(noun).equals("VBN") && lexicon.has(wordAt(noun), Feature.CALLING);
    if (called && lexicon.has(wordAt(noun - 1), Feature.ANIMAL) && !isCapitalised(noun - 1)) {
      return true; // "a goat called Ann"
    }
    noun = called ? noun - 1 : noun;
    return isThing(noun) && !isCapitalised(noun - 1) && !wordAt(noun - 1).equals("-");
  }

  /** "dubbed Okor Ann and Ostia Bo": what somebody or something is called besides. */
  private boolean isDubbed(int begin) {
    int verb = begin - 1;
    while (verb > begin - LONGEST && (wordAt(verb).equals("and") || isCapitalised(verb))) {
      verb--;
    }
    return tagAt(verb).equals("VBN") && lexicon.has(wordAt(verb), Feature.NAMING);
  }

  /** "medicines such as Okorin and Ostapan". */
  private boolean isExample(int begin) {
    int i = begin - 1;
    while (i > begin - LONGEST && (wordAt(i).equals(",") || wordAt(i).equals("and") || isCapitalised(i))) {
      i--;
    }
    return wordAt(i).equals("as") && wordAt(i - 1).equals("such") && isThing(i - 2);
  }

  /** "Okorin is a new medicine", "Okorin, a medicine". */
  private boolean isDefined(Name name) {
    int end = name.span().end();
    boolean comma = wordAt(end).equals(",") && name.type() != NameTag.PERSON; // "Ann Poe, the boat's owner"
    boolean is = wordAt(end).equals("is") || wordAt(end).equals("was") || comma;
    int noun = end + 1;
    if (!is || !tagAt(noun).equals("DT")) {
      return false;
    }
    while (noun < end + LONGEST
        && (tagAt(noun).equals("DT") || tagAt(noun).startsWith("JJ") || tagAt(noun + 1).startsWith("NN"))) {
      noun++;
    }
    return isThing(noun);
  }

  /** "its Okor Star lander", "Ostia's Okor Star rocket": a body's name has no owner. */
  private boolean isOwned(Name name) {
    int begin = name.span().begin();
    int end = name.span().end();
    boolean owned = tagAt(begin - 1).equals("PRP$") || tagAt(begin - 1).equals("POS");
    return owned
        && name.type() != NameTag.PERSON
        && name.words().size() > 1
        && !tagAt(end + 1).startsWith("NN")
        && (isThing(end) || lexicon.has(wordAt(end), Feature.WORK));
  }

  private boolean isThing(int i) {
    return lexicon.has(wordAt(i), Feature.NAMED_THING) && !isCapitalised(i);
  }

  private boolean isMark(int i) {
    return i >= 0 && tokens.get(i).isQuotationMark();
  }

  private boolean isCapitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalised();
  }

  private String tagAt(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
  }

  private String wordAt(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }
}
