package org.placebook.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The bytes of a part of a zip file, held against the checksum that was packed with them, which
 * Java's own reader passes by: one bit that fell over makes 7377 of 7397, and all else looks well.
 * Whoever has read enough has the rest read at closing, since what was read may be wrong as long as
 * the sum is not known.
 */
public final class PackedPart extends FilterInputStream {
  private static final int BUFFER = 1 << 13;
  private static final int LONGEST_REST = 1 << 24;

  private final String name;
  private final long expected;
  private final CRC32 sum = new CRC32();
  private boolean ended;
  private boolean failed;

  /**
   * A part that is read from the start.
   *
   * @param bytes inflated
   * @param entry what the directory of the file says of it
   */
  public PackedPart(InputStream bytes, ZipEntry entry) {
    super(bytes);
    this.name = entry.getName();
    this.expected = entry.getCrc();
  }

  /**
   * All bytes of a part.
   *
   * @throws ZipException if they are not those that were packed, or there is no such part
   */
  public static byte[] read(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    InputStream bytes = entry == null ? null : zip.getInputStream(entry);
    if (entry == null || bytes == null) {
      throw new ZipException("no part " + name);
    }
    try (PackedPart part = new PackedPart(bytes, entry)) {
      return part.readAllBytes();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count;
    try {
      count = super.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      failed = true;
      ZipException plain = changed();
      plain.initCause(e);
      throw plain;
    } catch (IOException e) {
      failed = true;
      throw e;
    }
    if (count > 0) {
      sum.update(buffer, offset, count);
    } else if (count < 0 && !ended) {
      ended = true;
      mustBeWhole();
    }
    return count;
  }

  private void mustBeWhole() throws ZipException {
    if (expected >= 0 && sum.getValue() != expected) {
      throw changed();
    }
  }

  private ZipException changed() {
    return new ZipException("its part '" + name + "' is not what was packed into it");
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] skipped = new byte[(int) Math.min(BUFFER, Math.max(0, count))];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /**
   * Says it again where nobody heard it: whoever has the last byte need not ask for one more. Of
   * what was left unread only so much is read as a sound file may hold behind its last element.
   */
  @Override
  public void close() throws IOException {
    try {
      byte[] rest = new byte[BUFFER];
      int left = LONGEST_REST;
      while (!ended && !failed && left > 0) {
        left -= Math.max(0, read(rest, 0, rest.length));
      }
      if (ended) {
        mustBeWhole();
      }
    } finally {
      super.close();
    }
  }
}
