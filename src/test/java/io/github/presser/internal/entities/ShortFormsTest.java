package io.github.presser.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.presser.internal.english.Lexicon;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {

  private static final ShortForms FORMS = new ShortForms(Lexicon.standard());

  private static Set<String> of(String name) {
    return FORMS.of(Splitter.on(' ').splitToList(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Harbour Coal Inc., harbour coal",
    "Harbour Coal Inc., harbour",
    "Ostia Light & Water Co., ol&w",
    "Ostia Light and Water, ol&w",
    "Ostia Port Board, port board",
    "Bureau of Roads, bureau",
    "Nasr Institute for Peace, nasr institute",
    "Norwegian Supreme Court of Appeal, supreme court",
    "Norway Independent Bridge Operator, ibo",
    "Norway Independent Bridge Operator, norwai ibo",
    "Okor Front, okor",
    "Daily Lantern Times, times"
  })
  void aBodyIsCalledByItsLettersItsEndsOrItsNoun(String name, String form) {
    assertThat(of(name)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway Times, norwai",
    "Bank of Norway, norwai",
    "New York Times Co., new york",
    "Norlandic Senate, senate"
  })
  void aPlaceOrAChamberIsNoShortForm(String name, String form) {
    assertThat(of(name)).doesNotContain(form);
  }

  @Test
  void aNameOfOneWordHasNone() {
    assertThat(of("Okor")).isEmpty();
  }
}
