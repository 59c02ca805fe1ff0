import type { Page } from '../../page.ts'

/** Whether a file tries code out or makes up what it is tried with: nothing of it reaches a reader. */
export const isTrialCode = ({ path }: Page): boolean => /(?:^|[\\/._-])(?:tests?|specs?|__\w+__|mocks?|fixtures?|seeds?|stories|storybook|e2e)(?:[\\/._-]|$)/i.test(path)
