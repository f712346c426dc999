package syncduel.ui;

import java.awt.Dimension;
import java.util.concurrent.Callable;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The screen, mouse and keyboard of one window test. Widgets may be touched on the event thread
 * only: whatever breaks that rule fails the test. Every window is closed when the test ends.
 */
public final class TestDesktop implements AutoCloseable {
  private final Robot robot;

  private TestDesktop(Robot robot) {
    this.robot = robot;
    robot.settings().delayBetweenEvents(0);
    robot.settings().eventPostingDelay(10);
  }

  /** Builds a frame on the event thread and shows it in its own preferred size. */
  public FrameFixture show(Callable<JFrame> frame) {
    var shown = new FrameFixture(robot, GuiActionRunner.execute(frame));
    shown.show();
    return shown;
  }

  /** Builds a frame on the event thread and shows it in the given size; the screen is 1280x800. */
  public FrameFixture show(Callable<JFrame> frame, int width, int height) {
    var shown = new FrameFixture(robot, GuiActionRunner.execute(frame));
    shown.show(new Dimension(width, height));
    return shown;
  }

  /** For fixtures and finders that ask for the robot itself. */
  public Robot robot() {
    return robot;
  }

  @Override
  public void close() {
    robot.cleanUp();
  }

  /** Gives each test that asks for it a desktop of its own. */
  static final class Provider implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == TestDesktop.class;
    }

    @Override
    public TestDesktop resolveParameter(ParameterContext parameter, ExtensionContext test) {
      FailOnThreadViolationRepaintManager.install();
      return test.getStore(ExtensionContext.Namespace.create(TestDesktop.class))
          .computeIfAbsent(
              TestDesktop.class,
              type -> new TestDesktop(BasicRobot.robotWithNewAwtHierarchy()),
              TestDesktop.class);
    }
  }
}
