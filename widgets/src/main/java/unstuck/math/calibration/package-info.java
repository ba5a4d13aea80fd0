/** Whether a score is a probability, and how to make one of it. */
package unstuck.math.calibration;
