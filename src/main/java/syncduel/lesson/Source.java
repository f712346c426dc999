package syncduel.lesson;

import syncduel.lesson.Located.Position;

/** The file that is being read, as its errors name it. */
record Source(String file) {
  /** An error at a place of this file. */
  LessonFileException problem(Position at, String problem) {
    return problem(at, problem, null);
  }

  /** An error at a place of this file that another error has led to. */
  LessonFileException problem(Position at, String problem, Throwable cause) {
    return new LessonFileException(file, at, problem, cause);
  }
}
