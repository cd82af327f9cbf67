package org.placebook.own.splice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip that is another one but for a few entries. All others are copied as they stand,
 * header, compressed bytes and descriptor, in their order; memory does not grow with them. New ones
 * come last, with one fixed time.
 */
public final class SplicedZip {
  /** 1 January 1980, 00:00, the first time that a zip can hold. */
  private static final int FIRST_TIME = 0x00210000;

  private static final int LOCAL = 0x04034b50;
  private static final int RECORD = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int DEFLATED = 8;
  private static final int VERSION = 20;
  private static final long LARGEST = 0xffffffffL;

  private final FileChannel out;
  private final List<byte[]> directory = new ArrayList<>();

  private SplicedZip(FileChannel out) {
    this.out = out;
  }

  /**
   * Writes the zip.
   *
   * @param source is only read
   * @param target is not there before
   * @param parts what entries hold from now on, by name; nothing for those that go
   */
  public static void write(Path source, Path target, Map<String, Optional<byte[]>> parts)
      throws IOException {
    try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      new SplicedZip(out).copy(in, parts);
      out.force(true);
    }
  }

  /** The name of an entry for comparing, as the packaging conventions do. */
  public static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  private void copy(FileChannel in, Map<String, Optional<byte[]>> parts) throws IOException {
    ZipTail tail = ZipTail.read(in);
    Map<String, Optional<byte[]>> changed = new HashMap<>();
    parts.forEach((name, bytes) -> changed.put(key(name), bytes));
    Map<ZipEntryBytes, Long> ends = ends(tail);
    for (ZipEntryBytes entry : inOrderOfBytes(tail)) {
      Optional<byte[]> bytes = changed.get(key(entry.name()));
      if (bytes == null) {
        directory.add(ZipTail.moved(entry, out.position()));
        transfer(in, entry.start(), ends.getOrDefault(entry, entry.start()));
      } else if (bytes.isPresent()) {
        add(entry.name(), entry.nameFlag(), entry.time(), bytes.get());
      }
      changed.remove(key(entry.name()));
    }
    for (Map.Entry<String, Optional<byte[]>> part : parts.entrySet()) {
      if (changed.containsKey(key(part.getKey())) && part.getValue().isPresent()) {
        add(part.getKey(), 0, FIRST_TIME, part.getValue().get());
      }
    }
    end(tail.comment());
  }

  private static List<ZipEntryBytes> inOrderOfBytes(ZipTail tail) {
    return tail.entries().stream().sorted(Comparator.comparingLong(ZipEntryBytes::start)).toList();
  }

  /** An entry goes on to where the next one begins, so that nothing between them is lost. */
  private static Map<ZipEntryBytes, Long> ends(ZipTail tail) {
    Map<ZipEntryBytes, Long> ends = new HashMap<>();
    List<ZipEntryBytes> entries = inOrderOfBytes(tail);
    for (int i = 0; i < entries.size(); i++) {
      long end = i + 1 < entries.size() ? entries.get(i + 1).start() : tail.start();
      ends.put(entries.get(i), end);
    }
    return ends;
  }

  private void transfer(FileChannel in, long from, long to) throws IOException {
    for (long at = from; at < to; ) {
      long moved = in.transferTo(at, to - at, out);
      if (moved <= 0) {
        throw new IOException("the file is cut short");
      }
      at += moved;
    }
  }

  private void add(String name, int nameFlag, int time, byte[] bytes) throws IOException {
    long start = out.position();
    byte[] packed = packed(bytes);
    CRC32 check = new CRC32();
    check.update(bytes);
    ByteArrayOutputStream common = new ByteArrayOutputStream();
    LittleEndian.put16(common, VERSION);
    LittleEndian.put16(common, nameFlag);
    LittleEndian.put16(common, DEFLATED);
    LittleEndian.put32(common, time);
    LittleEndian.put32(common, check.getValue());
    LittleEndian.put32(common, packed.length);
    LittleEndian.put32(common, bytes.length);
    LittleEndian.put16(common, name.length());
    LittleEndian.put16(common, 0);
    ByteArrayOutputStream local = new ByteArrayOutputStream();
    LittleEndian.put32(local, LOCAL);
    local.writeBytes(common.toByteArray());
    local.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
    put(local.toByteArray());
    put(packed);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    LittleEndian.put32(record, RECORD);
    LittleEndian.put16(record, VERSION);
    record.writeBytes(common.toByteArray());
    record.writeBytes(new byte[10]);
    LittleEndian.put32(record, start);
    record.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
    directory.add(record.toByteArray());
  }

  private static byte[] packed(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private void end(String comment) throws IOException {
    long start = out.position();
    ByteArrayOutputStream end = new ByteArrayOutputStream();
    for (byte[] record : directory) {
      end.writeBytes(record);
    }
    int size = end.size();
    if (start > LARGEST || directory.size() > 0xfffe) {
      throw new IOException("the workbook is larger than 4 GB");
    }
    LittleEndian.put32(end, END);
    LittleEndian.put32(end, 0);
    LittleEndian.put16(end, directory.size());
    LittleEndian.put16(end, directory.size());
    LittleEndian.put32(end, size);
    LittleEndian.put32(end, start);
    LittleEndian.put16(end, comment.length());
    end.writeBytes(comment.getBytes(StandardCharsets.ISO_8859_1));
    put(end.toByteArray());
  }

  private void put(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
  }
}
