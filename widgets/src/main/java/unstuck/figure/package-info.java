/**
 * The kit: what a figure is. A figure is a pure function from its state to a tree of elements; the build writes the
 * tree as HTML, the browser patches the page until it shows it. Nothing here knows a screen or depends on anything.
 */
package unstuck.figure;
