// What the page itself does: the colour theme and the copying of code. The figures bring their own scripts.
(() => {
  const themes = ["system", "light", "dark"];
  const html = document.documentElement;
  const button = document.querySelector(".theme");
  const shown = button.querySelector("span");
  shown.textContent = html.dataset.theme || "system";
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(shown.textContent) + 1) % themes.length];
    shown.textContent = next;
    if (next === "system") {
      delete html.dataset.theme;
    } else {
      html.dataset.theme = next;
    }
    try {
      localStorage.theme = next;
    } catch {
      // Without storage the choice holds for this page.
    }
  });

  for (const code of navigator.clipboard ? document.querySelectorAll("pre.code") : []) {
    const box = document.createElement("div");
    const copy = document.createElement("button");
    box.className = "copyable";
    copy.type = "button";
    copy.className = "copy";
    copy.textContent = "Copy";
    copy.setAttribute("aria-live", "polite");
    code.before(box);
    box.append(code, copy);
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        copy.textContent = "Copied";
      } catch {
        copy.textContent = "Not allowed";
      }
      setTimeout(() => (copy.textContent = "Copy"), 2000);
    });
  }
})();
