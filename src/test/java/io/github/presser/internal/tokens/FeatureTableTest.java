package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.FeatureTable.Part;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  @Test
  void aNameIsFoundByItsParts() {
    FeatureTable table = new FeatureTable(List.of("Roe-PW|C", "roe-PW|C"), new int[] {4, 8});

    assertThat(table.find(Part.of("Roe").then(Part.of("-PW")).then(Part.of("|C")))).isEqualTo(4);
    assertThat(table.find(Part.of("ro").then(Part.of("e-PW|C")))).isEqualTo(8);
    assertThat(table.find(Part.of("Roe-PW"))).isEqualTo(FeatureTable.NONE);
    assertThat(table.find(Part.of(""))).isEqualTo(FeatureTable.NONE);
  }

  @Test
  void everyOneOfManyIsFound() {
    List<String> names = IntStream.range(0, 50_000).mapToObj(i -> "f" + i).toList();
    FeatureTable table = new FeatureTable(names, IntStream.range(0, 50_000).toArray());

    assertThat(names).allSatisfy(name -> assertThat("f" + table.find(Part.of(name))).isEqualTo(name));
    assertThat(table.find(Part.of("f50000"))).isEqualTo(FeatureTable.NONE);
  }

  @Test
  void anEmptyTableHoldsNothing() {
    assertThat(new FeatureTable(List.of(), new int[0]).find(Part.of("a"))).isEqualTo(FeatureTable.NONE);
  }
}
