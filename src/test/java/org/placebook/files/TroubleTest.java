package org.placebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What went wrong with a disk, without the hidden places that we work in. */
class TroubleTest {
  private static final String HIDDEN = "/out/.placebook-work-123/made";

  @Test
  void hiddenPlaceIsNotNamed() {
    assertThat(Trouble.words(new FileSystemException(HIDDEN, null, "Read-only file system")))
        .isEqualTo("/out is on a disk that may only be read");
    assertThat(Trouble.words(new NoSuchFileException(HIDDEN))).isEqualTo("/out is not there");
    assertThat(Trouble.words(new AccessDeniedException(HIDDEN)))
        .isEqualTo("/out may not be read or written");
    assertThat(Trouble.words(new FileSystemException(HIDDEN, null, "Stale file handle")))
        .isEqualTo("/out: Stale file handle");
  }

  @Test
  void fullDiskIsCalledFull() {
    assertThat(Trouble.words(new IOException("No space left on device")))
        .isEqualTo("no room is left on the disk");
    assertThat(Trouble.words(new FileSystemException(HIDDEN, null, "No space left on device")))
        .isEqualTo("no room is left on the disk");
  }
}
