// What the build asks of Prism: marked-up code, or nothing where it does not know the language.
Prism.manual = true;
function highlight(code, language) {
  const grammar = Prism.languages[language];
  return grammar ? Prism.highlight(code, grammar, language) : '';
}
function languages() {
  return Object.keys(Prism.languages).filter((name) => typeof Prism.languages[name] === 'object').join(' ');
}
