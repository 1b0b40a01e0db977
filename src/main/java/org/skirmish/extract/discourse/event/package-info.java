/**
 * What happened: acts become mentions of events with their kind and arguments, each mention is put to the event that it
 * belongs to ({@link org.skirmish.extract.discourse.event.EventLinking}), and details and outcomes are added.
 */
package org.skirmish.extract.discourse.event;
