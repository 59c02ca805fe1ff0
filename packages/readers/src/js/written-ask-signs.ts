/** Questions and boxes that code keeps as data. Kept apart from their reader, so that pages can ask without loading it. */
const lists = /\b(?:buttons|boutons|actions|ctas|answers|reponses)["']?\s{0,4}:\s{0,4}\[/
const boxes = /\b(?:type|kind|component|control|widget|input|as|format|genre)["']?\s{0,4}:\s{0,4}["'`](?:check-?box|check|toggle|switch|opt-?in|consent|case|case-a-cocher|bascule|interrupteur)["'`]/i
/** A label for yes and a label for no, close to each other, whichever is first. */
const yes = 'confirm|accept|primary|yes|ok|agree|positive|submit|cta|valider|accepter|oui|principal|boutonPrincipal'
const no = 'cancel|dismiss|decline|reject|secondary|no|later|skip|negative|deny|close|annuler|refuser|non|plusTard|secondaire|boutonSecondaire|fermer'
const set = String.raw`["']?\s{0,4}:\s{0,4}["'\x60{]`
const pair = new RegExp(String.raw`\b(?:${yes})\w{0,14}${set}[^]{0,400}?\b(?:${no})\w{0,14}${set}`)
const turned = new RegExp(String.raw`\b(?:${no})(?:Label|Text|Action|Button)?${set}[^]{0,400}?\b(?:${yes})(?:Label|Text|Action|Button)?${set}`)

/** Whether code may keep what it asks in data. */
export const keepsAsks = (source: string): boolean => boxes.test(source) || lists.test(source) || pair.test(source) || turned.test(source)
