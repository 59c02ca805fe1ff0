/** What esbuild writes at the head of a module of CommonJS: each export behind a function, and behind another that looks it up by its name. */
const guarded = /__export\((\w+_exports),\{((?:[\w$]+:\(\)=>[\w$]+,?)*)\}\);module\.exports=__toCommonJS\(\1\);/

/**
 * A module of CommonJS whose exports are plain properties, given when it has run: our chunks never import each other in a
 * circle. Two calls for each use of a name from another chunk were 3 % of a run over short files, whose code runs too
 * seldom to be compiled for speed. A name that is given a second value stays behind a function.
 */
export function plainExports(code: string): string {
  const head = guarded.exec(code)
  if (!head) return code
  const exported = [...head[2]!.matchAll(/([\w$]+):\(\)=>([\w$]+)/g)].map(([, name, local]) => ({ name: name!, local: local! }))
  const members = exported.map(({ name, local }) => (isGivenAgain(local, code) ? `get ${name}(){return ${local}}` : name === local ? name : `${name}:${local}`))
  return `${code.replace(head[0], '')}\nmodule.exports={${members.join(',')}};\n`
}

/** Whether a name may be given a value more than once, wherever in the code it stands: one too many is kept as it was. */
function isGivenAgain(name: string, code: string): boolean {
  const given = new RegExp(String.raw`(?<![\w$.#])${name.replaceAll('$', '\\$')}(?:=(?![=>])|\+\+|--|(?:[-+*/%|&^]|\*\*|&&|\|\||\?\?|<<|>>>?)=)`, 'g')
  return [...code.matchAll(given)].length > 1
}
