package org.skirmish.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * Counts queries by dataset and by the status of their answers, with the time that they took; watches memory and
 * processor.
 */
final class Traffic implements AutoCloseable {

    private static final Duration[] STEPS = {
        Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Traffic() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** What is counted of one dataset. */
    interface Counter {

        /**
         * One more answer.
         *
         * @param took nanoseconds
         */
        void count(int status, long took);

        /** One more answer that was kept from before. */
        void again();

        /** Tells of a number of queries at any time: how many run, wait, are stuck. */
        void watch(String what, IntSupplier number);

        /** One more request that came with a wrong token. */
        void wrongToken();

        /** Notes which generation of the index new queries see. */
        void serving(int generation);
    }

    /** The counter of a dataset. */
    Counter of(String dataset) {
        AtomicInteger serving =
                registry.gauge("skirmish.index.generation", Tags.of("dataset", dataset), new AtomicInteger());
        return new Counter() {
            @Override
            public void count(int status, long took) {
                Timer.builder("skirmish.queries")
                        .tag("dataset", dataset)
                        .tag("status", String.valueOf(status))
                        .serviceLevelObjectives(STEPS)
                        .register(registry)
                        .record(took, TimeUnit.NANOSECONDS);
            }

            @Override
            public void again() {
                registry.counter("skirmish.queries.kept", "dataset", dataset).increment();
            }

            @Override
            public void watch(String what, IntSupplier number) {
                Gauge.builder("skirmish.queries." + what, number::getAsInt)
                        .tag("dataset", dataset)
                        .register(registry);
            }

            @Override
            public void wrongToken() {
                registry.counter("skirmish.tokens.wrong", "dataset", dataset).increment();
            }

            @Override
            public void serving(int generation) {
                serving.set(generation);
            }
        };
    }

    /** Tells how many connections are open at any time. */
    void connections(IntSupplier number) {
        Gauge.builder("skirmish.connections", number::getAsInt).register(registry);
    }

    /** The counts in the text format of Prometheus. */
    String metrics() {
        return registry.scrape();
    }

    @Override
    public void close() {
        registry.close();
    }
}
