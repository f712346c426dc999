package syncduel.ui;

import com.github.caciocavallosilano.cacio.ctc.junit.CacioTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class whose tests move the mouse and press keys in real windows, on a toolkit that needs
 * no display. Its tests run in a JVM of their own, on Java 17 only, and take a {@link TestDesktop}
 * as parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CacioTest
@ExtendWith(TestDesktop.Provider.class)
@Tag("window")
public @interface WindowTest {}
