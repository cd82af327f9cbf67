package org.placebook.read.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.table.LabelColumn;

/** Texts numbered once each, as long as they are not too many for names of categories. */
class CodedColumnTest {
  private static List<String> texts(int rows, int distinct) {
    return IntStream.range(0, rows).mapToObj(row -> "T" + row % distinct).toList();
  }

  /** A thousand and half of the rows, or the tenth part where they are numbers, are the most. */
  @Test
  void tooManyTextsNameNoCategories() {
    assertThat(isCoded(false, 2004, 2002)).isTrue();
    assertThat(isCoded(false, 2004, 2003)).isFalse();
    assertThat(isCoded(true, 2000, 1200)).isTrue();
    assertThat(isCoded(true, 2000, 1201)).isFalse();
  }

  private static boolean isCoded(boolean numeric, int rows, int distinct) {
    List<String> texts = texts(rows, distinct);
    CodedColumn cells = CodedColumn.of(1, "Column", numeric, rows, texts::get);
    CodedColumn labels = CodedColumn.of(new LabelColumn("Column", 1, texts), numeric);
    assertThat(cells.isCoded()).isEqualTo(labels.isCoded());
    assertThat(cells.isNumeric()).isEqualTo(numeric);
    return cells.isCoded();
  }

  @Test
  void textsAreNumberedAsTheyAppear() {
    CodedColumn column = LongRows.column("Sex", "Women", "", "Men", "Women");
    assertThat(column.codes()).containsExactly(0, 1, 2, 0);
    assertThat(column.values()).containsExactly("Women", "", "Men");
    assertThat(column.filled()).containsExactly("Women", "Men");
    assertThat(column.size()).isEqualTo(3);
    assertThat(column.texts()).containsExactly("Women", "", "Men", "Women");
    assertThat(column.isBlank()).isFalse();
    assertThat(LongRows.column("Sex", "", "").isBlank()).isTrue();
  }

  /** Too many texts are still told apart, and still there. */
  @Test
  void manyTextsAreToldApart() {
    List<String> texts = texts(2004, 2003);
    CodedColumn column = CodedColumn.of(7, "Column", false, 2004, texts::get);
    assertThat(column.codes()[2003]).isEqualTo(column.codes()[0]).isNotEqualTo(column.codes()[1]);
    assertThat(column.texts()).isEqualTo(texts);
    assertThat(column.text(2002)).isEqualTo("T2002");
    assertThat(column.isBlank()).isFalse();
    assertThat(column).returns(7, CodedColumn::position).returns("Column", CodedColumn::heading);
  }
}
