// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import english from '../../../../assets/_locales/en/messages.json' with { type: 'json' }
import { makeStrip } from '../../../../src/content/notice/strip.ts'
import type { NoticeWords } from '../../../../src/core/notice/types.ts'
import { noticeWords } from '../../../../src/i18n/notice-words.ts'
import { translator, type Catalogue } from '../../../../src/i18n/translate.ts'

const catalogue = english as Catalogue

const wordsOf = (name: string): NoticeWords =>
  noticeWords(translator('en', catalogue, catalogue), {
    listing: {
      organization: {
        id: 'outlet',
        designation: 'undesirable',
        name: { en: name, ru: name, official: name },
        number: 7,
        listed: '2024-02-20',
        decided: '2024-02-02',
        order: '7-r',
      },
      via: 'host',
      basis: 'sourced',
      matched: 'outlet.example',
      broad: true,
      former: false,
    },
    judgement: { verdict: 'strong', points: 3, reasons: [], contradicted: false },
    registryDate: '2026-09-11',
    registryOld: false,
    readerLanguages: ['en', 'ru'],
  })

const texts = (element: Element): readonly string[] =>
  [...element.querySelectorAll('[data-t]')].map((node) => node.getAttribute('data-t') ?? '')

describe('the strip', () => {
  test('holds no text node at all: every word is generated content or an attribute', () => {
    for (const face of ['full', 'compact'] as const) {
      const { element, show, announce } = makeStrip(wordsOf('The Outlet'), face)
      show('more')
      announce()
      expect(element.textContent).toBe('')
      expect(texts(element).length).toBeGreaterThan(30)
    }
  })

  test('keeps markup in a name as text', () => {
    const { element, show } = makeStrip(wordsOf('<img src=x onerror=alert(1)>'), 'full')
    show('more')
    expect(element.querySelector('img')).toBeNull()
    expect(texts(element)).toContain('<img src=x onerror=alert(1)>')
  })

  test('gives every button a name', () => {
    const { controls } = makeStrip(wordsOf('The Outlet'), 'full')
    for (const control of Object.values(controls))
      expect(control.getAttribute('data-t') ?? control.getAttribute('aria-label')).not.toBe('')
  })

  test('says of its details whether they are open', () => {
    const { element, controls, show } = makeStrip(wordsOf('The Outlet'), 'full')
    const details = element.querySelector<HTMLElement>('.d')
    show('open')
    expect([details?.hidden, controls.more.ariaExpanded]).toEqual([true, 'false'])
    show('more')
    expect([details?.hidden, controls.more.ariaExpanded]).toEqual([false, 'true'])
  })

  test('keeps the one-liner to one line, with all actions behind "More"', () => {
    const { controls, show } = makeStrip(wordsOf('The Outlet'), 'compact')
    show('open')
    expect([controls.snooze.hidden, controls.leave.hidden]).toEqual([true, true])
    show('more')
    expect([controls.snooze.hidden, controls.leave.hidden]).toEqual([false, false])
  })

  test('is announced only when told to', () => {
    const { element, announce } = makeStrip(wordsOf('The Outlet'), 'full')
    const status = element.querySelector('[role=status]')
    expect(status?.getAttribute('data-t')).toBeNull()
    announce()
    expect(status?.getAttribute('data-t')).toContain('Russia lists the publisher')
  })
})
