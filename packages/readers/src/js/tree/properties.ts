import { keyOf } from './node.ts'
import type { Node, ObjectLiteral } from './syntax.ts'

/** From so many properties on, they are looked up by their names: tables of texts hold thousands, and each is asked for. */
const many = 16

interface Table {
  /** The last property of each name, by its place. */
  readonly named: ReadonlyMap<string, number>
  readonly spreads: readonly number[]
}

/** The properties of object literals, by their names. */
export class Properties {
  readonly #tables = new Map<ObjectLiteral, Table>()

  /** What may give a member, the likeliest first: what is spread behind its property, and that; all that is spread, where there is none. */
  giving(object: ObjectLiteral, name: string): readonly Node[] {
    const { properties } = object
    const { named, spreads } = this.#tableOf(object)
    const last = named.get(name) ?? -1
    const giving = spreads.filter((at) => at > last).map((at) => properties[at]!).reverse()
    return last < 0 ? giving : [...giving, properties[last]!]
  }

  #tableOf(object: ObjectLiteral): Table {
    const known = this.#tables.get(object)
    if (known) return known
    const table = tableOf(object)
    if (object.properties.length >= many) this.#tables.set(object, table)
    return table
  }
}

function tableOf({ properties }: ObjectLiteral): Table {
  const named = new Map<string, number>()
  const spreads: number[] = []
  properties.forEach((property, at) => {
    if (property.type === 'SpreadElement') spreads.push(at)
    else if ((property.type === 'Property' || property.type === 'ObjectProperty') && property.value) named.set(String(keyOf(property.key, property.computed)), at)
  })
  return { named, spreads }
}
