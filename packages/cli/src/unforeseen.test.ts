import { spawnSync } from 'node:child_process'
import { beforeAll, expect, it } from 'vitest'
import { scratch } from './testing/scratch.ts'
import { bin, env, mustBeBuilt } from './testing/shipped.ts'

beforeAll(mustBeBuilt)

/** The command, after a line of shell in a folder of its own. */
function after(line: string, args: string, locale = 'en_GB.UTF-8'): readonly [number | null, string] {
  const { status, stderr } = spawnSync('sh', ['-c', `${line}; "${process.execPath}" "${bin}" ${args}`], { cwd: scratch({}), encoding: 'utf8', env: { ...env, LC_ALL: locale } })
  return [status, stderr]
}

it.skipIf(process.platform === 'win32')('says that the folder is gone that it was started in', () => {
  expect(after('rmdir "$PWD"', '.')).toEqual([2, 'The folder that this was started in is gone.\n'])
  expect(after('rmdir "$PWD"', '.', 'fr_FR.UTF-8')).toEqual([2, 'Le dossier d’où la commande est lancée n’existe plus.\n'])
})

it('says why a report cannot be written, in the language of the reader', () => {
  expect(after('touch a', '--format json=a/report.json .')).toEqual([2, 'a/report.json: cannot be written: there is a file where a folder should be\n'])
  expect(after('mkdir a', '--format json=a .', 'fr_FR.UTF-8')).toEqual([2, 'a\u00a0: écriture impossible\u00a0: un dossier porte ce nom\n'])
})
