import { Element, type Given, Page } from '@aboveboard/core'
import { mask } from '../template/mask.ts'
import { OffsetParser } from './parser.ts'
import { Tree } from './tree.ts'

export function readHtml(source: string, given: Given): Page {
  const root = new Element('#page', { start: 0, end: source.length })
  const file = mask(source)
  const tree = new Tree(file, root)
  if (isDocument(file.text)) OffsetParser.document(tree)
  else OffsetParser.fragment(tree, root.at)
  for (const { element, at } of tree.outlook) OffsetParser.fragment(new Tree(file, element), at)
  return new Page({ ...given, source, root, comments: tree.comments })
}

const isDocument = (text: string): boolean => /<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]/i.test(text)
