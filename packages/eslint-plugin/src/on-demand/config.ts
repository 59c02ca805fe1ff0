import * as config from '@aboveboard/config/read-at-once'

/** What reads `aboveboard.config.*`, where there is one. */
export const load = (): typeof config => config
