package io.github.presser.examples;

import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.RosterException;
import io.github.presser.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what the people of a roster said, how sure that is and why: {@code RosterOfOnesOwn roster.json ARTICLE…}. */
public final class RosterOfOnesOwn {

  private RosterOfOnesOwn() {}

  /**
   * Prints what they said.
   *
   * @param args the roster, and the articles
   * @throws IOException if one of these cannot be read
   */
  public static void main(String[] args) throws IOException {
    Roster roster;
    try {
      roster = Roster.load(Path.of(args[0]));
    } catch (RosterException e) {
      System.out.println(e.getMessage()); // roster.json:12:7: Unknown field "alias" in a member; known are …
      return;
    }
    Presser presser = Presser.builder().roster(roster).build();

    for (int i = 1; i < args.length; i++) {
      Extraction extraction = presser.extract(Files.readString(Path.of(args[i])));
      for (Quotation quotation : extraction.quotations()) {
        for (Speaker speaker : quotation.speakers()) {
          if (speaker.onRoster()) {
            System.out.printf(
                Locale.ROOT, "%s (%.2f): %s%n", speaker.name(), speaker.confidence(), extraction.text(quotation));
            System.out.println("    " + quotation.evidence().explanation());
          }
        }
      }
    }
  }
}
