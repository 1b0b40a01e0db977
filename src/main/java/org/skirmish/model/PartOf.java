package org.skirmish.model;

/**
 * That a figure is one part of a larger one: "17 dead, nine of them women".
 *
 * @param whole id of the claim that states the larger figure
 * @param complete whether the report gives this part and those beside it as all of the whole ("14 dead: nine soldiers
 *     and five police"), so that they should add up to it
 */
public record PartOf(String whole, boolean complete) {}
