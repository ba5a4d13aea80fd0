// What the build asks of KaTeX: HTML with MathML, or "!position message" where the TeX is wrong.
// A symbol that the article has named is a link to what it means: not for the keyboard, for a screen reader does not hear
// this part of the markup; the page has other links for both.
function formula(tex, display, macros, symbols, linked) {
  const named = JSON.parse(symbols);
  const sym = (context) => {
    const name = context.consumeArgs(1)[0].map((token) => token.text).reverse().join('');
    const { tex, classes } = named[name];
    const shown = `\\htmlClass{${classes}}{${tex}}`;
    return linked ? `\\href{\\#sym-${name}}{${shown}}` : shown;
  };
  const ours = ({ command, url, class: classes }) =>
    command === '\\href' ? url.startsWith('#sym-') : command === '\\htmlClass' && classes.startsWith('sym');
  try {
    return katex
      .renderToString(tex, {
        displayMode: display,
        macros: { ...JSON.parse(macros), '\\sym': sym },
        output: 'htmlAndMathml',
        strict: (code) => (code === 'unicodeTextInMathMode' ? 'error' : 'ignore'),
        trust: ours,
      })
      .replace('<span class="katex"', '<span class="katex" translate="no"')
      .replace(/<mrow href="[^"]*">/g, '<mrow>')
      .replaceAll('<a href="#sym-', '<a class="term" tabindex="-1" href="#sym-');
  } catch (error) {
    return `!${error.position ?? 0} ${error.rawMessage ?? error.message}`;
  }
}
