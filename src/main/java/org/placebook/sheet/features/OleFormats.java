package org.placebook.sheet.features;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.formats.XlsFile;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.OldFormats;
import org.placebook.sheet.parts.PoiLog;
import org.placebook.sheet.parts.Refused;

/**
 * Tells apart what Microsoft keeps in its older container: xls workbooks, locked xlsx workbooks,
 * documents of other programs. POI reads the container and the workbook.
 */
final class OleFormats {
  private static final String DATA_SPACES = "\u0006DataSpaces";

  private OleFormats() {}

  static SpreadsheetFile open(String name, Path file, Budget budget) throws IOException {
    PoiLog.silence();
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      Set<String> entries = root.getEntryNames();
      if (entries.contains("EncryptedPackage")) {
        throw new Refused(isLabelled(root) ? LABELLED : LOCKED);
      }
      Optional<String> stream = entry(entries, "Workbook").or(() -> entry(entries, "Book"));
      if (stream.isEmpty()) {
        throw new Refused(notWorkbook(entries));
      }
      return xls(name, root, stream.get(), budget);
    } catch (EncryptedDocumentException e) {
      throw new Refused(LOCKED, e);
    } catch (Refused e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // POI answers broken containers and records with runtime exceptions of many kinds.
      throw refusal(e);
    }
  }

  private static SpreadsheetFile xls(String name, DirectoryNode root, String stream, Budget budget)
      throws IOException {
    try {
      return XlsFile.read(name, root, stream, budget);
    } catch (RecordFormatException e) {
      // Excel 5 and 95 call the stream so; POI stumbles over their shorter records.
      if (stream.equals("Book")) {
        throw new Refused(OldFormats.EXCEL_95, e);
      }
      throw e;
    }
  }

  /** Some producers write the names of entries in capitals. */
  private static Optional<String> entry(Set<String> entries, String name) {
    return entries.stream().filter(name::equalsIgnoreCase).findFirst();
  }

  private static IOException refusal(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
      if (cause instanceof EncryptedDocumentException) {
        return new Refused(LOCKED, e);
      }
    }
    return new Refused(
        "The file is cut short or damaged: it begins as an old Excel workbook but does not go on as"
            + " one. Copy or download it again.",
        e);
  }

  private static final String LOCKED =
      "The file is protected with a password. Open it in Excel, remove the password (File, Info,"
          + " Protect Workbook) and save it.";

  private static final String LABELLED =
      "The file is encrypted by a sensitivity label or rights management. Ask its owner for a copy"
          + " whose label does not encrypt it.";

  private static boolean isLabelled(DirectoryNode root) throws IOException {
    if (!root.hasEntry(DATA_SPACES)) {
      return false;
    }
    // A password leaves the transform "StrongEncryptionTransform"; rights management "DRM…".
    return root.getEntry(DATA_SPACES) instanceof DirectoryNode spaces && mentionsRights(spaces);
  }

  private static boolean mentionsRights(DirectoryNode folder) {
    for (Entry entry : folder) {
      if (entry.getName().startsWith("DRM")
          || (entry instanceof DirectoryNode inner && mentionsRights(inner))) {
        return true;
      }
    }
    return false;
  }

  private static String notWorkbook(Set<String> entries) {
    if (entries.contains("WordDocument")) {
      return "The file is a Word document, not a spreadsheet. Copy its tables into a workbook.";
    }
    if (entries.contains("PowerPoint Document")) {
      return "The file is a PowerPoint presentation, not a spreadsheet. Copy its tables into a"
          + " workbook.";
    }
    return "The file is no spreadsheet: it belongs to another Microsoft program. Save its tables as"
        + " an Excel workbook (.xlsx).";
  }
}
