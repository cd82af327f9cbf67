package org.placebook.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.Sheet;
import org.placebook.write.part.BackgroundZip;
import org.placebook.write.plan.Face;
import org.placebook.write.plan.HouseStyle;
import org.placebook.write.plan.Looks;
import org.placebook.write.plan.NamedStyle;
import org.placebook.write.plan.Planner;
import org.placebook.write.plan.SheetPlan;
import org.placebook.write.plan.TemplateStyles;
import org.placebook.write.plan.TextWidth;

/** Writes a book as a finished xlsx file. */
public final class BookWriter {
  private BookWriter() {}

  /**
   * Writes a book. The same book gives the same bytes, whatever the time, time zone, locale or
   * folder. While it is written others see half a file, so a place out of sight is meant.
   *
   * @param book what to write
   * @param styles the cell styles of a template, or none for the built-in ones
   * @param target a file that is not there yet
   * @throws TooLargeForExcel if the book holds more than the format can
   * @throws IOException if the house style cannot be read or the file not be written
   */
  public static void write(Book book, Optional<TemplateStyles> styles, Path target)
      throws IOException {
    write(book, styles, target, Optional.empty());
  }

  /**
   * Writes a book whose sheets are meant for another workbook: all their texts stand in their
   * cells.
   *
   * @param styles those of the other workbook, whose numbers stay
   * @throws IOException as {@link #write(Book, Optional, Path)} does
   */
  public static void writeGuest(Book book, TemplateStyles styles, Path target) throws IOException {
    write(book, Optional.of(styles), target, Optional.empty(), SharedTextsWriter.withoutRoom());
  }

  /**
   * Writes one of several books that are much alike.
   *
   * @param known what they have in common is written once; none if there is only this one
   * @throws IOException as {@link #write(Book, Optional, Path)} does
   */
  public static void write(
      Book book, Optional<TemplateStyles> styles, Path target, Optional<WrittenSheets> known)
      throws IOException {
    write(book, styles, target, known, SharedTextsWriter.withRoom());
  }

  private static void write(
      Book book,
      Optional<TemplateStyles> styles,
      Path target,
      Optional<WrittenSheets> known,
      SharedTextsWriter texts)
      throws IOException {
    try (FileChannel channel =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      write(book, styles, out, known, texts);
      channel.force(true);
    }
  }

  /**
   * Writes a book to a stream, which stays open.
   *
   * @param book what to write
   * @param styles as above
   * @param out where to
   * @throws IOException as {@link #write(Book, Optional, Path)} does
   */
  public static void write(Book book, Optional<TemplateStyles> styles, OutputStream out)
      throws IOException {
    write(book, styles, out, Optional.empty(), SharedTextsWriter.withRoom());
  }

  private static void write(
      Book book,
      Optional<TemplateStyles> styles,
      OutputStream out,
      Optional<WrittenSheets> known,
      SharedTextsWriter texts)
      throws IOException {
    HouseStyle house = HouseStyle.of(styles);
    Face normal = house.face(NamedStyle.NORMAL);
    TextWidth measure = new TextWidth(normal);
    Planner planner = new Planner(new Looks(house), measure);
    List<SheetPlan> plans = new ArrayList<>();
    for (Sheet sheet : book.sheets()) {
      plans.add(
          known.isPresent() ? planner.plan(sheet, known.get().planned()) : planner.plan(sheet));
    }
    Face label = house.face(NamedStyle.LABEL);
    Face total = house.face(NamedStyle.TOTAL_ROW);
    WorkbookPackage whole =
        WorkbookPackage.of(book.properties(), plans, house.styles(), texts, normal);
    int level = level(plans);
    try (BackgroundZip zip = new BackgroundZip(out, level)) {
      whole.write(
          zip,
          (plan, shared) -> new RowStream(plan, shared, measure, label, total),
          known.map(sheets -> sheets.deflatedAt(level)));
    }
  }

  /** Large workbooks are deflated lightly: at level 6 that alone would take most of the time. */
  private static int level(List<SheetPlan> plans) {
    long cells = 0;
    for (SheetPlan plan : plans) {
      cells += plan.cells();
    }
    return cells > 500_000 ? 1 : 6;
  }
}
