/** The data that figures learn from: readers and generators that give the same numbers every time. */
package unstuck.data;
