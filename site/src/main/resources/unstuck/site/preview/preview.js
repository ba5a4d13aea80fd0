// Only the preview's pages carry this: asks for news, and shows a newer page or what is to be mended.
(() => {
  const own = document.currentScript;
  const news = new URL('news', own.src);
  const sheet = document.createElement('section');
  sheet.className = 'preview';
  sheet.setAttribute('role', 'alert');
  sheet.setAttribute('popover', 'manual');

  const show = (mistakes) => {
    if (!mistakes.length) return sheet.remove();
    const title = document.createElement('h2');
    title.textContent = 'To be mended: the page behind is the last good one';
    const list = document.createElement('ol');
    for (const mistake of mistakes) {
      const [at, ...rest] = mistake.split(': error: ');
      const item = document.createElement('li');
      if (rest.length) {
        const code = document.createElement('code');
        code.textContent = at;
        item.append(code);
      }
      item.append(rest.length ? rest.join(': error: ') : at);
      list.append(item);
    }
    if (!sheet.isConnected) document.body.append(sheet);
    if (!sheet.matches(':popover-open')) sheet.showPopover();
    sheet.replaceChildren(title, list);
  };

  const listen = async (known) => {
    let latest = known;
    try {
      const answer = await fetch(news + '?' + known);
      const edition = await answer.json();
      if (String(edition.pages) !== own.dataset.pages) {
        // The browser keeps the place on the page, and the figures their states.
        return location.reload();
      }
      show(edition.mistakes);
      latest = edition.name;
    } catch {
      // The preview was stopped; should it start again, the page follows.
      await new Promise((done) => setTimeout(done, 1000));
    }
    listen(latest);
  };

  listen('');
})();
