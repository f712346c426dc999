package syncduel.sync.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files for the database that stay open whatever interrupts the threads that use them.
 *
 * <p>The usual file channel is closed for everybody when a thread is interrupted while it reads or
 * writes. The database's own {@code async} files are not, but they hand each write to another
 * thread and wait for it, which costs more than the write. Public with a public constructor because
 * the database makes further paths by reflection; nobody else has a use for it.
 */
public final class SteadyFiles extends FilePathWrapper {
  static final String SCHEME = "steady";

  /** For the database. */
  public SteadyFiles() {}

  /** Makes the scheme known to the database; once more changes nothing. */
  static void register() {
    FilePath.register(new SteadyFiles());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new SteadyFile(new RandomAccessFile(getBase().toString(), mode));
  }
}
