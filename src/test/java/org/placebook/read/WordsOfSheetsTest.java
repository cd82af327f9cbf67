package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.Reason;

/** What words in the place of figures and above them say, each limit from both sides. */
class WordsOfSheetsTest {

  /** Ranges up to 20 that begin at 10 at most hide a small number. */
  @ParameterizedTest
  @CsvSource({
    "1-4, true",
    "10-20, true",
    "10 to 20, true",
    "11-20, false",
    "10-21, false",
    "4-4, false",
    "4-3, false",
    "3-4, true"
  })
  void someRangesHideSmallNumbers(String text, boolean hides) {
    assertThat(MissingWords.small(text, false).isPresent()).isEqualTo(hides);
  }

  /** Less than 1 is nearly nothing; among rates so is less than 1.0. */
  @ParameterizedTest
  @CsvSource({
    "under 5, false, CONFIDENTIAL",
    "5 or fewer, false, CONFIDENTIAL",
    "under 1, false, CONFIDENTIAL",
    "under 1, true, LOW",
    "under 0.9, false, LOW",
    "below 2%, true, CONFIDENTIAL",
    "less than or equal to 0.05, true, LOW"
  })
  void boundsHideSmallNumbers(String text, boolean rates, Reason reason) {
    assertThat(MissingWords.small(text, rates)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "Suppressed, CONFIDENTIAL",
    "[Suppressed], CONFIDENTIAL",
    "figures have been withheld, CONFIDENTIAL",
    "not applicable, NOT_APPLICABLE",
    "Not yet available, NOT_AVAILABLE",
    "no data, NOT_AVAILABLE",
    "tbc, NOT_AVAILABLE"
  })
  void wordsSayWhyAFigureIsMissing(String text, Reason reason) {
    assertThat(MissingWords.plain(text)).contains(reason);
    assertThat(MissingWords.mayBe(text)).isTrue();
  }

  @Test
  void sixtyLettersAreAWord() {
    String words = "suppressed due to ";
    assertThat(MissingWords.plain(words + "x".repeat(60 - words.length()))).isPresent();
    assertThat(MissingWords.plain(words + "x".repeat(61 - words.length()))).isEmpty();
    assertThat(MissingWords.plain("Supper")).isEmpty();
    assertThat(MissingWords.mayBe("low")).isTrue();
    assertThat(MissingWords.mayBe("1-4")).isTrue();
    assertThat(MissingWords.mayBe("lower")).isFalse();
  }

  @Test
  void moreThanAHundredAndSixtyLettersAreNoLabel() {
    assertThat(HeaderWords.isParagraph("x".repeat(160))).isFalse();
    assertThat(HeaderWords.isParagraph("x".repeat(161))).isTrue();
    assertThat(HeaderWords.isNumberedTitle("Table 1: " + "x".repeat(310))).isTrue();
    assertThat(HeaderWords.isNumberedTitle("Table 1: " + "x".repeat(311))).isFalse();
  }

  @Test
  void besideFiguresAShortTextIsALabel() {
    String sources = "Sources of income ";
    assertThat(HeaderWords.isNote(sources)).isTrue();
    assertThat(HeaderWords.isNoteBesideFigures(sources + "x".repeat(60 - sources.length())))
        .isFalse();
    assertThat(HeaderWords.isNoteBesideFigures(sources + "x".repeat(61 - sources.length())))
        .isTrue();
    assertThat(HeaderWords.isNoteBesideFigures("Source: ONS")).isTrue();
    assertThat(HeaderWords.isNoteBesideFigures("x".repeat(61))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Total, true",
    "ALL, true",
    "Total jobs, true",
    "Jobs total, true",
    "All jobs, true",
    "Totally, false",
    "Allowance, false",
    "Subtotal, false"
  })
  void someLabelsSpeakOfTheWhole(String text, boolean total) {
    assertThat(HeaderWords.isTotal(text)).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({
    "Contents, true",
    "Back to contents, true",
    "Index of prices, false",
    "Home, true",
    "Homes, false"
  })
  void someTextsLeadElsewhere(String text, boolean leads) {
    assertThat(HeaderWords.isNavigation(text)).isEqualTo(leads);
  }

  @ParameterizedTest
  @CsvSource({
    "%, true, true",
    "000s, true, true",
    "Levels (000s), false, true",
    "Jobs, false, false",
    "Pay (per cent), false, true"
  })
  void someTextsAreUnits(String text, boolean unit, boolean names) {
    assertThat(HeaderWords.isUnit(text)).isEqualTo(unit);
    assertThat(HeaderWords.namesUnit(text)).isEqualTo(names);
  }

  private static Recognition read(String... lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(List.of(lines)));
  }

  /** Three rows of two figures that belong to no table are said, fewer or smaller ones are not. */
  @Test
  void figuresOfNoTableAreSaid() {
    assertThat(read("", "Area 1 | 1 | 2", "Area 2 | 3 | 4", "Area 3 | 5 | 6").findings())
        .singleElement()
        .extracting(finding -> finding.place().cell())
        .isEqualTo("A2:C4");
    assertThat(read("", "Area 1 | 1 | 2", "Area 2 | 3 | 4").findings()).isEmpty();
    assertThat(read("", "Area 1 | 1", "Area 2 | 3", "Area 3 | 5").findings()).isEmpty();
  }

  /** Years are headings, and so are three numbers or more of even steps. */
  @ParameterizedTest
  @CsvSource({
    "Place | 2019 | 2020 | 2021, true",
    "Place | 1 | 2 | 3, true",
    "Place | 10 | 20 | 30, true",
    "Place | 10 | 20 | 35, false",
    "Place | 30 | 20 | 10, false",
    "Place | 1.5 | 2.5 | 3.5, false"
  })
  void someNumbersAreHeadings(String header, boolean are) {
    Recognition read =
        read(
            header,
            "Area 1 | 412 | 530 | 640",
            "Area 2 | 314 | 231 | 127",
            "Area 3 | 99 | 132 | 7");
    assertThat(read.tables().isEmpty()).isNotEqualTo(are);
  }
}
