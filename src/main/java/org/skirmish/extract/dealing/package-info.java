/**
 * Numbers that a sentence deals out in their order ("4 and 9 soldiers were hurt in Kutkai and Muse respectively"):
 * which list of words they are paired with, and what each of them then counts.
 */
package org.skirmish.extract.dealing;
