// What the build asks of Terser: the same program in fewer characters. TeaVM's declaration of a class does nothing else,
// nobody decodes its stack traces, and an exception that nobody catches need not say its text through Reflect.
function minify(program) {
  const compress = {
    passes: 3,
    pure_getters: true,
    hoist_funs: true,
    inline: 1,
    unsafe_arrows: true,
    pure_funcs: ["$rt_classWithoutFields"],
    global_defs: { $rt_decodeStack: null, Reflect: undefined, "Error.captureStackTrace": undefined },
  };
  return Terser.minify_sync(program, { ecma: 2020, compress, toplevel: true }).code;
}
