package org.placebook.sheet.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.CsvEncoding;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.Signature;
import org.placebook.sheet.parts.Texts;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Text with separators, as one sheet named after the file. */
public final class CsvFile implements SpreadsheetFile {
  private final String name;
  private final Grid grid;
  private final CsvEncoding encoding;
  private final CsvNumbers numbers;
  private final boolean isEnded;

  private CsvFile(
      String name, Grid grid, CsvEncoding encoding, CsvNumbers numbers, boolean isEnded) {
    this.name = name;
    this.grid = grid;
    this.encoding = encoding;
    this.numbers = numbers;
    this.isEnded = isEnded;
  }

  public static CsvFile read(String name, Path path, Budget budget) throws IOException {
    CsvEncoding encoding = CsvEncoding.of(path);
    CsvDialect dialect = CsvDialect.of(encoding, path);
    if (dialect.isPlainText() && !FileFormat.CSV.fits(name)) {
      throw Signature.BINARY.refusal();
    }
    GridBuilder grid = new GridBuilder(new Texts(List.of(), budget), budget, false);
    CsvCells cells = new CsvCells(grid, dialect.numbers());
    try (BufferedReader text = dialect.begin(encoding.open(path, budget));
        LinesAhead ahead =
            new LinesAhead(new CsvSplitter(text, dialect.separator(), dialect.numbers()))) {
      int row = 0;
      for (CsvLines lines = ahead.take(); lines.count() > 0; lines = ahead.take()) {
        for (int line = 0; line < lines.count(); line++) {
          row++;
          put(cells, row, lines, line);
        }
      }
    }
    return new CsvFile(name, grid.build(), encoding, dialect.numbers(), encoding.endsLine(path));
  }

  private static void put(CsvCells cells, int row, CsvLines lines, int line) throws Refused {
    if (row > Grid.MAX_ROWS) {
      throw CsvLines.tooMany();
    }
    int first = lines.first(line);
    for (int field = first; field < lines.end(line); field++) {
      cells.put(row, field - first + 1, lines, field);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FileFormat format() {
    return FileFormat.CSV;
  }

  @Override
  public List<SheetInfo> sheets() {
    int point = name.lastIndexOf('.');
    return List.of(new SheetInfo(point > 0 ? name.substring(0, point) : name, false));
  }

  @Override
  public Grid grid(int sheet) {
    return grid;
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(ofEncoding());
    if (numbers == CsvNumbers.COMMA) {
      findings.add(
          Finding.warning(
              Place.file(name),
              "Decimals are written with commas in this file, so 7,35 is read as 7.35, and 1.200 as"
                  + " 1,200. Check the figures."));
    }
    if (!isEnded) {
      findings.add(
          Finding.warning(
              new Place(name, sheets().get(0).name(), "A" + grid.lastRow()),
              "The last line has no end, as in a file that was not copied whole. See whether row %s is the last one and complete."
                  .formatted(grid.lastRow())));
    }
    return findings;
  }

  private List<Finding> ofEncoding() {
    return switch (encoding) {
      case UTF_8, UTF_8_MARKED, UTF_16_LITTLE, UTF_16_BIG -> List.of();
      case WINDOWS ->
          note(
              "The file is not in Unicode and was read as Windows-1252. Check names with accents.");
      case UTF_16_LITTLE_UNMARKED, UTF_16_BIG_UNMARKED ->
          note(
              "The file does not say how its characters are written; by their look it was read as"
                  + " UTF-16. Check names with accents.");
    };
  }

  private List<Finding> note(String message) {
    return List.of(Finding.note(Place.file(name), message));
  }

  @Override
  public void close() {
    // All was read on opening.
  }
}
