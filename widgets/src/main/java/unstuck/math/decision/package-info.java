/** Acting on a score: what a threshold catches and misses, and which one costs least. A score acts from t upwards. */
package unstuck.math.decision;
