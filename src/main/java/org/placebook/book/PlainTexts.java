package org.placebook.book;

import java.util.List;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * Texts as they are, shorthand too; an empty one is left blank.
 *
 * @param texts one a row
 */
public record PlainTexts(List<String> texts) implements Cells {
  @Override
  public int size() {
    return texts.size();
  }

  @Override
  public Value value(int row) {
    String text = texts.get(row);
    return text.isBlank() ? new Missing(Reason.NOT_APPLICABLE, "") : new Text(text);
  }

  @Override
  public boolean isBlank(int row) {
    return texts.get(row).isBlank();
  }
}
