package syncduel.view;

import java.util.Optional;
import syncduel.view.MotionState.Travel;

/**
 * A moment within a step at which something can be seen that could not be seen before.
 *
 * @param moment its number in the trace; what nobody sees after it is in it already
 * @param step the step, from 1
 * @param index which of the step's stops it is, from 1, {@code of} how many
 * @param words what happens, in one sentence
 * @param travel the message that is on its way now, if one is
 */
record Stop(int moment, int step, int index, int of, String words, Optional<Travel> travel) {}
