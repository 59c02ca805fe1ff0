import type { watch as en } from './watch-en.ts'
import { many } from './plural-fr.ts'

/** Ce qui est dit tant que les fichiers sont suivis. */
export const watch: typeof en = {
  waiting: 'En attente du prochain enregistrement ; Ctrl+C arrête.',
  changed: (file, more, added, mended) => `${file}${more > 0 ? ` et ${more} de plus` : ''} : ${added + mended === 0 ? 'aucun constat n’a changé.' : `${many(added, 'nouveau', 'nouveaux')}, ${many(mended, 'corrigé', 'corrigés')}.`}`,
  trouble: (why) => `Certains fichiers ne peuvent pas être suivis : ${why}`,
  limit: 'le système ne suit pas plus de fichiers à la fois (sous Linux, fs.inotify.max_user_watches dit combien).',
  mended: (file, message, rule) => `Corrigé dans ${file} : ${message} [${rule}]`,
  alone: (option) => `--watch s’adresse à des personnes, en texte : il ne va pas avec ${option}.`,
}
