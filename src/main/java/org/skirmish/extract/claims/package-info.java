/**
 * Who is said to have suffered what, and who says so, as one sentence words it: counted harm, parts of larger figures,
 * speech. What only sounds like violence (mishaps, games, stories) is told apart here.
 */
package org.skirmish.extract.claims;
