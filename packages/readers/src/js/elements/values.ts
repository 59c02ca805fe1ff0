import { type Origin, Text, unknown, type Value } from '@aboveboard/core'
import type { ClassNames } from './class-names.ts'
import type { Modules } from '../modules/modules.ts'
import { bare, isMember, keyOf, spanOf } from '../tree/node.ts'
import type { Origins } from '../values/origins.ts'
import type { Resolver } from '../values/resolve.ts'
import type { Step } from '../tree/scope.ts'
import { styleText } from './style.ts'
import type { Survey } from '../tree/survey.ts'
import type { Node, ObjectLiteral } from '../tree/syntax.ts'
import type { Wording } from './wording.ts'
import { originOf } from './words.ts'

/** What expressions say as values of attributes. */
export class Values {
  readonly #origins: Origins
  readonly #resolver: Resolver
  readonly #wording: Wording
  readonly #classNames: ClassNames

  readonly #imports: { readonly survey: Survey; readonly modules: Modules | undefined }

  constructor(origins: Origins, resolver: Resolver, wording: Wording, classNames: ClassNames, imports: { readonly survey: Survey; readonly modules: Modules | undefined }) {
    this.#origins = origins
    this.#resolver = resolver
    this.#wording = wording
    this.#classNames = classNames
    this.#imports = imports
  }

  /** The value of an attribute of this name. */
  of(node: Node, name: string): Value {
    if (name === 'style') {
      const style = this.#style(node) ?? this.#styleElsewhere(node)
      if (style) return style
    }
    const classes = name === 'class' ? this.#classNames.of(node) : undefined
    if (classes) return { text: classes, origin: originOf(classes) }
    const origin = this.#origins.of(node)
    if (origin.kind === 'constant' && typeof origin.value !== 'string' && typeof origin.value !== 'number') return { origin }
    if (node.type === 'ObjectExpression' || node.type === 'ArrayExpression') return { origin }
    return { text: this.#wording.alternately(node), origin }
  }

  #style(node: Node): { text: Text; origin: Origin } | undefined {
    const listed = bare(node)
    if (listed.type === 'ArrayExpression') return this.#styleList(listed.elements)
    const object = this.literal(node)
    if (!object) return undefined
    const { text, whole } = styleText(object, this.#wording, (spread) => this.literal(spread))
    return { text, origin: whole ? originOf(text) : unknown }
  }

  /** React Native: `style={[styles.link, { opacity: 0.2 }]}`. Of one name, the last holds. */
  #styleList(listed: readonly (Node | null)[]): { text: Text; origin: Origin } | undefined {
    const styles = listed.map((each) => each && this.#style(each))
    const known = styles.flatMap((style) => style ?? [])
    if (known.length === 0) return undefined
    const text = Text.join(known.flatMap(({ text }, i) => (i > 0 ? [Text.implied('; ', text.at), text] : [text])))
    return { text, origin: known.length === styles.length && known.every(({ origin }) => origin !== unknown) ? originOf(text) : unknown }
  }

  /** Looks that another module keeps: `style={fine}`, `style={styles.fine}`. They stand where they are asked for. */
  #styleElsewhere(node: Node): Value | undefined {
    const { modules, survey } = this.#imports
    const steps: Step[] = []
    let root = bare(node)
    for (; modules && isMember(root); root = bare(root.object)) {
      const key = keyOf(root.property, root.computed)
      if (key === undefined) return undefined
      steps.unshift(key)
    }
    const css = root.type === 'Identifier' ? modules?.style(survey.bindingOf(root.name, root), steps) : undefined
    return css === undefined ? undefined : { text: Text.implied(css, spanOf(node)), origin: unknown }
  }

  /** An object written here, or behind a name. */
  literal(node: Node): ObjectLiteral | undefined {
    node = bare(node)
    if (node.type === 'ObjectExpression') return node
    this.#resolver.begin()
    const [only, ...more] = this.#resolver.resolve(node)
    return only && more.length === 0 && only.steps.length === 0 && !only.kept && only.node.type === 'ObjectExpression' ? only.node : undefined
  }
}
