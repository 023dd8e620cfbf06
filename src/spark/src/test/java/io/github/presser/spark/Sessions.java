package io.github.presser.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Sessions on this machine, of two threads. */
final class Sessions {

  static final String HARBOUR =
      "Ana Duarte, the harbour master, closed the quay on Monday. \"The clock stays where it is,\" Duarte said.";

  static final String FERRY =
      "Tom Brill runs the ferry. Brill said that nobody had paid for it since the tunnel was dug.";

  private Sessions() {}

  /** A new session; one virtual machine has one at a time. */
  static SparkSession local(Map<String, String> settings) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .master("local[2]")
            .appName("presser test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.sql.warehouse.dir", "target/warehouse");
    settings.forEach(builder::config);
    return builder.getOrCreate();
  }
}
