/** Plots as SVG: scales, ticks, axes and marks, laid out for a phone and sharper on anything larger. */
package unstuck.figure.plot;
