package io.github.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that knows the function by its settings alone. */
class PresserExtensionsIT {

  @TempDir Path folder;

  @Test
  void giveEverySessionTheFunction() throws Exception {
    Path words = folder.resolve("words.txt");
    Files.writeString(words, "wharfinger  person title\n");
    SparkSession spark =
        Sessions.local(
            Map.of(
                "spark.sql.extensions", PresserExtensions.class.getName(),
                "spark.presser.roster", "none",
                "spark.presser.lexicon", words.toString(),
                "spark.presser.minConfidence", "0.2",
                "spark.presser.minQuotationConfidence", "0.1",
                "spark.presser.only", "speech, writing"));
    try {
      String query = "SELECT presser_extract('" + Sessions.HARBOUR + "').quotations[0].speakers[0].name";
      assertThat(spark.sql(query).first().getString(0)).isEqualTo("Ana Duarte");
      assertThat(spark.newSession().sql(query).first().getString(0)).isEqualTo("Ana Duarte");
    } finally {
      spark.stop();
    }
  }
}
