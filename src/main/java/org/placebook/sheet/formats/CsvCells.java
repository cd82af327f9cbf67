package org.placebook.sheet.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.PackedStyle;
import org.placebook.sheet.parts.Refused;

/** Puts fields into cells. A long file has the same ones in many rows: each is looked at once. */
final class CsvCells {
  private final GridBuilder grid;
  private final CsvNumbers numbers;

  /** What the known fields hold, by their numbers, which they have as they appear. */
  private final List<Content> contents = new ArrayList<>();

  CsvCells(GridBuilder grid, CsvNumbers numbers) {
    this.grid = grid;
    this.numbers = numbers;
  }

  /**
   * What a field holds.
   *
   * @param value a number, or what the grid numbers a text by
   */
  private record Content(CellKind kind, double value) {
    private static final Content BLANK = new Content(CellKind.BLANK, 0);
  }

  /** Puts a field of some lines. */
  void put(int row, int column, CsvLines lines, int field) throws Refused {
    if (lines.isNumber(field)) {
      number(row, column, lines.number(field));
    } else if (!lines.isEmpty(field)) {
      put(row, column, content(lines, field));
    }
  }

  private void number(int row, int column, double number) throws Refused {
    grid.number(row, column, number, PackedStyle.PLAIN, false);
  }

  private void put(int row, int column, Content content) throws Refused {
    if (content.kind() == CellKind.NUMBER) {
      number(row, column, content.value());
    } else if (content.kind() == CellKind.TEXT) {
      grid.keptText(row, column, (int) content.value(), PackedStyle.PLAIN);
    }
  }

  private Content content(CsvLines lines, int field) throws Refused {
    int known = lines.known(field);
    if (known >= 0 && known < contents.size()) {
      return contents.get(known);
    }
    Content content = read(lines.text(field));
    if (known >= 0) {
      contents.add(content);
    }
    return content;
  }

  private Content read(String text) throws Refused {
    OptionalDouble number = numbers.read(text);
    if (number.isPresent()) {
      return new Content(CellKind.NUMBER, number.getAsDouble());
    }
    OptionalInt kept = grid.keep(text);
    return kept.isPresent() ? new Content(CellKind.TEXT, kept.getAsInt()) : Content.BLANK;
  }
}
