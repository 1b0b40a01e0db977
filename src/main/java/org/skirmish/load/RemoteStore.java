package org.skirmish.load;

/** A store elsewhere that takes graphs. Each call may be repeated without harm. */
interface RemoteStore {

    /** Puts the triples in place of all that the graph held. */
    void replace(String graph, String lines);

    /** Adds the triples to the graph. */
    void add(String graph, String lines);

    /** Takes the graph away; one that is not there is no fault. */
    void remove(String graph);

    /** The store at the target. */
    static RemoteStore at(Target target, Pace pace) {
        Sender sender = new Sender(target, pace);
        return switch (target.protocol()) {
            case GSP -> new GraphStore(target.endpoint(), sender);
            case UPDATE -> new UpdateStore(target.endpoint(), sender);
        };
    }
}
