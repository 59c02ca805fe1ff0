import { within } from '../../span.ts'
import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { type Statement, statements } from '../passages/statements.ts'

/** Words without which nobody is called back at the door. */
const mayPart = glance(
  ...['wait', 'leav', 'don’t go', "don't go", 'go so', 'see you', 'before you', 'keep your', 'stay', 'hold on', 'hang on', 'not so fast'],
  ...['attend', 'avant de', 'avant votre', 'partez', 'partir', 'pars ', 'restez', 'gardez', 'quitte', 'si vite'],
  ...['espera', 'espere', 'antes de', 'vayas', 'vaya ', 'te vas', 'quedas', 'manten', 'mantén', 'warte', 'bevor', 'gehen', 'gehst', 'geh ni', 'bleib'],
  ...['não v', 'nao va', 'já va', 'de sair', 'fique con', 'fica con', 'aspett', 'prima di', 'ne vai', 'andare via', 'andarten', 'resta con', 'rimani', 'wacht', 'voordat', 'ga je al', 'gaat u al', 'niet weg', 'blijf bij'],
)

/**
 * What a page says where people turn to go, as far as its file holds words of parting: most files hold none, and are not
 * looked at. Writing only tells of it, but where a button stands beside.
 */
export const partings = view<Statement>((page) => {
  const buttons = page.kind === 'prose' ? page.named('button') : undefined
  if (buttons?.length === 0 || !mayPart(page)) return []
  return statements(page).filter(({ text, by }) => text.value.length <= longest && (!buttons || buttons.some(({ at }) => by.parent !== undefined && by.parent.name !== '#page' && within(at, by.parent.extent))))
})

/** Nobody calls back at greater length. */
const longest = 300
