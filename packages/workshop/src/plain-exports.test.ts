import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { plainExports } from './plain-exports.ts'

/** What a module exports once it has run, and whether each name is a plain property. */
function exported(code: string): Readonly<Record<string, PropertyDescriptor>> {
  const module = { exports: {} }
  const helpers = 'var __export=(to,all)=>{for(const name in all)Object.defineProperty(to,name,{get:all[name],enumerable:true})},__toCommonJS=(of)=>of,stdin_exports={};'
  runInNewContext(plainExports(`${helpers}__export(stdin_exports,{a:()=>a,shown:()=>b$1,count:()=>count});module.exports=__toCommonJS(stdin_exports);${code}`), { module })
  return Object.getOwnPropertyDescriptors(module.exports)
}

test('exports are plain, but what is given another value later', () => {
  const { a, shown, count } = exported('function a(){return count++}var b$1=class{},count=1;a();')
  expect([typeof a?.value, typeof shown?.value, count?.get?.()]).toEqual(['function', 'function', 2])
})

test('what is no chunk stays as it is', () => {
  expect(plainExports('module.exports=1')).toBe('module.exports=1')
})
