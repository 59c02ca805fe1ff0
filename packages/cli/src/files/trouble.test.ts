import { expect, it } from 'vitest'
import { en } from '../words/en.ts'
import { fr } from '../words/fr.ts'
import { trouble, whyUnwritten } from './trouble.ts'

const failed = (code: string, message: string): Error => Object.assign(new Error(`${code}: ${message}, open '/srv/a.json'`), { code })

it.each([
  ['EACCES', 'permission denied', 'accès refusé'],
  ['EPERM', 'permission denied', 'accès refusé'],
  ['ENOSPC', 'the disk is full', 'le disque est plein'],
  ['EROFS', 'the disk is read-only', 'le disque est en lecture seule'],
  ['EISDIR', 'there is a folder of this name', 'un dossier porte ce nom'],
  ['ENOTDIR', 'there is a file where a folder should be', 'un fichier tient la place d’un dossier'],
])('says %s in words that people know', (code, english, french) => {
  expect(whyUnwritten(failed(code, 'what Node says'), en)).toBe(english)
  expect(whyUnwritten(failed(code, 'what Node says'), fr)).toBe(french)
})

it('leaves the path out of what it has no words for', () => {
  expect(whyUnwritten(failed('EMFILE', 'too many open files'), en)).toBe('EMFILE: too many open files')
})

it.each([
  ['ENOTDIR', 'there is no such file or folder.', 'ce fichier ou dossier n’existe pas.'],
  ['EISDIR', 'is a folder, not a file.', 'est un dossier, pas un fichier.'],
  ['ELOOP', 'is a link that leads back to itself.', 'est un lien qui ramène à lui-même.'],
])('says in words that people know why %s keeps a file from being opened', (code, english, french) => {
  expect(trouble(failed(code, 'what Node says'), en)).toBe(english)
  expect(trouble(failed(code, 'what Node says'), fr)).toBe(french)
})
