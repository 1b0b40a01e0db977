/**
 * Finds in words what tells how a person is reached, paid, identified or found, so that it is not published; names are
 * found elsewhere.
 */
package org.skirmish.privacy;
