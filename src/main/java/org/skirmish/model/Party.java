package org.skirmish.model;

import java.util.Optional;

/**
 * Somebody a report speaks of as a side, a victim or a speaker: a group, a kind of people, never a named private
 * person.
 *
 * @param mention the words of the report
 * @param name the words by which to look the party up: the mention without its numbers, or what it refers back to ("the
 *     group" → "Kyar Thit Net")
 * @param kind notation of the concept scheme {@code actors} ("soldier", "villager"), where known
 * @param link the node it denotes, once linked
 */
public record Party(Mention mention, String name, Camp camp, Optional<String> kind, Optional<Link> link) {

    /** The preferred label of the node it is linked to, else its name. */
    public String label() {
        return link.map(Link::label).orElse(name);
    }
}
