/** css-tree's parser alone, which its types leave out: a third of the cost of loading all of it. */
declare module 'css-tree/parser' {
  import type { parse } from 'css-tree'
  const parser: typeof parse
  export default parser
}
