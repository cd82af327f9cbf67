package org.placebook.sheet.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.placebook.files.PackedPart;

/**
 * The parts of a zipped workbook. Part names are compared without regard to case, as the Open
 * Packaging Conventions ask; back slashes of careless producers count as slashes.
 */
public final class ZipPackage implements AutoCloseable {
  private static final long WORTH_A_THREAD = 4L << 20;

  private final Path file;
  private final ZipFile zip;
  private final Budget budget;
  private final Map<String, ZipEntry> parts = new LinkedHashMap<>();

  private ZipPackage(Path file, ZipFile zip, Budget budget) {
    this.file = file;
    this.zip = zip;
    this.budget = budget;
  }

  /** Opens a zip and checks its directory before any part is inflated. */
  public static ZipPackage open(Path file, Budget budget) throws IOException {
    ZipPackage opened = new ZipPackage(file, openZip(file), budget);
    try {
      opened.checkDirectory();
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private static ZipFile openZip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw new Refused(
            "The file is an archive protected with a password. Unpack it with the password and use"
                + " the spreadsheet inside.",
            e);
      }
      throw new Refused(
          "The file is cut short or damaged: the directory at its end is missing or broken."
              + " Copy or download it again.",
          e);
    }
  }

  private void checkDirectory() throws Refused {
    if (zip.size() > budget.limits().entries()) {
      throw new Refused(
          "The file has %,d parts, more than the limit of %,d. It is no ordinary workbook; if it is meant, raise the limit with --limit parts=NUMBER."
              .formatted(zip.size(), budget.limits().entries()));
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String key = key(entry.getName());
      if (List.of(key.split("/", -1)).contains("..")) {
        throw Refused.damaged("its part '" + entry.getName() + "' points outside the file");
      }
      if (!entry.isDirectory() && parts.put(key, entry) != null) {
        throw Refused.damaged("it holds the part '" + entry.getName() + "' twice");
      }
    }
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  /** The names of all parts, in lower case, in the order of the directory. */
  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  public boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /**
   * Whether it has no such part, without which the others are read in another way.
   *
   * @throws Refused if it has one that its directory does not name: then that is damaged
   */
  public boolean lacks(String part) throws IOException {
    if (!has(part) && LocalHeaders.name(file, key(part))) {
      throw Refused.damaged("its directory does not name its part '" + part + "'");
    }
    return !has(part);
  }

  /** The inflated size that the directory states, or -1. */
  private long statedSize(String part) {
    ZipEntry entry = parts.get(key(part));
    return entry == null ? -1 : entry.getSize();
  }

  /** The bytes of a part, inflated, counted, and held against their checksum. */
  public InputStream open(String part) throws IOException {
    ZipEntry entry = entry(part);
    InputStream bytes = zip.getInputStream(entry);
    if (bytes == null) {
      throw Refused.damaged("its part '" + part + "' cannot be found");
    }
    return new PackedPart(budget.counting(key(part), bytes), entry);
  }

  private ZipEntry entry(String part) throws Refused {
    ZipEntry entry = parts.get(key(part));
    if (entry == null) {
      throw Refused.damaged("its part '" + part + "' is missing");
    }
    return entry;
  }

  /** The same, inflated on a second thread if the part is large. */
  public InputStream openAhead(String part) throws IOException {
    InputStream bytes = open(part);
    return statedSize(part) > WORTH_A_THREAD ? new ReadAhead(bytes) : bytes;
  }

  /**
   * What a part holds, in short.
   *
   * @param part its name
   * @param size of its bytes
   * @param packed their CRC-32, as the directory has it
   * @param made their CRC-32C
   */
  public record Sum(String part, long size, long packed, long made) {}

  /** The sums of a part's bytes, all of which are read and held against the directory's. */
  public Sum sum(String part) throws IOException {
    CheckedInputStream bytes = new CheckedInputStream(open(part), new CRC32C());
    try (bytes) {
      long size = bytes.transferTo(OutputStream.nullOutputStream());
      return new Sum(part, size, entry(part).getCrc(), bytes.getChecksum().getValue());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
