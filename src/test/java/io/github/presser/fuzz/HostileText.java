package io.github.presser.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * A kind of text that might be slow to read: one thing again and again, or something that opens and never closes.
 *
 * @param name what it is
 * @param part the text is this for 0, 1, 2 …
 */
public record HostileText(String name, IntFunction<String> part) {

  /** More than a hundred kinds, of what each step looks for and looks around for. */
  public static final List<HostileText> KINDS = kinds();

  /** The kind of this name. */
  public static HostileText named(String name) {
    return KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
  }

  /** So many characters of it. */
  public String text(int length) {
    StringBuilder text = new StringBuilder(length + 100);
    for (int i = 0; text.length() < length; i++) {
      text.append(part.apply(i));
    }
    text.setLength(length);
    return text.toString();
  }

  /** A name for each number, of letters only. */
  private static String name(int i) {
    StringBuilder name = new StringBuilder();
    for (int rest = i; name.length() < 8; rest /= 5) {
      name.append("bdklm".charAt(rest % 5)).append("aeiou".charAt((rest + name.length()) % 5));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "n";
  }

  private static List<HostileText> kinds() {
    List<HostileText> kinds = new ArrayList<>();
    addNews(kinds);
    addMarks(kinds);
    addNames(kinds);
    addSpeech(kinds);
    addSentences(kinds);
    addLayout(kinds);
    addMarkup(kinds);
    addCharacters(kinds);
    return List.copyOf(kinds);
  }

  private static void add(List<HostileText> kinds, String name, String part) {
    kinds.add(new HostileText(name, i -> part));
  }

  private static void add(List<HostileText> kinds, String name, IntFunction<String> part) {
    kinds.add(new HostileText(name, part));
  }

  private static void addNews(List<HostileText> kinds) {
    add(kinds, "paragraphs",
        i -> "Ana " + name(i % 9) + ", the minister, said no. \"We are late,\" she said.\n\n");
    add(kinds, "one paragraph", i -> "The minister said no. \"We are late,\" he told Ana " + name(i % 7) + ". ");
    add(kinds, "news of many people",
        i -> "Ana " + name(i) + " met Bo " + name(i * 7 + 1) + " on Monday. “We closed the quay,” " + name(i)
            + " said; the board denied it.\n\n");
  }

  private static void addMarks(List<HostileText> kinds) {
    add(kinds, "quotation marks", "\"Yes\" ");
    add(kinds, "marks that open", "“Yes we can ");
    add(kinds, "marks that close", "Yes we can” ");
    add(kinds, "marks of all kinds", "\" ' ” ‘ « ");
    add(kinds, "only marks", "\"'“‘");
    add(kinds, "straight marks alone", "\"");
    add(kinds, "apostrophes", "'");
    add(kinds, "apostrophes in words", "it's the boys' 'n' rock ");
    add(kinds, "marks that alternate", "“No ‘yes ");
    add(kinds, "marks within marks", i -> i % 2000 < 1000 ? "“a ‘" : "’ b” ");
    add(kinds, "marks of Germany", "„So ");
    add(kinds, "angle marks", "«Oui »");
    add(kinds, "quotations without end", "“We are not ready for it at all\n\n");
    add(kinds, "quotations one after the other", "\"We are not ready for it,\" he said. ");
    add(kinds, "quotations in brackets", "(\"No,\" he said) ");
    add(kinds, "backquotes", "``no'' ");
    add(kinds, "marks with commas", "“Yes”, “no”, ");
    add(kinds, "feet and inches", "6' 2\" by 4' 1\" ");
  }

  private static void addNames(List<HostileText> kinds) {
    add(kinds, "names", i -> "Ana " + name(i) + " ");
    add(kinds, "surnames", i -> name(i) + " ");
    add(kinds, "pairs of names", i -> "Ana " + name(i) + " met Bo " + name(i * 3 + 1) + ". ");
    add(kinds, "namesakes", i -> "Ana " + name(i) + " " + name(i / 2) + " said " + name(i / 2) + " left.\n");
    add(kinds, "one surname", i -> name(i) + " Okoro said no. ");
    add(kinds, "one name", "Ana Okoro said no. Okoro left. ");
    add(kinds, "initials", "A. B. C. Okoro ");
    add(kinds, "names with particles", i -> "Ana de la van der " + name(i) + " ");
    add(kinds, "names with and", i -> name(i) + " and ");
    add(kinds, "names with of", i -> name(i) + " of ");
    add(kinds, "names with commas", i -> "Ana " + name(i) + ", ");
    add(kinds, "titles", "Mr. Dr. Prof. Sir ");
    add(kinds, "letters after names", i -> name(i) + " MBE, MP, QC, ");
    add(kinds, "organisations", i -> "The " + name(i) + " Council of the " + name(i * 7) + " Party said it. ");
    add(kinds, "letters for bodies",
        i -> "the " + name(i).substring(0, 4).toUpperCase(Locale.ROOT) + " said. ");
    add(kinds, "bodies and letters", i -> name(i) + " Harbour Trust (" + name(i).charAt(0) + "HT) ");
    add(kinds, "holders of one office", i -> "Minister Ana " + name(i) + " said so. The minister said no. ");
    add(kinds, "holders of many offices", i -> "Ana " + name(i) + ", minister of " + name(i * 3) + ", left. ");
    add(kinds, "offices one after the other", "minister secretary president chair of the ");
    add(kinds, "people and ages", i -> "Ana " + name(i) + ", " + (20 + i % 60) + ", left. ");
    add(kinds, "places", i -> "in " + name(i) + ", " + name(i + 1) + ", ");
    add(kinds, "possessives", i -> name(i) + "'s ");
    add(kinds, "initials that speak", "JR: Ana Roe left at noon.\n\n");
    add(kinds, "questions of one who asks", i -> "Courier: Why did Ana " + name(i) + " leave?\n\nWe asked her to.\n\n");
    add(kinds, "nicknames", i -> "Ana “" + name(i) + "” Okoro ");
    add(kinds, "firms", i -> name(i) + " Ltd Inc Co. Group Holdings plc ");
    add(kinds, "bodies with one noun", i -> "The " + name(i) + " Port Authority left. The Port Authority said no. ");
    add(kinds, "shared surnames", i -> "Ann and Bob " + name(i) + " left. ");
    add(kinds, "names that were others", i -> name(i) + ", formerly " + name(i + 1) + ", formerly ");
    add(kinds, "other names", i -> "Ana " + name(i) + ", known as “" + name(i + 1) + "”, known as ");
    add(kinds, "what tells a club", i -> "the " + name(i) + " striker, shares in " + name(i) + ", " + name(i)
            + " 2-1 ");
    add(kinds, "capital letters", "THE MINISTER SAID NO AND ");
    add(kinds, "handles", i -> "@" + name(i) + " #" + name(i + 1) + " ");
  }

  private static void addSpeech(List<HostileText> kinds) {
    add(kinds, "said", "said ");
    add(kinds, "he said", "he said ");
    add(kinds, "said that", "said that ");
    add(kinds, "verbs of speech", "said told argued warned believes ");
    add(kinds, "according to", "according to ");
    add(kinds, "according to people", i -> "According to Ana " + name(i) + ", ");
    add(kinds, "told", i -> "told " + name(i) + " that ");
    add(kinds, "pronouns", "He said she said they knew it. ");
    add(kinds, "he and she", "he she they it ");
    add(kinds, "both of them", "Both ministers said no. ");
    add(kinds, "the former", "The former said no to the latter. ");
    add(kinds, "descriptions", i -> "The " + (20 + i % 60) + "-year-old striker said no. ");
    add(kinds, "relatives", i -> "Ana " + name(i) + "'s mother said no. ");
    add(kinds, "frames without a mark", i -> "Ana " + name(i) + " said, she says, he added; ");
    add(kinds, "speech that is a participle", i -> "Warning that “no”, branded “late” by " + name(i) + ", ");
    add(kinds, "speech without commas", "“no” he said “yes” she said ");
    add(kinds, "topics before a colon", i -> "On " + name(i) + ": Bo Roe: no. ");
    add(kinds, "speech in speech", "She said he said they said ");
    add(kinds, "colons", i -> name(i) + ": no. ");
    add(kinds, "dashes", "– said he – ");
    add(kinds, "questions", "Why? he asked. ");
    add(kinds, "marked speech by names", i -> "“No,” said Ana " + name(i) + ". “Yes,” said Bo " + name(i) + ". ");
  }

  private static void addSentences(List<HostileText> kinds) {
    add(kinds, "one endless sentence", "and the minister said that ");
    add(kinds, "commas", "yes, no, ");
    add(kinds, "semicolons", "he left; she stayed; ");
    add(kinds, "full stops", ". ");
    add(kinds, "dots", "...");
    add(kinds, "short sentences", "No. I. Go. ");
    add(kinds, "abbreviations", "U.S. Sen. Gov. Inc. ");
    add(kinds, "relative clauses", "who met the man that saw the boy ");
    add(kinds, "prepositions", "of the man in the house on the hill ");
    add(kinds, "adjectives", "old big red ");
    add(kinds, "nouns", "harbour board meeting room door ");
    add(kinds, "lists", "1. No\n2. Yes\n");
    add(kinds, "numbers", "1 2. 3, ");
    add(kinds, "sums of money", "$1,200.50 ");
    add(kinds, "dates", "on Monday, March 3, 2014, ");
  }

  private static void addLayout(List<HostileText> kinds) {
    add(kinds, "bylines", i -> "By Ana " + name(i) + "\n");
    add(kinds, "short lines", "Read more\nOn Monday, Ana\n");
    add(kinds, "turns", "ROE: Yes we can.\nPRIOR: No.\n");
    add(kinds, "turns of many", i -> name(i) + ": Yes we can.\n\n");
    add(kinds, "questions and answers", "Q: Why?\n\nA: No.\n\n");
    add(kinds, "credits", i -> "“No.”\n— Ana " + name(i) + "\n\n");
    add(kinds, "published", "Published \n");
    add(kinds, "published far away", i -> i % 100 == 0 ? "Published" : "   ");
    add(kinds, "headings", i -> "‘Too late’: " + name(i) + "\n\n");
    add(kinds, "only newlines", "\n");
    add(kinds, "only blanks", " ");
    add(kinds, "tabs", "a\t");
    add(kinds, "lines of one letter", "a\n");
    add(kinds, "bullets", "• no\n");
  }

  private static void addMarkup(List<HostileText> kinds) {
    add(kinds, "half a tag", "<a <b <p class=\"x ");
    add(kinds, "open attributes", "<a b='");
    add(kinds, "open comments", "<!-- a ");
    add(kinds, "half a declaration", "<!a");
    add(kinds, "half an instruction", "<?a");
    add(kinds, "scripts", i -> i == 0 ? "<script>" : "</scrip </ script <script>");
    add(kinds, "tags", "<p>no</p>");
    add(kinds, "character references", "&amp;amp;amp");
    add(kinds, "half a reference", "&#x1F600 &am ");
    add(kinds, "addresses", i -> "https://a.example/" + name(i) + "?b=c&d ");
    add(kinds, "mail", i -> name(i) + "@a.example ");
  }

  private static void addCharacters(List<HostileText> kinds) {
    add(kinds, "one endless word", "abcdefgh");
    add(kinds, "one letter", "x");
    add(kinds, "one word with hyphens", "Okoro-Prior-");
    add(kinds, "brackets", "([");
    add(kinds, "brackets that close", "a) b] ");
    add(kinds, "emoji", "😀 ");
    add(kinds, "combining marks", "e\u0301\u0301\u0301");
    add(kinds, "invisible characters", "\u200B\u00AD\u2060");
    add(kinds, "writing from right to left", "\u202Eא ");
    add(kinds, "Chinese", "他说不。");
    add(kinds, "half surrogates", "\uD83D ");
    add(kinds, "control characters", "\u0000\u0001 a");
  }

  @Override
  public String toString() {
    return name;
  }
}
