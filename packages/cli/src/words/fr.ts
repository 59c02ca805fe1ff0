import { fr as aboutConfig } from '@aboveboard/config/words/fr'
import { files } from './files-fr.ts'
import { init } from './init-fr.ts'
import { watch } from './watch-fr.ts'
import { html } from './html-fr.ts'
/* eslint-disable no-irregular-whitespace -- French puts no-break spaces before its marks. */
import type { Words } from './en.ts'
import { many } from './plural-fr.ts'

/** Chaque phrase de la ligne de commande, en français. */
export const fr: Words = {
  language: 'fr',

  help: {
    titles: { 'Usage:': 'Usage :', 'Arguments:': 'Quoi lire :', 'Options:': 'Options :', 'Commands:': 'Autres commandes :', 'Global Options:': 'Options de toutes les commandes :' },
    description: 'Trouve les interfaces trompeuses et les pressions déloyales dans les textes et les écrans.',
    usage: '[options] [chemins ou motifs…]',
    paths: 'fichiers, dossiers ou motifs ; « !motif » laisse de côté (par défaut : ce dossier)',
    config: 'lire ce fichier de configuration au lieu d’en chercher un',
    format: (names) => `${names} ; peut se répéter, et sarif=rapport.sarif écrit dans un fichier`,
    locale: 'langue des phrases : en ou fr (par défaut : celle de l’environnement)',
    fix: 'corriger ce qui peut l’être sans risque',
    fixDryRun: 'montrer ce que --fix changerait, sans rien changer',
    doubts: 'ce que le fichier seul ne tranche pas : show, hide ou error (par défaut : show)',
    quiet: 'ne montrer que les erreurs',
    maxWarnings: 'échouer au-delà de ce nombre d’avertissements',
    rule: 'régler une règle : ID:off, ID:doubt, ID:warn ou ID:error, peut se répéter',
    lang: 'langue dans laquelle les fichiers sont écrits, en ou fr par exemple',
    kind: (kinds) => `ce que sont les fichiers : ${kinds}`,
    stdin: 'lire l’entrée standard',
    stdinFilename: 'nom sous lequel juger l’entrée standard',
    now: 'la date à laquelle juger, AAAA-MM-JJ (par défaut : aujourd’hui)',
    printConfig: 'montrer les réglages d’un fichier, sans rien lire',
    timing: 'dire où passe le temps',
    version: 'afficher la version',
    help: 'afficher cette aide',
    explain: 'pourquoi une règle existe, avec des exemples et ses fondements',
    rules: 'énumérer les règles',
    stream: 'juger des documents lus sur l’entrée standard, un objet JSON par ligne : { id, path, text }',
    init: 'écrire une configuration et ce qui va avec, après quelques questions',
    yes: 'ne rien demander, et s’en tenir à ce que dit le dossier',
    merge: 'réunir les rapports de plusieurs passages : json, ndjson, sarif ou fichiers de référence',
    shard: 'seulement les fichiers qui reviennent au i-ième de n passages',
    claims: 'énumérer les allégations sans preuve, et les écrire dans aboveboard.claims.yml',
    cache: 'garder ce qui est trouvé, et ne juger à nouveau que ce qui a changé',
    cacheLocation: 'le dossier où le garder (par défaut : node_modules/.cache/aboveboard)',
    concurrency: 'fils d’exécution : auto, off ou un nombre (par défaut : auto)',
    fileTimeout: 'le temps qu’un fichier peut demander au plus, en secondes (par défaut : 10)',
    maxFileSize: 'le plus gros fichier à lire, en Mo (par défaut : 10)',
    baseline: 'noter ce qui est trouvé aujourd’hui, pour ne plus dire que le nouveau',
    useBaseline: 'taire les constats que ce fichier énumère',
    changed: 'seulement les fichiers pas encore validés, et les pages qui les montrent',
    since: 'seulement les fichiers modifiés depuis que cette branche a quitté celle-là',
    staged: 'seulement ce qui va être validé',
    lines: 'avec celles-ci : seulement les constats sur des lignes modifiées',
    watch: 'juger de nouveau à chaque enregistrement, et dire ce qui a changé',
    prune: 'ôter de ce fichier ce qui a disparu',
    after: 'Code de sortie : 0 rien à corriger, 1 quelque chose à corriger, 2 quelque chose n’a pas pu se faire.\nUn constat invite à relire ; ce n’est pas un avis juridique.',
  },

  usage: {
    seeHelp: 'aboveboard --help dit ce qui existe.',
    unknownOption: (option, near) => `${option} n’est pas une option${near ? ` ; vouliez-vous dire ${near} ?` : '.'}`,
    missingValue: (option) => `Il manque sa valeur à une option : ${option}`,
    missingReports: 'Quels rapports ? Par exemple : aboveboard merge rapport-1.json rapport-2.json',
    missingRule: 'Quelle règle ? Par exemple : aboveboard explain confirmshaming',
    tooMany: 'Il y a trop d’arguments.',
    notOneOf: (option, value, known, near) => `${option} prend ${known}, pas « ${value} »${near ? ` ; vouliez-vous dire ${near} ?` : '.'}`,
    notWith: (option, command) => `${option} ne va pas avec ${command}.`,
    nearCommand: (command) => `Vouliez-vous dire la commande ${command} ?`,
    notANumber: (option, value) => `${option} prend un nombre entier, pas « ${value} ».`,
    notADate: (option, value) => `${option} prend un jour comme 2026-01-31, pas « ${value} ».`,
    notALang: (option, value) => `${option} prend un code de langue comme en, fr ou en-GB, pas « ${value} ».`,
    notARuleSetting: (value) => `--rule prend ID:off, ID:doubt, ID:warn ou ID:error, pas « ${value} ».`,
    unknownRule: (id, near) =>
      `Il n’y a pas de règle « ${id} »${near ? ` ; vouliez-vous dire ${near} ?` : '.'} aboveboard rules les énumère.`,
    twoOnTerminal: 'Un seul format peut aller à la sortie standard ; donnez un fichier à l’autre, par exemple json=rapport.json.',
    notSeconds: (option, value) => `${option} attend des secondes, comme 10 ou 0.5, et non « ${value} ».`,
    notASize: (option, value) => `${option} attend des mégaoctets, comme 10 ou 0.5, et non « ${value} ».`,
    notAConcurrency: (value) => `--concurrency attend auto, off ou un nombre de 1 à 64, et non « ${value} ».`,
    locationAlone: '--cache-location va avec --cache.',
    notAShard: (value) => `--shard attend i/n, comme 1/4, et non « ${value} ».`,
    sameFile: (file) => `Deux formats ne peuvent pas aller dans le même fichier : ${file}`,
    oneOfChanged: '--changed, --since et --staged ne vont pas ensemble : donnez-en une.',
    linesAlone: '--lines va avec --changed, --since ou --staged.',
    changedStdin: 'git ne sait rien de l’entrée standard : --changed, --since et --staged ne vont pas avec --stdin.',
    fixPart: '--fix corrige des fichiers entiers, tels qu’ils sont : il ne va ni avec --staged ni avec --lines.',
    pruneAlone: '--prune va avec --baseline FICHIER.',
    fixTwice: '--fix et --fix-dry-run ne vont pas ensemble : il faut choisir.',
    fixStdin: '--fix ne peut pas corriger l’entrée standard ; --fix-dry-run montre ce qu’il changerait.',
    stdinAndPaths: 'Donnez des chemins ou --stdin, pas les deux.',
    emptyPath: 'Un chemin est vide : une variable du shell n’est-elle pas définie ? « . » désigne ce dossier.',
    filenameAlone: '--stdin-filename va avec --stdin.',
    cacheNotWritten: (why) => `le cache ne peut pas être écrit : ${why}.`,
    ourFault: (why) => `Aboveboard a échoué (${why}). La faute est à Aboveboard : merci de la signaler, avec ce que montre DEBUG=aboveboard.`,
    folderGone: 'Le dossier d’où la commande est lancée n’existe plus.',
    cannotWrite: (file, why) => `${file} : écriture impossible : ${why}`,
  },

  ...aboutConfig,

  init,

  watch,

  html,

  files,

  fix: {
    mended: (n, files) => `${many(n, 'passage corrigé', 'passages corrigés')} dans ${many(files, 'fichier')}.`,
    wouldMend: (n, files) => `${many(n, 'passage', 'passages')} à corriger ainsi dans ${many(files, 'fichier')}.`,
    notWritten: (why) => `écriture impossible : ${why}`,
    encoding: (name) => `est écrit en ${name}, qu’Aboveboard ne sait pas écrire sans risque ; non corrigé.`,
  },

  report: {
    error: 'erreur',
    warning: 'avertissement',
    doubt: 'à regarder',
    also: (place, message) => `${place} : ${message}`,
    instead: (what) => `À la place : ${what}`,
    suggestion: (what) => `Proposition : ${what}`,
    same: (place) => `comme à ${place}`,
    again: (places, more) => `De même : ${places}${more > 0 ? ` et ${many(more, 'autre endroit', 'autres endroits')} (--format compact les donne tous)` : ''}`,
    alike: (places, more) => `La même question se pose : ${places}${more > 0 ? ` et ${many(more, 'autre endroit', 'autres endroits')} (--format compact les donne tous)` : ''}`,
    doubts: 'À regarder : le fichier seul ne permet pas de trancher',
    clean: (files) => `Rien à corriger dans ${many(files, 'fichier')}.`,
    summary: ({ errors, warnings, doubts, flagged, files }) => {
      const detail = errors > 0 && warnings > 0 ? ` (${many(errors, 'erreur')}, ${many(warnings, 'avertissement')})` : ''
      const mend = errors + warnings > 0 ? `${many(errors + warnings, 'constat')} à corriger${detail}` : 'Rien à corriger'
      return `${mend}${doubts > 0 ? `, ${doubts} à regarder` : ''}, dans ${many(flagged, 'fichier')} sur ${files}.`
    },
    unfound: (n, first) =>
      n < 2 ? `1 fragment de page est introuvable (demandé dans ${first}) : ce qu’il apporte n’est pas jugé.` : `${n} fragments de pages sont introuvables (le premier est demandé dans ${first}) : ce qu’ils apportent n’est pas jugé.`,
    unused: (n, first) =>
      n < 2 ? `1 fichier n’est importé par aucun autre du projet (${first}) : ce qu’il dit est seulement à regarder.` : `${n} fichiers ne sont importés par aucun autre du projet (le premier est ${first}) : ce qu’ils disent est seulement à regarder.`,
    known: (n) => `${many(n, 'constat existait', 'constats existaient')} déjà : le fichier de référence en tient la liste.`,
    nothingRead: 'Rien n’a pu être lu.',
    unread: (n) => (n < 2 ? '1 fichier n’a pas pu être lu : voir plus haut.' : `${n} fichiers n’ont pas pu être lus : voir plus haut.`),
    tooManyWarnings: (n, most) => `${many(n, 'avertissement')} : plus que les ${most} permis par --max-warnings.`,
    fixable: (n) => `${many(n, 'constat se corrige', 'constats se corrigent')} sans risque : aboveboard --fix`,
    learn: (rule) => `Pourquoi, avec les sources : aboveboard explain ${rule}`,
    allow: 'Pour garder quelque chose exprès, dites pourquoi dans un commentaire juste avant : aboveboard-allow RÈGLE -- raison',
    progress: (done, all) => `${done} sur ${many(all, 'fichier')}…`,
  },

  stream: {
    noDocument: 'ce n’est pas un document : un objet JSON par ligne, avec id, path et text.',
  },

  shards: {
    noReport: (file) => `${file} : ce n’est pas un rapport qui se réunit à d’autres (json, ndjson, sarif ou fichier de référence).`,
    otherKind: (file, kind, first, other) => `${file} est de la sorte ${kind}, ${first} de la sorte ${other} : seuls des rapports d’une même sorte se réunissent.`,
    otherFormat: (kind, format) => `Des rapports de la sorte ${kind} se réunissent en ${kind}, non en ${format}.`,
  },

  claims: {
    head: 'Les allégations de nos textes, et ce sur quoi elles reposent.\nUne allégation qui a sa preuve (une adresse, ou un fichier de ce dossier), un responsable et un dernier jour (AAAA-MM-JJ) n’est pas signalée d’ici là.',
    notAList: 'le registre doit être une liste d’allégations.',
    noClaim: 'une entrée demande « claim », les mots tels que le texte les dit, ou « print », une empreinte.',
    needs: (name) => `une allégation qui a sa preuve demande aussi « ${name} ».`,
    noEvidence: (path) => `evidence, « ${path} » : ce fichier n’existe pas ; une adresse commence par https://.`,
    expired: (day, owner) => `Sa preuve valait jusqu’au ${day} ; responsable : ${owner}`,
    since: (day) => `(sa preuve valait jusqu’au ${day})`,
    written: (n, fresh, file) => (n === 0 ? 'Chaque allégation trouvée a sa preuve.' : `${many(n, 'allégation')} sans preuve ; ${many(fresh, 'nouvelle')} dans ${file}, à compléter.`),
  },

  baseline: {
    written: (n, file) => `${file} énumère ${many(n, 'constat')} : --baseline ${file} ${n < 2 ? 'le' : 'les'} passe sous silence.`,
    gone: (n, file) => `${many(n, 'constat', 'constats')} de ${file} ${n < 2 ? 'a disparu' : 'ont disparu'} : --prune en ôte les lignes.`,
    pruned: (n, file) => `${many(n, 'ligne ôtée', 'lignes ôtées')} de ${file} : les constats ont disparu.`,
    missing: (file) => `${file} : ce fichier de référence n’existe pas ; aboveboard baseline en écrit un.`,
    notALine: (file, line) => `${file}:${line} : ce n’est pas une ligne d’un fichier de référence. Vient-il d’une fusion ? aboveboard baseline le récrit.`,
    prunePart: '--prune demande de lire tout ce que le fichier de référence énumère, pas une partie.',
  },

  git: {
    missing: 'git n’est pas installé : sans lui, rien ne dit ce qui a changé.',
    noRepository: 'Ce dossier n’est dans aucun dépôt git : rien ne dit ce qui a changé.',
    unknownRef: (ref) => `git ne connaît ni commit, ni branche, ni étiquette « ${ref} ». Dans un clone superficiel, il faut d’abord les récupérer.`,
    failed: (why) => `git : ${why}`,
    nothing: 'Aucun fichier lisible n’a changé.',
  },

  markdown: {
    place: 'où',
    finding: 'ce qui s’y trouve',
    instead: 'à la place',
    more: (n) => `${many(n, 'autre constat', 'autres constats')}, faute de place ici.`,
  },

  agent: {
    replace: (old, text) => `remplacer ${old} par ${text}`,
  },

  explain: {
    instead: 'À la place :',
    severity: (recommended, strict) => `Sévérité : ${recommended} (recommended), ${strict} (strict)`,
    options: 'Options',
    default: (value) => `par défaut ${value}`,
    basis: 'Fondements',
    more: 'La suite est en anglais.',
    good: 'Loyal :',
    bad: 'Déloyal :',
    doubt: 'À regarder :',
    advice: 'Un constat invite à relire ; ce n’est pas un avis juridique.',
    status: { 'in-force': 'en vigueur', guidance: 'recommandation' },
    allowances:
      'Un commentaire peut tolérer un constat : aboveboard-allow RÈGLE -- raison, avant l’élément ou la ligne ;\n' +
      'aboveboard-allow-file RÈGLE -- raison, pour tout le fichier ; eslint-disable-next-line aboveboard/RÈGLE -- raison convient aussi.\n' +
      'Le commentaire doit donner une raison, nommer une règle qui existe et tolérer quelque chose : sinon il est signalé à son tour.',
  },

  rules: {
    rule: 'règle',
    recommended: 'recommended',
    strict: 'strict',
    summary: 'pourquoi',
    learn: 'Une règle en entier : aboveboard explain RÈGLE',
  },

  timing: {
    reading: '(lecture)',
    title: 'part',
    ms: 'ms',
    share: 'proportion',
  },
}
