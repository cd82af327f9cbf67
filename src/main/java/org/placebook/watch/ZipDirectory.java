package org.placebook.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Whether a zip package has its directory, which stands at its end: one that is still being copied
 * has not. Reads little memory whatever the file holds (PKWARE APPNOTE 4.3.12 to 4.3.16).
 */
final class ZipDirectory {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY_SIZE = 46;
  private static final long ZIP64 = 0xffffffffL;

  private ZipDirectory() {}

  /** Whether the file begins as a zip package does. */
  static boolean isZip(FileChannel channel) throws IOException {
    return channel.size() >= 4 && read(channel, 0, 4).getInt(0) == LOCAL_HEADER;
  }

  /** Whether all entries of the directory are there. */
  static boolean isWhole(FileChannel channel) throws IOException {
    long size = channel.size();
    int tail = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
    ByteBuffer bytes = read(channel, size - tail, tail);
    for (int at = tail - END_SIZE; at >= 0; at--) {
      if (bytes.getInt(at) == END) {
        return isWhole(channel, bytes, at, size - tail + at);
      }
    }
    return false;
  }

  private static boolean isWhole(FileChannel channel, ByteBuffer end, int at, long endAt)
      throws IOException {
    long entries = Short.toUnsignedLong(end.getShort(at + 10));
    long length = Integer.toUnsignedLong(end.getInt(at + 12));
    long start = Integer.toUnsignedLong(end.getInt(at + 16));
    if (start == ZIP64 || length == ZIP64) {
      // Its numbers stand in a record just before; whoever wrote that has written all the rest.
      return true;
    }
    return start + length <= endAt && holdsEntries(channel, start, start + length, entries);
  }

  private static boolean holdsEntries(FileChannel channel, long start, long end, long entries)
      throws IOException {
    long at = start;
    for (long i = 0; i < entries; i++) {
      if (at + ENTRY_SIZE > end) {
        return false;
      }
      ByteBuffer header = read(channel, at, ENTRY_SIZE);
      if (header.getInt(0) != ENTRY) {
        return false;
      }
      at += ENTRY_SIZE + unsigned(header, 28) + unsigned(header, 30) + unsigned(header, 32);
    }
    return at <= end;
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static ByteBuffer read(FileChannel channel, long position, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw new IOException("The file became shorter while it was looked at");
      }
    }
    return bytes;
  }
}
