import { describe, expect, test } from 'vitest'
import { referenceIn } from './reference.ts'

describe('an include asks for', () => {
  test.each([
    ['> footer', 'footer'],
    ['>partials/footer user=name', 'partials/footer'],
    ["render 'price', product: product", 'price'],
    ['include "parts/head.html" with title="x"', 'parts/head.html'],
    ['include footer.html', 'footer.html'],
    ["include 'footer.html'", 'footer.html'],
    ["@include('partials.footer')", 'partials.footer'],
    ["render partial: 'shared/footer'", 'shared/footer'],
    ['template "footer" .', 'footer'],
    ["include __DIR__ . '/footer.php'", '/footer.php'],
    ["get_template_part('parts/hero', 'dark')", 'parts/hero-dark'],
    ['get_footer()', 'footer'],
    ["include file='footer.tpl'", 'footer.tpl'],
    ['#include virtual="/footer.html"', '/footer.html'],
    ['x-mail.footer', 'components/mail/footer'],
  ])('%s: %s', (words, path) => {
    expect(referenceIn(words)).toMatchObject({ path, isLayout: false })
  })

  test('what a module exports', () => {
    expect(referenceIn('./Footer#Footer')).toEqual({ path: './Footer', exported: 'Footer', isLayout: false, isLocal: true })
    expect(referenceIn('some-library#Footer')).toMatchObject({ isLocal: false })
  })

  test.each(["extends 'base.html'", 'extends "layouts/app"', "@extends('layouts.app')", "layout 'theme'"])('a layout: %s', (words) => {
    expect(referenceIn(words)?.isLayout).toBe(true)
  })

  test.each(["include 'parts/' + name", "include 'parts/' ~ name", 'include name', "do_action('woocommerce_footer')", "yield 'scripts'", 'include "{{ name }}.html"', 'Countdown'])(
    'nothing that is known: %s',
    (words) => {
      expect(referenceIn(words)).toBeUndefined()
    },
  )
})
