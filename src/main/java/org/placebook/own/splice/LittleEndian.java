package org.placebook.own.splice;

import java.io.ByteArrayOutputStream;

/** Whole numbers as zip files store them: the lowest byte first. */
final class LittleEndian {
  private LittleEndian() {}

  static int int16(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  static int int32(byte[] bytes, int at) {
    return int16(bytes, at) | int16(bytes, at + 2) << 16;
  }

  static long unsigned32(byte[] bytes, int at) {
    return int32(bytes, at) & 0xffffffffL;
  }

  static long int64(byte[] bytes, int at) {
    return unsigned32(bytes, at) | unsigned32(bytes, at + 4) << 32;
  }

  static void put16(ByteArrayOutputStream out, int value) {
    out.write(value);
    out.write(value >>> 8);
  }

  static void put32(ByteArrayOutputStream out, long value) {
    put16(out, (int) value);
    put16(out, (int) (value >>> 16));
  }

  static void set32(byte[] bytes, int at, long value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >>> (8 * i));
    }
  }

  static void set64(byte[] bytes, int at, long value) {
    set32(bytes, at, value);
    set32(bytes, at + 4, value >>> 32);
  }
}
