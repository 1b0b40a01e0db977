/**
 * Parties to groups: by name, short name or description, by the patterns in which branches and units are named, else to
 * a node of their own.
 */
package org.skirmish.link.group;
