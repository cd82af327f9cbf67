package org.placebook.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A copy of a workbook without any cached value of a formula. LibreOffice keeps cached values,
 * right or wrong; without them it has to calculate.
 */
public final class Uncached {
  private static final Pattern CACHED =
      Pattern.compile("(</f>|<f[^>]*/>)<v>[^<]*</v>", Pattern.DOTALL);

  private Uncached() {}

  /** Copies the workbook; the sheets' XML also goes through {@code change}. */
  public static Path copy(Path workbook, Path target, UnaryOperator<String> change)
      throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile());
        OutputStream out = Files.newOutputStream(target);
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (Enumeration<? extends ZipEntry> e = from.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = from.getInputStream(entry)) {
          to.write(changed(entry.getName(), in.readAllBytes(), change));
        }
        to.closeEntry();
      }
    }
    return target;
  }

  /** The XML of all sheets of a workbook, one after the other. */
  public static String sheets(Path workbook) throws IOException {
    StringBuilder sheets = new StringBuilder();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        if (isSheet(entry.getName())) {
          try (InputStream in = zip.getInputStream(entry)) {
            sheets.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return sheets.toString();
  }

  private static boolean isSheet(String name) {
    return name.startsWith("xl/worksheets/sheet");
  }

  private static byte[] changed(String name, byte[] bytes, UnaryOperator<String> change) {
    if (!isSheet(name)) {
      return bytes;
    }
    String xml = change.apply(new String(bytes, StandardCharsets.UTF_8));
    return CACHED.matcher(xml).replaceAll("$1").getBytes(StandardCharsets.UTF_8);
  }
}
