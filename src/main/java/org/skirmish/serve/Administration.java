package org.skirmish.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The orders that a running server takes from those who have the token; where none is set there are none. */
final class Administration {

    private static final String RELOAD = "/$/reload";

    private final Optional<Lock> lock;
    private final List<Generations> datasets;

    Administration(Optional<Lock> lock, List<Generations> datasets) {
        this.lock = lock;
        this.datasets = datasets;
    }

    /**
     * Carries an order out; answers what became of it. @throws Refusal if there is no such order, or the token is
     * missing
     */
    String answer(HttpServletRequest request) {
        if (lock.isEmpty() || !RELOAD.equals(request.getPathInfo())) {
            throw new Refusal(
                    404,
                    "There is nothing here that takes POST. The SPARQL endpoint is at " + SkirmishServer.DATASET + "/"
                            + SkirmishServer.ENDPOINT + ".");
        }
        lock.get().require(request);
        datasets.forEach(Generations::look);
        return datasets.stream()
                .map(dataset -> "serving generation " + dataset.number() + "\n")
                .collect(Collectors.joining());
    }
}
