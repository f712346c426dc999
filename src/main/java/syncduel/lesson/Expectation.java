package syncduel.lesson;

/**
 * What should be true when the world has settled after a step; what is not named is not checked.
 *
 * @param line the line of the lesson file on which it begins, from 1
 */
public record Expectation(int line) {}
