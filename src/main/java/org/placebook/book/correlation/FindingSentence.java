package org.placebook.book.correlation;

import java.util.List;
import java.util.Optional;
import org.placebook.book.Link;
import org.placebook.formula.excel.CellRef;
import org.placebook.table.Letters;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * A sentence of the sheet Findings.
 *
 * @param topic the table it speaks of
 * @param sentence what it says
 * @param brief the same in few words; empty where nothing of it is worth a reader's first minutes
 * @param cells the cells that it rests on
 */
public record FindingSentence(String topic, String sentence, String brief, Cells cells) {

  /**
   * A block of cells.
   *
   * @param first its upper left cell
   * @param last its lower right cell, on the same sheet
   */
  public record Cells(CellRef first, CellRef last) {

    /** In words: "Table 3, cells D5 to D41". */
    String words() {
      return isOne()
          ? "%s, cell %s".formatted(first.sheet(), name(first))
          : "%s, cells %s to %s".formatted(first.sheet(), name(first), name(last));
    }

    /** Where a click leads. */
    public Link link() {
      return new Link.Within(first.sheet(), isOne() ? name(first) : name(first) + ":" + name(last));
    }

    private boolean isOne() {
      return first.equals(last);
    }

    private static String name(CellRef cell) {
      return Letters.of(cell.column()) + cell.row();
    }
  }

  /** What the sentences rest on, with a way there. */
  record Rests(List<FindingSentence> said) implements org.placebook.book.Cells {
    @Override
    public int size() {
      return said.size();
    }

    @Override
    public Value value(int row) {
      return new Text(said.get(row).cells().words());
    }

    @Override
    public Optional<Link> link(int row) {
      return Optional.of(said.get(row).cells().link());
    }
  }
}
