import { calleeName } from '../values/hooks.ts'
import { bare, isCall, isFunction, startOf } from '../tree/node.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Func, Node } from '../tree/syntax.ts'

/** Functions that hand a page of Next its props. */
const props = ['getServerSideProps', 'getStaticProps']
/** What Remix wraps the data of a route in. */
const wrappers = new Set(['json', 'data', 'defer', 'typedjson'])

/** What gives a component of a page its props, `{ props: { … } }`, where the file holds it. */
export function propsLoader(survey: Survey, fn: Node): Func | undefined {
  for (const name of props) {
    const from = survey.scopes.find(name, startOf(fn))?.from
    if (isFunction(from) && from !== fn) return survey.holdsJsx(fn) && !survey.callbacks.has(fn) ? from : undefined
  }
  return undefined
}

/** What `useLoaderData()` gives: what the `loader` of the same file gives back. */
export function loadedBy(survey: Survey, call: Call): readonly Node[] | undefined {
  if (calleeName(call) !== 'useLoaderData') return undefined
  const from = survey.scopes.find('loader', startOf(call))?.from
  const given = isFunction(from) ? survey.routines.get(from)?.returns : undefined
  return given?.map((each) => {
    const made = bare(each)
    return isCall(made) && wrappers.has(calleeName(made) ?? '') ? (made.arguments[0] ?? made) : made
  })
}
