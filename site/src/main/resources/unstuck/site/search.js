// The index of the sections, which the page's search.js reads: a word in a heading counts most.
// Loaded before lunr, which hands itself over as a module.
var exports = {};
var module = { exports };
function searchIndexOf(json) {
  const sections = JSON.parse(json);
  const index = module.exports(function () {
    this.field("article", { boost: 4 });
    this.field("heading", { boost: 8 });
    this.field("text");
    sections.forEach((section, i) => this.add({ id: i, ...section }));
  });
  return JSON.stringify(index);
}
