package org.skirmish.extract.discourse;

import java.util.HashMap;
import java.util.Map;
import org.skirmish.annotate.AnnotatedReport;

/** What is found in one report, layer upon layer: each is written once, and nothing that is there is replaced. */
final class Findings {

    private final AnnotatedReport report;
    private final Map<Layer<?>, Object> layers = new HashMap<>();
    private Pass running;

    Findings(AnnotatedReport report) {
        this.report = report;
    }

    /** The parsed report. */
    AnnotatedReport report() {
        return report;
    }

    /**
     * Runs a pass.
     *
     * @throws IllegalStateException if it reads what it does not declare or nobody wrote, or does not write what it
     *     declares
     */
    void run(Pass pass) {
        running = pass;
        pass.work().accept(this);
        running = null;
        pass.writes().forEach(layer -> {
            if (layer.type() == Boolean.class) {
                layers.put(layer, true);
            } else if (!layers.containsKey(layer)) {
                throw new IllegalStateException(pass.id() + " did not write " + layer.name());
            }
        });
    }

    /** What the layer holds. */
    @SuppressWarnings("unchecked")
    <T> T of(Layer<T> layer) {
        if (running != null && !running.reads().contains(layer)) {
            throw new IllegalStateException(running.id() + " does not declare that it reads " + layer.name());
        }
        if (!layers.containsKey(layer)) {
            throw new IllegalStateException("nobody wrote " + layer.name());
        }
        return (T) layers.get(layer);
    }

    /** Writes a layer. */
    <T> void write(Layer<T> layer, T found) {
        if (running == null || !running.writes().contains(layer) || layers.putIfAbsent(layer, found) != null) {
            throw new IllegalStateException(layer.name() + " is not to be written here, or there already");
        }
    }
}
