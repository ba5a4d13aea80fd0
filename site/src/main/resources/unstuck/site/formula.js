// What the build asks of KaTeX: HTML with MathML, or "!position message" where the TeX is wrong.
function formula(tex, display, macros) {
  try {
    return katex.renderToString(tex, {
      displayMode: display,
      macros: JSON.parse(macros),
      output: 'htmlAndMathml',
      strict: (code) => (code === 'unicodeTextInMathMode' ? 'error' : 'ignore'),
    });
  } catch (error) {
    return `!${error.position ?? 0} ${error.rawMessage ?? error.message}`;
  }
}
