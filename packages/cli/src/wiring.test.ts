import { describe, expect, it } from 'vitest'
import { ran } from './testing/ran.ts'

/** Components that are judged by what other files of their project decide; each with a twin that is honest. */
const cases: Readonly<Record<string, { readonly files: Readonly<Record<string, string>>; readonly honest: Readonly<Record<string, string>>; readonly found: string }>> = {
  'a countdown in a hook': {
    files: {
      'src/Bar.tsx': "import { useEnd } from './useEnd'\nexport const Bar = () => {\n  const { minutes, seconds } = useEnd(900)\n  return <p>Lamp sale ends in {minutes}:{seconds}</p>\n}\n",
      'src/useEnd.ts': "import { useEffect, useState } from 'react'\nexport function useEnd(length) {\n  const [left, setLeft] = useState(length)\n  useEffect(() => {\n    const timer = setInterval(() => setLeft((n) => n - 1), 1000)\n    return () => clearInterval(timer)\n  }, [])\n  return { minutes: Math.floor(left / 60), seconds: left % 60 }\n}\n",
    },
    honest: {
      'src/useEnd.ts': "import { useEffect, useState } from 'react'\nconst end = Date.parse('2026-12-24T18:00:00Z')\nexport function useEnd() {\n  const [now, setNow] = useState(Date.now())\n  useEffect(() => {\n    const timer = setInterval(() => setNow(Date.now()), 1000)\n    return () => clearInterval(timer)\n  }, [])\n  const left = Math.floor((end - now) / 1000)\n  return { minutes: Math.floor(left / 60), seconds: left % 60 }\n}\n",
    },
    found: 'src/Bar.tsx:4:32 fake-countdown',
  },
  'a box that a store begins with': {
    files: {
      'src/Join.vue': "<script setup>\nimport { storeToRefs } from 'pinia'\nimport { useJoin } from './stores/join'\nconst { offers } = storeToRefs(useJoin())\n</script>\n<template><form><label><input v-model=\"offers\" type=\"checkbox\"> Send me offers from your partners</label></form></template>\n",
      'src/stores/join.js': "import { defineStore } from 'pinia'\nexport const useJoin = defineStore('join', { state: () => ({ offers: true }) })\n",
    },
    honest: { 'src/stores/join.js': "import { defineStore } from 'pinia'\nexport const useJoin = defineStore('join', { state: () => ({ offers: false }) })\n" },
    found: 'src/Join.vue:6:31 prechecked-consent',
  },
  'a count that a message is given': {
    files: {
      'src/Note.tsx': "import { useTranslation } from 'react-i18next'\nimport { left } from './left'\nexport const Note = () => {\n  const { t } = useTranslation()\n  return <p>{t('stock.left', { count: left() })}</p>\n}\n",
      'src/left.ts': 'export const left = () => Math.ceil(Math.random() * 5)\n',
      'locales/en.json': '{\n  "stock": {\n    "left": "Only {{count}} left in stock"\n  }\n}\n',
    },
    honest: { 'src/left.ts': "export const left = async () => (await fetch('/stock')).json()\n" },
    found: 'locales/en.json:3:14 randomized-pressure',
  },
  'a figure that a controller draws': {
    files: {
      'app/views/rooms/show.html.erb': '<p>Only <%= @left %> rooms left at this price!</p>\n',
      'app/controllers/rooms_controller.rb': 'class RoomsController < ApplicationController\n  def show\n    @left = rand(1..4)\n  end\nend\n',
    },
    honest: { 'app/controllers/rooms_controller.rb': 'class RoomsController < ApplicationController\n  def show\n    @left = Room.find(params[:id]).free\n  end\nend\n' },
    found: 'app/views/rooms/show.html.erb:1:4 randomized-pressure',
  },
  'a figure that a controller draws for HAML': {
    files: {
      'app/views/rooms/show.html.haml': '%p Only #{@left} rooms left at this price!\n',
      'app/controllers/rooms_controller.rb': 'class RoomsController < ApplicationController\n  def show\n    @left = rand(1..4)\n  end\nend\n',
    },
    honest: { 'app/controllers/rooms_controller.rb': 'class RoomsController < ApplicationController\n  def show\n    @left = Room.find(params[:id]).free\n  end\nend\n' },
    found: 'app/views/rooms/show.html.haml:1:4 randomized-pressure',
  },
  'a script that imports what moves the page': {
    files: {
      'index.html': '<!doctype html>\n<html lang="en"><body>\n<p>Early price ends in <span id="clock"></span></p>\n<script type="module" src="js/main.js"></script>\n</body></html>\n',
      'js/main.js': "import { run } from './run.js'\nrun(document.querySelector('#clock'))\n",
      'js/run.js': 'export function run(clock) {\n  const end = Date.now() + 7200000\n  setInterval(() => {\n    const left = Math.round((end - Date.now()) / 1000)\n    clock.textContent = `${Math.floor(left / 60)}:${left % 60}`\n  }, 1000)\n}\n',
    },
    honest: { 'js/run.js': "export function run(clock) {\n  const end = Date.parse('2026-12-24T18:00:00Z')\n  setInterval(() => {\n    const left = Math.round((end - Date.now()) / 1000)\n    clock.textContent = `${Math.floor(left / 60)}:${left % 60}`\n  }, 1000)\n}\n" },
    found: 'index.html:3:24 fake-countdown',
  },
}

describe('another file decides what is shown:', () => {
  it.each(Object.entries(cases))('%s', async (_, { files, honest, found }) => {
    expect((await ran(files)).found).toContain(found)
    expect((await ran({ ...files, ...honest })).found.filter((line) => !line.endsWith('?'))).toEqual([])
  })
})
