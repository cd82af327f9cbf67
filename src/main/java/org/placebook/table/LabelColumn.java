package org.placebook.table;

import java.util.List;

/**
 * A column of texts: codes, names, labels.
 *
 * @param heading as composed from all header rows, possibly empty
 * @param position the column on the sheet, counted from 1
 * @param texts one a row, stripped; empty where the cell is blank
 */
public record LabelColumn(String heading, int position, NumberedTexts texts) implements Column {

  /** Numbers the texts. */
  public LabelColumn(String heading, int position, List<String> texts) {
    this(heading, position, NumberedTexts.of(texts));
  }

  @Override
  public int size() {
    return texts.size();
  }

  @Override
  public Value value(int row) {
    String text = texts.get(row);
    return text.isEmpty() ? new Missing(Reason.NOT_AVAILABLE, "") : new Text(text);
  }
}
