package syncduel.view;

import java.time.LocalTime;

/** A machine whose clock, screens and colours a test sets. */
final class TestMachine implements Platform {
  long millis = 5_000;
  int screens = 1;
  boolean dark;
  private boolean answered;

  @Override
  public long millis() {
    return millis;
  }

  @Override
  public LocalTime timeOfDay() {
    return LocalTime.of(14, 5, 59);
  }

  @Override
  public int screens() {
    return screens;
  }

  @Override
  public boolean prefersDark() {
    answered = dark;
    return answered;
  }

  @Override
  public boolean preferredDark() {
    return answered;
  }
}
