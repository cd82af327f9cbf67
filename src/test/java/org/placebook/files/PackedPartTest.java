package org.placebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** The checksum is asked for however a part is read. */
class PackedPartTest {
  private static final byte[] WHOLE = "<v>7397</v>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FLIPPED = "<v>7377</v>".getBytes(StandardCharsets.US_ASCII);

  private static PackedPart part(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(WHOLE);
    ZipEntry entry = new ZipEntry("sheet1.xml");
    entry.setCrc(sum.getValue());
    return new PackedPart(new ByteArrayInputStream(bytes), entry);
  }

  private static void isRefused(PackedPart part) {
    assertThatThrownBy(part::close)
        .isInstanceOf(ZipException.class)
        .hasMessageContaining("'sheet1.xml' is not what was packed");
  }

  @Test
  void wholePartIsRead() throws IOException {
    try (PackedPart part = part(WHOLE)) {
      assertThat(part.readAllBytes()).isEqualTo(WHOLE);
    }
  }

  @Test
  void readToItsEnd() {
    PackedPart part = part(FLIPPED);
    assertThatThrownBy(part::readAllBytes).isInstanceOf(ZipException.class);
    isRefused(part);
  }

  @Test
  void readToItsLastByteOnly() throws IOException {
    PackedPart part = part(FLIPPED);
    assertThat(part.read(new byte[FLIPPED.length], 0, FLIPPED.length)).isEqualTo(FLIPPED.length);
    isRefused(part);
  }

  @Test
  void leftEarly() throws IOException {
    PackedPart part = part(FLIPPED);
    assertThat(part.read()).isEqualTo('<');
    isRefused(part);
  }

  @Test
  void restWithoutEndIsNotReadForEver() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    try (PackedPart part = new PackedPart(endless, new ZipEntry("mimetype"))) {
      assertThat(part.read()).isEqualTo(' ');
    }
  }
}
