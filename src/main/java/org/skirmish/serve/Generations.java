package org.skirmish.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import org.skirmish.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts new generations of the index before the readers, and closes old ones when the last reader has gone. */
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

    private final Index index;
    private final Function<Generation, ServedGeneration> serving;
    private final DataAccessPointRegistry registry;
    private final IntConsumer news;
    private final List<ServedGeneration> retired = new ArrayList<>();
    private volatile ServedGeneration current;

    /** @param news is told the number of each generation that comes into use */
    Generations(
            Index index,
            Function<Generation, ServedGeneration> serving,
            DataAccessPointRegistry registry,
            IntConsumer news) {
        this.index = index;
        this.serving = serving;
        this.registry = registry;
        this.news = news;
    }

    /** The number of the generation that new queries see. */
    int number() {
        return current.number();
    }

    /** Opens the first generation. @throws StoreException if there is none */
    void open() {
        takeOver(serving.apply(index.open()));
    }

    private void takeOver(ServedGeneration fresh) {
        fresh.takeOver(registry);
        current = fresh;
        news.accept(fresh.number());
    }

    /**
     * Looks once for a newer generation, and tries to close older ones. A generation is closed one look after it was
     * replaced at the earliest, since a request may have found it in the registry without being counted yet.
     */
    synchronized void look() {
        try {
            retired.removeIf(ServedGeneration::closeIfIdle);
            if (index.generation().filter(number -> number != current.number()).isPresent()) {
                ServedGeneration old = current;
                takeOver(serving.apply(index.open()));
                retired.add(old);
                LOG.info("now serving generation {} of the index", current.number());
            }
        } catch (StoreException e) {
            LOG.warn("cannot look for a new index: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("cannot open the new index", e);
        }
    }

    /** Closes all generations; those that are still in use are left to the end of the process. */
    synchronized void close() {
        if (current != null) {
            retired.add(current);
            current = null;
        }
        retired.removeIf(ServedGeneration::closeIfIdle);
    }
}
