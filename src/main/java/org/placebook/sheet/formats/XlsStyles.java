package org.placebook.sheet.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StyleRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.placebook.sheet.CellFont;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.Colour;
import org.placebook.sheet.parts.CellStyles;
import org.placebook.table.Superscripts;
import org.placebook.table.format.NumberFormat;

/** The cell formats of an xls workbook, from the records before its first sheet. */
final class XlsStyles {
  private static final int BOLD_FROM = 600;

  /** What a format refers to that has no parent. */
  private static final int NO_PARENT = 0xfff;

  private final List<FontRecord> fonts = new ArrayList<>();
  private final Map<Integer, NumberFormat> numberFormats = new HashMap<>();
  private final List<ExtendedFormatRecord> formats = new ArrayList<>();
  private final Map<Integer, String> names = new HashMap<>();

  void take(Record record) {
    if (record instanceof FontRecord font) {
      fonts.add(font);
    } else if (record instanceof FormatRecord format) {
      numberFormats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
    } else if (record instanceof ExtendedFormatRecord format) {
      formats.add(format);
    } else if (record instanceof StyleRecord style && !style.isBuiltin()) {
      names.put(style.getXFIndex(), style.getName());
    }
  }

  /** What reading the cells asks of the formats. */
  CellStyles cells() {
    CellStyles cells = new CellStyles();
    for (ExtendedFormatRecord format : formats) {
      boolean bold = font(format.getFontIndex()).filter(XlsStyles::isBold).isPresent();
      cells.add(format.getIndent(), bold, numberFormat(format));
    }
    return cells;
  }

  /** A shared text, its superscripts as characters. */
  String text(UnicodeString shared) {
    StringBuilder text = new StringBuilder(shared.getString());
    int runs = shared.getFormatRunCount();
    for (int i = 0; i < runs; i++) {
      int start = shared.getFormatRun(i).getCharacterPos();
      int end = i + 1 < runs ? shared.getFormatRun(i + 1).getCharacterPos() : text.length();
      if (start < end && end <= text.length() && isRaised(shared.getFormatRun(i))) {
        text.replace(start, end, Superscripts.raise(text.substring(start, end)));
      }
    }
    return text.toString();
  }

  private boolean isRaised(FormatRun run) {
    return font(run.getFontIndex())
        .filter(font -> font.getSuperSubScript() == Font.SS_SUPER)
        .isPresent();
  }

  /** All that is seen of the formats. */
  List<CellFormat> formats(HSSFPalette palette) {
    return formats.stream().map(format -> format(format, palette)).toList();
  }

  private NumberFormat numberFormat(ExtendedFormatRecord format) {
    return numberFormats.computeIfAbsent((int) format.getFormatIndex(), NumberFormat::ofNumber);
  }

  /** Fonts are numbered 0 to 3, then from 5: there is no font 4. */
  private Optional<FontRecord> font(int number) {
    int place = number > 4 ? number - 1 : number;
    return place >= 0 && place < fonts.size() ? Optional.of(fonts.get(place)) : Optional.empty();
  }

  private static boolean isBold(FontRecord font) {
    return font.getBoldWeight() >= BOLD_FROM;
  }

  private CellFormat format(ExtendedFormatRecord format, HSSFPalette palette) {
    boolean filled = format.getAdtlFillPattern() == FillPatternType.SOLID_FOREGROUND.getCode();
    return new CellFormat(
        name(format),
        font(format.getFontIndex()).map(font -> font(font, palette)).orElse(CellFont.DEFAULT),
        filled ? colour(palette, format.getFillForeground()) : Optional.empty(),
        numberFormat(format).code(),
        alignment(HorizontalAlignment.forInt(format.getAlignment())),
        format.getWrapText(),
        format.getRotation() != 0);
  }

  private String name(ExtendedFormatRecord format) {
    int parent = format.getParentIndex();
    return parent == 0 || parent == NO_PARENT ? "Normal" : names.getOrDefault(parent, "Normal");
  }

  private static CellFont font(FontRecord font, HSSFPalette palette) {
    Optional<Colour> colour = colour(palette, font.getColorPaletteIndex());
    return new CellFont(
        font.getFontName(),
        font.getFontHeight() / 20.0,
        isBold(font),
        font.isItalic(),
        font.getUnderline() != Font.U_NONE,
        font.getSuperSubScript() != Font.SS_NONE,
        colour.orElse(Colour.BLACK),
        colour.isEmpty());
  }

  private static Optional<Colour> colour(HSSFPalette palette, short index) {
    HSSFColor colour = palette.getColor(index);
    if (colour == null || index == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
      return Optional.empty();
    }
    short[] rgb = colour.getTriplet();
    return Optional.of(new Colour((rgb[0] & 0xff) << 16 | (rgb[1] & 0xff) << 8 | (rgb[2] & 0xff)));
  }

  private static CellFormat.Alignment alignment(HorizontalAlignment alignment) {
    return switch (alignment) {
      case GENERAL -> CellFormat.Alignment.GENERAL;
      case LEFT -> CellFormat.Alignment.LEFT;
      case CENTER, CENTER_SELECTION -> CellFormat.Alignment.CENTRE;
      case RIGHT -> CellFormat.Alignment.RIGHT;
      case FILL, JUSTIFY, DISTRIBUTED -> CellFormat.Alignment.OTHER;
    };
  }
}
