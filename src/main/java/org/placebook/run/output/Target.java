package org.placebook.run.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.placebook.files.Placing;
import org.placebook.files.Workroom;

/**
 * Where results go and what they are called. What has a name already keeps it: the result gets a
 * number.
 *
 * @param folder where all go
 * @param base what their names begin with
 * @param ending what follows in the name of the workbook
 * @param wasThere whether the folder was there at the start: one that is gone since, as with a
 *     share, is not made anew
 */
public record Target(Path folder, String base, String ending, boolean wasThere) {
  private static final String EXTENSION = ".xlsx";

  /** In a folder as it is now. */
  public Target(Path folder, String base, String ending) {
    this(folder, base, ending, Files.isDirectory(folder));
  }

  /**
   * The target of a run.
   *
   * @param asked a folder, or the name of the workbook
   * @param named the file after which results are named unless their name was asked for
   */
  public static Target of(Path asked, Path named) {
    if (isWorkbook(asked)) {
      Path folder = Optional.ofNullable(asked.getParent()).orElse(Path.of(""));
      return new Target(folder, base(asked), EXTENSION);
    }
    return new Target(asked, base(named), "-finished" + EXTENSION);
  }

  /** Whether the name of a workbook was asked for, not a folder. */
  private static boolean isWorkbook(Path asked) {
    return !Files.isDirectory(asked)
        && asked.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  /** A file's name without folders and extension. */
  public static String base(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The name that the workbook would have if it were done now. */
  public String workbook() {
    return Placing.expected(folder, base, ending).getFileName().toString();
  }

  /** A hidden folder to make results in. */
  public Workroom room() throws IOException {
    if (!wasThere) {
      Files.createDirectories(folder);
    }
    return Workroom.in(folder);
  }

  /** Gives a whole workbook its name. */
  public Path place(Path workbook) throws IOException {
    return Placing.numbered(workbook, folder, base, ending);
  }

  /** Gives another whole file, which is named after the same base, its name. */
  public Path placeBeside(Path made, String kind) throws IOException {
    return Placing.numbered(made, folder, base, kind);
  }

  /** Gives a whole folder of other results its name. */
  public Path placeFolder(Path made, String start, String kind) throws IOException {
    return Placing.numbered(made, folder, start, kind);
  }
}
