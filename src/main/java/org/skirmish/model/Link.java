package org.skirmish.model;

import java.util.List;
import java.util.Optional;

/**
 * What a mention was linked to, how, and how sure that is.
 *
 * @param iri the node: one of the registry or gazetteer, or one minted from the words
 * @param label the node's preferred label
 * @param method how the link was made: a notation of the concept scheme {@code link-methods}, such as {@code name},
 *     {@code pattern}, {@code description}
 * @param confidence from 0 to 1
 * @param rejected IRIs of the candidates that were not chosen, best first
 * @param parent IRI of what a branch or unit belongs to; none for what the registry or a gazetteer lists
 */
public record Link(
        String iri, String label, String method, double confidence, List<String> rejected, Optional<String> parent) {

    public Link {
        rejected = List.copyOf(rejected);
    }

    /** A link to something that is no branch or unit. */
    public Link(String iri, String label, String method, double confidence, List<String> rejected) {
        this(iri, label, method, confidence, rejected, Optional.empty());
    }
}
