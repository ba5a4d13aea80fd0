/** How far an embedding tells the truth about its data, and how far two clusterings agree. */
package unstuck.math.quality;
