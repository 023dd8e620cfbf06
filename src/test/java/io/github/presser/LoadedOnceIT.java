package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.ModelFiles;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each model is opened once, by counting. */
class LoadedOnceIT {

  @Test
  void eachModelIsOpenedOnceHoweverManyArticlesAndRostersThereAre() throws ReflectiveOperationException, IOException {
    try (OwnClassLoader loader = new OwnClassLoader()) {
      Class<?> type = loader.loadClass(Presser.class.getName());
      Object presser = type.getMethod("create").invoke(null);
      Class<?> rosterType = loader.loadClass(Roster.class.getName());
      Object none = rosterType.getMethod("none").invoke(null);
      Object other = type.getMethod("withRoster", rosterType).invoke(presser, none);
      for (Object each : List.of(presser, other, presser)) {
        type.getMethod("extract", String.class).invoke(each, "\"We are close,\" Ana Roe said in Norland.");
      }

      assertThat(loader.opened()).containsKeys(ModelFiles.ALL.toArray(String[]::new));
      assertThat(new TreeMap<>(loader.opened()))
          .allSatisfy((file, times) -> assertThat(times).as(file).isEqualTo(1));
    }
  }
}
