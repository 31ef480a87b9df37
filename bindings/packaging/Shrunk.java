import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.BuildersKt;
import org.turnstone.core.OpeningKt;
import org.turnstone.core.SituationQuery;
import org.turnstone.core.Turnstone;
import org.turnstone.core.TurnstoneException;

/** An app that was shrunk with the rules of the AAR and nothing else: it opens the core, asks, and gets a typed error. */
public class Shrunk {
    public static void main(String[] arguments) throws Exception {
        try (Turnstone core = run(task -> OpeningKt.openTurnstone(null, done -> Unit.INSTANCE, task))) {
            SituationQuery situation = new SituationQuery(List.of("ar"), "US", Instant.ofEpochSecond(1_795_431_600));
            try {
                run(task -> core.record(new UUID(1, 2), situation, task));
                throw new AssertionError("a record that nobody wrote was found");
            } catch (TurnstoneException.RecordNotFound expected) {
                System.out.println("shrunk, opened, asked");
            }
        }
    }

    private interface Call {
        Object with(Continuation<Object> task) throws Exception;
    }

    /** Kotlin knows no checked exceptions, so what is thrown goes through without being declared. */
    @SuppressWarnings("unchecked")
    private static <T> T run(Call call) throws Exception {
        return (T) BuildersKt.runBlocking(EmptyCoroutineContext.INSTANCE, (scope, task) -> {
            try {
                return call.with((Continuation<Object>) task);
            } catch (Exception failure) {
                throw Shrunk.<RuntimeException>asIs(failure);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asIs(Throwable failure) throws E {
        throw (E) failure;
    }
}
