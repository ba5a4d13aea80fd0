/** Takes the built page over: reads its markup, answers the reader, patches what differs. The only room that knows a browser. */
package unstuck.browser;
