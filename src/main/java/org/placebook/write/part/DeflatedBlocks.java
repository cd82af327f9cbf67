package org.placebook.write.part;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Blocks that were deflated before, for workbooks that are much alike, such as those of each area:
 * deflating takes more than a third of their making. A block deflates to the same bytes whenever
 * the same stood before it, so that nobody can tell which were deflated anew.
 */
public final class DeflatedBlocks {
  /** With their plain bytes some 40 MB at most. */
  private static final int MOST = 256;

  private final Map<Key, BlockDeflater.Bytes> known = new ConcurrentHashMap<>();

  /** What decides how a block deflates. */
  private static final class Key {
    private final byte[] block;
    private final int length;
    private final byte[] before;
    private final boolean last;
    private final int level;
    private final int hash;

    Key(BlockDeflater.Bytes block, byte[] before, boolean last, int level) {
      this.block = block.bytes();
      this.length = block.length();
      this.before = before;
      this.last = last;
      this.level = level;
      CRC32 sum = new CRC32();
      sum.update(this.block, 0, length);
      this.hash = (int) sum.getValue();
    }

    private Key(Key of) {
      block = Arrays.copyOf(of.block, of.length);
      length = of.length;
      before = of.before;
      last = of.last;
      level = of.level;
      hash = of.hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && last == key.last
          && level == key.level
          && Arrays.equals(block, 0, length, key.block, 0, key.length)
          && Arrays.equals(before, key.before);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** The block as it deflates. */
  BlockDeflater.Bytes deflated(
      BlockDeflater deflater, BlockDeflater.Bytes block, byte[] before, boolean last) {
    Key key = new Key(block, before, last, deflater.level());
    Optional<BlockDeflater.Bytes> there = Optional.ofNullable(known.get(key));
    if (there.isPresent()) {
      return there.get();
    }
    BlockDeflater.Bytes deflated = deflater.deflate(block, before, last);
    if (known.size() < MOST) {
      // The block's array is filled again with what comes next.
      known.put(new Key(key), deflated);
    }
    return deflated;
  }
}
