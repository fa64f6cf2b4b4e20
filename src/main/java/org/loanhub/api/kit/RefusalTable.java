package org.loanhub.api.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.loanhub.kernel.BusinessError;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;

/**
 * Which switch of a door has the words for which room's refusals. Each switch is exhaustive, so that a new refusal of a room does
 * not compile until every door has words for it, or says that it cannot come to it.
 *
 * @param <R> what the door answers with
 */
public final class RefusalTable<R> {

    private final Map<Class<?>, Function<LendingException, R>> byRoom = new LinkedHashMap<>();

    /** @param words the switch over the room's enum; throws {@link Unforeseen} for what cannot come to this door */
    public <E extends Enum<E> & BusinessError> RefusalTable<R> with(Class<E> room, Function<E, R> words) {
        byRoom.put(room, refused -> words.apply(room.cast(refused.error())));
        return this;
    }

    /** The same, where the words name the figure that the refusal is about; it is zero where there is none. */
    public <E extends Enum<E> & BusinessError> RefusalTable<R> withAmount(
            Class<E> room, BiFunction<E, Money, R> words) {
        byRoom.put(
                room,
                refused ->
                        words.apply(room.cast(refused.error()), refused.amount().orElse(Money.ZERO)));
        return this;
    }

    /** @throws Unforeseen if no operation of this door can be refused so */
    public R of(LendingException refused) {
        Function<LendingException, R> words = byRoom.get(refused.error().getClass());
        if (words == null) {
            Unforeseen unforeseen = new Unforeseen(refused.error());
            unforeseen.initCause(refused);
            throw unforeseen;
        }
        return words.apply(refused);
    }
}
