package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presser.internal.tokens.FeatureTable.Part;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  @Test
  void aNameIsFoundByItsParts() {
    FeatureTable table = FeatureTable.of(List.of("Roe-PW|C", "roe-PW|C"));
    int upper = table.find(Part.of("Roe").then(Part.of("-PW")).then(Part.of("|C")));
    int lower = table.find(Part.of("ro").then(Part.of("e-PW|C")));

    assertThat(List.of(upper, lower)).containsExactlyInAnyOrder(0, 1);
    assertThat(table.find(Part.of("Roe-PW"))).isEqualTo(FeatureTable.NONE);
    assertThat(table.find(Part.of(""))).isEqualTo(FeatureTable.NONE);
  }

  @Test
  void everyOneOfManyHasItsOwnNumberAndKeepsItInAFile() throws IOException {
    List<String> names = IntStream.range(0, 50_000).mapToObj(i -> "f" + i).toList();
    FeatureTable table = FeatureTable.of(names);
    ModelData.Writer data = new ModelData.Writer();
    table.write(data);
    FeatureTable same = FeatureTable.read(ModelData.of(data.toBytes()));

    assertThat(names.stream().map(name -> table.find(Part.of(name))).distinct().sorted())
        .isEqualTo(IntStream.range(0, 50_000).boxed().toList());
    assertThat(names).allSatisfy(name -> assertThat(same.find(Part.of(name))).isEqualTo(table.find(Part.of(name))));
    assertThat(table.find(Part.of("f50000"))).isEqualTo(FeatureTable.NONE);
  }

  @Test
  void twoOfOneNameAreRefused() {
    assertThatThrownBy(() -> FeatureTable.of(List.of("a", "b", "a"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEmptyTableHoldsNothing() {
    assertThat(FeatureTable.of(List.of()).find(Part.of("a"))).isEqualTo(FeatureTable.NONE);
  }
}
