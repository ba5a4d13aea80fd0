// Searches all articles: the index is loaded when the reader first turns to the search. Until something is looked for,
// the page shows its list of articles.
(() => {
  const search = document.querySelector("search");
  const input = search.querySelector("input");
  const status = search.querySelector("[role=status]");
  const results = search.querySelector("ol");
  const all = document.querySelector(".entries");
  let index;

  const element = (tag, text, children = []) => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.append(...children);
    return made;
  };

  const entry = ({ address, article, heading, text }) => {
    const link = element("a", heading || article);
    link.href = address;
    const title = element("h2", "", [link]);
    const item = element("li", "", [title, element("p", text)]);
    item.className = "entry";
    title.after(heading ? element("p", article) : "");
    return item;
  };

  // Whole words first, then beginnings of words, then words that are a letter away.
  const find = (words) =>
    index.query((query) =>
      lunr.tokenizer(words).forEach((token) => {
        const word = token.toString();
        query.term(word, { boost: 10 });
        query.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        if (word.length > 4) {
          query.term(word, { boost: 0.2, editDistance: 1 });
        }
      }),
    );

  const show = () => {
    const words = input.value.trim();
    const found = words && index ? find(words) : [];
    results.replaceChildren(...found.slice(0, 20).map(({ ref }) => entry(searchSections[ref])));
    all.hidden = found.length > 0;
    if (words && index) {
      const count = found.length === 1 ? "1 place" : `${found.length} places`;
      status.textContent = found.length ? count : "Nothing found. These are all articles:";
    } else {
      status.textContent = "";
    }
  };

  const load = () => {
    input.removeEventListener("focus", load);
    const script = document.createElement("script");
    script.src = search.dataset.index;
    script.onload = () => {
      index = lunr.Index.load(searchIndex);
      show();
    };
    script.onerror = () => (status.textContent = "The search could not be loaded.");
    document.head.append(script);
  };

  input.addEventListener("focus", load);
  input.addEventListener("input", show);
  if (location.hash === "#search" || input.value) {
    input.focus();
  }
})();
