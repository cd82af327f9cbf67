package org.placebook.own.splice;

/** An entry of a zip as its directory tells it. */
final class ZipEntryBytes {
  private static final int FLAGS = 8;
  private static final int TIME = 12;
  private static final int UTF8 = 0x800;

  private final String name;
  private final byte[] directory;
  private final long start;

  /**
   * An entry.
   *
   * @param name as stored, each byte a character
   * @param directory its record in the directory, as it stands
   * @param start where its local header begins
   */
  ZipEntryBytes(String name, byte[] directory, long start) {
    this.name = name;
    this.directory = directory;
    this.start = start;
  }

  String name() {
    return name;
  }

  /** Its record in the directory, for the caller to change. */
  byte[] directory() {
    return directory.clone();
  }

  long start() {
    return start;
  }

  /** The time and day, as they stand. */
  int time() {
    return LittleEndian.int32(directory, TIME);
  }

  /** Of the flags only the one that says how the name is encoded. */
  int nameFlag() {
    return LittleEndian.int16(directory, FLAGS) & UTF8;
  }
}
