package io.github.presser.internal.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of English words before any article is read. */
final class Lexicon {

  /** Words that say little by themselves: they hold a sentence together. */
  static final Set<String> FUNCTION =
      words(
          """
          a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself he him his
          himself she her hers herself it its itself they them their theirs themselves who whom whose which what where
          when why how there here be am is are was were been being have has had having do does did doing done will would
          shall should can could may might must ought of in on at by for with from to into onto over under up down
          out off
          about against between among through during before after above below upon within toward towards across along
          around behind beyond near per via and or but so yet if then than as because since while until unless although
          though whether also too very just only even still already now again ever quite rather such same other another
          any some all both each every either more most much many few less least own s t d ll ve re m one ones else
          however therefore thus hence let said say says saying
          """);

  /** Words that turn what is said into its contrary. */
  static final Set<String> NEGATIONS =
      words("not no never none neither nor nobody nothing nowhere without hardly barely scarcely");

  /** Words that half of all quotations have something of; worth half a word. */
  static final Set<String> COMMON =
      words(
          """
          people person man woman men women thing things time times year years day days week month today tomorrow
          yesterday way ways lot kind part place country countries world nation state states government president
          minister leader leaders issue issues problem problems question questions fact case point number group side
          work job life family house home city people's american americans america news statement election campaign
          vote voters party
          go goes going went gone get gets getting got make makes making made take takes taking took taken come comes
          coming came know knows knew known think thinks thought believe believes believed see sees saw seen look looks
          looking want wants wanted need needs needed give gives gave given find finds found tell tells told ask asked
          keep keeps kept put puts feel feels felt try tries tried trying use used call called seem seems become became
          happen happened happening show shows showed shown talk talking talked mean means meant hope hopes help helps
          like likes love start started continue continues really thank thanks believe
          good great best better bad worse worst big new old first last next long high low right wrong important sure
          able real different own little small strong clear possible true well always often together back away
          today's first time something anything everything nothing someone anyone everyone
          """);

  /** Words that change when speech is reported, and one that stands for all its forms. */
  static final Map<String, String> REPORTED =
      pairs(
          """
          am be is be are be was be were be been be would will could can might may had have has have having have did do
          does do doing do i he she he we they me him her him us them my his our their mine his ours theirs
          myself himself herself himself ourselves themselves these those this that here there
          now then
          """);

  /** Numbers in words. Not "one", which is mostly a pronoun. */
  static final Map<String, String> NUMBERS =
      pairs(
          """
          zero 0 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
          fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50
          sixty 60 seventy 70 eighty 80 ninety 90 hundred hundred thousand thousand million million billion billion
          trillion trillion dozen dozen half half twice 2x second 2nd third 3rd fourth 4th fifth 5th sixth 6th tenth
          10th
          hundreds hundred thousands thousand millions million billions billion dozens dozen
          """);

  /** Pairs of words of which one says the contrary of the other. */
  static final Map<String, Set<String>> OPPOSITES =
      opposites(
          """
          increase decrease, rise fall, rising falling, rose fell, raise lower, raise cut, up down, more less, more
          fewer,
          win lose, won lost, gain lose, support oppose, accept reject, accept refuse, approve reject, allow ban,
          allow forbid, allow prevent, permit forbid, permit ban, legal illegal, open close, begin end, start stop,
          start end, always never, all none, before after, above below, over under, best worst, better worse,
          stronger weaker, strong weak, safe dangerous, safer dangerous, success failure, succeed fail, true false,
          right wrong, left right, north south, east west, agree disagree, possible impossible, likely unlikely,
          grow shrink, expand shrink, friend enemy, love hate, confirm deny, guilty innocent, higher lower, high low,
          most least, include exclude, include leave, stay leave, remain leave, hire fire, buy sell, import export,
          optimistic pessimistic, improve worsen, improved worsened, attack defend, war peace, men women, man woman,
          first last, early late, earlier later, for against, republican democrat, republicans democrats,
          conservative liberal, increased decreased, supports opposes, supported opposed, accepted rejected,
          morning evening, private public, majority minority, rich poor, young old, easy hard, easier harder
          """);

  /** Countries and bodies that papers name now this way, now that. */
  static final List<List<String>> ALIASES =
      List.of(
          List.of("united", "states"),
          List.of("united", "kingdom"),
          List.of("great", "britain"),
          List.of("russian", "federation"),
          List.of("united", "nations"),
          List.of("european", "union"));

  private static final Map<String, String> ALIAS_NAMES =
      pairs("united_states u.s. united_kingdom u.k. great_britain u.k. russian_federation russia united_nations u.n. "
          + "european_union e.u.");

  private Lexicon() {}

  /** The short name of what several words name. */
  static String aliasName(List<String> words) {
    return ALIAS_NAMES.get(words.get(0) + "_" + words.get(1));
  }

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }

  private static Map<String, String> pairs(String text) {
    String[] words = text.strip().split("\\s+");
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return Map.copyOf(pairs);
  }

  private static Map<String, Set<String>> opposites(String text) {
    Map<String, Set<String>> opposites = new HashMap<>();
    for (String pair : text.strip().split("\\s*,\\s*")) {
      String[] two = pair.split("\\s+");
      opposites.computeIfAbsent(two[0], w -> new java.util.HashSet<>()).add(two[1]);
      opposites.computeIfAbsent(two[1], w -> new java.util.HashSet<>()).add(two[0]);
    }
    return Map.copyOf(opposites);
  }
}
