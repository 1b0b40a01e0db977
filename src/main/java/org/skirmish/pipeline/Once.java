package org.skirmish.pipeline;

import java.util.function.Supplier;

/** Makes something costly when it is first asked for, and keeps it. For one thread. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    /** @param maker is asked once at most */
    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
