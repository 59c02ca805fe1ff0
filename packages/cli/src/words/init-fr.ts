import type { init as en } from './init-en.ts'

const many = (n: number, one: string): string => `${n} ${n < 2 ? one : `${one}s`}`

/** Ce que dit `aboveboard init`, et ce qu’il écrit dans les fichiers. */
export const init: typeof en = {
  title: 'Aboveboard : comment lire les textes de ce dossier',
  found: (n, endings) => `Il y a ${many(n, 'fichier')} à lire ici : ${endings}.`,
  foundNothing: 'Il n’y a encore rien à lire ici : ce qui est écrit vaudra pour les fichiers à venir.',
  markets: 'Où les textes sont-ils lus ? Certaines règles reposent sur le droit d’un pays ou d’un État, et ne valent que là.',
  picking: 'Espace pour choisir, Entrée pour continuer',
  market: {
    eu: 'Union européenne',
    fr: 'France',
    de: 'Allemagne',
    uk: 'Royaume-Uni',
    us: 'États-Unis',
    'us-ca': 'Californie',
    'us-ny': 'New York',
    ca: 'Canada',
    au: 'Australie',
    jp: 'Japon',
    kr: 'Corée du Sud',
    in: 'Inde',
  },
  mails: (n, folders) => (n < 2 ? `À quoi sert l’e-mail de ${folders} ?` : `À quoi servent les ${n} e-mails de ${folders} ?`),
  mail: {
    'marketing-email': 'À envoyer des offres et des nouvelles, dont on peut se désabonner',
    'service-email': 'À envoyer reçus, mots de passe et avis : ce que l’on a demandé',
    open: 'Aux deux, selon l’e-mail',
  },
  more: 'Que faut-il écrire d’autre ?',
  extra: {
    workflow: 'Un workflow GitHub : les constats se lisent sur les lignes de chaque pull request',
    baseline: 'Un fichier de référence : l’existant est mis de côté, seuls les nouveaux constats sont dits',
  },
  replace: (files) => `Déjà là : ${files}. Remplacer ?`,
  yes: 'Oui',
  no: 'Non, ne pas y toucher',
  cancelled: 'Rien n’a été écrit.',
  written: (file) => `${file} : écrit.`,
  kept: (file) => `${file} : déjà là, laissé tel quel.`,
  eslint: (install, file) => `ESLint dit la même chose dans l’éditeur : ${install}, et dans ${file} :`,
  next: 'Ensuite : « aboveboard » lit ce dossier, « aboveboard explain RÈGLE » dit pourquoi une règle existe.',
  file: {
    head: 'Comment Aboveboard lit ce dossier. Chaque réglage est facultatif ; les voici tous :',
    extends: 'Ou strict : plus de règles, et des erreurs là où recommended avertit.',
    locale: 'La langue dans laquelle les constats sont dits.',
    markets: 'Où les textes sont lus : certaines règles reposent sur le droit d’un pays ou d’un État, et ne valent que là.',
    marketsNone: 'Où les textes sont lus, par exemple [eu, us-ca] : certaines règles reposent sur le droit d’un pays ou d’un État, et ne valent que là.',
    ignores: 'Ce qui n’est pas lu, outre ce que nomme .gitignore ; un point d’exclamation fait lire malgré tout.',
    overrides: 'Ce que sont les fichiers : page, component, strings, prose, email, marketing-email, service-email ; et leur langue.',
    rules: 'Une règle par son nom : off, warn ou error. « aboveboard rules » les énumère.',
    workflow: 'Dit, sur chaque pull request, ce que ses changements apportent. D’autres réglages sont dans action.yml.',
  },
}
