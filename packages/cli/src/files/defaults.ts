/** Folders whose content nobody sends to a reader: built, installed, kept, or there for tests. */
const folders = new Set([
  ...['node_modules', 'bower_components', 'vendor', 'third_party'],
  // WordPress itself, where a site is kept whole.
  'wp-includes',
  ...['dist', 'build', 'coverage'],
  ...['archive', 'archives'],
  ...['fixtures', '__fixtures__', '__tests__', '__mocks__', '__snapshots__'],
])

/** What is shown to staff alone; frameworks of PHP and .NET write such folders with a capital. */
const staff = new Set(['admin', 'wp-admin', 'backoffice', 'back-office'])

/** A screen for staff: `admin.tsx`, `admin-topbar.vue`, `AdminDashboard.jsx`. */
const screens = /^(?:admin(?:[._-][^.]*)?|Admin(?:[A-Z_-][^.]*)?)\.(?!eml$|md$)[^.]+(?:\.[^.]+)?$/

const files = /[._-](?:test|spec)\.[cm]?[jt]sx?$|\.(?:min|bundle|test|spec|stories|story)\.[^.]+$|^(?:changelog|changes|history)(?:[._-][^.]*)?\.(?:md|mdx|markdown)$/i

/** Whether something found in a folder is left out by default: hidden, or known by its name not to be copy. */
export const isLeftOut = (name: string, folder: boolean): boolean => name.startsWith('.') || (folder ? folders.has(name) || staff.has(name.toLowerCase()) : files.test(name) || screens.test(name))

const plugin = /[\\/]wp-content[\\/]plugins[\\/][^\\/]+$/

/** Whether a folder of a WordPress site holds what was installed into it: who publishes a plugin tells of it in a `readme.txt`; who writes one for a site does not. */
export const isInstalled = (folder: string, names: readonly { readonly name: string }[]): boolean => plugin.test(folder) && names.some(({ name }) => /^readme\.txt$/i.test(name))

/** Whether a folder holds what was compiled of templates that stand elsewhere: by Laravel, Symfony, Smarty, Magento, Jekyll. */
export const isCompiled = (folder: string): boolean => /[\\/](?:storage[\\/]framework|(?:app|var)[\\/]cache|templates_c|smarty[\\/]compile|view_preprocessed|_site)$/.test(folder)
