package syncduel.ui.pane;

import java.awt.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import net.miginfocom.swing.MigLayout;
import syncduel.ui.theme.Role;

/**
 * A row of controls whose layout is written in pixels at 100 % and grows with the zoom. A hidden
 * control takes no room.
 */
public class ZoomedPanel extends GroundPanel {
  private static final String HIDDEN_TAKES_NO_ROOM = ",hidemode 3";

  private final String layout;
  private final String columns;
  private final String rows;
  private final Map<Component, String> places = new LinkedHashMap<>();

  /** Layout, columns and rows are constraints of MigLayout. */
  public ZoomedPanel(Role ground, String layout, String columns, String rows) {
    super(ground);
    this.layout = layout;
    this.columns = columns;
    this.rows = rows;
    arrange();
  }

  /** Adds a control at the end; its constraints count pixels at 100 %, too. */
  public final <C extends Component> C put(C control, String place) {
    places.put(control, place);
    add(control, Zoomed.constraints(place));
    return control;
  }

  /** Takes all controls away. */
  public final void clear() {
    places.clear();
    removeAll();
  }

  /** Also called when the theme or the zoom has changed. */
  @Override
  public void updateUI() {
    super.updateUI();
    if (places != null) {
      arrange();
    }
  }

  private void arrange() {
    var grid =
        new MigLayout(
            Zoomed.constraints(layout) + HIDDEN_TAKES_NO_ROOM,
            Zoomed.constraints(columns),
            Zoomed.constraints(rows));
    setLayout(grid);
    places.forEach((control, place) -> grid.addLayoutComponent(control, Zoomed.constraints(place)));
  }
}
