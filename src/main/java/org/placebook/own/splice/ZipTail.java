package org.placebook.own.splice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The directory of a zip.
 *
 * @param entries in its order
 * @param start where the directory begins, which is where the last entry ends
 * @param comment of the whole zip, each byte a character
 */
record ZipTail(List<ZipEntryBytes> entries, long start, String comment) {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_SIZE = 20;
  private static final int RECORD = 0x02014b50;
  private static final int RECORD_SIZE = 46;
  private static final int OFFSET = 42;
  private static final long IN_EXTRA = 0xffffffffL;

  static ZipTail read(FileChannel file) throws IOException {
    long size = file.size();
    byte[] tail = bytes(file, Math.max(0, size - END_SIZE - 0xffff), size);
    int end = endOf(tail);
    long tailStart = size - tail.length;
    long count = LittleEndian.int16(tail, end + 10);
    long start = LittleEndian.unsigned32(tail, end + 16);
    int locator = end - LOCATOR_SIZE;
    if (locator >= 0 && LittleEndian.int32(tail, locator) == LOCATOR) {
      long at = LittleEndian.int64(tail, locator + 8);
      byte[] large = bytes(file, at, at + 56);
      count = LittleEndian.int64(large, 32);
      start = LittleEndian.int64(large, 48);
    }
    String comment =
        new String(tail, end + END_SIZE, tail.length - end - END_SIZE, StandardCharsets.ISO_8859_1);
    return new ZipTail(entries(bytes(file, start, tailStart + end), count), start, comment);
  }

  private static int endOf(byte[] tail) throws IOException {
    for (int at = tail.length - END_SIZE; at >= 0; at--) {
      if (LittleEndian.int32(tail, at) == END
          && at + END_SIZE + LittleEndian.int16(tail, at + 20) == tail.length) {
        return at;
      }
    }
    throw new IOException("the directory at the end of the file is missing");
  }

  private static List<ZipEntryBytes> entries(byte[] directory, long count) throws IOException {
    List<ZipEntryBytes> entries = new ArrayList<>();
    int at = 0;
    for (long i = 0; i < count; i++) {
      if (at + RECORD_SIZE > directory.length || LittleEndian.int32(directory, at) != RECORD) {
        throw new IOException("the directory at the end of the file is broken");
      }
      int name = LittleEndian.int16(directory, at + 28);
      int extra = LittleEndian.int16(directory, at + 30);
      int size = RECORD_SIZE + name + extra + LittleEndian.int16(directory, at + 32);
      byte[] record = Arrays.copyOfRange(directory, at, at + size);
      String text = new String(record, RECORD_SIZE, name, StandardCharsets.ISO_8859_1);
      entries.add(new ZipEntryBytes(text, record, offset(record, RECORD_SIZE + name, extra)));
      at += size;
    }
    return entries;
  }

  private static long offset(byte[] record, int extra, int extraSize) {
    long stated = LittleEndian.unsigned32(record, OFFSET);
    int place = largeOffset(record, extra, extraSize);
    return stated == IN_EXTRA && place > 0 ? LittleEndian.int64(record, place) : stated;
  }

  /** Where the extra field of large files holds the offset; 0 where it does not. */
  private static int largeOffset(byte[] record, int extra, int extraSize) {
    for (int at = extra; at + 4 <= extra + extraSize; ) {
      int length = LittleEndian.int16(record, at + 2);
      if (LittleEndian.int16(record, at) == 1) {
        int place = at + 4;
        place += LittleEndian.unsigned32(record, 24) == IN_EXTRA ? 8 : 0;
        place += LittleEndian.unsigned32(record, 20) == IN_EXTRA ? 8 : 0;
        return place + 8 <= at + 4 + length ? place : 0;
      }
      at += 4 + length;
    }
    return 0;
  }

  /** The record of an entry that was copied to another place. */
  static byte[] moved(ZipEntryBytes entry, long to) {
    byte[] record = entry.directory();
    int extra = RECORD_SIZE + LittleEndian.int16(record, 28);
    int place = largeOffset(record, extra, LittleEndian.int16(record, 30));
    if (LittleEndian.unsigned32(record, OFFSET) == IN_EXTRA && place > 0) {
      LittleEndian.set64(record, place, to);
    } else {
      LittleEndian.set32(record, OFFSET, to);
    }
    return record;
  }

  private static byte[] bytes(FileChannel file, long from, long to) throws IOException {
    if (from < 0 || to < from || to > file.size() || to - from > Integer.MAX_VALUE - 8) {
      throw new IOException("the directory of the file points outside it");
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) (to - from));
    while (buffer.hasRemaining()) {
      if (file.read(buffer, from + buffer.position()) < 0) {
        throw new IOException("the file is cut short");
      }
    }
    return buffer.array();
  }
}
