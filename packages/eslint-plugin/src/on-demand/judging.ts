import * as judging from '../judging.ts'

/** All that is needed once a file is judged, and not before: ESLint imports every plugin of a configuration, for whatever it lints. */
export const load = (): typeof judging => judging
