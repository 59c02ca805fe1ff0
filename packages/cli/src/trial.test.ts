import { expect, it } from 'vitest'
import { createJudge } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import { roomsOnTrial, trialLanguages } from '@aboveboard/rules/trials'
import { lint } from './judging/lint.ts'
import { en } from './words/en.ts'

const page = (lang: string): string => `<!doctype html><html lang="${lang}"><body><p>Nur für kurze Zeit: Versand gratis</p></body></html>`
const bench = { judge: createJudge(rooms), trial: (language: string) => Promise.resolve(roomsOnTrial(language) && createJudge(roomsOnTrial(language)!)), words: en }
const errors = { 'vague-urgency': { severity: 'error' as const } }

it('a language on trial is heard where a page is in it, and only warns', async () => {
  expect(trialLanguages).toContain('de')
  const reports = await lint(page('de-AT'), { path: 'page.html' }, errors, bench)
  expect(reports).toMatchObject([{ rule: 'vague-urgency', severity: 'warn', message: '“Nur für kurze Zeit” presses the reader without saying until when' }])
})

it('is not heard in a page of another language', async () => {
  expect(await lint(page('en'), { path: 'page.html' }, errors, bench)).toEqual([])
})

it('is heard in a short page that does not say its language, though no rule listens for anything in English', async () => {
  const reports = await lint('<p>Nur noch 3 verfügbar</p>', { path: 'badge.component.html' }, {}, bench)
  expect(reports).toMatchObject([{ rule: 'hardcoded-scarcity', severity: 'warn' }])
})
