// What the build asks of Terser: the same program in fewer characters.
function minify(program) {
  return Terser.minify_sync(program, { ecma: 2020, compress: { passes: 2 }, toplevel: true }).code;
}
