package org.placebook.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.placebook.files.Trees;

/** Writes and moves that survive a power cut and overwrite nothing. */
final class Durable {
  private Durable() {}

  /** Makes a folder if it is not there; the one above it must be. */
  static void folder(Path folder) throws IOException {
    if (Trees.folder(folder)) {
      sync(above(folder));
    }
  }

  /** The folder that a file or folder is in; not for the root of a disk. */
  static Path above(Path path) {
    return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a root has no folder");
  }

  /**
   * Puts a folder's entries, or what somebody else wrote into a file, on the disk, where the system
   * can do that.
   */
  static void sync(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows and some network shares open no folder; their renames are journalled by themselves.
      return;
    }
  }

  /** Replaces a small text file in one step: a reader sees the old or the new, never half. */
  static void replace(Path file, String text) throws IOException {
    // Hidden, so that one left by a crash in the inbox is neither a drop nor somebody's work.
    replace(file, text, "." + file.getFileName() + ".new");
  }

  /**
   * The same for a file that several computers write: two that wrote the new one under one name
   * could move it half written, or away from each other.
   *
   * @param writer who writes, a word that can stand in a file's name
   */
  static void replaceAs(String writer, Path file, String text) throws IOException {
    replace(file, text, "." + file.getFileName() + "." + writer + ".new");
  }

  private static void replace(Path file, String text, String name) throws IOException {
    Path temporary = file.resolveSibling(name);
    write(temporary, text);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes a text and puts it on the disk. */
  static void write(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      writeAll(channel, text);
      channel.force(true);
    }
  }

  static void writeAll(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * Moves a file or folder within a volume to a name that nobody has. Done again after a crash in
   * the middle, it ends the move.
   *
   * @throws FileAlreadyExistsException if another file has the name
   */
  static void move(Path source, Path target) throws IOException {
    if (Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(source, target);
    } else {
      moveFile(source, target);
    }
    sync(above(target));
    sync(above(source));
  }

  /** A second name is given before the first is taken, since a plain rename would overwrite. */
  private static void moveFile(Path source, Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isSameFile(source, target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
    } else if (!linked(source, target)) {
      Files.move(source, target);
      return;
    }
    FaultPoint.AFTER_LINK.pass();
    Files.delete(source);
  }

  private static boolean linked(Path source, Path target) throws IOException {
    try {
      Files.createLink(target, source);
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Many network shares know no second names.
      return false;
    }
  }
}
