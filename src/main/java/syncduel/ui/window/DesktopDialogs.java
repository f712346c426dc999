package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileFilter;
import javax.swing.filechooser.FileNameExtensionFilter;
import syncduel.ui.theme.Scale;
import syncduel.view.BranchComparison;
import syncduel.view.Dialogs;
import syncduel.view.Exports;
import syncduel.view.FilmDesk;
import syncduel.view.FilmOrder;
import syncduel.view.LessonDraft;
import syncduel.view.LessonPicker;
import syncduel.view.Messages;
import syncduel.view.Palette;
import syncduel.view.PolicyLaboratory;
import syncduel.view.StepForm;

/**
 * Asks in front of the window. It only chooses files: reading and writing them is not its business.
 */
final class DesktopDialogs implements Dialogs {
  private static final String EXTENSION = "json";
  private static final int AROUND = 140;

  private final Supplier<Component> front;
  private final Supplier<Messages> language;
  private final Runnable layout;
  private final Supplier<MainPanel> panel;
  private final Runnable exit;
  private Optional<File> folder = Optional.empty();
  private Optional<FilmDialog> filmDialog = Optional.empty();

  /**
   * Asks nothing yet.
   *
   * @param front the window in which a person works
   */
  DesktopDialogs(
      Supplier<Component> front,
      Supplier<Messages> language,
      Runnable layout,
      Supplier<MainPanel> panel,
      Runnable exit) {
    this.front = front;
    this.language = language;
    this.layout = layout;
    this.panel = panel;
    this.exit = exit;
  }

  @Override
  public Optional<Path> fileToOpen() {
    JFileChooser chooser = chooser(language.get().text("command.open"));
    int answer = chooser.showOpenDialog(front.get());
    return chosen(chooser, answer);
  }

  /** Asks again before another file is overwritten. */
  @Override
  public Optional<Path> fileToSave(String title, String name) {
    JFileChooser chooser = chooser(title);
    chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
    return toBeWritten(chooser, DesktopDialogs::withExtension);
  }

  /** Another dialog may ask for a file, and stands over the window then. */
  private Component inFront() {
    return Optional.<Component>ofNullable(
            KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow())
        .orElseGet(front);
  }

  /** Asks until it is a new file, or one that may be overwritten. */
  private Optional<Path> toBeWritten(JFileChooser chooser, UnaryOperator<Path> named) {
    while (true) {
      int answer = chooser.showSaveDialog(inFront());
      Optional<Path> file = chosen(chooser, answer).map(named);
      if (file.isEmpty() || !file.get().toFile().exists() || mayOverwrite(chooser, file.get())) {
        return file;
      }
    }
  }

  /**
   * The form follows an ending that was typed, else the ending the form; asks again before another
   * file is overwritten.
   */
  @Override
  public Optional<Exports.Target> fileToExport(String name) {
    var chooser = new JFileChooser(folder.orElse(null));
    chooser.setDialogTitle(language.get().text("command.export"));
    chooser.setAcceptAllFileFilterUsed(false);
    for (Exports.Form form : Exports.Form.values()) {
      chooser.addChoosableFileFilter(new FormFilter(form, language.get().text(form.labelKey())));
    }
    chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
    chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
    Component shown = front.get();
    return toBeWritten(chooser, path -> ending(path, form(chooser).of(path).ending()))
        .map(
            path ->
                new Exports.Target(
                    form(chooser).of(path), path, shown.getWidth(), shown.getHeight()));
  }

  private static Exports.Form form(JFileChooser chooser) {
    return ((FormFilter) chooser.getFileFilter()).form();
  }

