import type { Handed, Origin } from '@aboveboard/core'
import { exported } from './exported.ts'
import { Binding } from '../tree/scope.ts'
import type { Survey } from '../tree/survey.ts'
import type { Node } from '../tree/syntax.ts'
import { componentOf } from './uses.ts'

/** The component of a file that another file shows, and what it is given there. */
export class GivenComponent {
  /** What it is given under a name, where a file holds one component. */
  readonly called: Handed['origin']
  readonly #function: Node | undefined

  constructor(program: Node, survey: Survey, { component, origin }: Handed) {
    this.called = origin
    const found = (component === undefined ? undefined : exported(program, component)) ?? exported(program, 'default')
    const node = found instanceof Binding ? undefined : found?.node
    this.#function = componentOf(node?.type === 'Identifier' ? survey.bindingOf(node.name, node)?.from : node)
  }

  /** What the component is given under a name, if it is this function. */
  to(component: Node, name: string): Origin | undefined {
    return component === this.#function ? this.called(name) : undefined
  }
}
