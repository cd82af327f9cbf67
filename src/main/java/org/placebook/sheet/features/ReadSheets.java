package org.placebook.sheet.features;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.sheet.xlsx.XlsxFile;
import org.placebook.sheet.xlsx.XlsxStyles;
import org.placebook.sheet.xlsx.XlsxWorkbook;

/**
 * Sheets and styles as they were read before, for workbooks that are much alike, such as those of
 * each area. A sheet is not scanned again where the sums of its parts are those of one that was,
 * and it shares the same texts. The sums are made of what stands in the file.
 */
public final class ReadSheets {
  private final Map<String, Known> byName = new ConcurrentHashMap<>();
  private volatile Optional<Styles> styles = Optional.empty();

  /** The styles of a workbook, and the sums of all that they were read from. */
  private record Styles(List<ZipPackage.Sum> parts, XlsxStyles read) {}

  /**
   * What decides how a sheet is read, but for the texts that it shares with others.
   *
   * @param entry its line in the list of sheets
   * @param from1904 whether its dates count from 1904
   * @param parts its own, its tables, and what all sheets refer to
   * @param raised characters of shared texts
   */
  record Source(
      XlsxWorkbook.Entry entry,
      boolean from1904,
      List<ZipPackage.Sum> parts,
      Map<Integer, String> raised) {}

  private record Known(
      Source source, BitSet numbers, List<String> texts, SheetFeatures features, Grid cells) {}

  /** The styles that were read from the same parts, if any were. */
  Optional<XlsxStyles> styles(List<ZipPackage.Sum> parts) {
    return styles.filter(known -> known.parts().equals(parts)).map(Styles::read);
  }

  /** Keeps styles in place of others. */
  void keep(List<ZipPackage.Sum> parts, XlsxStyles read) {
    styles = Optional.of(new Styles(List.copyOf(parts), read));
  }

  /** The same sheet, if it was read before; its cells are ready for whoever asks for them. */
  Optional<SheetFeatures> find(Source source, XlsxFile file) {
    Optional<Known> there =
        Optional.ofNullable(byName.get(source.entry().name()))
            .filter(known -> known.source().equals(source))
            .filter(known -> known.texts().equals(file.texts(known.numbers())));
    there.ifPresent(known -> file.keep(source.parts().get(0).part(), known.cells()));
    return there.map(Known::features);
  }

  /**
   * Keeps a sheet, unless one of its name is there already or its cells were not kept.
   *
   * @param texts the numbers of the file's shared texts that it shows
   */
  void keep(Source source, XlsxFile file, SheetFeatures features, BitSet texts) {
    file.kept(source.parts().get(0).part())
        .map(cells -> new Known(source, texts, file.texts(texts), features, cells))
        .ifPresent(known -> byName.putIfAbsent(source.entry().name(), known));
  }
}
