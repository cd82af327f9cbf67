package org.placebook.write.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.placebook.book.RowRole;
import org.placebook.table.Letters;
import org.placebook.write.part.XmlBytes;
import org.placebook.write.plan.Face;
import org.placebook.write.plan.RowHeights;
import org.placebook.write.plan.SheetPlan;
import org.placebook.write.plan.SheetPlan.PlacedLine;
import org.placebook.write.plan.SheetPlan.PlacedLink;
import org.placebook.write.plan.SheetPlan.TablePlan;
import org.placebook.write.plan.TextWidth;

/** Writes the rows of a sheet from its plan: lines, headings, body. */
final class RowStream {
  private final SheetPlan plan;
  private final SharedTextsWriter texts;
  private final TextWidth measure;
  private final Face body;
  private final Face total;

  RowStream(SheetPlan plan, SharedTextsWriter texts, TextWidth measure, Face body, Face total) {
    this.plan = plan;
    this.texts = texts;
    this.measure = measure;
    this.body = body;
    this.total = total;
  }

  void write(XmlBytes xml) throws IOException {
    xml.markup("<sheetData>");
    int row = 1;
    for (PlacedLine line : plan.lines()) {
      line(xml, row++, line);
    }
    if (plan.table().isPresent()) {
      table(xml, plan.table().get());
    }
    xml.markup("</sheetData>");
  }

  private void line(XmlBytes xml, int row, PlacedLine line) throws IOException {
    if (line.text().isEmpty()) {
      return;
    }
    row(xml, row, line.height());
    if (line.formula().isPresent()) {
      xml.markup("<c r=\"A").number((long) row).markup("\" s=\"").number((long) line.style());
      xml.markup("\" t=\"str\"><f>").text(line.formula().get()).markup("</f><v>");
      xml.cellText(line.text()).markup("</v></c></row>");
      return;
    }
    text(xml, 1, row, line.style(), line.text());
    xml.markup("</row>");
  }

  private void table(XmlBytes xml, TablePlan table) throws IOException {
    int header = table.sheet().headerRow();
    row(xml, header, table.headerHeight());
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      text(xml, i + 1, header, column.headerStyle(), column.column().heading());
    }
    xml.markup("</row>");
    body(xml, table);
  }

  private void body(XmlBytes xml, TablePlan table) throws IOException {
    CellStream[] columns = new CellStream[table.columns().size()];
    List<BitSet> linked = linked(columns.length);
    Arrays.setAll(
        columns, i -> new CellStream(table.columns().get(i), i + 1, linked.get(i), texts));
    RowHeights heights = new RowHeights(table, measure, body, total);
    List<RowRole> roles = table.sheet().rows();
    for (int row = 0; row < roles.size(); row++) {
      RowRole role = roles.get(row);
      int sheetRow = table.sheet().sheetRow(row);
      row(xml, sheetRow, heights.height(row, role));
      byte[] digits = Integer.toString(sheetRow).getBytes(StandardCharsets.US_ASCII);
      for (CellStream column : columns) {
        column.write(xml, row, sheetRow, digits, role);
      }
      xml.markup("</row>");
    }
  }

  private List<BitSet> linked(int columns) {
    List<BitSet> linked = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      linked.add(new BitSet());
    }
    for (PlacedLink link : plan.links()) {
      linked.get(link.column() - 1).set(link.row());
    }
    return linked;
  }

  private static void row(XmlBytes xml, int row, double height) throws IOException {
    xml.markup("<row r=\"").number((long) row);
    if (height != SheetPlan.AUTOMATIC) {
      xml.markup("\" ht=\"").number(height).markup("\" customHeight=\"1");
    }
    xml.markup("\">");
  }

  private void text(XmlBytes xml, int column, int row, int style, String text) throws IOException {
    String place = Letters.of(column) + row;
    xml.markup("<c r=\"").markup(place).markup("\" s=\"").number((long) style);
    CellStream.text(xml, text, texts, place);
  }
}
