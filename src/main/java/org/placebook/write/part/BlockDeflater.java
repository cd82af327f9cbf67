package org.placebook.write.part;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Deflates a stream block by block, each on its own, so that blocks can be deflated side by side:
 * laid end to end they are one stream. A block knows what stood before it, as any inflater does by
 * then, so that little is lost by the cut.
 */
final class BlockDeflater implements AutoCloseable {
  /** How far back a deflated stream can point. */
  static final int WINDOW = 1 << 15;

  /** Room for what deflating adds to bytes that cannot be made shorter. */
  private static final int ROOM = 1 << 10;

  private final Deflater deflater;
  private byte[] made = new byte[0];

  BlockDeflater(int level) {
    deflater = new Deflater(level, true);
  }

  /**
   * Bytes, of which so many count.
   *
   * @param bytes from the start of the array
   * @param length how many
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on within this package and compared nowhere.
  record Bytes(byte[] bytes, int length) {}

  /**
   * Deflates a block.
   *
   * @param before the last bytes before it, at most {@link #WINDOW}
   * @param last whether the stream ends with it
   */
  Bytes deflate(Bytes block, byte[] before, boolean last) {
    deflater.reset();
    if (before.length > 0) {
      deflater.setDictionary(before);
    }
    deflater.setInput(block.bytes(), 0, block.length());
    if (last) {
      deflater.finish();
    }
    int most = block.length() + block.length() / 1000 + ROOM;
    made = made.length < most ? new byte[most] : made;
    int flush = last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH;
    int length = deflater.deflate(made, 0, made.length, flush);
    if (last ? !deflater.finished() : length == made.length) {
      throw new IllegalStateException("A deflated block is longer than deflating can make it");
    }
    return new Bytes(Arrays.copyOf(made, length), length);
  }

  @Override
  public void close() {
    deflater.end();
  }
}
