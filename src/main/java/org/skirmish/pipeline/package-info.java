/**
 * Skirmish as a library: composes the stages, from bytes to a reading and from readings to the graph of a data folder.
 * The commands are written on top of it, and so can other programs be.
 *
 * <pre>
 * Inputs --Pipeline--&gt; Source --read--&gt; Report --Understanding (Stages.load)--&gt; Understood --Taker
 *                                                                     Intake --Keeper--&gt; archive, then index
 * </pre>
 *
 * <ul>
 *   <li>{@link org.skirmish.pipeline.Stages} loads what understands one report: models, rules, places. It takes seconds
 *       and half a gigabyte, once.
 *   <li>{@link org.skirmish.pipeline.Pipeline} takes many inputs through it, one after the other. What one of them
 *       makes fail is told to the {@link org.skirmish.pipeline.Monitor} and left out.
 *   <li>{@link org.skirmish.pipeline.Build} does that into the graph of a data folder.
 * </ul>
 */
package org.skirmish.pipeline;
