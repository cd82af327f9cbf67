package org.placebook.write.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.book.Highlight;
import org.placebook.book.Highlight.Band;
import org.placebook.book.TableSheet;
import org.placebook.table.Letters;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;
import org.placebook.write.part.XmlNode;
import org.placebook.write.plan.Stylesheet;

/** The conditional formats of a sheet. */
final class Highlights {
  /** A condition and the number of the format that it brings. */
  private record Rule(String condition, int format) {}

  /** The rules of a block of cells. */
  private record Block(String cells, List<Rule> rules) {}

  private final List<Block> blocks = new ArrayList<>();

  Highlights(TableSheet table, Stylesheet styles) {
    for (Highlight highlight : table.highlights()) {
      String first = Letters.of(highlight.firstColumn() + 1) + table.sheetRow(highlight.firstRow());
      String last = Letters.of(highlight.lastColumn() + 1) + table.sheetRow(highlight.lastRow());
      List<Rule> rules = new ArrayList<>();
      for (Band band : highlight.bands()) {
        int format = styles.put(Stylesheet.DIFFERENCES, format(band, styles));
        rules.add(new Rule(condition(band, first), format));
      }
      blocks.add(new Block(first + ":" + last, rules));
    }
  }

  void write(XmlElements xml) throws IOException {
    int priority = 1;
    for (Block block : blocks) {
      xml.open("conditionalFormatting").with("sqref", block.cells());
      for (Rule rule : block.rules()) {
        xml.open("cfRule").with("type", "expression").with("dxfId", rule.format());
        xml.with("priority", priority++).with("stopIfTrue", "1");
        xml.element("formula", rule.condition()).close();
      }
      xml.close();
    }
  }

  /** Excel counts any text as greater than any number, so that shorthand is ruled out first. */
  private static String condition(Band band, String cell) {
    List<String> parts = new ArrayList<>();
    parts.add("ISNUMBER(" + cell + ")");
    if (band.from() > Double.NEGATIVE_INFINITY) {
      parts.add(cell + ">=" + Decimal.text(band.from()));
    }
    if (band.to() < Double.POSITIVE_INFINITY) {
      parts.add(cell + "<=" + Decimal.text(band.to()));
    }
    return "AND(" + String.join(",", parts) + ")";
  }

  private static XmlNode format(Band band, Stylesheet styles) {
    XmlNode format = new XmlNode("dxf");
    format.add(
        new XmlNode("font")
            .add(new XmlNode("b").with("val", band.bold() ? "1" : "0"))
            .add(colour("color", band.ink())));
    band.numberFormat()
        .ifPresent(
            code ->
                format.add(
                    new XmlNode("numFmt")
                        .with("numFmtId", styles.numberFormat(code))
                        .with("formatCode", code)));
    return format.add(
        new XmlNode("fill").add(new XmlNode("patternFill").add(colour("bgColor", band.fill()))));
  }

  private static XmlNode colour(String name, String digits) {
    return new XmlNode(name).with("rgb", "FF" + digits);
  }
}
