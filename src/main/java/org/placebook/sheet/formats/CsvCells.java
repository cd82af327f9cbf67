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

  private final KnownFields known = new KnownFields();

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

  void put(int row, int column, double number) throws Refused {
    grid.number(row, column, number, PackedStyle.PLAIN, false);
  }

  void put(int row, int column, CsvField field) throws Refused {
    if (!field.isEmpty()) {
      put(row, column, content(field));
    }
  }

  private void put(int row, int column, Content content) throws Refused {
    if (content.kind() == CellKind.NUMBER) {
      put(row, column, content.value());
    } else if (content.kind() == CellKind.TEXT) {
      grid.keptText(row, column, (int) content.value(), PackedStyle.PLAIN);
    }
  }

  private Content content(CsvField field) throws Refused {
    int number = known.number(field);
    if (number >= 0 && number < contents.size()) {
      return contents.get(number);
    }
    Content content = read(field.text());
    if (number >= 0) {
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
