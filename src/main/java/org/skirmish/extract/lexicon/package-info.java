/**
 * What words may mean before anything is read: each token gets the senses that the ontology's words give it
 * ({@link org.skirmish.extract.lexicon.Lexicon}), a parse that misses them is mended, and closed lists and traits of
 * kinds are looked up here.
 */
package org.skirmish.extract.lexicon;
