package io.github.presser.internal.speakers;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.presser.internal.tokens.Token;
import java.util.Locale;

/** The words that tell what sort of phrase a source is. All in lower case. */
final class Lexicon {

  /** Heads of a phrase that speaks as a body: "the Doe campaign", "the ministry". */
  private static final ImmutableSet<String> BODIES =
      words(
          "administration agency airline alliance army assembly association authority bank board broadcaster"
              + " brokerage bureau business cabinet camp campaign caucus center centre chamber charity church club"
              + " coalition college commission committee company conference congress consortium corporation council"
              + " court delegation department embassy federation firm force foundation fund government group"
              + " headquarters hospital institute institution junta kremlin league legislature magazine military"
              + " ministry mission navy network newspaper office organisation organization outlet panel paper"
              + " parliament party police presidency publication publisher regime regulator school senate service"
              + " site station studio superpac task team tribunal union university watchdog website");

  /** Heads that mean a written or broadcast thing; whose it is, if it says so, is who speaks. */
  private static final ImmutableSet<String> DOCUMENTS =
      words(
          "ad advertisement affidavit analysis announcement article bill blog book brief broadcast bulletin"
              + " case column communique complaint constitution data decision document documents dossier draft"
              + " e-mail e-mails editorial email emails estimate evidence figures file filing film finding findings"
              + " footage forecast headline history indictment interview investigation law lawsuit letter memo"
              + " memorandum note opinion order paper petition poll polling polls post posts press proposal quote"
              + " record records release remark remarks report reports research resolution results ruling rulings"
              + " script speech statement statements statistics statute story studies study suit survey surveys"
              + " transcript transcripts treaty tweet tweets video videos");

  /** Documents that speak for whoever is named before: "a Doe tweet", "a Roe University poll". */
  private static final ImmutableSet<String> OWNED_DOCUMENTS =
      words(
          "ad analysis announcement article blog column count e-mail editorial email emails estimate forecast"
              + " investigation letter memo poll polls post posts remarks report reports research review speech"
              + " statement statements study survey surveys tally tweet tweets");

  /** Determiners that make a phrase indefinite: nobody in particular. */
  private static final ImmutableSet<String> INDEFINITE =
      words(
          "a an another any anybody anyone each either every everybody everyone few least many more most much"
              + " nearly neither no nobody one other others several some somebody someone various");

  /** Words that mean nobody in particular, whatever stands before them. */
  private static final ImmutableSet<String> GENERIC_HEADS =
      words(
          "aides allies americans analysts answer anyone audience backers campaigners colleagues commentators"
              + " conservatives critics democrats diplomats everyone evidence experts friends insiders investigators"
              + " journalists lawmakers lawyers liberals libertarians media none observers officers officials opponents"
              + " organizers people pollsters pundits q question reporters republicans residents rivals"
              + " scholars scientists someone source sources staffers supporters surrogates voters witnesses");

  /** Heads of a definite phrase that can stand for two or more speakers named before. */
  private static final ImmutableSet<String> PAIR_NOUNS =
      words(
          "candidates counterparts diplomats duo envoys governors heads lawmakers leaders men ministers"
              + " nominees pair parties politicians presidents rivals secretaries senators sides trio two women");

  /** One spelling for words that differ only in form; the rest are their own. */
  private static final ImmutableMap<String, String> SAME =
      ImmutableMap.<String, String>builder()
          .put("u.s.", "us").put("u.s", "us").put("american", "us").put("america", "us").put("usa", "us")
          .put("u.n.", "un").put("u.k.", "british").put("uk", "british").put("britain", "british")
          .put("france", "french").put("china", "chinese").put("germany", "german").put("spain", "spanish")
          .put("turkey", "turkish").put("poland", "polish").put("sweden", "swedish").put("netherlands", "dutch")
          .put("gop", "republican").put("lawyer", "attorney").put("counsel", "attorney")
          .put("candidate", "nominee").put("contender", "nominee").put("hopeful", "nominee")
          .put("spokeswoman", "spokesman").put("spokesperson", "spokesman")
          .put("chairwoman", "chairman").put("chairperson", "chairman").put("chair", "chairman")
          .put("congresswoman", "congressman").put("rep.", "congressman").put("representative", "congressman")
          .put("rep", "congressman").put("sen.", "senator").put("sen", "senator").put("gov.", "governor")
          .put("gov", "governor").put("lt.", "lieutenant").put("gen.", "general").put("councilwoman", "councilman")
          .put("businesswoman", "businessman").put("doctor", "physician").put("dr.", "physician")
          .put("ceo", "executive").put("boss", "head").put("prof.", "professor").put("pres.", "president")
          .buildOrThrow();

  /** Prepositions that take a noun phrase; not "that" or "because", which the tagger gives the same tag. */
  private static final ImmutableSet<String> PREPOSITIONS =
      words(
          "about above across after against along among around at before behind below beside between beyond"
              + " by despite down during for from in inside into near of off on onto opposite out outside over past"
              + " per through to toward towards under unlike upon via with within without");

