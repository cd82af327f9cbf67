package org.placebook.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file of lines that only grows; a line is on the disk whole, or it is not there. */
final class JournalFile implements Closeable {
  private final Path file;
  private FileChannel channel;

  private JournalFile(Path file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Opens it to go on with it; half a line at its end, left by a crash, is cut off. */
  static JournalFile open(Path file) throws IOException {
    JournalFile opened = new JournalFile(file);
    try {
      opened.goToEnd();
      return opened;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  private void goToEnd() throws IOException {
    long whole = whole(Files.readAllBytes(file));
    if (whole < channel.size()) {
      channel.truncate(whole);
    }
    channel.position(whole);
    Durable.sync(Durable.above(file));
  }

  /** The whole lines; half a line at the end need not even be text. */
  static List<String> lines(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new String(bytes, 0, whole(bytes), StandardCharsets.UTF_8).lines().toList();
  }

  private static int whole(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /** Appends a line and puts it on the disk. */
  void append(String line) throws IOException {
    long before = channel.position();
    try {
      Durable.writeAll(channel, line + "\n");
      channel.force(false);
    } catch (IOException e) {
      // Half a line would spoil the next one.
      channel.truncate(before);
      throw e;
    }
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Keeps what there is under another name and begins anew, with one line, in one step. */
  void beginAnew(String line, Path history) throws IOException {
    Files.copy(file, history, StandardCopyOption.REPLACE_EXISTING);
    Durable.sync(history);
    channel.close();
    Durable.replace(file, line + "\n");
    channel = FileChannel.open(file, StandardOpenOption.WRITE);
    goToEnd();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
