package io.github.presser.internal.text;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.presser.Span;
import io.github.presser.internal.text.Paragraph.Role;
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
final class ParagraphRoles {

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

  /** What a page's template says, as whole lines; lower case, without the marks around them. */
  private static final ImmutableSet<String> TEMPLATE =
      ImmutableSet.of(
          // buttons
          "share", "tweet", "pin", "print", "email", "e-mail", "save", "like", "follow", "copy link", "link copied",
          "embed",
          "subscribe", "sign in", "sign up", "log in", "login", "register", "menu", "search", "close", "skip",
          "home", "next",
          "previous", "back", "top", "more", "show more", "show more posts", "view all", "view comments",
          "view gallery",
          "back to top", "back to home", "play video", "loading", "comment", "comments", "no comments",
          "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "telegram", "youtube", "instagram",
          // titles of boxes
          "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "promoted", "newsletter",
          "newsletters", "trending", "trending now", "most read", "most popular", "most viewed", "most shared",
          "latest",
          "latest news", "top stories", "recommended", "recommended for you", "related", "related article",
          "related articles", "related stories", "related news", "related links", "related topics", "related content",
          "related posts", "related coverage", "more stories", "more news", "more on this story", "more on this topic",
          "you may also like", "you might also like", "you may be interested in", "don't miss", "don’t miss",
          "editor's picks", "editors' picks", "editor’s picks", "editors’ picks", "topic", "topics", "tag", "tags",
          "continue reading", "keep reading", "story continues below", "article continues below", "before you go",
          // parts of an archive's record
          "abstract", "full text", "correction appended",
          // pictures and recordings
          "enlarge", "enlarge image", "enlarge this image", "toggle caption", "hide caption", "photo gallery",
          "file photo",
          "image", "getty", "getty images", "associated press", "ap", "afp", "reuters", "courtesy photo", "handout",
          "screenshot", "screen shot", "screengrab", "screen grab", "begin video", "begin video clip", "end video",
          "end video clip", "begin quote", "end quote", "crosstalk", "applause", "laughter");