  private static final ImmutableSet<String> PERSON_HEADS =
      words(
          "adviser advisor aide ally analyst attorney author backer boss boy brother candidate chairman chief"
              + " colleague commentator commissioner congressman correspondent critic daughter deputy diplomat"
              + " director doctor editor envoy executive expert father friend general girl governor guest head"
              + " historian host husband insider journalist judge lawmaker lawyer leader man manager mayor member"
              + " minister moderator mother nominee officer official operative operator opponent organizer owner pastor"
              + " physician politician pollster president professor prosecutor reporter representative researcher"
              + " resident rival scholar secretary senator sister son source speaker spokesman spokesperson"
              + " spokeswoman staffer strategist student supporter surrogate teacher veteran victim voter widow wife"
              + " witness woman writer");

  /** A member of a party or camp; a noun and an adjective, often written like a name. */
  private static final ImmutableSet<String> PARTISANS =
      words(
          "conservative democrat independent labour liberal libertarian republican socialist tory");

  /** Bodies that are called so by what they do, not by a word of their name: "the newspaper" is the Roe Herald. */
  private static final ImmutableSet<String> FIRMS =
      words(
          "agency airline bank broadcaster company firm magazine network newspaper organisation organization"
              + " outlet paper publication publisher site station website");

  /** What the press calls somebody whom it has just named, so as not to name them again. */
  private static final ImmutableSet<String> EPITHETS =
      words(
          "academic activist actor actress anchor author billionaire businessman businesswoman candidate comedian"
              + " commander congressman congresswoman contender democrat economist entrepreneur environmentalist"
              + " frontrunner front-runner governor host hopeful independent journalist lawmaker libertarian magnate"
              + " mayor millionaire minister mogul moderator neurosurgeon newcomer nominee novelist physician"
              + " politician republican secretary senator singer skipper socialist star surgeon tycoon veteran");

  private Lexicon() {}

  private static ImmutableSet<String> words(String list) {
    return ImmutableSet.copyOf(list.split(" "));
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** The common form of a word of a title or role: "U.S." and "American" are one, "lawyer" and "attorney" too. */
  static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(lower, lower);
  }

  static boolean isBody(String word) {
    return BODIES.contains(word);
  }

  static boolean isDocument(String word) {
    return DOCUMENTS.contains(word);
  }

  static boolean isOwnedDocument(String word) {
    return OWNED_DOCUMENTS.contains(word);
  }

  static boolean isIndefinite(String word) {
    return INDEFINITE.contains(word);
  }

  static boolean isGeneric(String word) {
    return GENERIC_HEADS.contains(word);
  }

  static boolean isPair(String word) {
    return PAIR_NOUNS.contains(word);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  static boolean isPersonNoun(String word) {
    return PERSON_HEADS.contains(word);
  }

  /** Whether a plural noun means people: "editors", "activists". */
  static boolean isPeople(String plural) {
    return isGeneric(plural) || isPair(plural)
        || plural.endsWith("s") && (isPersonNoun(plural.substring(0, plural.length() - 1)) || plural.endsWith("ists"));
  }

  static boolean isEpithet(String word) {
    return EPITHETS.contains(word);
  }

  static boolean isPartisan(String word) {
    return PARTISANS.contains(word);
  }

  /** Whether a body of this sort goes by the name of the one it works for. */
  static boolean isRetinue(String word) {
    return word.equals("campaign") || word.equals("administration");
  }

  static boolean isFirm(String word) {
    return FIRMS.contains(word);
  }

  static boolean isNoun(Token token) {
    return token.tag().startsWith("NN");
  }

  /** Words that begin a clause which depends on the one after it. */
  private static final ImmutableSet<String> SUBORDINATORS =
      words("after although as because before if since though when while");

  /** Words for a part of many: "some of the activists". */
  private static final ImmutableSet<String> QUANTIFIERS =
      words("all few many more most none several some");

  private static final ImmutableSet<String> MONTHS =
      words("january february march april may june july august september october november december jan. feb. aug."
          + " sept. oct. nov. dec.");

  /** As they are written. */
  private static final ImmutableSet<String> DAYS =
      words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday yesterday today");

  private static final ImmutableSet<String> PERIODS =
      words("afternoon autumn evening fall month morning night quarter spring summer week weekend winter year");

  /** What somebody says or holds; in "Roe's bet is that" it is Roe who says it. */
  private static final ImmutableSet<String> STANCES =
      words("argument assertion belief bet claim comment comments conclusion contention goal hope message opinion"
          + " pledge position prediction promise proposal suggestion theory view vow warning words");

  private static final ImmutableSet<String> MEDIA =
      words("journal journalism magazine media news newspaper post press radio television times tribune tv");

  static boolean isStance(String word) {
    return STANCES.contains(word);
  }

  /** Whether a name that ends in the word is one of the press. */
  static boolean isMedium(String word) {
    return MEDIA.contains(word);
  }

  /** Whether a phrase that the word begins says where or when, and never who speaks. */
  static boolean isPlacing(String word) {
    return word.equals("in") || word.equals("at") || word.equals("on") || word.equals("during") || word.equals("across")
        || word.equals("within");
  }

  static boolean isQuantifier(String word) {
    return QUANTIFIERS.contains(word);
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /** Whether the word, written as it is, is a day: "Tuesday", "today"; not the "Today" of a title. */
  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  static boolean isPeriod(String word) {
    return PERIODS.contains(word);
  }

  static boolean isThisOrLast(String word) {
    return word.equals("this") || word.equals("last") || word.equals("next");
  }

  static boolean isSubordinator(String word) {
    return SUBORDINATORS.contains(word);
  }

  static boolean isFiniteVerb(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP")
        || token.tag().equals("MD");
  }
}
