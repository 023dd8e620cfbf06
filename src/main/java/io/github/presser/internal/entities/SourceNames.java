package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.regex.Pattern;

/**
 * Adds names that the tagger did not see of those who say something, according to whom it is so, or whom somebody
 * speaks to. For one text and one thread.
 */
final class SourceNames {

  /** No longer name is a person's. */
  private static final int LONGEST_PERSON = 3;

  private static final Pattern ADDRESS = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]+(\\.\\p{L}+)+");

  /** Two letters are a road's or a machine's. */
  private static final Pattern CALL_SIGN = Pattern.compile("\\p{Lu}{3,}\\p{N}{1,2}");

  private final Lexicon lexicon;
  private final NameTags names;

  SourceNames(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * "Politidata said", "according to the Daily Drum": marks the name that begins at a token, and returns its end; the
   * token itself if none does.
   */
  int source(int i, Sentence s) {
    int end = end(i, s);
    boolean office = end > i && names.has(end - 1, Feature.POST_NOMINAL); // the Norland MP said
    boolean people = end == i + 1 && lexicon.isDemonym(names.word(i)); // a Norlander said
    if (end == i || office || people || end >= s.end() || names.isNamed(end) || !isSource(i, end, s)) {
      return i;
    }
    boolean person = end - i > 1 && end - i <= LONGEST_PERSON && lexicon.isFirstName(names.word(i))
        && !names.hasHead(i, end);
    names.mark(i, end, person ? NameTag.PERSON : NameTag.ORGANISATION);
    return end;
  }

  /**
   * "told the Harbour Times", "told Ostia Insider": whom one speaks to, who is not introduced, is a paper. Marks it,
   * and returns its end; the token itself if none begins there.
   */
  int spokenTo(int i, Sentence s) {
    int before = i - 1;
    boolean article = before > s.begin() && names.tokens.get(before).tag().equals("DT");
    before = article ? before - 1 : before;
    int end = end(i, s);
    boolean writing = before > s.begin() && PlaceVotes.isWrittenIn(names.lower(before), names.lower(before - 1));
    boolean told = before >= s.begin() && names.has(before, Feature.ADDRESSING)
        && names.tokens.get(before).tag().startsWith("VB");
    if (!told && !writing
        || end == i
        || end < s.end() && names.isNamed(end)
        || lexicon.isFirstName(names.word(i)) && !article && !names.hasHead(i, end)
        || isPeople(end - 1)) {
      return i;
    }
    names.mark(i, end, NameTag.ORGANISATION);
    return end;
  }

  /** "Norlanders", "MPs": several people rather than a body. */
  private boolean isPeople(int i) {
    String one = NameTags.singular(names.word(i));
    return names.tokens.get(i).tag().equals("NNPS") && (lexicon.isDemonym(one) || lexicon.isRole(one));
  }

  /** The end of the words tagged as names from a token on, or of an address or a call sign: "Lantern.com", "HBV7". */
  private int end(int i, Sentence s) {
    boolean address = names.tokens.get(i).tag().equals("ADD") && ADDRESS.matcher(names.word(i)).matches();
    return address || CALL_SIGN.matcher(names.word(i)).matches() ? i + 1 : names.endOfProper(i, s);
  }

  private boolean isSource(int begin, int end, Sentence s) {
    if (says(end) || isOpen(begin, end, s) && (reports(end, s) || hasSaid(end, s))) {
      return true;
    }
    int before = begin - 1;
    if (before >= s.begin() && names.tokens.get(before).tag().equals("DT")) {
      before--;
    }
    return before > s.begin() && names.word(before).equals("to") && names.lower(before - 1).equals("according");
  }

  /** Whether it is whole, and no office: not "the Harbour | Officer", "chair of | Harbours", "7 | News". */
  private boolean isOpen(int begin, int end, Sentence s) {
    boolean opens = begin == s.begin()
        || !names.lower(begin - 1).equals("of") && !names.isFigure(begin - 1) && !names.tokens.get(begin - 1).isDash();
    return opens && !lexicon.isRole(names.word(end - 1));
  }

  private boolean says(int verb) {
    return lexicon.has(names.word(verb), Feature.SPEECH_VERB) && names.tokens.get(verb).tag().startsWith("VB");
  }

  /** "Politidata reported"; who "reported from Ostia" is a reporter. */
  private boolean reports(int verb, Sentence s) {
    return names.has(verb, Feature.RELAYING)
        && names.tokens.get(verb).tag().startsWith("VB")
        && !(verb + 1 < s.end() && names.lower(verb + 1).equals("from"));
  }

  /** "has previously reported"; not "has been reported". */
  private boolean hasSaid(int auxiliary, Sentence s) {
    int verb = auxiliary + 1;
    while (verb < s.end() && names.tokens.get(verb).tag().equals("RB")) {
      verb++;
    }
    return verb < s.end()
        && names.tokens.get(verb).tag().equals("VBN")
        && names.has(auxiliary, Feature.AUXILIARY)
        && !lexicon.isFormOfBe(names.word(auxiliary))
        && (says(verb) || reports(verb, s));
  }
}
