// What cannot wait until there is something to read: the reader's theme, and that the page is early, so that its answers
// are veiled. What else the page does is a script of its own, which this one's tag names, and is asked for after the
// first paint.
(() => {
  const html = document.documentElement;
  const { site } = document.currentScript.dataset;
  html.classList.add("early");
  try {
    const { theme } = localStorage;
    if (theme === "dark" || theme === "light") {
      html.dataset.theme = theme;
    }
  } catch {
    // Without storage the system's theme is shown.
  }
  const ask = () => {
    const script = document.createElement("script");
    script.src = site;
    // Unless it runs, and asks for the figures' script in turn.
    script.onload = script.onerror = () => html.classList.remove("early");
    document.head.append(script);
  };
  addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(ask)));
})();
