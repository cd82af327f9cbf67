package org.placebook.write.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.placebook.book.Book;
import org.placebook.book.Chart;
import org.placebook.book.Sheet;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.TextSheet;
import org.placebook.write.chart.Pictures;
import org.placebook.write.part.ZipTime;

/**
 * The report of a workbook: its cover with the main points, the Summary as a table with its chart
 * as a picture, and the findings as a second table.
 */
public final class WordReport {
  private static final double PAGE_WIDTH = 450;

  private final Book book;
  private final XWPFDocument document;

  private WordReport(Book book, XWPFDocument document) {
    this.book = book;
    this.document = document;
  }

  /**
   * Writes it, the same bytes for the same book.
   *
   * @throws IOException if it cannot be written, or the chart not be drawn
   */
  public static void write(Book book, OutputStream out) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      WordStyles.addTo(document, book.properties().language());
      new WordReport(book, document).write();
      document.write(made);
    }
    ZipTime.write(made.toByteArray(), out);
  }

  private void write() throws IOException {
    properties();
    for (Sheet sheet : book.sheets()) {
      if (sheet instanceof TextSheet cover) {
        cover(cover);
      } else if (sheet instanceof TableSheet table && table.name().equals("Summary")) {
        summary(table);
      } else if (sheet instanceof TableSheet table && table.name().equals("Findings")) {
        paragraph("Heading2", table.title());
        WordTable.add(document, table, List.of(0, 1));
      }
    }
  }

  private void properties() {
    var core = document.getProperties().getCoreProperties();
    core.setTitle(book.properties().title());
    core.setCreator(book.properties().author());
    core.setKeywords(book.properties().keywords());
    PackageProperties properties = core.getUnderlyingProperties();
    LocalDate published = book.properties().created();
    Date day = Date.from(published.atStartOfDay().toInstant(ZoneOffset.UTC));
    properties.setCreatedProperty(Optional.of(day));
    properties.setModifiedProperty(Optional.of(day));
  }

  /** Down to what is said about the workbook itself. */
  private void cover(TextSheet cover) {
    paragraph("Heading1", cover.title());
    for (TextLine line : cover.lines()) {
      if (line.text().equals("About this workbook")) {
        return;
      }
      boolean heading = line.style() == TextLine.Style.SUBTITLE;
      paragraph(heading ? "Heading2" : line.link().isPresent() ? "ListBullet" : "", line.text());
    }
  }

  private void summary(TableSheet table) throws IOException {
    paragraph("Heading2", table.title());
    WordTable.add(document, table, IntStream.range(0, table.columns().size()).boxed().toList());
    for (Chart chart : table.charts()) {
      picture(chart);
    }
  }

  private void picture(Chart chart) throws IOException {
    Pictures.Png png = Pictures.png(chart);
    double scale = Math.min(1, PAGE_WIDTH / png.width());
    XWPFRun run = paragraph("", "").createRun();
    try (ByteArrayInputStream bytes = new ByteArrayInputStream(png.bytes())) {
      var picture =
          run.addPicture(
              bytes,
              PictureType.PNG,
              "chart.png",
              Units.toEMU(png.width() * scale),
              Units.toEMU(png.height() * scale));
      String alt = chart.altText();
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
    } catch (InvalidFormatException e) {
      throw new IOException("The picture of the chart is broken", e);
    }
    paragraph("", chart.title() + ". " + chart.text().subtitle() + ".");
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    if (!text.isEmpty()) {
      paragraph.createRun().setText(text);
    }
    return paragraph;
  }
}
