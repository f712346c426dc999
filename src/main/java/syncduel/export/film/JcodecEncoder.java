package syncduel.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.VideoEncoder;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/**
 * An MP4 with H.264, made in pure Java. A picture that stays is one long frame, which is what makes
 * it fast enough: films of a lesson mostly stand still.
 */
public final class JcodecEncoder implements Encoder {
  /** Half as many pictures as ffmpeg gets, because each takes about a seventh of a second. */
  private static final int TICK = 80;

  private static final int SECOND = 1_000;
  private static final int KEY_INTERVAL = 50;

  /** From 16 on, grounds get a tint of the letters on them. */
  private static final int QUALITY = 14;

  private static final int BT_709 = 1;

  private final Path file;
  private final FileChannelWrapper channel;
  private final MP4Muxer muxer;
  private final MuxerTrack track;
  private final H264Encoder encoder = new Encoding();
  private final Yuv picture;
  private ByteBuffer room;
  private long at;
  private int count;

  /** Into that file; for pictures of that size, in pixels. */
  public JcodecEncoder(Path file, int width, int height) throws IOException {
    this.file = file;
    this.picture = new Yuv(width, height);
    this.channel = NIOUtils.writableChannel(file.toFile());
    this.muxer = MP4Muxer.createMP4MuxerToChannel(channel);
    this.encoder.setKeyInterval(KEY_INTERVAL);
    this.room = ByteBuffer.allocate(encoder.estimateBufferSize(picture.picture()));
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
    picture.show(Recorder.pixels(image));
    room.clear();
    VideoEncoder.EncodedFrame encoded = encoder.encodeFrame(picture.picture(), room);
    var kind = encoded.isKeyFrame() ? Packet.FrameType.KEY : Packet.FrameType.INTER;
    long stays = (long) ticks * TICK;
    track.addFrame(Packet.createPacket(encoded.getData(), at, SECOND, stays, count++, kind, null));
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

  /** The same quality for every picture, and the name of the colours, so that none is guessed. */
  private static final class Encoding extends H264Encoder {
    Encoding() {
      super(new SameQuality());
    }

    @Override
    public SeqParameterSet initSPS(Size size) {
      SeqParameterSet set = super.initSPS(size);
      var usability = new VUIParameters();
      usability.videoSignalTypePresentFlag = true;
      usability.videoFormat = 5;
      usability.colourDescriptionPresentFlag = true;
      usability.colourPrimaries = BT_709;
      usability.transferCharacteristics = BT_709;
      usability.matrixCoefficients = BT_709;
      set.vuiParams = usability;
      return set;
    }
  }

  private static final class SameQuality implements RateControl {
    @Override
    public int startPicture(Size size, int maxSize, SliceType kind) {
      return QUALITY;
    }

    @Override
    public int initialQpDelta() {
      return 0;
    }

    @Override
    public int accept(int bits) {
      return 0;
    }
  }
}
