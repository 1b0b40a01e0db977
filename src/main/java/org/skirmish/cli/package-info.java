/** The commands. {@link org.skirmish.cli.Main} is the only place that ends the process. */
package org.skirmish.cli;
