package org.skirmish.link.group;

import java.util.Optional;
import org.skirmish.vocabulary.Concept;

/**
 * A branch, a unit or a group of its own that the registry does not list and that its name tells of.
 *
 * @param id path of its IRI behind the base and {@code group/local/}: the same for all spellings of the same name
 * @param parent the registry's group that it belongs to
 */
public record LocalGroup(String id, String label, Optional<Concept> parent) {}
