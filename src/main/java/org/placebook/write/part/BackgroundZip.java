package org.placebook.write.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.placebook.files.Awaited;

/**
 * A zip that is deflated in blocks on a thread of its own while the next bytes are being made.
 * Where that thread falls behind, the one that writes deflates a block itself. Which of the two did
 * a block does not show: the same bytes come out on every run.
 */
public final class BackgroundZip extends OutputStream {
  private static final int CHUNK = 1 << 17;

  /** So many blocks may wait; beyond that the writer helps. */
  private static final int AHEAD = 8;

  /** What comes next in the zip. */
  private sealed interface Step {
    /** An entry begins; who wants it is given it when it is whole. */
    record Begin(String name, Optional<Consumer<DeflatedEntry>> keeper) implements Step {}

    /** A block of it. */
    record Block(ByteBuffer plain, FutureTask<BlockDeflater.Bytes> deflated) implements Step {}

    /** It ends. */
    record End(long checksum, long size) implements Step {}

    /** An entry of another zip. */
    record Known(String name, DeflatedEntry entry) implements Step {}
  }

  private final ZipLayout zip;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final BlockingQueue<FutureTask<BlockDeflater.Bytes>> waiting =
      new LinkedBlockingQueue<>();

  /** Chunks that have been deflated and can be filled again. */
  private final Deque<byte[]> spares = new ArrayDeque<>();

  private final ThreadLocal<BlockDeflater> deflaters;
  private final Thread worker;
  private final CRC32 checksum = new CRC32();
  private byte[] chunk = new byte[CHUNK];
  private int used;
  private byte[] before = new byte[0];
  private long size;
  private boolean inEntry;
  private boolean finished;
  private Optional<Consumer<DeflatedEntry>> keeper = Optional.empty();
  private final List<BlockDeflater.Bytes> kept = new ArrayList<>();

  /** Starts writing to a stream, which it does not close. */
  public BackgroundZip(OutputStream out, int level) {
    zip = new ZipLayout(out);
    deflaters = ThreadLocal.withInitial(() -> new BlockDeflater(level));
    worker = new Thread(this::work, "deflate");
    worker.setDaemon(true);
    worker.start();
  }

  /** Begins an entry and ends the one before. */
  public void begin(String name) throws IOException {
    begin(name, Optional.empty());
  }

  /**
   * The same of an entry that other zips hold too.
   *
   * @param keeper is given it once it is deflated, if there are such zips
   */
  public void begin(String name, Optional<Consumer<DeflatedEntry>> keeper) throws IOException {
    end();
    steps.add(new Step.Begin(name, keeper));
    inEntry = true;
  }

  /** Adds an entry as it was deflated for another zip. */
  public void add(String name, DeflatedEntry entry) throws IOException {
    end();
    steps.add(new Step.Known(name, entry));
  }

  private void end() throws IOException {
    if (inEntry) {
      block(true);
      steps.add(new Step.End(checksum.getValue(), size));
      checksum.reset();
      size = 0;
      before = new byte[0];
      inEntry = false;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int place = from;
    int rest = length;
    while (rest > 0) {
      int taken = Math.min(rest, CHUNK - used);
      System.arraycopy(bytes, place, chunk, used, taken);
      used += taken;
      place += taken;
      rest -= taken;
      if (used == CHUNK) {
        block(false);
      }
    }
  }

  /** Hands on what there is as a block. */
  private void block(boolean last) throws IOException {
    checksum.update(chunk, 0, used);
    size += used;
    BlockDeflater.Bytes whole = new BlockDeflater.Bytes(chunk, used);
    byte[] known = before;
    FutureTask<BlockDeflater.Bytes> task =
        new FutureTask<>(() -> deflaters.get().deflate(whole, known, last));
    before = Arrays.copyOfRange(chunk, Math.max(0, used - BlockDeflater.WINDOW), used);
    steps.add(new Step.Block(ByteBuffer.wrap(chunk), task));
    chunk = spares.isEmpty() ? new byte[CHUNK] : spares.pop();
    used = 0;
    if (steps.size() < AHEAD) {
      waiting.add(task);
    } else {
      task.run();
    }
    putDone();
  }

  /** Writes what has been deflated, in its order; waits only where very much has not. */
  private void putDone() throws IOException {
    while (!steps.isEmpty()
        && (steps.size() > 4 * AHEAD
            || !(steps.peek() instanceof Step.Block block)
            || block.deflated().isDone())) {
      put(steps.remove());
    }
  }

  private void put(Step step) throws IOException {
    if (step instanceof Step.Begin begin) {
      zip.begin(begin.name());
      keeper = begin.keeper();
      kept.clear();
    } else if (step instanceof Step.Block block) {
      BlockDeflater.Bytes deflated = deflated(block);
      zip.add(deflated);
      spares.push(block.plain().array());
      if (keeper.isPresent()) {
        kept.add(deflated);
      }
    } else if (step instanceof Step.Known known) {
      put(known.name(), known.entry());
    } else {
      Step.End end = (Step.End) step;
      zip.end(end.checksum(), end.size());
      keeper.ifPresent(to -> to.accept(new DeflatedEntry(kept, end.checksum(), end.size())));
    }
  }

  private void put(String name, DeflatedEntry entry) throws IOException {
    zip.begin(name);
    for (BlockDeflater.Bytes block : entry.blocks()) {
      zip.add(block);
    }
    zip.end(entry.checksum(), entry.size());
  }

  private static BlockDeflater.Bytes deflated(Step.Block block) throws IOException {
    return Awaited.of(block.deflated());
  }

  /** Ends the zip, once everything has been deflated. */
  @Override
  public void close() throws IOException {
    if (finished) {
      return;
    }
    finished = true;
    try {
      end();
      while (!steps.isEmpty()) {
        put(steps.remove());
      }
      zip.finish();
    } finally {
      worker.interrupt();
      deflaters.get().close();
    }
  }

  private void work() {
    try {
      while (true) {
        waiting.take().run();
      }
    } catch (InterruptedException e) {
      // The zip is whole, or has been given up.
      deflaters.get().close();
    }
  }
}
