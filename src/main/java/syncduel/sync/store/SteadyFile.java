package syncduel.sync.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * One open file of a {@link SteadyFiles}. Thread-safe: moving to a place and working there is one
 * step.
 */
final class SteadyFile extends FileBaseDefault {
  private final RandomAccessFile file;

  /** Takes over an open file. */
  SteadyFile(RandomAccessFile file) {
    this.file = file;
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    byte[] bytes = target.hasArray() ? target.array() : new byte[target.remaining()];
    int start = target.hasArray() ? target.arrayOffset() + target.position() : 0;
    int count = read(position, bytes, start, target.remaining());
    if (count > 0) {
      if (target.hasArray()) {
        target.position(target.position() + count);
      } else {
        target.put(bytes, 0, count);
      }
    }
    return count;
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    int count = source.remaining();
    if (source.hasArray()) {
      write(position, source.array(), source.arrayOffset() + source.position(), count);
      source.position(source.limit());
    } else {
      byte[] bytes = new byte[count];
      source.get(bytes);
      write(position, bytes, 0, count);
    }
    return count;
  }

  @Override
  public long size() throws IOException {
    return file.length();
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.getFD().sync();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.getChannel().tryLock(position, size, shared);
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    file.setLength(size);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }

  private synchronized int read(long position, byte[] bytes, int start, int count)
      throws IOException {
    file.seek(position);
    return file.read(bytes, start, count);
  }

  private synchronized void write(long position, byte[] bytes, int start, int count)
      throws IOException {
    file.seek(position);
    file.write(bytes, start, count);
  }
}
