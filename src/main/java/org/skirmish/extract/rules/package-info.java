/**
 * Rules as data: reads the rule files, tries a family's patterns on a sentence's graph, and leaves out at once those
 * whose words are not there ({@link org.skirmish.extract.rules.Demands}). A match names its rule, which becomes
 * provenance.
 */
package org.skirmish.extract.rules;
