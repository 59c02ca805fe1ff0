/** Neighbours of our plugin, and configurations of the examples, that come without types. */
declare module 'eslint-plugin-jsx-a11y' {
  import type { Linter } from 'eslint'
  const plugin: { readonly flatConfigs: { readonly recommended: Linter.Config } }
  export default plugin
}
declare module '*/eslint.config.js' {
  import type { Linter } from 'eslint'
  const config: readonly Linter.Config[]
  export default config
}
