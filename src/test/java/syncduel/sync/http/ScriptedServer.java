package syncduel.sync.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A server on loopback that notes what it receives and answers byte for byte as it was told. */
final class ScriptedServer implements AutoCloseable {
  /** Ends the connection with a reset instead of an answer. */
  static final String RESET = "reset";

  /** Answers nothing, for as long as the client is there. */
  static final String SILENCE = "silence";

  /** Sends the body of the answer without end. */
  static final String ENDLESS = "endless";

  private final ServerSocket socket;
  private final Deque<String> answers = new ArrayDeque<>();
  private final List<String> received = new ArrayList<>();
  private final CountDownLatch clientLeft = new CountDownLatch(1);
  private final Thread thread = new Thread(this::serve, "scripted-server");
  private int connections;

  ScriptedServer(String... script) {
    answers.addAll(List.of(script));
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    thread.start();
  }

  static String answer(int status, String headers, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return "HTTP/1.1 %d Word\r\nContent-Length: %d\r\n%s\r\n%s"
        .formatted(status, length, headers, body);
  }

  URI url() {
    return URI.create("http://" + name());
  }

  String name() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  /** Heads and bodies of all requests so far. */
  synchronized List<String> received() {
    return List.copyOf(received);
  }

  synchronized int connections() {
    return connections;
  }

  /** Waits until a client has closed a connection. */
  void awaitClientLeft() throws InterruptedException {
    clientLeft.await();
  }

  @Override
  public void close() {
    try {
      socket.close();
      thread.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        count();
        talk(client);
        clientLeft.countDown();
      } catch (SocketException e) {
        // Either side has closed: the next connection, or the end.
        clientLeft.countDown();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void talk(Socket client) throws IOException {
    InputStream in = new BufferedInputStream(client.getInputStream());
    for (String request = read(in); request != null; request = read(in)) {
      String answer = note(request);
      if (answer.equals(RESET)) {
        client.setSoLinger(true, 0);
        return;
      }
      if (!answer.equals(SILENCE)) {
        send(client, answer);
      }
    }
  }

  private static void send(Socket client, String answer) throws IOException {
    boolean endless = answer.equals(ENDLESS);
    String text = endless ? "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" : answer;
    client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    while (endless) {
      client.getOutputStream().write("4\r\nmore\r\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private synchronized void count() {
    connections++;
  }

  private synchronized String note(String request) {
    received.add(request);
    return answers.size() > 1 ? answers.remove() : answers.element();
  }

  private static String read(InputStream in) throws IOException {
    var text = new ByteArrayOutputStream();
    while (!text.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      text.write(next);
    }
    text.write(in.readNBytes(length(text.toString(StandardCharsets.UTF_8))));
    return text.toString(StandardCharsets.UTF_8);
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.startsWith("Content-Length: "))
        .map(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
        .findFirst()
        .orElse(0);
  }
}
