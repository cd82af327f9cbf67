package org.placebook.own.splice;

/**
 * An entry of a zip as its directory tells it.
 *
 * @param name as stored, each byte a character
 * @param directory its record in the directory, as it stands
 * @param start where its local header begins
 */
record ZipEntryBytes(String name, byte[] directory, long start) {
  private static final int FLAGS = 8;
  private static final int TIME = 12;
  private static final int UTF8 = 0x800;

  /** The time and day, as they stand. */
  int time() {
    return LittleEndian.int32(directory, TIME);
  }

  /** Of the flags only the one that says how the name is encoded. */
  int nameFlag() {
    return LittleEndian.int16(directory, FLAGS) & UTF8;
  }
}
