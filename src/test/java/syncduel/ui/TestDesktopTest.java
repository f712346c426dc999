package syncduel.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JTextField;
import org.assertj.swing.exception.EdtViolationException;
import org.junit.jupiter.api.Test;

@WindowTest
class TestDesktopTest {
  private final List<String> saved = new ArrayList<>();

  @Test
  void keysAndMouseReachTheWindow(TestDesktop desktop) {
    var window = desktop.show(this::editor, 400, 200);

    window.textBox("text").enterText("milk, Bread & 2 eggs");
    window.button("save").click();

    assertThat(saved).containsExactly("milk, Bread & 2 eggs");
  }

  @Test
  void aWidgetTouchedOffTheEventThreadFailsTheTest(TestDesktop desktop) {
    var window = desktop.show(this::editor);

    assertThatThrownBy(() -> window.button("save").target().setText("Keep"))
        .isInstanceOf(EdtViolationException.class);
  }

  private JFrame editor() {
    FlatLightLaf.setup();
    var text = new JTextField(20);
    text.setName("text");
    var save = new JButton("Save");
    save.setName("save");
    save.addActionListener(click -> saved.add(text.getText()));
    var frame = new JFrame("Editor");
    frame.add(text, BorderLayout.CENTER);
    frame.add(save, BorderLayout.SOUTH);
    return frame;
  }
}
