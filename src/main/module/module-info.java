/**
 * Reads news articles and says who said what. Presser's models are a jar of their own. An application that reads saved
 * pages requires {@code org.jsoup} besides, for archives of them {@code jwarc}, for pages that do not tell their
 * encoding {@code com.github.albfernandez.juniversalchardet}.
 */
module io.github.presser {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires transitive edu.stanford.nlp.corenlp;

  requires static com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;

  // What saved pages need.
  requires static com.github.albfernandez.juniversalchardet;
  requires static jwarc;
  requires static org.jsoup;

  // What the program needs, which is a jar with everything in it and no module.
  requires static info.picocli;
  requires static java.management;
  requires static me.tongfei.progressbar;
  requires static org.apache.commons.csv;
  requires static org.jline.nativ;
  requires static org.jline.terminal;

  exports io.github.presser;
  exports io.github.presser.corenlp;
  exports io.github.presser.json;
  exports io.github.presser.page;
  exports io.github.presser.report;
  exports io.github.presser.statements;
  exports io.github.presser.training;

  // The artifact presser-accurate.
  exports io.github.presser.internal.encoder to io.github.presser.accurate;

  uses io.github.presser.internal.encoder.EncoderSource;

  // The values are bound to JSON by what is private in them.
  opens io.github.presser to com.fasterxml.jackson.databind;
}
