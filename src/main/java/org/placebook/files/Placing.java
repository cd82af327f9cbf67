package org.placebook.files;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Gives what was made out of sight its name on the same volume. A plain rename overwrites, and a
 * look beforehand does not help against whoever takes the name in the next moment, so the name is
 * taken in one step that fails if anybody has it.
 */
public final class Placing {
  private Placing() {}

  /**
   * Gives a file or folder the first name that nobody has: the base, or the base and a number.
   *
   * @param made the file or folder, whole
   * @param folder where it goes
   * @param base its name without extension, shortened if no disk could hold it
   * @param ending the extension with its dot; empty for a folder
   * @return where it is now
   */
  public static Path numbered(Path made, Path folder, String base, String ending)
      throws IOException {
    for (int number = 1; ; number++) {
      Path target = folder.resolve(SafeName.numbered(base, ending, number));
      if (!isTaken(target) && placed(made, target)) {
        return target;
      }
    }
  }

  /** The name that {@link #numbered} would give at this moment. */
  public static Path expected(Path folder, String base, String ending) {
    for (int number = 1; ; number++) {
      Path target = folder.resolve(SafeName.numbered(base, ending, number));
      if (!isTaken(target)) {
        return target;
      }
    }
  }

  private static boolean placed(Path made, Path target) throws IOException {
    try {
      as(made, target);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static boolean isTaken(Path target) {
    return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Gives a file or folder one certain name.
   *
   * @throws FileAlreadyExistsException if anybody has it
   */
  public static void as(Path made, Path target) throws IOException {
    if (Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
      folder(made, target);
    } else if (linked(made, target)) {
      Files.delete(made);
    } else {
      renamed(made, target);
    }
  }

  /** A folder is never renamed onto one that holds anything, by any system. */
  private static void folder(Path made, Path target) throws IOException {
    if (isTaken(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try {
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (e instanceof DirectoryNotEmptyException || isTaken(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      throw e;
    }
  }

  /**
   * Gives a file a second name; the first is still to be taken away.
   *
   * @return whether this disk knows second names; many network shares do not
   * @throws FileAlreadyExistsException if anybody has the name
   */
  public static boolean linked(Path made, Path target) throws IOException {
    try {
      Files.createLink(target, made);
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
  }

  /**
   * Takes the name by an empty file, then renames onto that.
   *
   * @throws FileAlreadyExistsException if anybody has the name
   */
  public static void renamed(Path made, Path target) throws IOException {
    Files.createFile(target);
    try {
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.delete(target);
      throw e;
    }
  }
}
