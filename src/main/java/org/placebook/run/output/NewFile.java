package org.placebook.run.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.placebook.files.Placing;
import org.placebook.files.Trouble;
import org.placebook.files.Workroom;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** A file whose name somebody asked for: written whole and under that name, or not at all. */
public final class NewFile {
  private NewFile() {}

  /** Writes a file that is not there yet. */
  public interface Writing {
    void to(Path path) throws IOException;
  }

  /** Why a file of this name cannot be made; none if it can. */
  public static Optional<Finding> obstacle(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(taken(file))
        : Optional.empty();
  }

  private static Finding taken(Path file) {
    return Finding.error(
        Place.file(file.toString()),
        "There is a file of that name already. Choose another name, or move it away.");
  }

  /** Writes one; what hindered it, if anything did. */
  public static Optional<Finding> write(Path file, Writing writing) {
    Optional<Finding> obstacle = obstacle(file);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    try (Workroom room = Workroom.in(folder)) {
      Path made = room.resolve("made");
      writing.to(made);
      Placing.as(made, file);
      return Optional.empty();
    } catch (FileAlreadyExistsException e) {
      return Optional.of(taken(file));
    } catch (IOException e) {
      return Optional.of(
          Finding.error(
              Place.file(file.toString()),
              "The file could not be written (%s). Check that the folder is there and that you may write to it."
                  .formatted(Trouble.words(e))));
    }
  }
}
