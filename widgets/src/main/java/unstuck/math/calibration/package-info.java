/** Whether a score is a probability: reliability diagrams, proper scores, intervals, and maps that repair a score. */
package unstuck.math.calibration;
