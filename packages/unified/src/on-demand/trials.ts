import * as trials from '@aboveboard/rules/trials'

/** Words of languages on trial, for pages in one of them. */
export const load = (): typeof trials => trials
