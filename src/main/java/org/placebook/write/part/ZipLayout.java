package org.placebook.write.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a zip holds beside its deflated bytes: a header before each entry, its sizes behind it, the
 * directory at the end. All entries have one fixed time.
 *
 * <p>{@link java.util.zip.ZipOutputStream} deflates by itself, one byte after the other; this is
 * what is needed where that has been done before. Source: PKWARE, APPNOTE.TXT 6.3.
 */
final class ZipLayout {
  private static final int VERSION = 20;

  /** Sizes follow the bytes; names are in UTF-8. */
  private static final int FLAGS = 0x0808;

  private static final int DEFLATED = 8;

  /** The first of February 1980, midnight, as {@link ZipTime} has it. */
  private static final int DAY = 2 << 5 | 1;

  private static final int MIDNIGHT = 0;
  private static final long MOST_BYTES = 0xFFFF_FFFFL;
  private static final int MOST_ENTRIES = 0xFFFE;

  private record Entry(String name, long offset, long checksum, long deflated, long size) {}

  private final List<Entry> entries = new ArrayList<>();
  private final OutputStream out;
  private String name = "";
  private long offset;
  private long start;
  private long deflated;

  ZipLayout(OutputStream out) {
    this.out = out;
  }

  /** Writes the header of an entry. */
  void begin(String entry) throws IOException {
    name = entry;
    start = offset;
    deflated = 0;
    Fields fields = new Fields();
    fields.four(0x04034B50).two(VERSION).two(FLAGS).two(DEFLATED).two(MIDNIGHT).two(DAY);
    byte[] text = utf8(entry);
    fields.four(0).four(0).four(0).two(text.length).two(0).bytes(text);
    put(fields);
  }

  /** Writes deflated bytes of the entry. */
  void add(BlockDeflater.Bytes block) throws IOException {
    out.write(block.bytes(), 0, block.length());
    deflated += block.length();
    offset += block.length();
  }

  /** Writes what is known of the entry now that it is whole. */
  void end(long checksum, long size) throws IOException {
    if (Math.max(size, offset) > MOST_BYTES || entries.size() == MOST_ENTRIES) {
      throw TooLargeForExcel.because(
          "The workbook would be larger than the %,d bytes that Excel opens.", MOST_BYTES);
    }
    entries.add(new Entry(name, start, checksum, deflated, size));
    put(new Fields().four(0x08074B50).four(checksum).four(deflated).four(size));
  }

  /** Writes the directory. */
  void finish() throws IOException {
    long directory = offset;
    for (Entry entry : entries) {
      Fields fields = new Fields();
      fields.four(0x02014B50).two(VERSION).two(VERSION).two(FLAGS).two(DEFLATED);
      fields.two(MIDNIGHT).two(DAY).four(entry.checksum()).four(entry.deflated());
      byte[] text = utf8(entry.name());
      fields.four(entry.size()).two(text.length).two(0).two(0).two(0).two(0).four(0);
      fields.four(entry.offset()).bytes(text);
      put(fields);
    }
    Fields end = new Fields();
    end.four(0x06054B50).two(0).two(0).two(entries.size()).two(entries.size());
    end.four(offset - directory).four(directory).two(0);
    put(end);
  }

  private static byte[] utf8(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  private void put(Fields fields) throws IOException {
    fields.all.writeTo(out);
    offset += fields.all.size();
  }

  /** Numbers of two and four bytes, the lowest first. */
  private static final class Fields {
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    Fields two(int number) {
      all.write(number);
      all.write(number >> 8);
      return this;
    }

    Fields four(long number) {
      return two((int) number).two((int) (number >> 16));
    }

    Fields bytes(byte[] more) {
      all.writeBytes(more);
      return this;
    }
  }
}
