import { Element } from '@aboveboard/core'
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { nowhere } from './place.ts'

/** Only elements are ever handed to parse5; texts and comments are told with their places (see OffsetParser). */
export type TreeMap = TreeAdapterTypeMap<Element, Element, Element, Element, Element, Element, Element, Element, Element, Element>

/** What parse5 asks of any tree and ours answers in the same way always, or is never asked. */
export abstract class Adapter implements TreeAdapter<TreeMap> {
  readonly root: Element
  #mode = html.DOCUMENT_MODE.NO_QUIRKS

  constructor(root: Element) {
    this.root = root
  }

  abstract createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): Element
  abstract adoptAttributes(recipient: Element, attributes: Token.Attribute[]): void
  abstract appendChild(parent: Element, child: Element): void
  abstract insertBefore(parent: Element, child: Element, reference: Element): void
  abstract detachNode(child: Element): void
  abstract getNamespaceURI(element: Element): html.NS

  createDocument(): Element {
    return this.root
  }

  setDocumentMode(_: Element, mode: html.DOCUMENT_MODE): void {
    this.#mode = mode
  }

  /** Decides whether a table closes the paragraph before it. */
  getDocumentMode(): html.DOCUMENT_MODE {
    return this.#mode
  }

  getTagName(element: Element): string {
    return element.name
  }

  getParentNode(element: Element): Element | null {
    return element.parent ?? null
  }

  getAttrList(element: Element): Token.Attribute[] {
    return element.attributes.map(({ name, text }) => ({ name, value: text.value }))
  }

  /** A template's content is read as its children. */
  getTemplateContent(template: Element): Element {
    return template
  }

  setTemplateContent(): void {}

  createDocumentFragment(): Element {
    return new Element('#fragment', nowhere)
  }

  getFirstChild(element: Element): Element | null {
    return element.children.find((child) => child instanceof Element) ?? null
  }

  getChildNodes(element: Element): Element[] {
    return element.children.filter((child) => child instanceof Element)
  }

  isElementNode(_: Element): _ is Element {
    return true
  }

  isTextNode(_: Element): _ is Element {
    return false
  }

  isCommentNode(_: Element): _ is Element {
    return false
  }

  isDocumentTypeNode(_: Element): _ is Element {
    return false
  }

  createCommentNode(): Element {
    return new Element('#comment', nowhere)
  }

  createTextNode(): Element {
    return new Element('#text', nowhere)
  }

  insertText(): void {}
  insertTextBefore(): void {}
  setDocumentType(): void {}
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}

  getNodeSourceCodeLocation(): undefined {
    return undefined
  }

  getCommentNodeContent(): string {
    return ''
  }

  getTextNodeContent(): string {
    return ''
  }

  getDocumentTypeNodeName(): string {
    return ''
  }

  getDocumentTypeNodePublicId(): string {
    return ''
  }

  getDocumentTypeNodeSystemId(): string {
    return ''
  }
}
