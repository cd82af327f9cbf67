package org.placebook.write.part;

import java.util.List;

/**
 * An entry of a zip as it was deflated, so that other zips can hold it too.
 *
 * @param blocks laid end to end
 * @param checksum of its plain bytes
 * @param size of its plain bytes
 */
public record DeflatedEntry(List<BlockDeflater.Bytes> blocks, long checksum, long size) {
  /** Copies the list. */
  public DeflatedEntry {
    blocks = List.copyOf(blocks);
  }
}
