package io.github.presser.page;

import io.github.presser.internal.Utf8;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code models/pages.txt} says. Immutable and thread-safe. */
final class PageWords {

  private static final String FILE = "/io/github/presser/models/pages.txt";

  /** Longer names of an element are not taken apart to their end. */
  private static final int LONGEST_NAME = 400;

  /** The name of an element has no more parts that say what it is. */
  private static final int MOST_PARTS = 50;

  /** Longer headings do not end an article. */
  private static final int LONGEST_HEADING = 60;

  /** Longer paragraphs are news, whatever they say. */
  private static final int LONGEST_SERVICE = 500;

  private static final int LONGEST_CONSENT = 2_000;

  private static final int IGNORING_CASE = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  /** Letters that follow a digit are of a number that a machine gave: "org7109ad". */
  private static final Pattern PART = Pattern.compile("\\d++[a-z]++|[A-Z]?[a-z]++|[A-Z]++(?![a-z])");

  private static final Pattern COUNT = Pattern.compile("^\\d{1,6} (?=\\p{L})|\\s?\\(\\d{1,6}\\)$");

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}++");

  private final Set<String> asides;
  private final Set<String> negations;
  private final Set<String> embeds;
  private final Set<String> quotations;
  private final Set<String> captions;
  private final Set<String> comments;
  private final Set<String> openings;
  private final Set<String> endings;
  private final Set<String> boxes;
  private final Set<String> desks;
  private final Set<String> credits;
  private final Set<String> kickers;
  private final Set<String> players;
  private final Set<String> changes;
  private final Map<String, ZoneId> zones = new HashMap<>();
  private final List<Service> services;
  private final AtomicReferenceArray<List<Service>> servicesByStart = new AtomicReferenceArray<>('z' + 1);
  private final List<Pattern> consents;
  private final List<Pattern> errors;
  private final List<Pattern> walls;

  private PageWords(Map<String, List<String>> sections) {
    this.asides = Set.copyOf(section(sections, "asides"));
    this.negations = Set.copyOf(section(sections, "not asides"));
    this.embeds = Set.copyOf(section(sections, "embeds"));
    this.quotations = Set.copyOf(section(sections, "quotations"));
    this.captions = Set.copyOf(section(sections, "captions"));
    this.openings = Set.copyOf(section(sections, "openings"));
    this.comments = Set.copyOf(section(sections, "comments"));
    this.endings = Set.copyOf(section(sections, "endings"));
    this.boxes = Set.copyOf(section(sections, "boxes"));
    this.desks = Set.copyOf(section(sections, "desks"));
    this.credits = Set.copyOf(section(sections, "credits"));
    this.kickers = Set.copyOf(section(sections, "kickers"));
    this.players = Set.copyOf(section(sections, "players"));
    this.changes = Set.copyOf(section(sections, "changes"));
    for (String line : section(sections, "time zones")) {
      int blank = line.indexOf(' ');
      zones.put(line.substring(0, blank), ZoneId.of(line.substring(blank + 1)));
    }
    this.services =
        section(sections, "services").stream().map(Service::of).toList();
    this.consents = patterns(sections, "consents");
    this.errors = patterns(sections, "errors");
    this.walls = patterns(sections, "walls");
  }

  private static List<Pattern> patterns(Map<String, List<String>> sections, String name) {
    return section(sections, name).stream().map(line -> Pattern.compile(line, IGNORING_CASE)).toList();
  }

  private static List<String> section(Map<String, List<String>> sections, String name) {
    List<String> lines = sections.get(name);
    if (lines == null) {
      throw new IllegalStateException(FILE + " has no section [" + name + "]");
    }
    return lines;
  }

  static PageWords standard() {
    return Standard.WORDS;
  }

  /** The commonest words of each language, by its tag. */
  static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new HashMap<>();
    sections().forEach((name, lines) -> {
      if (name.startsWith("language ")) {
        languages.put(name.substring("language ".length()), lines);
      }
    });
    return languages;
  }

  /** The scripts that languages are written in, by the language's tag, in the order in which they are to be tried. */
  static Map<String, Set<UnicodeScript>> scripts() {
    Map<String, Set<UnicodeScript>> scripts = new LinkedHashMap<>();
    for (String line : sections().get("scripts")) {
      List<String> parts = List.of(line.split(" "));
      Set<UnicodeScript> own = EnumSet.noneOf(UnicodeScript.class);
      parts.subList(1, parts.size()).forEach(name -> own.add(UnicodeScript.forName(name)));
      scripts.put(parts.get(0), own);
    }
    return scripts;
  }

  private static Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    try {
      for (String line : Utf8.resource(PageWords.class, FILE).lines().toList()) {
        if (line.startsWith("[") && line.endsWith("]") && !line.contains("|")) {
          section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + FILE + ": " + e.getMessage(), e);
    }
    return sections;
  }

  /** Whether an element that a page calls so stands beside its article. */
  boolean isAside(String name) {
    var parts = PART.matcher(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    String before = "";
    boolean aside = false;
    while (parts.find()) {
      String part = parts.group().toLowerCase(Locale.ROOT);
      aside |= !negations.contains(before) && (asides.contains(part) || asides.contains(before + part));
      if (embeds.contains(part) || embeds.contains(before + part)) {
        return false;
      }
      before = part;
    }
    return aside;
  }

  /** Whether a block quotation that a page calls so, or nothing, is one: pages set other things so too. */
  boolean isQuotation(String name) {
    return name.isBlank() || hasPart(name, quotations);
  }

  /** Whether an element that a page calls so holds the words under a picture. */
  boolean isCaption(String name) {
    return hasPart(name, captions);
  }

  /** Whether an element that a page calls so holds comments of readers, or one of them. */
  boolean isComments(String name) {
    return hasPart(name, comments);
  }

  /** Whether a paragraph that a page calls so is the first of its article. */
  boolean isOpening(String name) {
    return hasPart(name, openings);
  }

  /** Whether an element that a page calls so plays a video or a sound. */
  boolean isPlayer(String name) {
    return hasPart(name, players);
  }

  /** Whether an element in a heading that a page calls so holds what stands before or under the headline. */
  boolean isKicker(String name) {
    return hasPart(name, kickers);
  }

  /** Whether words before a date tell that something was changed then. */
  boolean isChange(String label) {
    return hasWord(label, changes);
  }

  /** The time zone of a name, in any case; that of Greenwich for a name that is none, or that several have. */
  ZoneId zone(String name) {
    return zones.getOrDefault(name.toLowerCase(Locale.ROOT), ZoneOffset.UTC);
  }

  private static boolean hasPart(String name, Set<String> parts) {
    return PART.matcher(name).results().limit(MOST_PARTS)
        .anyMatch(part -> parts.contains(part.group().toLowerCase(Locale.ROOT)));
  }

  /** Whether a heading says that the article is over: a label of that, or one of two words or more that goes on. */
  boolean isEnding(String heading) {
    String label = label(heading);
    if (endings.contains(label)) {
      return true;
    }
    int blank = label.length() < LONGEST_HEADING ? label.lastIndexOf(' ') : -1;
    while (blank > 0) {
      String start = label.substring(0, blank);
      if (start.indexOf(' ') > 0 && endings.contains(start)) {
        return true;
      }
      blank = label.lastIndexOf(' ', blank - 1);
    }
    return false;
  }

  /** Whether a heading labels a box that may stand in an article as well as behind it. */
  boolean isBox(String heading) {
    return boxes.contains(label(heading));
  }

  /** A heading in lower case, without marks at its end and how many there are: "12 comments", "Comments (12)". */
  private static String label(String heading) {
    String lower =
        COUNT.matcher(heading.toLowerCase(Locale.ROOT).replace('’', '\'').strip()).replaceFirst("");
    int end = lower.length();
    while (end > 0 && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(0, end);
  }

  /** Whether a part of a byline names an office rather than a person. */
  boolean isDesk(String name) {
    return hasWord(name, desks);
  }

  /** Whether words before "by" tell of other work than writing. */
  boolean isCredit(String work) {
    return hasWord(work, credits);
  }

  private static boolean hasWord(String text, Set<String> words) {
    return Stream.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT))).anyMatch(words::contains);
  }

  /** Whether a paragraph talks to the reader about the page. */
  boolean isService(String paragraph) {
    if (paragraph.length() > LONGEST_SERVICE) {
      return false;
    }
    String lower = paragraph.toLowerCase(Locale.ROOT);
    for (Service service : services(lower)) {
      if (service.matches(paragraph, lower)) {
        return true;
      }
    }
    return false;
  }

  /** Those that may begin as a text in lower case does. */
  private List<Service> services(String lower) {
    char first = lower.isEmpty() ? 0 : lower.charAt(0);
    if (first < '0' || first > 'z' || first > '9' && first < 'a') {
      return services;
    }
    List<Service> known = servicesByStart.get(first);
    if (known == null) {
      known = services.stream().filter(service -> service.mayBegin(first)).toList();
      servicesByStart.set(first, known);
    }
    return known;
  }

  /** Whether a paragraph asks the reader for consent to what the page stores. */
  boolean isConsent(String paragraph) {
    return paragraph.length() <= LONGEST_CONSENT && paragraph.contains("ookie")
        && consents.stream().anyMatch(consent -> consent.matcher(paragraph).find());
  }

  /** Whether a title, or a page's few words, say that the page cannot be shown. */
  boolean isError(String text) {
    return errors.stream().anyMatch(error -> error.matcher(text).find());
  }

  /** Whether a page's few words ask for a login, for money or for consent before anything is shown. */
  boolean isWall(String text) {
    return walls.stream().anyMatch(wall -> wall.matcher(text).find());
  }

  /**
   * What a paragraph says that talks of the page.
   *
   * @param words one of these stands in it; empty if the expression may do without any that is easily told
   */
  private record Service(Pattern expression, List<String> words) {

    /** The words that a search for something within the paragraph begins with: ".{0,80}\bclick(?:ing)? here". */
    private static final Pattern WITHIN =
        Pattern.compile("\\.\\{0,\\d+}\\\\b(?:\\(\\?:([a-z| -]++)\\)|([a-z]++(?![?(]))).*+");

    static Service of(String line) {
      Matcher within = WITHIN.matcher(line);
      String words = !within.matches() ? "" : within.group(1) == null ? within.group(2) : within.group(1);
      return new Service(
          Pattern.compile("\\W{0,4}(?:" + line + ")", IGNORING_CASE),
          words.isEmpty() ? List.of() : List.of(words.split("\\|")));
    }

    /** Whether a paragraph with that letter or digit at its start can match: if it fails, then not for that. */
    boolean mayBegin(char first) {
      Matcher start = expression.matcher(String.valueOf(first));
      return start.matches() || start.hitEnd();
    }

    boolean matches(String paragraph, String lower) {
      return (words.isEmpty() || words.stream().anyMatch(lower::contains)) && expression.matcher(paragraph).matches();
    }
  }

  private static final class Standard {

    static final PageWords WORDS = new PageWords(sections());

    private Standard() {}
  }
}
