import { runAlpine } from './alpine/run.ts'
import { readHtmlText } from './html/read.ts'
import { wantsScripts } from './html/scripts.ts'
import * as styles from './html/stylesheet.ts'
import { type HtmlTools, wantedTools } from './html/tools.ts'
import { readScript } from './js/script.ts'
import { type JsTools, wantsStyles, wantsTools } from './js/tools.ts'
import type { ComponentTools } from './markup/tools.ts'
import { settingsIn } from './template/settings.ts'

/** The tools that each `…Tools` loads where a file needs them, at hand. */

export function htmlToolsAtOnce(source: string, given?: Parameters<typeof wantedTools>[1]): HtmlTools {
  const wanted = wantedTools(source, given)
  return {
    readScript: wanted.readScript ? readScripts : undefined,
    linked: wanted.linked,
    behind: wanted.behind,
    readStyle: wanted.readStyle ? styles.readStyle : undefined,
    runAlpine: wanted.runAlpine ? runAlpine : undefined,
    readSettings: wanted.readSettings ? settingsIn : undefined,
  }
}

export function jsToolsAtOnce(source: string): JsTools {
  if (!wantsTools(source)) return {}
  const readStyle = wantsStyles(source) ? styles.readStyle : undefined
  return { readHtml: (text, given) => readHtmlText(text, given, { readStyle }) }
}

export const componentToolsAtOnce = (source: string): ComponentTools => ({
  code: jsToolsAtOnce(source),
  readStyle: wantsStyles(source) ? styles.readStyle : undefined,
  readScript: wantsScripts(source) ? readScripts : undefined,
})

const readScripts: HtmlTools['readScript'] = (source, at, shows) => readScript(source, at, { readHtml: readHtmlText }, shows)

export { styles }
