/** Principal component analysis. */
package unstuck.math.pca;
