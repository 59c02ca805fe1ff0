import type { files as en } from './files-en.ts'
import { many } from './plural-fr.ts'

/** A number as French writes it. */
const comma = (n: number): string => String(n).replace('.', ',')

/** Ce qui est dit des fichiers que l’on cherche, ouvre et lit. */
export const files: typeof en = {
  missing: 'ce fichier ou dossier n’existe pas.',
  brokenLink: 'est un lien vers un fichier qui n’existe pas.',
  isFolder: 'est un dossier, pas un fichier.',
  circle: 'est un lien qui ramène à lui-même.',
  notAFile: 'n’est ni un fichier ni un dossier.',
  denied: 'ne s’ouvre pas : accès refusé.',
  cannotOpen: (why) => `ne s’ouvre pas : ${why}.`,
  unwritten: {
    denied: 'accès refusé',
    full: 'le disque est plein',
    readOnly: 'le disque est en lecture seule',
    folder: 'un dossier porte ce nom',
    file: 'un fichier tient la place d’un dossier',
  },
  noMatch: 'ne correspond à aucun fichier lisible.',
  cycle: (part) => `« ${part} » se contient lui-même : il n’est lu qu’une fois.`,
  depth: (part) => `« ${part} » n’est pas lu : les fragments sont trop nombreux ou trop imbriqués.`,
  skipped: 'n’est pas d’un format qu’Aboveboard lit ; laissé de côté.',
  data: 'ne porte pas le nom d’un catalogue de messages ; laissé de côté. --kind strings le lit quand même.',
  report: 'est un rapport d’Aboveboard : il cite ce que disent d’autres fichiers ; laissé de côté.',
  unread: (files) => `Laissé de côté, faute d’un analyseur digne de confiance : ${files}.`,
  unreadOf: (n, ending) => `${many(n, 'fichier')} .${ending}`,
  reading: 'lecture',
  ignored: 'est ignoré par la configuration ; laissé de côté.',
  binary: 'contient des octets NUL, ce n’est pas du texte ; non lu.',
  notUtf8: 'n’est pas du texte en UTF-8 ; non lu. Un éditeur peut l’enregistrer en UTF-8.',
  tooBig: (megabytes, most) =>
    `pèse ${megabytes} Mo, et la mémoire manque au-delà de ${most} Mo ; non lu. NODE_OPTIONS=--max-old-space-size=8000 en donne plus.`,
  tooLong: (megabytes, most) => `pèse ${comma(megabytes)} Mo, et seuls les fichiers jusqu’à ${comma(most)} Mo sont lus ; non lu. Avec --max-file-size ${Math.ceil(megabytes)}, il le sera.`,
  notParsed: (why) => `lecture impossible : ${why}`,
  tooSlow: (seconds) => `a demandé plus de ${comma(seconds)} s ; non jugé. --file-timeout donne plus de temps.`,
  outOfMemory: 'demande plus de mémoire qu’il n’y en a ; non jugé. NODE_OPTIONS=--max-old-space-size=8000 en donne plus.',
  ourFault: (why) => `Aboveboard a échoué sur ce fichier (${why}). La faute est à Aboveboard, pas au fichier : merci de la signaler.`,
  none: (where) =>
    `Aucun fichier à lire dans ${where}.\nAboveboard lit les pages et gabarits HTML, le Markdown, JSX et TSX, les catalogues de messages (locales/fr.json) et le contenu (content/accueil.json).\n` +
    'Il laisse de côté ce qu’ignorent .gitignore et la configuration, les fichiers cachés, node_modules, dist, build, coverage, vendor, les archives, fixtures, tests\n' +
    'et stories, les fichiers minifiés, les journaux de versions, et les dossiers admin et backoffice, qu’aucun client ne voit. Un fichier donné par son nom est lu, sauf si la configuration l’ignore.',
  here: 'ce dossier',
}
