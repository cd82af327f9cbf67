package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.placebook.files.Digest;
import org.placebook.files.Trees;

/**
 * How a file looks from outside, to see whether it changed.
 *
 * @param stamp size and time, which a move keeps
 * @param identity which file it is: a save by rename gives the name to another; not all shares keep
 *     it in a move
 * @param isFile whether it is a file, not a link, pipe or the like
 */
record FileStamp(String stamp, String identity, boolean isFile) {

  /** Looks at a file; none if it is gone. */
  static Optional<FileStamp> of(Path file) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      String stamp = found.size() + " " + found.lastModifiedTime().toMillis();
      return Optional.of(new FileStamp(stamp, "" + found.fileKey(), found.isRegularFile()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** All of it in one text. */
  static String text(Path file) throws IOException {
    return of(file).map(look -> look.stamp() + " " + look.identity()).orElse("gone");
  }

  /** The stamp of a file, or of a folder by the files in it that count; empty if it is gone. */
  static String stamp(Path path) throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return of(path).map(FileStamp::stamp).orElse("");
    }
    StringBuilder stamps = new StringBuilder();
    for (Path file : Trees.files(path)) {
      if (!InboxNames.isIgnored(file.getFileName().toString())) {
        stamps.append(path.relativize(file)).append(' ').append(stamp(file)).append('\n');
      }
    }
    return Digest.ofText(stamps.toString());
  }
}
