package io.github.presser.internal.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Multiset;
import io.github.presser.EntityType;
import io.github.presser.internal.JsonFactories;
import io.github.presser.training.Measure;
import io.github.presser.training.Score;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The scores and everything that is counted of one program, as one JSON object in one line. */
final class JsonReport {

  private static final JsonFactory FACTORY = JsonFactories.builder().build();

  private final Counts counts;

  JsonReport(Counts counts) {
    this.counts = counts;
  }

  @Override
  public String toString() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      for (Measure measure : counts.marked()) {
        json.writeFieldName(measure.label());
        write(counts.score(measure), json);
      }
      for (Map.Entry<String, String> fact : Report.facts(counts).entrySet()) {
        json.writeFieldName(fact.getKey());
        json.writeNumber(fact.getValue());
      }
      if (counts.hasQuotations()) {
        writeQuotations(json);
      }
      if (counts.hasNotes()) {
        for (Measure measure : List.of(Measure.NOTED_PASSAGES, Measure.NOTED_STATEMENTS)) {
          writeOutcomes(measure.label() + " by outcome", counts.notedOutcomes.get(measure), Fate.OfNoted.values(),
              Fate.OfNoted::label, json);
        }
        write("listed names by type", counts.listedByType, json);
        writeError(counts.notedQuotations, json);
      }
      if (counts.hasNames()) {
        write("names by type", counts.byType, json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.toString();
  }

  private void writeQuotations(JsonGenerator json) throws IOException {
    writeGroups("by kind", counts.byKind, kind -> kind.name().toLowerCase(Locale.ROOT), json);
    writeGroups("by source", counts.bySource, SourceForm::label, json);
    writeOutcomes("gold quotations", counts.goldOutcomes, Fate.OfGold.values(), Fate.OfGold::label, json);
    writeOutcomes(
        "predicted quotations",
        counts.predictedOutcomes,
        Fate.OfPredicted.values(),
        Fate.OfPredicted::label,
        json);
    if (counts.hasSpeakers()) {
      writeOutcomes(
          "speakers", counts.speakerOutcomes, Fate.OfSpeakers.values(), Fate.OfSpeakers::label, json);
    }
    if (!counts.calibration.isEmpty()) {
      json.writeFieldName("expected calibration error");
      json.writeNumber(Report.fixed(counts.calibration.speakers().expectedError(), 4));
    }
    writeError(counts.quotations, json);
  }

  private static void writeError(Reliability quotations, JsonGenerator json) throws IOException {
    if (!quotations.isEmpty()) {
      json.writeFieldName("expected calibration error of quotations");
      json.writeNumber(Report.fixed(quotations.expectedError(), 4));
    }
  }

  private static void write(Score score, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (double value : List.of(score.precision(), score.recall(), score.f1())) {
      json.writeNumber(Report.percent(value));
    }
    json.writeEndArray();
  }

  private static void write(String name, Map<EntityType, Tally> byType, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    for (EntityType type : EntityType.values()) {
      json.writeFieldName(type.name().toLowerCase(Locale.ROOT));
      write(byType.get(type).score(), json);
    }
    json.writeEndObject();
  }

  private static <G> void writeGroups(
      String name, Map<G, Map<Measure, Tally>> groups, Function<G, String> label, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<G, Map<Measure, Tally>> group : groups.entrySet()) {
      json.writeObjectFieldStart(label.apply(group.getKey()));
      for (Measure measure : Report.OF_GROUPS) {
        json.writeFieldName(measure.label());
        write(group.getValue().get(measure).score(), json);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static <O> void writeOutcomes(
      String name, Multiset<O> outcomes, O[] all, Function<O, String> label, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    for (O outcome : all) {
      json.writeNumberField(label.apply(outcome), outcomes.count(outcome));
    }
    json.writeEndObject();
  }
}
