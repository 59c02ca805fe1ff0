import type { watch as en } from './watch-en.ts'

const many = (n: number, one: string, more: string): string => `${n} ${n < 2 ? one : more}`

/** Ce qui est dit tant que les fichiers sont suivis. */
export const watch: typeof en = {
  waiting: 'En attente d’un fichier enregistré ; Ctrl+C termine.',
  changed: (file, more, added, mended) => `${file}${more > 0 ? ` et ${more} de plus` : ''} : ${added + mended === 0 ? 'rien n’est dit autrement qu’avant.' : `${many(added, 'nouveau', 'nouveaux')}, ${many(mended, 'corrigé', 'corrigés')}.`}`,
  trouble: (why) => `Tout ne peut pas être suivi : ${why}`,
  mended: (file, message, rule) => `Corrigé dans ${file} : ${message} [${rule}]`,
  alone: (option) => `--watch parle aux gens, en texte : il ne va pas avec ${option}.`,
}
