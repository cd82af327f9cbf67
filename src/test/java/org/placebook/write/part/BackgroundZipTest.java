package org.placebook.write.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three readers of zips give back what was written, wherever the blocks were cut. */
class BackgroundZipTest {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() {
    entries.put("empty.xml", new byte[0]);
    entries.put("short.xml", "<a/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    // As long as one block, and as many; a block more or less; and what cannot be made shorter.
    entries.put("block.xml", repeated(1 << 17));
    entries.put("blocks.xml", repeated(40 << 17));
    entries.put("one-more.xml", repeated((1 << 17) + 1));
    entries.put("one-less.xml", repeated((1 << 17) - 1));
    entries.put("noise.xml", noise(1_000_003));
    entries.put("names/\u00e9\u20ac.xml", repeated(70_000));
  }

  private static byte[] repeated(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) "<c r=\"A1\" s=\"3\"><v>%d</v></c>".charAt((i + i / 977) % 28);
    }
    return bytes;
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(17).nextBytes(bytes);
    return bytes;
  }

  private byte[] written(int level) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BackgroundZip zip = new BackgroundZip(out, level)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.begin(entry.getKey());
        // In pieces of uneven length, as writers do.
        byte[] bytes = entry.getValue();
        for (int from = 0; from < bytes.length; from += 7_919) {
          zip.write(bytes, from, Math.min(7_919, bytes.length - from));
        }
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void isReadFromItsDirectory(int level) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), written(level));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isEqualTo(entries.size());
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry found = zip.getEntry(entry.getKey());
        assertThat(found.getSize()).isEqualTo(entry.getValue().length);
        assertThat(zip.getInputStream(found).readAllBytes()).isEqualTo(entry.getValue());
      }
    }
  }

  @Test
  void isReadFromItsStart() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(1)))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        assertThat(zip.getNextEntry().getName()).isEqualTo(entry.getKey());
        assertThat(zip.readAllBytes()).isEqualTo(entry.getValue());
      }
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  @Test
  void isReadByCommonsCompress() throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), written(6));
    try (var zip =
        org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(file).get()) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipArchiveEntry found = zip.getEntry(entry.getKey());
        assertThat(zip.getInputStream(found).readAllBytes()).isEqualTo(entry.getValue());
      }
    }
  }

  @Test
  void givesTheSameBytesWhicheverThreadDeflates() throws IOException {
    byte[] first = written(1);
    for (int i = 0; i < 10; i++) {
      assertThat(Arrays.equals(written(1), first)).isTrue();
    }
  }

  @Test
  void isHardlyLongerThanOneStream() throws IOException {
    entries.keySet().retainAll(java.util.Set.of("blocks.xml"));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (var plain = new java.util.zip.ZipOutputStream(whole)) {
      plain.setLevel(6);
      plain.putNextEntry(new ZipEntry("blocks.xml"));
      plain.write(entries.values().iterator().next());
    }
    assertThat(written(6).length).isLessThan(whole.size() + whole.size() / 10 + 1_000);
  }
}
