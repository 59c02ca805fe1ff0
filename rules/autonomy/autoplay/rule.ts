import { isConditional, isInDialog, type Player, players, rule } from '@aboveboard/core'

export default rule({
  summary: 'Sound that nobody started drowns a screen reader, wakes a child and keeps people longer than they meant to stay.',
  instead: 'Give the player controls and let people press play; a decorative loop is muted.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['std-wcag', 'eu-dsa-25'],
  ontology: ['forced-action.attention-capture.auto-play', 'forced-action.attention-capture'],

  each: players,
  messages: {
    video: 'This video starts by itself, with its sound',
    sound: 'This sound starts by itself',
    next: 'The next item starts without being asked for',
    perhaps: 'This starts by itself, with its sound: has the reader pressed play before?',
    wait: 'Let the reader start it',
  },

  check(player, { page }) {
    const { element, starts, kind, isFixed, goesOn } = player
    // What appears on a condition may be what the reader asked for.
    if (isConditional(element)) return
    const suggest = suggestion(player)
    // In a dialog it plays for who has opened it.
    return (isFixed && !isInDialog(page, element)) || goesOn ? { at: starts, message: kind, suggest } : { at: starts, message: 'perhaps', doubt: true, suggest }
  },
})

/** Controls take the place of the start. A frame’s address is for its owner to change, and a player that goes on has more to be changed. */
function suggestion({ element, starts, goesOn }: Player) {
  if (element.name === 'iframe' || goesOn || !('remove' in starts)) return []
  const hasControls = element.attr('controls') !== undefined || element.name === 'embed'
  return [{ message: 'wait' as const, edits: [hasControls ? starts.remove() : { at: starts.at, text: 'controls' }] }]
}
