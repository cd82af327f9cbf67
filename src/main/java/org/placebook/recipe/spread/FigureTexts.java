package org.placebook.recipe.spread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.placebook.read.cube.CodedColumn;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Text;

/** Columns of figures as texts, for those that turn out to name something: years, codes. */
final class FigureTexts {
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

  private FigureTexts() {}

  /** The texts of a column of figures. */
  static LabelColumn of(FigureColumn column) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      texts.add(
          column
              .value(row)
              .match(
                  figure -> plain(figure.number()),
                  day -> day.date().toString(),
                  Text::text,
                  Missing::original));
    }
    return new LabelColumn(column.heading(), column.position(), texts);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** A column of labels with each text once. */
  static CodedColumn coded(LabelColumn label) {
    return CodedColumn.of(label, areNumbers(label.texts()));
  }

  private static boolean areNumbers(NumberedTexts texts) {
    int[] counts = texts.counts();
    int numbers = 0;
    for (int number = 0; number < counts.length; number++) {
      numbers += NUMBER.matcher(texts.values().get(number)).matches() ? counts[number] : 0;
    }
    return 2 * numbers > texts.size() - texts.blanks();
  }
}
