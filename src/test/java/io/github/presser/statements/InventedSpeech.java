package io.github.presser.statements;

import java.util.HashMap;
import java.util.Map;

/** Words for {@link SyntheticNews}. */
final class InventedSpeech {

  /** One of each makes a sentence. */
  static final String[][] PARTS = {
    lines(
        """
        We believe|I have always said|The record shows|Nobody doubts|I can tell you|Our engineers report
        Let me be plain|My committee found|Everyone in Harrowgate knows|The figures prove|I warned the board
        You will remember|Our members feel|I told the inquiry|It is plain to me|The letters say|I promised my voters
        """),
    lines(
        """
        that the ferry company|that the regional hospital|that our fishing fleet|that the new tram line|that the bishop
        that the dairy farmers|that the municipal orchestra|that the tunnel contractor|that the water authority
        that the school kitchens|that the night nurses|that the lighthouse trust|that the stadium owners
        that the harbour pilots|that the county archive|that the glass factory|that the mountain rescuers
        that the salt mine|that the railway museum|that the seed merchants|that the customs officers
        that the bus drivers|that the power station|that the pension fund|that the language academy
        """),
    lines(
        """
        will lose|has wasted|should repay|must rebuild|could double|is hiding|was promised|will inherit|has sold
        should defend|must insure|could flood|is repairing|was offered|will abandon|has mortgaged|should publish
        must inspect|could poison|is measuring|was denied|will celebrate|has forgotten|should auction|must translate
        """),
    lines(
        """
        two hundred acres of marsh|its oldest bridges|the wages of 40 apprentices|a secret loan from Tarnovia
        three years of savings|the northern quay|every second greenhouse|the portraits in the chapel|a fleet of barges
        70 wagons of timber|the recordings of the hearing|its licence for the delta|nine of the pumping engines
        the copper roofs|the reservoir above Pellworth|its debts to the Marrow family|the only weather radar
        a cellar full of documents|the grain in the silos|six floors of the annex|the orchards beyond the canal
        """),
    lines(
        """
        before the autumn storms|because nobody read the contract|unless the ministry steps in|while the mayor sleeps
        although the auditors objected|after the referendum in Lisk|without asking a single tenant
        by the end of the decade
        so that strangers can profit|whatever the insurers write|if the drought returns|when the visitors arrive
        since the treaty was signed|and the newspapers looked away|under the terms of the bequest|despite the petition
        """)
  };

  /** What each politician says of each thing. */
  static final String[] REMARKS = {
    "very important", "yes", "no comment", "a great day", "that is not true", "we will see", "thank you", "absolutely",
    "a disaster", "it is what it is", "the right thing to do", "I do not know", "a very good meeting", "unacceptable"
  };

  /** What a longer version says besides. */
  static final String[] MORE = {
    "as I have said many times", "and I mean that", "let there be no mistake about it", "this has been known for years",
    "whatever my opponents may tell you", "it gives me no pleasure to say so", "I said so yesterday in the committee",
    "people come up to me in the street and tell me the same"
  };

  /** A word, and how another paper, or a machine that hides what it copied, puts it. */
  static final Map<String, String> OTHER_WORDS =
      pairs(
          """
          big large large big important significant people citizens country nation nation country government
          administration
          war conflict money funds help assist need require needs requires want wish wants wishes begin start start
          begin
          fight battle problem difficulty problems difficulties make create makes creates show demonstrate shows
          indicates
          get obtain give provide gives provides plan scheme plans schemes attack assault attacks assaults kill slay
          killed slain law statute laws statutes job position jobs positions say state think reckon thinks reckons
          believe consider believes considers great grand good fine bad poor hard tough world globe international global
          community society attempt effort support backing supporters backers leader chief leaders chiefs talk speak
          talks negotiations deal accord deals accords agreement pact vote ballot votes ballots voters electors
          election poll campaign race candidate contender candidates contenders money cash tax levy taxes levies
          build construct building constructing children kids kid child job post work labour working labouring
          family household families households home house buy purchase bought purchased end finish stop halt
          stopped halted change alter changes alterations keep retain keeping retaining try attempt trying attempting
          use employ used employed many numerous quickly rapidly fast swiftly real genuine really truly very extremely
          always constantly often frequently clear obvious clearly obviously only solely almost nearly about around
          new fresh old ancient whole entire part portion group band groups bands threat menace threats menaces
          policy approach policies approaches security safety police officers officer policeman american us
          repair mend rebuild reconstruct company firm companies firms secret hidden lose forfeit wasted squandered
          savings reserves debts liabilities documents papers publish release storms gales contract agreement
          """);

  /** What a reporter changes who does not quote. */
  static final Map<String, String> REPORTED =
      pairs(
          """
          i he me him my his we they us them our their is was are were will would can could has had have had
          am was shall should
          """);

  static final String[] FIRST_NAMES = {
    "Ada", "Bruno", "Carla", "Dario", "Edda", "Fritz", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Lars", "Mona", "Nils",
    "Olga", "Piet", "Rosa", "Sven", "Tilda", "Ugo", "Vera", "Wim", "Xenia", "Yorick", "Zita", "Alma", "Boris", "Celia"
  };

  static final String[] SYLLABLES = {
    "bar", "ben", "cor", "dal", "den", "fal", "fen", "gar", "gol", "har", "hol", "jan", "kal", "kir", "lan", "lor",
    "mar",
    "mel", "nor", "oss", "pel", "qui", "ram", "sal", "tor", "ull", "var", "wen", "yar", "zel"
  };

  private InventedSpeech() {}

  private static String[] lines(String text) {
    return text.strip().split("\\s*[|\\n]\\s*");
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new HashMap<>();
    String[] words = text.strip().split("\\s+");
    for (int i = 0; i + 1 < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return Map.copyOf(pairs);
  }
}