  @Override
  public Optional<Path> fileForFilm(String name, FilmOrder.Form form) {
    JFileChooser chooser = new JFileChooser(folder.orElse(null));
    chooser.setDialogTitle(language.get().text("film.title"));
    String file = form.ending().isEmpty() ? name : name + "." + form.ending();
    chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), file));
    return toBeWritten(chooser, path -> ending(path, form));
  }

  private static Path ending(Path file, FilmOrder.Form form) {
    return form.ending().isEmpty() ? file : ending(file, form.ending());
  }

  /** One at a time: the one that is open comes to the front. */
  @Override
  public void showFilmDesk(FilmDesk desk) {
    FilmDialog dialog =
        filmDialog
            .filter(Component::isDisplayable)
            .orElseGet(() -> new FilmDialog(front.get(), desk));
    filmDialog = Optional.of(dialog);
    dialog.setVisible(true);
    dialog.toFront();
  }

  @Override
  public boolean confirm(String title, String question) {
    int answer =
        JOptionPane.showConfirmDialog(
            inFront(), question, title, JOptionPane.OK_CANCEL_OPTION, JOptionPane.WARNING_MESSAGE);
    return answer == JOptionPane.OK_OPTION;
  }

  @Override
  public Optional<String> ask(String title, String question, String text) {
    Object answer =
        JOptionPane.showInputDialog(
            front.get(), question, title, JOptionPane.PLAIN_MESSAGE, null, null, text);
    return Optional.ofNullable(answer).map(Object::toString);
  }

  @Override
  public Optional<LessonDraft> revise(LessonDraft draft) {
    Messages words = language.get();
    String title = words.text("revise.title");
    BooleanSupplier discard = () -> confirm(title, words.text("revise.discard"));
    return new RevisionDialog(front.get(), title, draft, discard).answer();
  }

  @Override
  public Optional<StepForm> fill(StepForm form) {
    return new StepFormDialog(front.get(), form).answer();
  }

  @Override
  public void showKeys(String title, List<KeyLine> keys) {
    var sheet = new KeySheet(keys, roomOnScreen());
    var pane =
        new JOptionPane(sheet, JOptionPane.PLAIN_MESSAGE) {
          /** Asked for once its dialog has the focus to give. */
          @Override
          public void selectInitialValue() {
            sheet.focusField();
          }
        };
    JDialog dialog = pane.createDialog(front.get(), title);
    dialog.setVisible(true);
    dialog.dispose();
  }

  @Override
  public void showPalette(Palette palette) {
    var panel = new PalettePanel(palette);
    SearchDialog.choose(front.get(), palette.title(), panel).ifPresent(entry -> entry.run().run());
  }

  @Override
  public void showLessons(LessonPicker picker) {
    var panel = new LessonPickerPanel(picker);
    SearchDialog.choose(front.get(), picker.title(), panel).ifPresent(entry -> entry.run().run());
  }

  @Override
  public void copy(String text) {
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
  }

  @Override
  public void showDiagram() {
    panel.get().showDiagram();
  }

  @Override
  public void focusFilter() {
    panel.get().focusFilter();
  }

  @Override
  public void showLaboratory(PolicyLaboratory laboratory) {
    new LaboratoryDialog(front.get(), laboratory).open();
  }

  @Override
  public void showBranches(BranchComparison comparison) {
    new BranchDialog(front.get(), comparison).open();
  }

  /** Asks again before another file is overwritten; without an ending it is Markdown. */
  @Override
  public Optional<Path> fileForTable(String name) {
    JFileChooser chooser = new JFileChooser(folder.orElse(null));
    chooser.setDialogTitle(language.get().text("lab.save"));
    chooser.setAcceptAllFileFilterUsed(false);
    var markdown = new FileNameExtensionFilter(Texts.of("files.markdown"), "md");
    chooser.addChoosableFileFilter(markdown);
    chooser.addChoosableFileFilter(new FileNameExtensionFilter(Texts.of("files.json"), EXTENSION));
    chooser.setFileFilter(markdown);
    chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
    return toBeWritten(
        chooser,
        file ->
            ending(file, ((FileNameExtensionFilter) chooser.getFileFilter()).getExtensions()[0]));
  }

  @Override
  public void resetLayout() {
    layout.run();
  }

  /** What a dialog may fill and still show its frame and its buttons. */
  private Dimension roomOnScreen() {
    Rectangle screen = Screens.usable(front.get().getGraphicsConfiguration());
    int rest = Scale.current().px(AROUND);
    return new Dimension(
        screen.width * 4 / 5, Math.min(screen.height * 3 / 5, screen.height - rest));
  }

  @Override
  public void exit() {
    exit.run();
  }

  /** Tells one sentence. */
  void tell(String title, String sentence) {
    JOptionPane.showMessageDialog(front.get(), sentence, title, JOptionPane.WARNING_MESSAGE);
  }

  private boolean mayOverwrite(JFileChooser chooser, Path file) {
    String question = Texts.of("save.overwrite", file.getFileName());
    int answer =
        JOptionPane.showConfirmDialog(
            inFront(), question, chooser.getDialogTitle(), JOptionPane.OK_CANCEL_OPTION);
    return answer == JOptionPane.OK_OPTION;
  }

  private JFileChooser chooser(String title) {
    var chooser = new JFileChooser(folder.orElse(null));
    chooser.setDialogTitle(title);
    chooser.setFileFilter(new FileNameExtensionFilter(Texts.of("files.lessons"), EXTENSION));
    return chooser;
  }

  private Optional<Path> chosen(JFileChooser chooser, int answer) {
    if (answer != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    folder = Optional.of(chooser.getCurrentDirectory());
    return Optional.of(chooser.getSelectedFile().toPath());
  }

  private static Path withExtension(Path file) {
    return file.getFileName().toString().contains(".") ? file : ending(file, EXTENSION);
  }

  private static Path ending(Path file, String ending) {
    String name = file.getFileName().toString();
    boolean typed = name.toLowerCase(Locale.ROOT).endsWith("." + ending);
    return typed ? file : file.resolveSibling(name + "." + ending);
  }

  /** A form in the list of file types. */
  private static final class FormFilter extends FileFilter {
    private final Exports.Form form;
    private final String label;

    FormFilter(Exports.Form form, String label) {
      this.form = form;
      this.label = label;
    }

    Exports.Form form() {
      return form;
    }

    @Override
    public boolean accept(File file) {
      return file.isDirectory() || file.getName().endsWith("." + form.ending());
    }

    @Override
    public String getDescription() {
      return label;
    }
  }
}
