package io.github.presser.internal.page;

import com.google.common.collect.ImmutableSet;
import io.github.presser.Span;
import io.github.presser.internal.page.Paragraph.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Says what each paragraph is for, from its own words and its place on the page.
 *
 * <p>To hide real text costs more than to let a line of debris through: what might be a sentence, and whatever quotes
 * somebody, is {@link Role#BODY}. Patterns are tried on short paragraphs only, so work is linear.
 */
final class Roles {

  /** Longer paragraphs are running text, whatever they say. */
  private static final int LONGEST_LINE = 400;

  private static final int WORDS_IN_HEADLINE = 16;
  private static final int WORDS_IN_HEADING = 12;
  private static final int WORDS_IN_LABEL = 8;
  private static final int WORDS_IN_LEAD = 16;

  /** Characters of "[Agency]" after the stop. */
  private static final int LONGEST_CREDIT = 40;

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
          + "|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DATE =
      "(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?,?\\s*(?:" + MONTH
          + "\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + "),?(?:\\s+\\d{4})?"
          + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})";
  private static final String TIME =
      "(?:\\d{1,2}(?:[:.]\\d{2}){1,2}(?:\\s*[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?)"
          + "(?:\\s*\\(?(?:e[ds]?t|p[ds]?t|c[ds]?t|gmt|utc|bst|ist)\\)?)?";

  /** A whole line that the page's template put there. */
  private static final Pattern TEMPLATE =
      line(
          "(?:share|tweet|pin|print|e-?mail|comments?|save|like|follow|copy link|link copied|facebook|twitter"
              + "|whatsapp|linkedin|pinterest|reddit|telegram|youtube|instagram|subscribe|sign (?:up|in)|log ?in|register"
              + "|menu|search|close|skip|home|next|previous|back|top|more|abstract|full text|before you go"
              + "|correction appended|advertisements?|advertising|sponsored(?: content)?|promoted|loading|embed"
              + "|newsletters?|trending(?: now)?|most (?:read|popular|viewed|shared)|latest(?: news)?|top stories"
              + "|recommended(?: for you)?|related(?: (?:articles?|stories|news|links|topics|content|posts?|coverage))?"
              + "|more (?:stories|news|from .{1,40}|on this (?:story|topic))|you (?:may|might) also (?:like|be interested in)"
              + "|don[’']t miss|editors?[’']?s? (?:picks?|choice)|topics?|tags?|share (?:this|on|with|via)\\b.{0,60}"
              + "|(?:send|leave|post|add|write)(?: us)? (?:a |your )?(?:comment|reply|feedback)s?|(?:\\d+|no) comments?"
              + "|\\d+ (?:shares?|likes?|views?|votes?|min(?:ute)?s? read)|view (?:all|comments|gallery)|show more(?: posts)?"
              + "|back to (?:top|home)|(?:continue|keep) reading(?: .{0,60})?|story continues .{0,40}"
              + "|article continues .{0,40}|scroll (?:down )?(?:for|to) .{0,60}|click (?:here|to|on|for)\\b.{0,100}"
              + "|enlarge(?: this)? image|toggle caption|hide caption|play video|photo gallery|file photo|image"
              + "|getty|getty images|associated press|ap|afp|reuters|courtesy photo|handout|screen ?(?:shot|grab|capture)"
              + "|begin video ?(?:clip)?|end video ?(?:clip)?|begin quote|end quote|crosstalk|applause|laughter)");

  /** How a line begins that talks about the page and not about the news. */
  private static final Pattern SERVICE =
      line(
          "(?:follow (?:us|me|him|her|@|\\S+ on|\\S+ \\S+ on|\\S+ \\S+ \\S+ on) ?.{0,120}"
              + "|(?:read|see|watch|listen|hear|check out)(?: also)?:.{0,160}|(?:also|must|further) read:.{0,160}"
              + "|(?:read|see) (?:more|also|next|the rest|the full|it all|the whole|full)\\b.{0,120}"
              + "|(?:related|more|don[’']t miss|recommended|trending|tags?|topics?|filed under|categor(?:y|ies)|keywords?"
              + "|labels|also on .{1,30}|source|sources|via|contact|write to|e-?mail|tel|phone|url|isbn|code)\\s*:.{0,200}"
              + "|subscribe (?:to|here|now|for)\\b.{0,120}|sign up (?:for|to|here|now)\\b.{0,120}"
              + "|like us\\b.{0,80}|do you support .{0,60}\\? like the page:?|download (?:our|the)\\b.{0,80}app\\b.{0,80}"
              + "|join (?:us|the conversation)\\b.{0,80}|have (?:a|something|your) (?:tip|say)\\b.{0,100}"
              + "|(?:©|\\(c\\)|copyright)\\b?.{0,160}|all rights reserved\\b.{0,80}|.{0,120}\\ball rights reserved\\.?"
              + "|(?:this|the) (?:article|story|post|piece|report|page) (?:was|has been|is|originally|first|will be)\\b.{0,160}"
              + "|as published in\\b.{0,80}|(?:originally|first) (?:published|posted|appeared)\\b.{0,120}"
              + "|(?:published|updated|posted|last (?:updated|modified)|first published|created|modified)\\b:?\\s.{0,60}\\d.{0,40}"
              + "|\\(?h/t\\b.{0,60}|code: ?\\w.{0,20}|page \\d+ of \\d+|.{1,80}\\bwith (?:inputs|files) from\\b.{0,60}"
              + "|watch (?:the )?(?:video|clip)\\b.{0,60}|.{0,80}flagsharelikereply.{0,200})");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[Bb]y|BY|Written by|Reported by|Edited by|Posted by|Author:)\\s+(?:\\p{Lu}[\\p{L}.'’-]*+|and\\b|&|de\\b|von\\b|van\\b"
              + "|for\\b|the\\b|of\\b|/|,|\\||in\\b|\\s)++");

  /** Who else worked on the article. */
  private static final Pattern TAGLINE =
      Pattern.compile(
          "(?s)(?:\\p{Lu}[^.!?“\"]{2,80} contributed(?: reporting)?(?: to this (?:report|story|article))?(?: from [^“\"]{2,80})?\\."
              + "|\\p{Lu}[\\p{L}.,’' -]{2,60} reported from \\p{Lu}[^“\"]{2,160}|(?i:contributing|contributors?): .{2,120}"
              + "|\\(?(?:Additional r|R)eporting by [^“\"]{2,160}"
              + "|\\(?(?:Editing|Writing|Compiled|Translated|Photo(?:graph)?s?) by [^“\"]{2,100}"
              + "|(?:Follow|E-?mail) \\S.{0,60}@\\w.{0,60})");

  private static final Pattern DATE_LINE =
      line("(?:" + DATE + "|" + TIME + ")(?:[\\s,|•·–-]++(?:at\\s+)?(?:" + DATE + "|" + TIME + "))*+");

  /** A link to another article with the day of that one. */
  private static final Pattern DATED_LINK =
      Pattern.compile("(?is).{3,160}\\s[-–—|•·]\\s*" + DATE + "(?:,?\\s+\\d{4})?");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+|@\\w+\\.?|\\S+@\\S+\\.\\w+|#\\w+");

  private static final Pattern CODE =
      Pattern.compile("(?s).*[{}]\\s*\\.?|\\s*[a-z-]+\\s*:\\s*[^.!?“”\"]{1,60};|.*\\b(?:function\\s*\\(|var \\w+ =).*");

  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "(?:[-–—]\\s*)?(?:[\\p{L}.'’/ -]{0,60}[/|]\\s*)?(?:[\\p{L} ]{0,40}[/|] ?)?(?:Getty(?: Images)?|REUTERS|Reuters|AFP|AP(?: Photo)?"
              + "|Associated Press|ASSOCIATED PRESS|EPA|Xinhua|Bloomberg|Shutterstock|Alamy|PA|TASS|Anadolu(?: Agency)?)"
              + "(?:\\s*/\\s*[\\p{L}.'’ -]{1,40})?\\.?");

  /** The words under a picture say whose it is. */
  private static final Pattern PICTURE_CREDIT =
      Pattern.compile(
          "(?s).*(?:(?<![.!?]\\s?)\\[[^\\]]{2,50}\\]|\\((?:(?:File |AP |AFP |Reuters |Xinhua |Pool )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit)\\b"
              + "[^)]{0,60}|[^)]{0,40}(?:Getty|AP|AFP|Reuters|REUTERS|Xinhua|EPA|TASS|Anadolu|Shutterstock)[^)]{0,30})\\)"
              + "|(?:REUTERS|AFP|AP Photo|Getty Images|EPA)/[\\p{L}.'’ -]{2,40}|/\\s?(?:Getty Images|AFP|REUTERS|Reuters|AP)"
              + "|(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?: credit)?:\\s?.{2,60}|[Pp]hoto(?:graph)? by .{2,60}|via Getty Images)\\.?\\s*");

  private static final Pattern PICTURE_START =
      Pattern.compile("(?is)(?:file\\s+(?:photo|picture|image)|photo|image|picture|caption|pictured|in this .{0,40}photo)\\b"
          + "(?:\\s+(?:credit|caption|by))?(?:\\s*[:,]|\\s.{0,60}\\bphoto\\b).{2,}|file ?photo .*");

  /** What a picture shows is told in the present tense: "waves as", "shake hands during". */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?s).{3,160}\\b(?:speaks?|shakes? hands|gestures?|arrives?|attends?|waves?|looks? on|listens?|poses?|walks?|smiles?"
              + "|talks?|meets?|address(?:es)?|stands?|sits?|leaves?|delivers?|reacts?|answers?|holds?|prepares?|greets?"
              + "|(?:is|are) (?:seen|pictured|shown))\\s(?:.{0,80}\\s)?(?:during|at|in|on|following|after|before|with|as|to"
              + "|from|next|alongside|outside)\\s.*");

  private static final Pattern FULL_DATE = Pattern.compile("(?is).*\\b" + MONTH + "\\s+\\d{1,2},?\\s+\\d{4}\\b.*");

  private static final Pattern SPEECH =
      Pattern.compile(
          "(?is).*\\b(?:said|told|added|asked|replied|tweeted|wrote|stated|responded|argued|noted|explained|continued)\\b.*");

  /** Who speaks, in a transcript: "Q: Why?", "SMITH: No." */
  private static final Pattern TURN = Pattern.compile("(?:Q|A|\\p{Lu}{2,}(?: \\p{Lu}{2,})?):\\s");

  private static final Pattern NUMBERED = Pattern.compile("(?s)(?:\\d{1,2}|[IVX]{1,5}|[A-Z])[.)]\\s+\\p{Lu}.*");

  private static final Pattern IN_SINGLES = Pattern.compile("(?s)['‘](?!['‘])[^\"“”]{1,80}[^'’]['’][.?!]?");

  /** Words that title case leaves small. */
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of(
          "a", "an", "the", "and", "or", "but", "nor", "for", "of", "in", "on", "at", "to", "by", "with", "from", "as", "vs",
          "vs.", "over", "into", "after", "is", "are", "his", "her", "its", "it", "that", "about", "than", "if", "so", "up",
          "off", "out", "via", "amid", "be", "not", "no", "de", "al", "el", "la", "per", "against", "under");

  private final String readable;
  private final List<Span> spans;
  private final Role[] roles;
  private final int lead;
  private int firstTitle;

  private Roles(String readable, List<Span> spans) {
    this.readable = readable;
    this.spans = spans;
    this.roles = new Role[spans.size()];
    int first = 0;
    while (first < spans.size() && !isLead(line(first))) {
      first++;
    }
    this.lead = first;
  }

  /** Returns the paragraphs with their roles, in text order. */
  static List<Paragraph> assign(String readable, List<Span> spans) {
    return new Roles(readable, spans).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    for (int i = 0; i < roles.length; i++) {
      Span span = spans.get(i);
      roles[i] = span.length() > LONGEST_LINE ? longRole(span) : role(i, line(i));
      // the first paragraph that is not debris
      firstTitle += i == firstTitle && roles[i] == Role.DEBRIS ? 1 : 0;
    }
    placeTitles();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      paragraphs.add(new Paragraph(spans.get(i), roles[i]));
    }
    return paragraphs;
  }

  private Role longRole(Span span) {
    return span.coveredText(readable).chars().anyMatch(Character::isLetter) ? Role.BODY : Role.DEBRIS;
  }

  /** Whether the flow of the text has surely begun: a full sentence, longer than most titles. */
  private static boolean isLead(String line) {
    return line.length() > LONGEST_LINE || isStopped(line) && words(line).length > WORDS_IN_LEAD && !isTitleCase(words(line));
  }

  /** The role by the line's own words; a title's may be changed by {@link #placeTitles}. */
  private Role role(int index, String line) {
    String[] words = words(line);
    if (isDebris(line, words)) {
      return Role.DEBRIS;
    }
    boolean stopped = isStopped(line);
    if (isCaption(line, stopped)) {
      return Role.CAPTION;
    }
    if (index > 0 && words.length > 3 && !quotes(line) && line.equals(line(index - 1))) {
      return Role.DEBRIS;
    }
    return isTitle(index, line, words, stopped) ? Role.HEADING : Role.BODY;
  }

  private static boolean isDebris(String line, String[] words) {
    if (line.chars().filter(Character::isLetter).limit(2).count() < 2) {
      return true;
    }
    if (quotes(line)) {
      return false;
    }
    return TEMPLATE.matcher(line).matches()
        || SERVICE.matcher(line).matches()
        || DATE_LINE.matcher(line).matches()
        || DATED_LINK.matcher(line).matches()
        || ADDRESS.matcher(line).matches()
        || CREDIT_LINE.matcher(line).matches()
        || TAGLINE.matcher(line).matches()
        || CODE.matcher(line).matches()
        || words.length <= WORDS_IN_HEADING && BYLINE.matcher(line).matches();
  }

  private static boolean isCaption(String line, boolean stopped) {
    if (quotes(line)) {
      return false;
    }
    boolean oneSentence = sentenceEnds(line) <= 1;
    boolean said = SPEECH.matcher(line).matches();
    if (PICTURE_CREDIT.matcher(line).matches() && !said || PICTURE_START.matcher(line).matches() && !said) {
      return true;
    }
    return oneSentence && !said && SHOWN.matcher(line).matches() && words(line).length > WORDS_IN_LABEL
        && (!stopped && !line.endsWith(":") || FULL_DATE.matcher(line).matches());
  }

  private boolean isTitle(int index, String line, String[] words, boolean stopped) {
    if (IN_SINGLES.matcher(line).matches()) {
      return words.length <= WORDS_IN_LABEL && !SPEECH.matcher(line).matches();
    }
    boolean lowerStart = Character.isLowerCase(line.codePointAt(firstOfWord(line)));
    char last = line.charAt(line.length() - 1);
    if (lowerStart || quotesSpeech(line) || ",-–—…(".indexOf(last) >= 0 || last == ';' && index >= lead) {
      return false;
    }
    if (index >= lead && TURN.matcher(line).lookingAt()) {
      return false;
    }
    if (isTitleCase(words)) {
      return words.length <= 2 * WORDS_IN_HEADLINE && !quotes(line) && last != ':' && (words.length > 1 || !stopped);
    }
    if (index < lead && words.length <= 2 * WORDS_IN_HEADLINE && !stopped && last != ':') {
      return !SPEECH.matcher(line).matches();
    }
    // With a stop it may be a sentence, and is taken for a title only where nearly every page has one.
    boolean first = index == firstTitle;
    boolean deck = index > 0 && roles[index - 1] == Role.HEADING && endOf(index - 1) == ';';
    if ((first || deck) && index < lead && lead < spans.size() && words.length <= WORDS_IN_HEADLINE) {
      return !quotes(line) && sentenceEnds(line) <= (words.length <= WORDS_IN_HEADING ? 2 : 1) && !SPEECH.matcher(line).matches();
    }
    if (isAllCapitals(line)) {
      return words.length <= WORDS_IN_HEADING && !quotes(line);
    }
    if (NUMBERED.matcher(line).matches() && words.length <= WORDS_IN_LABEL) {
      return !SPEECH.matcher(line).matches();
    }
    return !stopped && last != ':' && words.length <= WORDS_IN_HEADING && !SPEECH.matcher(line).matches();
  }

  /** Before the first full sentence a title is the headline; after the last one it is a link or a list of tags. */
  private void placeTitles() {
    int firstBody = 0;
    while (firstBody < roles.length && roles[firstBody] != Role.BODY) {
      firstBody++;
    }
    int lastBody = roles.length - 1;
    while (lastBody >= 0 && roles[lastBody] != Role.BODY) {
      lastBody--;
    }
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.HEADING && (i < firstBody || lastBody < 0)) {
        roles[i] = Role.HEADLINE;
      } else if (roles[i] == Role.HEADING && i > lastBody) {
        roles[i] = Role.DEBRIS;
      }
    }
  }

  private String line(int index) {
    return spans.get(index).coveredText(readable).strip();
  }

  private char endOf(int index) {
    String line = line(index);
    return line.charAt(line.length() - 1);
  }

  private static Pattern line(String body) {
    return Pattern.compile("(?is)[\\s(\\[•·|>»*-]*" + body + "[\\s.:!?)\\]•·|<>«»*…-]*");
  }

  private static String[] words(String line) {
    return line.split("\\s+");
  }

  /** Whether the line ends like a sentence, marks and brackets after the stop aside. */
  private static boolean isStopped(String line) {
    int end = line.length() - 1;
    int bracket = Math.max(line.lastIndexOf('['), line.lastIndexOf('('));
    if (bracket > 0 && bracket > end - LONGEST_CREDIT && (line.charAt(end) == ']' || line.charAt(end) == ')')) {
      end = bracket - 1;
    }
    while (end > 0 && "\"”“'’)] ".indexOf(line.charAt(end)) >= 0) {
      end--;
    }
    boolean stop = ".!?…".indexOf(line.charAt(end)) >= 0;
    // ”. and ”: a stop before or after the closing mark is one; a line that ends in a quotation is one without
    return stop || "\"”".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int sentenceEnds(String line) {
    int ends = 0;
    for (int i = 1; i + 1 < line.length(); i++) {
      if (".!?".indexOf(line.charAt(i)) >= 0 && Character.isWhitespace(line.charAt(i + 1))
          && (Character.isLowerCase(line.charAt(i - 1)) || Character.isDigit(line.charAt(i - 1)))
          && i + 2 < line.length() && !Character.isLowerCase(line.charAt(i + 2)) && wordLength(line, i) > 3) {
        ends++;
      }
    }
    return ends + 1;
  }

  private static int wordLength(String line, int end) {
    int begin = end;
    while (begin > 0 && Character.isLetterOrDigit(line.charAt(begin - 1))) {
      begin--;
    }
    return end - begin;
  }

  private static boolean quotes(String line) {
    return line.chars().anyMatch(c -> Marks.isDouble((char) c)) || line.contains("''") || line.contains("``");
  }

  /** Whether the line is a quotation, or nearly all of it is. */
  private static boolean quotesSpeech(String line) {
    return quotes(line) && (Marks.isDouble(line.charAt(0)) || line.startsWith("''") || line.startsWith("``")
        || SPEECH.matcher(line).matches());
  }

  private static int firstLetter(String line) {
    int i = 0;
    while (i < line.length() - 1 && !Character.isLetter(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the first word or number begins, after a mark or a bracket. */
  private static int firstOfWord(String line) {
    int i = 0;
    while (i < line.length() - 1 && !Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAllCapitals(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    return letters >= 3 && line.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isTitleCase(String[] words) {
    int capitals = 0;
    for (String word : words) {
      int first = firstLetter(word);
      if (!Character.isLetter(word.charAt(first))) {
        continue;
      }
      if (Character.isUpperCase(word.charAt(first))) {
        capitals++;
      } else if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return capitals >= 1 && capitals * 2 >= words.length;
  }
}
