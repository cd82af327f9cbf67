package org.placebook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The limit that readers are measured by: knows nothing but the files that the bench has made,
 * inflates on a second thread and takes the numbers as they come.
 */
final class ByteScanner {
  private static final double[] POWERS = new double[23];

  static {
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = Math.pow(10, i);
    }
  }

  private final InputStream in;
  private final byte[] bytes = new byte[1 << 16];
  private int at;
  private int limit;

  private ByteScanner(InputStream in) {
    this.in = in;
  }

  static void read(Path file, Columns columns) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> texts = new ArrayList<>();
      try (InputStream part = part(zip, "xl/sharedStrings.xml")) {
        new ByteScanner(part).texts(texts);
      }
      try (InputStream part = part(zip, "xl/worksheets/sheet1.xml")) {
        new ByteScanner(part).cells(texts, columns);
      }
    }
  }

  private static InputStream part(ZipFile zip, String name) throws IOException {
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(out, 1 << 20);
    Thread thread =
        new Thread(
            () -> {
              try (out;
                  InputStream part = zip.getInputStream(zip.getEntry(name))) {
                part.transferTo(out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return in;
  }

  private int next() throws IOException {
    if (at == limit) {
      limit = in.read(bytes, 0, bytes.length);
      at = 0;
      if (limit < 0) {
        limit = 0;
        return -1;
      }
    }
    return bytes[at++];
  }

  private void texts(List<String> texts) throws IOException {
    byte[] text = new byte[1 << 15];
    int b = next();
    while (b >= 0) {
      if (b == '<' && next() == 't' && next() == '>') {
        int length = 0;
        for (b = next(); b != '<'; b = next()) {
          text[length++] = (byte) b;
        }
        texts.add(new String(text, 0, length, StandardCharsets.UTF_8).replace("&amp;", "&"));
      }
      b = next();
    }
  }

  /** Every cell is {@code <c r="A1" s="1" t="s"><v>…</v></c>}. */
  private void cells(List<String> texts, Columns columns) throws IOException {
    int b = next();
    while (b >= 0) {
      if (b == '<' && next() == 'c' && next() == ' ') {
        cell(texts, columns);
      }
      b = next();
    }
  }

  private void cell(List<String> texts, Columns columns) throws IOException {
    next();
    next();
    next();
    int column = 0;
    int b = next();
    for (; b >= 'A'; b = next()) {
      column = column * 26 + b - 'A' + 1;
    }
    boolean isText = false;
    for (; b != '>'; b = next()) {
      isText |= b == 't';
    }
    next();
    next();
    next();
    double number = number();
    if (isText) {
      columns.text(column - 1, texts.get((int) number));
    } else {
      columns.figure(column - 1, number);
    }
  }

  /** Of up to 18 digits; the last bit may be off, which no real reader may allow itself. */
  private double number() throws IOException {
    long digits = 0;
    int decimals = 0;
    boolean behindPoint = false;
    for (int b = next(); b != '<'; b = next()) {
      if (b == '.') {
        behindPoint = true;
      } else {
        digits = digits * 10 + b - '0';
        decimals += behindPoint ? 1 : 0;
      }
    }
    return digits / POWERS[decimals];
  }
}
