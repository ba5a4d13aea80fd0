/** The figures, one package each, and {@link unstuck.widget.Widgets}, their index. */
package unstuck.widget;
