// What cannot wait until there is something to read: the reader's theme, and that the page is scripted, so that its
// answers are veiled and its figures coloured as what moves. After the first paint the rest of a long page is laid out,
// block by block; then what else the page does is asked for, a script of its own, which this one's tag names.
(() => {
  const html = document.documentElement;
  const { site } = document.currentScript.dataset;
  html.classList.add("scripted");
  try {
    const { theme } = localStorage;
    if (theme === "dark" || theme === "light") {
      html.dataset.theme = theme;
    }
  } catch {
    // Without storage the system's theme is shown.
  }
  // Not where a reader comes to a place in the page, or comes back to one: what is above it must have its height.
  const isFromTheTop = !location.hash && performance.getEntriesByType("navigation")[0]?.type === "navigate";
  html.classList.toggle("by-blocks", isFromTheTop);

  const painted = () =>
    new Promise((isSeen) => {
      // A browser may keep its times to itself.
      setTimeout(isSeen, 2000);
      new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").forEach(isSeen)).observe({
        type: "paint",
        buffered: true,
      });
    });

  // What is laid out by itself where it is below the screen: parts of figures, rows of numbers, formulas, and the parts of
  // large ones. No link leads to any: while its turn has not come it has no place.
  const PARTS = [
    ":is(.figure, .stage, .view > :not(svg)) > *",
    ".array tr",
    ".math",
    ".display :is(.katex-mathml, .katex-base)",
    ".display .mtable > * > * > * > .vlist > *",
  ].join();

  // A few milliseconds in a task; but all at once for a reader who is on the way down already, and where nobody looks.
  const layOut = async (blocks) => {
    let end = 0;
    const isPatient = () => !scrollY && !document.hidden;
    const pause = async () => {
      if (performance.now() > end && isPatient()) {
        await new Promise((next) => setTimeout(next));
        end = performance.now() + 4;
      }
    };
    for (const block of blocks) {
      // To ask where a block or a part is forces the layout of all before it.
      const isBelow = block.getBoundingClientRect().top >= innerHeight;
      const isSkipped = isBelow && getComputedStyle(block).contentVisibility === "auto";
      const parts = isSkipped ? block.querySelectorAll(PARTS) : [];
      await pause();
      block.classList.add("laid-out");
      parts.forEach((part) => part.toggleAttribute("data-later", true));
      for (const part of parts) {
        if (isPatient()) {
          part.getBoundingClientRect();
          await pause();
        }
        part.toggleAttribute("data-later", false);
      }
    }
  };

  addEventListener("DOMContentLoaded", async () => {
    try {
      await painted();
      // Most formulas', asked for before one below the screen is laid out: else that would be one task with the asking.
      document.fonts.load("1em KaTeX_Main, KaTeX_Math").catch(() => {});
      await layOut(document.querySelectorAll(".by-blocks :is(.article > *, .specimen > *, .appendix > *)"));
    } catch {
      html.classList.remove("by-blocks");
    }
    const script = document.createElement("script");
    script.src = site;
    // Unless it runs, and asks for the figures' script in turn.
    script.onload = script.onerror = () => html.classList.remove("scripted");
    document.head.append(script);
  });
})();