  /** How a line goes on that talks about the page and not about the news. */
  private static final Pattern SERVICE =
      line(
          // to the reader
          "share (?:this|on|with|via)\\b.{0,60}",
          "(?:send|leave|post|add|write)(?: us)? (?:a |your )?(?:comment|reply|feedback)s?",
          "\\d+ (?:comments?|shares?|likes?|views?|votes?|min(?:ute)?s? read)",
          "(?:continue|keep) reading .{1,60}",
          "(?:story|article) continues .{0,40}",
          "scroll (?:down )?(?:for|to) .{0,60}",
          "click (?:here|to|on|for)\\b.{0,100}",
          "follow (?:us|me|him|her|@|\\S+ on|\\S+ \\S+ on|\\S+ \\S+ \\S+ on) ?.{0,120}",
          "subscribe (?:to|here|now|for)\\b.{0,120}",
          "sign up (?:for|to|here|now)\\b.{0,120}",
          "like us on\\b.{0,80}",
          "do you support .{0,60}\\? like the page:?",
          "download (?:our|the)\\b.{0,80}app\\b.{0,80}",
          "join (?:us|the conversation)\\b.{0,80}",
          "have (?:a|something|your) (?:tip|say)\\b.{0,100}",
          // to other pages
          "more from .{1,40}",
          "(?:read|see|watch|listen|hear|check out)(?: also)?:.{0,160}",
          "(?:also|must|further) read:.{0,160}",
          "(?:read|see) (?:more|also|next|the rest|the full|it all|the whole|full)\\b.{0,120}",
          "(?:related|more|don[’']t miss|recommended|trending|also on .{1,30})\\s*:.{0,200}",
          "watch (?:the )?(?:video|clip)\\b.{0,60}",
          ".{0,80}flagsharelikereply.{0,200}",
          // of the page itself
          "(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels)\\s*:.{0,200}",
          "(?:sources?|via|contact|write to|e-?mail|tel|phone|url|isbn|code)\\s*:.{0,200}",
          "code ?\\w{3,12}",
          "(?:©|(?:\\(c\\)|copyright)\\W{0,5}(?:©|\\d{4})).{0,160}",
          ".{0,120}\\ball rights reserved\\b.{0,80}",

          "this (?:article|story|post|piece|report|page) (?:(?:was|has been|is being|will be) )?(?:first|originally"
              + "|also|updated|corrected|amended|edited|published|produced|translated|adapted)\\b.{0,160}",
          "as published in\\b.{0,80}",
          "(?:originally|first) (?:published|posted|appeared)(?: (?:at|in|on|by) [^,]{1,60})?",
          "(?:(?:first |last )?(?:published|updated|posted|modified)|created)(?: on| at)?\\s*:?\\s*(?:" + DATE + "|"
              + TIME + "|\\d+ \\w+ ago).{0,40}",
          "h/t\\b.{0,60}",
          "page \\d+ of \\d+",
          ".{1,80}\\bwith (?:inputs|files) from\\b.{0,60}");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[Bb]y|BY|Written by|Reported by|Edited by|Posted by|Author:)\\s+"
              + "(?:\\p{Lu}[\\p{L}.'’-]*+|(?:and|de|von|van|for|the|of|in)\\b|[&/,|]|\\s)++");

  /** Who else worked on the article. */
  private static final Pattern TAGLINE =
      anyOf(
          "(?s)",
          "\\p{Lu}[^.!?“\"]{2,80} contributed(?: reporting)?(?: to this (?:report|story|article))?"
              + "(?: from \\p{Lu}[^“\"]{2,80})?\\.",
          "\\p{Lu}[\\p{L}.’'-]*+ (?:\\p{Lu}[\\p{L}.’'-]*+ ){0,3}reported from (?:\\p{Lu}[\\p{L}.,;’'-]*+|\\s"
              + "|(?:and|from|reported|contributed|reporting|to|this|report|story|also|staff|writers?)\\b[.,;]?)++",
          "(?i:contributing|contributors?): .{2,120}",
          "\\(?(?:Additional r|R)eporting by [^“\"]{2,160}",
          "\\(?(?:Editing|Writing|Compiled|Translated|Photo(?:graph)?s?) by [^“\"]{2,100}",
          "(?:Follow|E-?mail) \\S.{0,60}@\\w.{0,60}");

  private static final Pattern DATE_LINE =
      line("(?:" + DATE + "|" + TIME + ")(?:[\\s,|•·–-]++(?:at\\s+)?(?:" + DATE + "|" + TIME + "))*+");

  /** A link to another article with the day of that one. */
  private static final Pattern DATED_LINK =
      Pattern.compile("(?is).{3,160}\\s[-–—|•·]\\s*" + DATE + "(?:,?\\s+\\d{4})?");

  private static final Pattern ADDRESS =
      anyOf("(?i)", "(?:https?://|www\\.)\\S+", "@\\w+\\.?", "\\S+@\\S+\\.\\w+", "#\\w+");

  private static final Pattern CODE =
      anyOf("(?s)", ".*[{}]\\s*\\.?", "[a-z-]+\\s*:\\s*[^.!?“”\"]{1,60};", ".*\\b(?:function\\s*\\(|var \\w+ =).*");

  private static final String AGENCY =

      "(?:AP(?: Photo)?|AFP|EPA|PA|TASS|UPI|REUTERS|Reuters|Getty(?: Images)?|Xinhua|Bloomberg|Shutterstock|Alamy"
          + "|Anadolu(?: Agency)?|Associated Press|ASSOCIATED PRESS)";

  /** A line with nothing but whose the picture is. */
  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "(?:[-–—]\\s*)?(?:[\\p{L}.'’ -]{1,60}[/|]\\s*){0,2}" + AGENCY + "(?:\\s*/\\s*[\\p{L}.'’ -]{1,40})?\\.?");

  /** The words under a picture end in whose it is. */
  private static final Pattern PICTURE_CREDIT =
      Pattern.compile(
          "(?s).*(?:(?<![.!?]\\s?)\\[[^\\]]{2,50}\\]"
              + "|\\((?:File|Pool|" + AGENCY + ")? ?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit)\\b[^)]{0,60}\\)"
              + "|(?<![.!?]\\s?)\\([^)]{0,40}\\b" + AGENCY + "\\b[^)]{0,30}\\)(?!\\.)"
              + "|\\([^)]{0,40}/\\s?" + AGENCY + "\\.?\\)"
              + "|\\b" + AGENCY + "/[\\p{L}.'’ -]{2,40}"
              + "|/\\s?" + AGENCY
              + "|(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?: credit)?:\\s?.{2,60}"
              + "|[Pp]hoto(?:graph)? by .{2,60}"
              + "|via Getty Images)\\.?");

  private static final Pattern PICTURE_START =
      anyOf(
          "(?is)",
          "(?:file )?(?:photo|picture|image)(?: credit| caption)?\\s*:.{2,}",
          "(?:caption|pictured|in this .{0,40}photo)\\s*[:,].{2,}",
          "in this .{1,60} photo.{2,}",
          "file ?photo .{2,}");

  /** What a picture shows is told in the present tense: "waves as", "shake hands during". */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?s).{3,160}\\b(?:speaks?|shakes? hands|gestures?|arrives?|attends?|waves?|looks? on|listens?|poses?|walks?"
              + "|smiles?|talks?|meets?|address(?:es)?|stands?|sits?|leaves?|delivers?|reacts?|answers?|holds?"
              + "|prepares?|greets?|(?:is|are) (?:seen|pictured|shown))\\s(?:.{0,80}\\s)?"
              + "(?:during|at|in|on|following|after|before|with|as|to|from|next|alongside|outside)\\s.*");

  private static final Pattern FULL_DATE = Pattern.compile("(?is).*\\b" + MONTH + "\\s+\\d{1,2},?\\s+\\d{4}\\b.*");

  /** Past tense: "says" is for headlines too. */
  private static final Pattern SPEECH =
      Pattern.compile(

          "(?i)\\b(?:said|told|added|asked|replied|tweeted|wrote|stated|responded|argued|noted|explained"
              + "|continued)\\b");

  /** Who speaks, in a transcript: "Q: Why?", "SMITH: No." */
  private static final Pattern TURN = Pattern.compile("(?:Q|A|\\p{Lu}{2,}(?: \\p{Lu}{2,})?):\\s");

  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}|[IVX]{1,5}|[A-Z])[.)]\\s+\\p{Lu}");

  private static final Pattern IN_SINGLES = Pattern.compile("(?s)['‘](?!['‘])[^\"“”]{1,80}[^'’]['’][.?!]?");

  private static final CharMatcher AROUND = CharMatcher.anyOf(" \t\r\n.,:;!?()[]•·|<>«»*…-_–—");

  /** Words that title case leaves small. */
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of(
          "a", "an", "the", "and", "or", "but", "nor", "for", "of", "in", "on", "at", "to", "by", "with", "from",
          "as", "vs",
          "vs.", "over", "into", "after", "is", "are", "his", "her", "its", "it", "that", "about", "than", "if",
          "so", "up",
          "off", "out", "via", "amid", "be", "not", "no", "de", "al", "el", "la", "per", "against", "under");

  private final String readable;
  private final List<Span> spans;
  private final Role[] roles;
  private final int lead;
  private int firstTitle;

  private ParagraphRoles(String readable, List<Span> spans) {
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
    return new ParagraphRoles(readable, spans).paragraphs();
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
    String[] words = words(line);
    return line.length() > LONGEST_LINE || isStopped(line) && words.length > WORDS_IN_LEAD && !isTitleCase(words);
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
    if (TEMPLATE.contains(Ascii.toLowerCase(AROUND.trimFrom(line)))) {
      return true;
    }
    if (SPEECH.matcher(line).find()) {
      return false;
    }
    return SERVICE.matcher(line).matches()
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
    boolean oneSentence = sentences(line) <= 1;
    boolean said = SPEECH.matcher(line).find();
    if (PICTURE_CREDIT.matcher(line).matches() && !said || PICTURE_START.matcher(line).matches() && !said) {
      return true;
    }
    return oneSentence && !said && SHOWN.matcher(line).matches() && words(line).length > WORDS_IN_LABEL
        && (!stopped && !line.endsWith(":") || FULL_DATE.matcher(line).matches());
  }

  private boolean isTitle(int index, String line, String[] words, boolean stopped) {
    if (IN_SINGLES.matcher(line).matches()) {
      return words.length <= WORDS_IN_LABEL && !SPEECH.matcher(line).find();
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
      return !SPEECH.matcher(line).find();
    }
    // With a stop it may be a sentence, and is taken for a title only where nearly every page has one.
    boolean first = index == firstTitle;
    boolean deck = index > 0 && roles[index - 1] == Role.HEADING && endOf(index - 1) == ';';
    if ((first || deck) && index < lead && lead < spans.size() && words.length <= WORDS_IN_HEADLINE) {
      int mostSentences = words.length <= WORDS_IN_HEADING ? 2 : 1;
      return !quotes(line) && sentences(line) <= mostSentences && !SPEECH.matcher(line).find();
    }
    if (isAllCapitals(line)) {
      return words.length <= WORDS_IN_HEADING && !quotes(line);
    }
    if (NUMBERED.matcher(line).lookingAt() && words.length <= WORDS_IN_LABEL) {
      return !SPEECH.matcher(line).find();
    }
    return !stopped && last != ':' && words.length <= WORDS_IN_HEADING && !SPEECH.matcher(line).find();
  }

  /**
   * Before the first paragraph of running text a title is the headline; after the last one it is a link or a list of
   * tags. Where there is no running text at all, the titles are the text.
   */
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
      if (roles[i] == Role.HEADING && (i < firstBody || i > lastBody)) {
        roles[i] = lastBody < 0 ? Role.BODY : i < firstBody ? Role.HEADLINE : Role.DEBRIS;
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

  /** A whole line in any case, with or without marks around it. */
  private static Pattern line(String... alternatives) {
    return Pattern.compile(
        "(?is)[\\s(\\[•·|>»*-]*+(?:" + String.join("|", alternatives) + ")[\\s.:!?)\\]•·|<>«»*…-]*");
  }

  private static Pattern anyOf(String flags, String... alternatives) {
    return Pattern.compile(flags + "(?:" + String.join("|", alternatives) + ")");
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

  private static int sentences(String line) {
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
        || SPEECH.matcher(line).find());
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
