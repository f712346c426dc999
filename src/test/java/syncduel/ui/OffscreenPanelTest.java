package syncduel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatDarkLaf;
import java.awt.Color;
import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

class OffscreenPanelTest {
  @Test
  void aPanelIsLaidOutAndPaintedWithoutADisplay() {
    assertThat(GraphicsEnvironment.isHeadless()).isTrue();
    var panel = OffscreenPanel.of(GuiActionRunner.execute(OffscreenPanelTest::stripes), 200, 100);

    var picture = panel.picture();

    assertThat(new Color(picture.getRGB(190, 10))).isEqualTo(Color.ORANGE);
    assertThat(new Color(picture.getRGB(190, 90))).isEqualTo(Color.BLUE);
  }

  @Test
  void aButtonAnswersWithoutADisplay() {
    var clicks = new ArrayList<String>();
    var panel = OffscreenPanel.of(GuiActionRunner.execute(OffscreenPanelTest::stripes), 200, 100);
    var push = panel.find(JButton.class, "push");

    GuiActionRunner.execute(
        () -> {
          push.addActionListener(click -> clicks.add(click.getActionCommand()));
          push.doClick(0);
        });

    assertThat(clicks).containsExactly("Push");
  }

  private static JPanel stripes() {
    FlatDarkLaf.setup();
    var panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fill"));
    panel.add(stripe(Color.ORANGE, new JLabel("above")), "grow, height 50!");
    var push = new JButton("Push");
    push.setName("push");
    panel.add(stripe(Color.BLUE, push), "grow, height 50!");
    return panel;
  }

  private static JPanel stripe(Color color, Component content) {
    var stripe = new JPanel(new MigLayout("insets 5"));
    stripe.setBackground(color);
    stripe.add(content);
    return stripe;
  }
}
