package syncduel.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/**
 * An MP4 with H.264, made in pure Java. A picture that stays is one long frame, and what stays in a
 * picture that changes is skipped, which is what makes it fast enough.
 */
public final class JcodecEncoder implements Encoder {
  private static final int TICK = 40;
  private static final int SECOND = 1_000;

  private final Path file;
  private final FileChannelWrapper channel;
  private final MP4Muxer muxer;
  private final MuxerTrack track;
  private final ScreenH264 encoder;
  private final Yuv picture;
  private final ByteBuffer room;
  private long at;
  private int count;

  /** Into that file; for pictures of that size, in pixels. */
  public JcodecEncoder(Path file, int width, int height) throws IOException {
    this.file = file;
    this.picture = new Yuv(width, height);
    this.encoder = new ScreenH264(width, height);
    this.channel = NIOUtils.writableChannel(file.toFile());
    this.muxer = MP4Muxer.createMP4MuxerToChannel(channel);
    this.room = ByteBuffer.allocate(3 * width * height);
    this.track =
        muxer.addVideoTrack(
            Codec.H264,
            VideoCodecMeta.createSimpleVideoCodecMeta(new Size(width, height), ColorSpace.YUV420));
  }

  @Override
  public int tickMillis() {
    return TICK;
  }

  @Override
  public void frame(BufferedImage image, int ticks) throws IOException {
    BitSet changed = picture.show(Recorder.pixels(image));
    var kind = encoder.isKey() ? Packet.FrameType.KEY : Packet.FrameType.INTER;
    room.clear();
    encoder.write(picture.picture(), changed, room);
    room.flip();
    long stays = (long) ticks * TICK;
    track.addFrame(Packet.createPacket(room, at, SECOND, stays, count++, kind, null));
    at += stays;
  }

  @Override
  public void finish() throws IOException {
    muxer.finish();
    channel.close();
    Mp4Times.clear(file);
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.close();
    }
  }
}
