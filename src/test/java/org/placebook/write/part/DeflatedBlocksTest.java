package org.placebook.write.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Zips that share their deflated blocks are those that share none. */
class DeflatedBlocksTest {
  private static final int LINES = 40_000;

  @Test
  void whatIsSharedDoesNotShow() throws IOException {
    DeflatedBlocks blocks = new DeflatedBlocks();
    String first = text(-1);
    // Other bytes in the first block, in the middle, in the last; another level.
    for (int other : new int[] {-1, 0, LINES / 2, LINES - 1, -1}) {
      for (int level : new int[] {6, 1}) {
        String text = text(other);
        byte[] shared = zipped(first, text, level, Optional.of(blocks));
        assertThat(shared).isEqualTo(zipped(first, text, level, Optional.empty()));
        assertThat(read(shared)).isEqualTo(first + text);
      }
    }
  }

  /** About a megabyte of lines, one of which may be another. */
  private static String text(int other) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < LINES; line++) {
      int figure = random.nextInt(1_000_000);
      text.append("<row r=\"").append(line).append("\">");
      text.append(line == other ? -figure : figure).append("</row>\n");
    }
    return text.toString();
  }

  private static byte[] zipped(
      String first, String second, int level, Optional<DeflatedBlocks> blocks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BackgroundZip zip = new BackgroundZip(bytes, level, blocks)) {
      zip.begin("first");
      zip.write(first.getBytes(StandardCharsets.UTF_8));
      zip.begin("second");
      zip.write(second.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String read(byte[] zipped) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      while (zip.getNextEntry() != null) {
        zip.transferTo(all);
      }
    }
    return all.toString(StandardCharsets.UTF_8);
  }
}
