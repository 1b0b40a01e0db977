/**
 * Finds which accounts of several reports are about the same engagement, and works out numbers from their claims. All
 * of it is derived, by policies that stand in {@code ontology/reconcile.ttl}, and can be thrown away and made anew.
 */
package org.skirmish.reconcile;
