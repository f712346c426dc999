package syncduel.ui.window;

import syncduel.export.film.Shot;
import syncduel.view.WindowState;

/** What the window shows in a shot. */
public record FilmScene(WindowState state, Shot shot) {}
