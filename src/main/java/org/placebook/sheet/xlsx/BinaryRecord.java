package org.placebook.sheet.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.binary.XSSFBParser;
import org.placebook.sheet.parts.Refused;

/** One record of an xlsb part: little-endian numbers and counted UTF-16 texts at fixed places. */
final class BinaryRecord {
  private static final int LONGEST_TEXT = 32_767;

  private final int type;
  private final ByteBuffer data;

  private BinaryRecord(int type, byte[] data) {
    this.type = type;
    this.data = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Is handed record after record. */
  @FunctionalInterface
  interface Taker {
    void take(BinaryRecord record) throws IOException;
  }

  static void parse(InputStream part, Taker taker) throws IOException {
    try {
      new XSSFBParser(new BufferedInputStream(part)) {
        @Override
        public void handleRecord(int type, byte[] data) {
          try {
            taker.take(new BinaryRecord(type, data));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }.parse();
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      // POI answers a part that ends within a record with runtime exceptions.
      throw new IOException("a part breaks off", e);
    }
  }

  int type() {
    return type;
  }

  /** In bytes. */
  int length() {
    return data.limit();
  }

  int u8(int at) throws Refused {
    check(at, 1);
    return data.get(at) & 0xff;
  }

  int u16(int at) throws Refused {
    check(at, 2);
    return data.getShort(at) & 0xffff;
  }

  int i32(int at) throws Refused {
    check(at, 4);
    return data.getInt(at);
  }

  double number(int at) throws Refused {
    check(at, 8);
    return data.getDouble(at);
  }

  /** A number packed into four bytes ([MS-XLSB] 2.5.123): 30 bits, maybe an integer or in 1/100. */
  double packedNumber(int at) throws Refused {
    int packed = i32(at);
    double number =
        (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
    return (packed & 1) != 0 ? number / 100 : number;
  }

  /** A text with its length in characters before it; none at all has the length -1. */
  String wideString(int at) throws Refused {
    int length = i32(at);
    if (length == -1) {
      return "";
    }
    if (length < 0 || length > LONGEST_TEXT) {
      throw Refused.damaged("a text is said to be " + length + " characters long");
    }
    check(at + 4, 2 * length);
    return new String(data.array(), at + 4, 2 * length, StandardCharsets.UTF_16LE);
  }

  private void check(int at, int length) throws Refused {
    if (at + length > data.limit()) {
      throw Refused.damaged("a record of type " + type + " is too short");
    }
  }
}
