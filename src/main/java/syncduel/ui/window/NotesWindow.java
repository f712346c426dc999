package syncduel.ui.window;

import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import syncduel.ui.presenter.NotesPanel;
import syncduel.view.Command;
import syncduel.view.WindowModel;
import syncduel.view.WindowState;

/** What the speaker sees beside the audience: notes, the next step, the time. */
final class NotesWindow extends JFrame {
  private static final int SECOND = 1_000;

  private final NotesPanel panel = new NotesPanel();
  private final transient WindowModel model;
  private final transient Timer timer = new Timer(SECOND, tick -> tellTime());

  /**
   * Everything but its being shown.
   *
   * @param place where the program's own window was
   */
  NotesWindow(WindowActions actions, WindowModel model, Rectangle place) {
    this.model = model;
    setName("notes");
    setContentPane(panel);
    setBounds(place);
    setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            actions.run(Command.SPEAKER_NOTES);
          }
        });
    new Shortcuts(panel, actions, model::state).bindForPresenting();
    timer.start();
  }

  void show(WindowState state) {
    setTitle(state.presenter().notes().title());
    panel.show(state);
    tellTime();
  }

  private void tellTime() {
    panel.tellTime(model.presenting().elapsed(), model.presenting().timeOfDay());
  }

  void close() {
    timer.stop();
    dispose();
  }
}
