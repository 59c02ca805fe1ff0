import * as judging from '../judging.ts'

/** Rules and readers, which the bundle requires when the first file comes, and not when a configuration names the plugin. */
export const load = (): typeof judging => judging
