package org.placebook.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes the records of xlsb parts ([MS-XLSB] 2.1.4). */
final class BinaryRecords {
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();

  /** A record whose fields are given as bytes, integers, doubles and texts. */
  BinaryRecords add(int type, Object... fields) {
    ByteBuffer data = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    for (Object field : fields) {
      if (field instanceof Byte one) {
        data.put(one);
      } else if (field instanceof Short two) {
        data.putShort(two);
      } else if (field instanceof Integer four) {
        data.putInt(four);
      } else if (field instanceof Double eight) {
        data.putDouble(eight);
      } else if (field instanceof String text) {
        data.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
      }
    }
    variable(type);
    variable(data.position());
    part.write(data.array(), 0, data.position());
    return this;
  }

  /** Seven bits a byte, the lowest first. */
  private void variable(int number) {
    int rest = number;
    while (rest > 0x7f) {
      part.write((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    part.write(rest);
  }

  byte[] bytes() {
    return part.toByteArray();
  }
}
