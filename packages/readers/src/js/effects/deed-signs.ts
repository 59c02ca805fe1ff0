import { isBuilt } from '../elements/tags.ts'

/** What code does by itself is looked for only where one of these stands. Kept apart from its reader, so that pages can ask without loading it. */
const asks = /requestPermission|getCurrentPosition|watchPosition|pushManager|OneSignal|getUserMedia|getDisplayMedia/
const holds = /beforeunload|popstate/
const leaving = /(?:document|window|body|documentElement|html|\))\s*\.\s*(?:addEventListener|on|bind|one)\(\s*['"`](?:mouseleave|mouseout|mouseexit|visibilitychange|blur)|on(?:mouseleave|mouseout)\s*=|\)\s*\.\s*mouse(?:leave|out)\(|[eE]xit-?[iI]ntent|use(?:PageLeave|ExitDetection)/
/** Each of these holds one of a few pieces, which are found in a tenth of the time. */
const leaves = (script: string): boolean => ['mouse', 'xit', 'visibilityc', 'blur', 'PageLeave'].some((piece) => script.includes(piece)) && leaving.test(script)
const again = /setInterval|afterEach|\bwatch\(|[pP]athname|onDecline|onRefuse|onClose|onDismiss|onHide|useInterval|addEventListener\(\s?['"`](?:close|cancel)['"`]|hidden\.bs\.modal|hide\.bs\.modal/
const showing = /show|open|display|launch|ouvr|ouvert|affich|modal|popup|hidden|visib|classList|Class\(/i
const late = /setTimeout/
/** What was put away is taken out again some time later: `open = false; setTimeout(() => { open = true }, …)`, or an effect that waits for the closing. */
const reopened = /(?:[=(]\s{0,2}(?:false|!1)|\.close\(\)|\bif\s?\(\s?!?[\w.]{1,40}\s?\)\s?return)[^]{0,300}setTimeout\([^]{0,160}(?:[=(]\s{0,2}(?:true|!0)|\.show\w{0,9}\()/
const shut = /(?:close|skip|dismiss|decline|no-?thanks|fermer|passer|refuse)\w*['"`)\]]{0,3}\s*\.\s*(?:disabled|hidden|style|classList|removeAttribute|show|fadeIn|css|prop|attr)|set(?:Can|Show|Allow|Is)?(?:Close|Skip|Dismiss|Closable|Skippable)\w*\(\s*true/i

/** A film or a sound that code starts. */
const plays = '.play('

/** A switch that is turned on, where something closes. */
const turns = /set[A-Z]\w{0,40}\(\s?true|=\s?(?:true|!0)\b/
const closes = /clos|skip|dismiss|thanks|ferm|passer|merci|refus|[×✕✖]/i

/** What somebody waits for does: what closes is freed, a switch is turned where something closes, what was put away comes back. */
const waits = (script: string): boolean => shut.test(script) || (turns.test(script) && closes.test(script)) || reopened.test(script)

/** Whether a script may do what its reader has not asked for. */
export const does = (script: string): boolean =>
  (script.includes(plays) || asks.test(script) || holds.test(script) || leaves(script) || (again.test(script) && showing.test(script)) || (late.test(script) && waits(script))) && !isBuilt(script)
