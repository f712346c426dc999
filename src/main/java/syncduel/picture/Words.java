package syncduel.picture;

/** The words in a picture, in the language of whoever looks at it. */
@FunctionalInterface
public interface Words {
  /** The text for a word. */
  String of(Word word);

  /** The English words. */
  static Words english() {
    return Word::english;
  }

  /** All words that pictures use. */
  enum Word {
    SERVER("Server"),
    EDITED("edited"),
    DELETED("deleted"),
    NEW("new"),
    NONE("none"),
    LOST("lost"),
    HELD("held"),
    STOPPED("stopped"),
    INJECTED("injected"),
    RELEASED("released"),
    CONFLICT("conflict"),
    CHOOSES("chooses"),
    POLICY("policy"),
    LOCAL_WINS("own row wins"),
    SERVER_WINS("server wins"),
    BOTH_STAY("both stay"),
    STAYS_QUEUED("stays queued"),
    ADOPTED("adopted"),
    NO_ANSWER("no answer"),
    ONLINE("online"),
    OFFLINE("offline"),
    RESTARTED("restarted"),
    KILLED("killed"),
    PURGED("purged"),
    OTHER_WRITER("another writer"),
    UPDATE_LOST("update lost"),
    FORGOTTEN("forgotten"),
    PRECONDITION_FAILED("Precondition failed"),
    ALREADY_THERE("Already there"),
    REFUSED("Refused"),
    QUIET("quiet in this step"),
    HELD_TO_SERVER("Held on its way to the server"),
    HELD_BACK("Held on its way back"),
    /** With %s for the row's id. */
    FOLLOWS("The lanes show row %s"),
    /** With %d for the number. */
    MORE("%d more in the log");

    private final String english;

    Word(String english) {
      this.english = english;
    }

    /** The English text. */
    public String english() {
      return english;
    }
  }
}
