package io.github.presser.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Gender;
import io.github.presser.internal.english.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table for all that can make two names one person's, or two people's. */
class PersonNameTest {

  private static PersonName name(String name) {
    return PersonName.parse(name, Lexicon.standard());
  }

  @ParameterizedTest
  @CsvSource({
    "Bob Roe, Robert Roe, true",
    "Bob Roe, Bobby Roe, true",
    "Robert C. “Bobby” Roe, Bobby Roe, true",
    "Bobby Roe, Robert Roe, true",
    "Tim Doe, Timothy Doe, true",
    "J. Roe, Jane Roe, true",
    "J. Roe, Ann Roe, false",
    "J. Ann Roe, Ann Roe, true",
    "Dan Roe, Danielle Roe, false",
    "Ann Roe, Jane Roe, false",
    "Roe, Jane Roe, true",
    "Roe, Jane Doe, false",
    "Jane A. Roe, Jane Roe, true",
    "Jane A. Roe, Jane B. Roe, false",
    "John Roe Jr., John Roe, false",
    "John Roe Jr., John Roe Sr., false",
    "'John Roe, Jr.', John Roe Jr, true",
    "Roe, John Roe III, true",
    "Bok Ji-soon, Bok Ji Soon, true",
    "Bok Ji-soon, Bok Jisoon, true",
    "Bok Ji-soon, Bok, true",
    "Bok Ji-soon, Soon, false",
    "Zhou Weilan, Zhou, true",
    "Zhou Weilan, Weilan, false",
    "Elena Vega Ruiz, Elena Vega, true",
    "Elena Vega Ruiz, Elena Ruiz, true",
    "Ann Holt-Ek, Ann Holt, true",
    "Ann Holt-Ek, Ek, true",
    "Stefan de Luca, Luca, true",
    "Stefan de Luca, de Luca, true",
    "Stefan de Luca, Stefan Luca, true",
    "Jan van der Berg, Van der Berg, true",
    "Samir al-Nasr, Samir Nasr, true",
    "Sergei Doenko, Sergey Doenko, true",
    "Zoë Núñez, Zoe Nunez, true",
    "Karl Buchtmann, Karl Bauchtman, true",
    "Karl Buchtmann, Karl Buchtmnan, true",
    "Karl Buchtmann, Otto Bauchtman, false",
    "Karl Roth, Karl Rothe, false",
    "Chief (Mrs.) Ada Obi, Ada Obi, true",
    "Datuk Seri Amir Harun, Amir Harun, true",
    "Smt. Asha Rao, Asha Rao, true",
    "Alhaji Musa Bello, Bello, true",
    "Jane Colby MP, Jane Colby, true",
    "'Jane Colby, MBE', Colby, true",
    "Jane Colby KC, Jane Colby, true",
    "Seán Ó Tuama, Sean O Tuama, true",
    "Hēmi Ngata, Hemi Ngata, true",
    "Ann “Tex” Poe, Ann Poe, true",
  })
  void sameAs(String one, String other, boolean same) {
    assertThat(name(one).sameAs(name(other))).isEqualTo(same);
    assertThat(name(other).sameAs(name(one))).as("the other way round").isEqualTo(same);
    assertThat(name(one).sameAs(name(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Chief (Mrs.) Ada Obi, Ada Obi",
    "Datuk Seri Amir Harun, Amir Harun",
    "Prof. Jane Roe, Jane Roe",
    "Jane Colby MP, Jane Colby",
    "Sir John Roe KC, John Roe",
    "Dean Roe, Dean Roe",
    "Ann Mp, Ann Mp",
    "Roe, Roe",
    "Ann (Tex) Roe, Ann Roe",
    "Ann “The Duke” Roe, Ann Roe",
  })
  void honorificsAndPostNominalsAreOff(String whole, String bare) {
    assertThat(name(whole).text()).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "Staffan de Luca, de Luca",
    "John Roe Jr., Roe",
    "Bok Ji-soon, Bok",
    "Jan van der Berg, van der Berg",
    "Roe, Roe",
    "'', ''",
  })
  void surnameAsPrinted(String name, String surname) {
    assertThat(name(name).surname()).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({
    "Stefan de Luca, 'de luca, luca'",
    "Ana Vega Ruiz, 'vega ruiz, ruiz'",
    "Ann Holt-Ek, 'holtek, holt, ek'",
    "Bok Ji-soon, bok",
    "John Roe Jr., 'roe, roe jr'",
    "Roe, ''",
  })
  void surnamesThatOneIsCalledBy(String name, String surnames) {
    assertThat(String.join(", ", name(name).surnames())).isEqualTo(surnames);
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Vega Ruiz, vega",
    "Ana Vega, ''",
    "Ana Vega Show, ''",
    "Ana V. Ruiz, ''",
    "Jan van der Berg, ''",
    "Zhou Weilan, ''",
  })
  void firstOfTwoSurnames(String name, String surname) {
    assertThat(name(name).firstOfTwoSurnames().orElse("")).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({
    "Bob Roe, 'bob, robert'",
    "Ann “Tex” Roe, 'ann, tex'",
    "Ann (Addie) Roe, 'ann, adie'",
    "Roe, ''",
  })
  void givenNamesThatOneIsCalledBy(String name, String given) {
    assertThat(String.join(", ", name(name).givenNames())).isEqualTo(given);
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Roe, FEMALE",
    "J. Ann Roe, FEMALE",
    "Roe, UNKNOWN",
    "Kim Do-yun, UNKNOWN",
  })
  void genderByTheFirstName(String name, Gender gender) {
    assertThat(name(name).gender()).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann “Tex” Roe, Ann “Tex” Roe",
    "Ann (Tex) Roe MP, Ann Roe",
    "'Dr. John Roe, Jr.', John Roe Jr.",
  })
  void theWholeNameHasTheNicknameInMarksAndTheGeneration(String name, String whole) {
    assertThat(name(name).whole()).isEqualTo(whole);
  }

  @Test
  void namesAreEqualByTheirParts() {
    assertThat(name("Jane Roe")).isEqualTo(name("Jane Roe")).hasSameHashCodeAs(name("Jane Roe"))
        .isNotEqualTo(name("Otto Poe"));
  }

  @Test
  void aFirstNameTellsTheGenderUnlessItMayBeASurname() {
    assertThat(name("Li Weilan").gender()).isEqualTo(Gender.UNKNOWN);
    assertThat(name("Hans-Georg Holt").gender()).isEqualTo(Gender.MALE);
    assertThat(name("Hans-Maria Holt").gender()).isEqualTo(Gender.UNKNOWN);
  }
}
