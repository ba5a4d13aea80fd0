// What the page itself does: the colour theme, the copying of code, numbers that can be changed in a sentence, the cards
// of links. The figures have a script of their own, which is asked for here.
(() => {
  const themes = ["system", "light", "dark"];
  const html = document.documentElement;
  const button = document.querySelector(".theme");
  const shown = button.querySelector("span");
  // Not read back from the button, whose words a browser may have translated.
  let theme = html.dataset.theme || "system";
  shown.textContent = theme;
  button.hidden = false;
  button.addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    shown.textContent = html.dataset.theme = theme;
    try {
      localStorage.theme = theme;
    } catch {
      // Without storage the choice holds for this page.
    }
  });

  for (const box of navigator.clipboard ? document.querySelectorAll(".copyable") : []) {
    const copy = document.createElement("button");
    copy.type = "button";
    copy.className = "copy";
    copy.textContent = "Copy";
    copy.ariaLive = "polite";
    box.append(copy);
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(box.querySelector("code").textContent);
        copy.textContent = "Copied";
      } catch {
        copy.textContent = "Not allowed";
      }
      setTimeout(() => (copy.textContent = "Copy"), 2000);
    });
  }

  // A number that can be changed in its sentence is bound to the slider of its figure, and says what that says: by arrow
  // keys, by typing, and by dragging it sideways.
  const bind = (number) => {
    const [id, name] = number.dataset.turns.split(".");
    const slider = document.querySelector(`#${id} [name="${name}"]`);
    const said = slider.parentElement.querySelector(".value");
    const input = document.createElement("input");
    let from = null;
    let moved = false;
    const follow = () => {
      input.value = said.textContent;
      input.style.width = input.value.length + "ch";
      input.disabled = slider.disabled;
      input.ariaValueNow = slider.value;
      input.ariaValueText = input.value;
    };
    // As a slider does: it says what it is at while it moves, and at the end that it stays there.
    const turn = (value, ...events) => {
      slider.value = value;
      events.forEach((type) => slider.dispatchEvent(new Event(type, { bubbles: true })));
      follow();
    };
    const by = (steps) => turn(slider.valueAsNumber + steps * slider.step, "input", "change");

    input.role = "spinbutton";
    input.inputMode = "decimal";
    input.autocomplete = "off";
    input.ariaLabel = slider.parentElement.querySelector(".name").textContent;
    input.ariaValueMin = slider.min;
    input.ariaValueMax = slider.max;
    input.addEventListener("keydown", (event) => {
      const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
      if (steps) {
        event.preventDefault();
        by(steps);
      } else if (event.key === "Enter") {
        input.blur();
      } else if (event.key === "Escape") {
        follow();
      }
    });
    input.addEventListener("change", () => {
      const value = parseFloat(input.value.replace("\u2212", "-").replace(/[^\d.e-]/g, ""));
      turn(isNaN(value) ? slider.value : value, "input", "change");
    });
    input.addEventListener("pointerdown", (event) => {
      from = [event.clientX, slider.valueAsNumber];
      moved = false;
      input.setPointerCapture(event.pointerId);
    });
    input.addEventListener("pointermove", (event) => {
      const steps = from && event.buttons ? Math.round((event.clientX - from[0]) / 6) : 0;
      if (steps || moved) {
        moved = true;
        event.preventDefault();
        turn(from[1] + steps * slider.step, "input");
      }
    });
    input.addEventListener("pointercancel", () => (from = null));
    input.addEventListener("pointerup", () => {
      from = null;
      if (moved) {
        turn(slider.value, "change");
        input.blur();
      }
    });
    new MutationObserver(follow).observe(slider.parentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    follow();
    number.replaceChildren(input);
  };

  // The page counts as scripted unless a script fails: its figures are taken over one by one.
  const { figures } = document.querySelector("[data-site]").dataset;
  if (figures) {
    const script = document.createElement("script");
    const fail = () => html.classList.remove("scripted");
    script.src = figures;
    script.onerror = fail;
    addEventListener("error", fail);
    new MutationObserver((_, observer) => {
      if (html.matches(".live")) {
        observer.disconnect();
        document.querySelectorAll(".turn").forEach(bind);
      }
    }).observe(html, { attributeFilter: ["class"] });
    document.currentScript.onload = null;
    document.head.append(script);
  }

  // A link to a place of this page shows on a card what stands there: to a pointer that rests on it, to the keyboard
  // that reaches it, to a first touch; a second touch follows the link.
  const article = document.querySelector(".article");
  const place = (link) => document.getElementById(link.hash.slice(1));
  if (article) {
    // The section that is read is marked in the contents.
    const sections = [...document.querySelectorAll(".contents a")];
    const mark = () => {
      const above = sections.filter((each) => place(each).getBoundingClientRect().top < innerHeight / 3);
      sections.forEach((each) => (each.ariaCurrent = each === above.at(-1) ? "location" : null));
    };
    const watch = new IntersectionObserver(mark, { rootMargin: "99999px 0px -66%" });
    sections.forEach((each) => watch.observe(place(each)));
  }
  if (article && html.showPopover) {
    const card = document.createElement("div");
    card.className = "card";
    card.popover = "auto";
    card.id = "card";
    card.role = "note";
    let link = null;
    let touched = null;
    let timer;

    // Links on a card open none: they would take the place of the card that they stand on.
    const linkOf = (event) => event.target.closest?.("a:is(.cite, .note, .ref, .term):not(.card *)");
    const hide = () => card.isConnected && card.hidePopover();

    // The first that hides no answer: a plot, with the canvas that holds its points, or the code that runs.
    const pictureOf = (figure) =>
      figure.querySelector(".view :is(.cloud-plot, svg, .lines, .mirror):not(.veiled, .veiled *)");

    const copyOf = (at) => {
      const parts = at.matches("figure")
        ? [pictureOf(at), at.querySelector("figcaption")]
        : at.matches("h2, h3")
          ? [at, at.nextElementSibling]
          : [at];
      return parts.filter(Boolean).map((part) => {
        const copy = part.cloneNode(true);
        const points = part.querySelector("canvas");
        if (points?.width) {
          copy.querySelector("canvas").getContext("2d").drawImage(points, 0, 0);
        }
        copy.querySelectorAll(".backrefs, a.number").forEach((each) => each.remove());
        for (const each of [copy, ...copy.querySelectorAll("[id], [tabindex]")]) {
          each.removeAttribute("id");
          each.removeAttribute("tabindex");
        }
        const box = document.createElement("div");
        if (part.closest(".view")) {
          box.className = "panel";
          box.inert = true;
        }
        box.append(...(copy.matches("li, .side") ? copy.childNodes : [copy]));
        return box;
      });
    };

    // What can be seen anyway needs no card.
    const isSeen = (at) => {
      const box = place(at).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    };
    const show = (next) => {
      clearTimeout(timer);
      if (next === link) {
        return;
      }
      hide();
      if (!isSeen(next)) {
        link = next;
        card.replaceChildren(...copyOf(place(link)));
        // Behind its link, so that the keyboard goes on into the card.
        article.after(card);
        card.showPopover({ source: link });
        link.setAttribute("aria-describedby", card.id);
        // Below its link, unless it is too long for there and there is more room above: never over it.
        const at = link.getBoundingClientRect();
        const below = innerHeight - at.bottom;
        const above = at.top > below && card.scrollHeight + 16 > below;
        card.classList.toggle("above", above);
        if (!CSS.supports("position-area", "bottom")) {
          card.style.margin = 0;
          card.style.maxHeight = `min(24rem, ${above ? at.top : below}px)`;
          const { width, height } = card.getBoundingClientRect();
          card.style.top = (above ? at.top - height : at.bottom) + "px";
          card.style.left = Math.max(0, Math.min(at.left, innerWidth - width)) + "px";
        }
        card.tabIndex = card.scrollHeight > card.clientHeight ? 0 : -1;
      }
    };

    card.addEventListener("beforetoggle", (event) => {
      if (event.newState === "closed") {
        clearTimeout(timer);
        link?.removeAttribute("aria-describedby");
        link = null;
      }
    });

    const soon = (action, wait) => {
      clearTimeout(timer);
      timer = setTimeout(action, wait);
    };
    document.addEventListener("pointerover", (event) => {
      const over = linkOf(event);
      if (event.pointerType === "touch") {
        return;
      }
      if (over) {
        soon(() => show(over), link ? 80 : 200);
      } else if (card.contains(event.target)) {
        clearTimeout(timer);
      } else if (!link?.matches(":focus-visible") && !card.contains(document.activeElement)) {
        soon(hide, 300);
      }
    });
    document.addEventListener("focusin", (event) => {
      const at = linkOf(event);
      if (at?.matches(":focus-visible")) {
        show(at);
      } else if (!card.contains(event.target)) {
        hide();
      }
    });
    document.addEventListener("pointerdown", () => (touched = link), true);
    document.addEventListener("click", (event) => {
      const at = linkOf(event);
      if (at && event.pointerType === "touch" && at !== touched && !isSeen(at)) {
        event.preventDefault();
        show(at);
      } else if (event.target.closest("a")) {
        hide();
      }
    });
  }
})();
