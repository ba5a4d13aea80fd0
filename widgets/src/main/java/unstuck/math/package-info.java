/**
 * The mathematics that the articles explain, one concept a file. Every routine is a pure function of its arguments, or
 * an immutable step that leads to the next; nothing here knows a figure or a browser.
 */
package unstuck.math;
