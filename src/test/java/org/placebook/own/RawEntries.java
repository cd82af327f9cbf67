package org.placebook.own;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The entries of a zip as they lie in the file: header, compressed bytes and descriptor. */
final class RawEntries {
  private static final byte[] END = {'P', 'K', 5, 6};

  private RawEntries() {}

  /** All entries by name, in the order of their bytes. */
  static Map<String, byte[]> of(Path zip) throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - END.length;
    while (!Arrays.equals(bytes, end, end + END.length, END, 0, END.length)) {
      end--;
    }
    int count = file.getShort(end + 10);
    int directory = file.getInt(end + 16);
    TreeMap<Integer, String> starts = new TreeMap<>();
    int at = directory;
    for (int i = 0; i < count; i++) {
      int name = file.getShort(at + 28);
      starts.put(file.getInt(at + 42), new String(bytes, at + 46, name, StandardCharsets.UTF_8));
      at += 46 + name + file.getShort(at + 30) + file.getShort(at + 32);
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    starts.forEach(
        (start, name) -> {
          Integer next = starts.higherKey(start);
          entries.put(name, Arrays.copyOfRange(bytes, start, next == null ? directory : next));
        });
    return entries;
  }
}
