import { describe, expect, test } from 'vitest'
import { chooseVoice, localVoice, type Voice } from '../../../src/platform/speech.ts'

const voice = (lang: string, change: Partial<Voice> = {}): Voice => ({
  name: lang,
  voiceURI: lang,
  lang,
  localService: true,
  default: false,
  ...change,
})

describe('the voice', () => {
  test('is one of the device, never one of a server', () => {
    expect(chooseVoice([voice('ru-RU', { localService: false })], 'ru')).toBeNull()
    const own = voice('ru-RU')
    expect(chooseVoice([voice('ru-RU', { localService: false, default: true }), own], 'ru')).toBe(own)
  })
  test('speaks the language of the article, not that of the reader', () => {
    expect(chooseVoice([voice('en-US', { default: true })], 'ru')).toBeNull()
  })
  test('is that of the same region before the default one before any', () => {
    const [american, british] = [voice('en-US', { default: true }), voice('en_GB')]
    expect(chooseVoice([american, british], 'en-GB')).toBe(british)
    expect(chooseVoice([british, american], 'en')).toBe(american)
    expect(chooseVoice([british], 'en-US')).toBe(british)
  })
  test('is none where the browser cannot speak', async () => {
    expect(await localVoice('en')).toBeNull()
  })
})
